#include "storage/ConflictStore.h"

#include "core/Clock.h"
#include "domain/ServerDocument.h"
#include "storage/Sealing.h"

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

Result<QJsonValue> valueFrom(Database &database, const QString &document, const QString &stored)
{
    const auto opened = sealing::fromStore(database, document, stored);
    return opened ? Result<QJsonValue>(toValue(QString::fromUtf8(*opened))) : fail(opened.error());
}

Result<StoredConflict> conflictOf(Database &database, const Row &row)
{
    const auto document = row.text(1);
    const auto base = valueFrom(database, document, row.text(3));
    const auto mine = base ? valueFrom(database, document, row.text(4)) : base;
    const auto theirs = mine ? valueFrom(database, document, row.text(5)) : mine;
    if (!theirs) {
        return fail(theirs.error());
    }
    return StoredConflict { .id = row.text(0),
        .document = document,
        .field = row.text(2),
        .base = *base,
        .mine = *mine,
        .theirs = *theirs,
        .theirsBy = row.text(6),
        .at = fromMillis(row.integer(7)) };
}

// Those of sealed documents only while these can be read.
Result<QList<StoredConflict>> select(Database &database, const QString &condition, const QVariantList &values)
{
    QList<StoredConflict> found;
    std::optional<Error> problem;
    BUBENIK_TRY(database.query(u"SELECT %1 FROM conflict WHERE %2 ORDER BY at, field, id"_s.arg(columns, condition), values,
        [&](const Row &row) {
            if (auto conflict = conflictOf(database, row)) {
                found.append(*std::move(conflict));
            } else if (conflict.error().kind != ErrorKind::NoKeychain) {
                problem = conflict.error();
            }
        }));
    return problem ? Result<QList<StoredConflict>>(fail(*problem)) : Result<QList<StoredConflict>>(found);
}

// The text that a conflict of this place has for these words already, so that SQL finds them the same.
Result<QString> storedMine(Database &database, const StoredConflict &conflict, const QByteArray &clear)
{
    if (!isSealed(conflict.document)) {
        return QString::fromUtf8(clear);
    }
    QStringList present;
    BUBENIK_TRY(database.query(u"SELECT mine FROM conflict WHERE document = ? AND field = ?"_s,
        { conflict.document, conflict.field }, [&](const Row &row) { present.append(row.text(0)); }));
    for (const auto &stored : std::as_const(present)) {
        const auto opened = sealing::fromStore(database, conflict.document, stored);
        if (!opened) {
            return fail(opened.error());
        }
        if (*opened == clear) {
            return stored;
        }
    }
    return sealing::toStore(database, conflict.document, clear);
}

} // namespace

ConflictStore::ConflictStore(Database &database)
    : m_database(database)
{
}

Result<void> ConflictStore::add(const StoredConflict &conflict)
{
    const auto base = sealing::toStore(m_database, conflict.document, toText(conflict.base).toUtf8());
    const auto mine = base ? storedMine(m_database, conflict, toText(conflict.mine).toUtf8()) : base;
    const auto theirs = mine ? sealing::toStore(m_database, conflict.document, toText(conflict.theirs).toUtf8()) : mine;
    if (!theirs) {
        return fail(theirs.error());
    }
    const auto written = m_database.execute(
        u"INSERT INTO conflict (id, document, field, base, mine, theirs, theirs_by, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (document, field, mine) DO UPDATE SET theirs = excluded.theirs, theirs_by = excluded.theirs_by,"
        " at = excluded.at"_s,
        { conflict.id, conflict.document, conflict.field, *base, *mine, *theirs, u""_s + conflict.theirsBy,
            toMillis(conflict.at) });
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
