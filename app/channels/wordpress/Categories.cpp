#include "channels/wordpress/Categories.h"

#include "channels/wordpress/Answers.h"
#include "channels/wordpress/Text.h"

#include <QJsonArray>

namespace bubenik::wordpress {

using namespace Qt::StringLiterals;

Categories::Categories(Api &api)
    : m_api(api)
{
}

Task<QList<qint64>> Categories::idsOf(QStringList names)
{
    QList<qint64> ids;
    for (const auto &name : std::as_const(names)) {
        if (!m_isLoaded) {
            const auto loaded = co_await load();
            if (!loaded) {
                co_return fail(loaded.error());
            }
        }
        auto id = m_ids.value(foldedName(name), 0);
        if (id == 0) {
            const auto made = co_await make(name);
            if (!made) {
                co_return fail(made.error());
            }
            id = *made;
            m_ids.insert(foldedName(name), id);
        }
        if (!ids.contains(id)) {
            ids << id;
        }
    }
    co_return ids;
}

Task<void> Categories::load()
{
    constexpr int mostPages = 50;
    m_ids.clear();
    int pages = 1;
    for (int page = 1; page <= qMin(pages, mostPages); ++page) {
        const Query query { { u"per_page"_s, u"100"_s }, { u"page"_s, QString::number(page) }, { u"orderby"_s, u"id"_s },
            { u"_fields"_s, u"id,name"_s } };
        const auto reply = co_await m_api.get(u"/wp/v2/categories"_s, query);
        if (!reply) {
            co_return fail(reply.error());
        }
        pages = reply->pages;
        for (const auto value : reply->array()) {
            const auto name = foldedName(value[u"name"_s].toString());
            if (!m_ids.contains(name)) { // of two with one name, under different parents, the older
                m_ids.insert(name, value[u"id"_s].toInteger());
            }
        }
    }
    m_isLoaded = true;
    co_return {};
}

Task<qint64> Categories::make(QString name)
{
    const auto missing = Error { .kind = ErrorKind::Rejected,
        .detail = u"the site has no such category, and the user may not make one (manage_categories)"_s,
        .code = u"category-missing"_s,
        .subject = name };
    if (!m_api.require(u"manage_categories"_s)) {
        co_return fail(missing);
    }
    const QJsonObject body { { u"name"_s, escapeText(name.simplified()) } };
    const Query query { { u"_fields"_s, u"id,name"_s } };
    const auto reply = co_await m_api.write("POST", u"/wp/v2/categories"_s, query, body);
    if (reply) {
        co_return reply->object()[u"id"_s].toInteger();
    }
    auto error = reply.error();
    if (const auto id = existingTermOf(error); id > 0) {
        co_return id;
    }
    if (error.kind == ErrorKind::Forbidden) {
        co_return fail(missing);
    }
    if (error.kind == ErrorKind::UnknownOutcome) {
        forget(); // no harm done: the next attempt sees whether it is there
        error.kind = ErrorKind::Server;
    }
    co_return fail(std::move(error));
}

} // namespace bubenik::wordpress
