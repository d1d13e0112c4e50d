#include "storage/ConflictStore.h"

#include "core/Clock.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

constexpr auto columns = u"id, document, field, base, mine, theirs, theirs_by, at";

// A value of any kind, or none at all, as text.
QString toText(const QJsonValue &value)
{
    const auto array = value.isUndefined() ? QJsonArray {} : QJsonArray { value };
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonValue toValue(const QString &text)
{
    const auto array = QJsonDocument::fromJson(text.toUtf8()).array();
    return array.isEmpty() ? QJsonValue(QJsonValue::Undefined) : array.first();
}

StoredConflict conflictOf(const Row &row)
{
    return { .id = row.text(0),
        .document = row.text(1),
        .field = row.text(2),
        .base = toValue(row.text(3)),
        .mine = toValue(row.text(4)),
        .theirs = toValue(row.text(5)),
        .theirsBy = row.text(6),
        .at = fromMillis(row.integer(7)) };
}

Result<QList<StoredConflict>> select(Database &database, const QString &condition, const QVariantList &values)
{
    QList<StoredConflict> found;
    BUBENIK_TRY(database.query(u"SELECT %1 FROM conflict WHERE %2 ORDER BY at, field, id"_s.arg(columns, condition), values,
        [&](const Row &row) { found.append(conflictOf(row)); }));
    return found;
}

} // namespace

ConflictStore::ConflictStore(Database &database)
    : m_database(database)
{
}

Result<void> ConflictStore::add(const StoredConflict &conflict)
{
    const auto written = m_database.execute(
        u"INSERT INTO conflict (id, document, field, base, mine, theirs, theirs_by, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (document, field, mine) DO UPDATE SET theirs = excluded.theirs, theirs_by = excluded.theirs_by,"
        " at = excluded.at"_s,
        { conflict.id, conflict.document, conflict.field, toText(conflict.base), toText(conflict.mine),
            toText(conflict.theirs), u""_s + conflict.theirsBy, toMillis(conflict.at) });
    if (!written) {
        return fail(written.error());
    }
    m_database.noteChanged(conflict.document);
    return {};
}

Result<QList<StoredConflict>> ConflictStore::all()
{
    return select(m_database, u"true"_s, {});
}

Result<QList<StoredConflict>> ConflictStore::of(const QString &document)
{
    return select(m_database, u"document = ?"_s, { document });
}

Result<StoredConflict> ConflictStore::load(const QString &id)
{
    const auto found = select(m_database, u"id = ?"_s, { id });
    if (!found) {
        return fail(found.error());
    }
    if (found->isEmpty()) {
        return fail(Error { .kind = ErrorKind::NotFound, .detail = u"no such conflict"_s, .code = u"conflict"_s, .subject = id });
    }
    return found->constFirst();
}

Result<void> ConflictStore::remove(const QString &id)
{
    const auto conflict = load(id);
    if (!conflict) {
        return fail(conflict.error());
    }
    BUBENIK_TRY(m_database.execute(u"DELETE FROM conflict WHERE id = ?"_s, { id }));
    m_database.noteChanged(conflict->document);
    return {};
}

Result<qint64> ConflictStore::count()
{
    const auto count = m_database.scalar(u"SELECT count(*) FROM conflict"_s);
    return count ? Result<qint64>(count->toLongLong()) : fail(count.error());
}

} // namespace bubenik
