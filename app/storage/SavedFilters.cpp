#include "storage/SavedFilters.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const QString &page, const QString &user)
{
    return u"filters/%1/%2"_s.arg(page, user);
}

} // namespace

QList<SavedFilter> savedFilters(SettingsStore &settings, const QString &page, const QString &user)
{
    QList<SavedFilter> filters;
    const auto kept = QJsonDocument::fromJson(settings.value(keyOf(page, user)).toUtf8()).array();
    for (const auto &one : kept) {
        const auto object = one.toObject();
        const auto name = object.value("name"_L1).toString();
        if (!name.isEmpty()) {
            filters.append({ name, object.value("filter"_L1).toObject() });
        }
    }
    return filters;
}

Result<void> setSavedFilters(
    SettingsStore &settings, const QString &page, const QString &user, const QList<SavedFilter> &filters)
{
    QJsonArray kept;
    for (const auto &filter : filters) {
        kept.append(QJsonObject { { u"name"_s, filter.name }, { u"filter"_s, filter.filter } });
    }
    return settings.set(keyOf(page, user), QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact)));
}

} // namespace bubenik
