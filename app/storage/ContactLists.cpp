// Lists, filters and search of contacts. Filters give sets of rows, and one walk through the order of names, which is
// kept in memory, brings them together: sorting what was found would cost more than finding it.
#include "core/Folding.h"
#include "core/Json.h"
#include "core/WordSearch.h"
#include "storage/ContactStore.h"

#include <QJsonDocument>
#include <algorithm>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype rowsInAQuestion = 500;
constexpr int mostLookedAt = 5000; // texts, for other forms of words

QString asList(const QList<qint64> &rows)
{
    QStringList numbers;
    for (const auto row : rows) {
        numbers.append(QString::number(row));
    }
    return numbers.join(u',');
}

QString jsonOf(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

// Which rows are in all of the sets.
class RowMask
{
public:
    void take(const QList<qint64> &rows)
    {
        ++m_sets;
        for (const auto row : rows) {
            if (row >= m_hits.size()) {
                m_hits.resize(row + 1, 0);
            }
            if (m_hits[row] == m_sets - 1) {
                m_hits[row] = m_sets;
            }
        }
    }
    [[nodiscard]] bool holds(qint64 row) const { return m_sets == 0 || (row < m_hits.size() && m_hits[row] == m_sets); }

private:
    QList<quint8> m_hits;
    quint8 m_sets = 0;
};

// Nobody has the words as they were typed: "Novákovi" finds "Novák". Beginnings come from the index, whether the rest is
// an ending is looked at in the texts.
Result<QList<qint64>> inOtherForms(Database &database, const QString &text)
{
    QStringList terms;
    const auto words = foldedWords(text).mid(0, 12);
    for (const auto &word : words) {
        const auto stems = czechStems(word);
        terms.append(stems.isEmpty() ? u'"' + word + u"\"*"_s : u"(\""_s + stems.join(u"\"* OR \""_s) + u"\"*)"_s);
    }
    const WordSearch wanted(text);
    QList<qint64> rows;
    BUBENIK_TRY(database.query(u"SELECT row, text FROM contact_row WHERE row IN (SELECT rowid FROM contact_search"
                                 " WHERE contact_search MATCH ? LIMIT ?)"_s,
        { terms.join(u" AND "_s), mostLookedAt }, [&](const Row &row) {
            if (wanted.matches(row.text(1))) {
                rows.append(row.integer(0));
            }
        }));
    return rows;
}

} // namespace

// One text of numbers instead of a row each: reading fifty thousand rows through QSqlQuery would take longer than a
// frame.
Result<QList<qint64>> ContactStore::rowsOf(const QString &select, const QVariantList &values)
{
    const auto text = m_database.scalar(u"SELECT group_concat(row) FROM (%1)"_s.arg(select), values);
    if (!text) {
        return fail(text.error());
    }
    QList<qint64> rows;
    const auto numbers = text->toString();
    rows.reserve(numbers.size() / 6);
    qint64 number = 0;
    for (const auto letter : numbers) {
        if (letter == u',') {
            rows.append(std::exchange(number, 0));
        } else {
            number = number * 10 + (letter.unicode() - u'0');
        }
    }
    if (!numbers.isEmpty()) {
        rows.append(number);
    }
    return rows;
}

Result<const QList<qint64> *> ContactStore::order(bool isDeleted)
{
    const auto generation = m_database.scalar(u"SELECT value FROM contact_generation"_s);
    if (!generation) {
        return fail(generation.error());
    }
    auto &order = m_orders[isDeleted ? 1 : 0];
    if (order.generation != generation->toLongLong()) {
        // With a LIMIT, SQLite keeps the order of what it puts into one text.
        const auto rows
            = rowsOf(isDeleted ? u"SELECT row FROM contact_row WHERE is_deleted ORDER BY name_key, row LIMIT -1"_s
                               : u"SELECT row FROM contact_row WHERE NOT is_deleted ORDER BY name_key, row LIMIT -1"_s,
                {});
        if (!rows) {
            return fail(rows.error());
        }
        order = { generation->toLongLong(), *rows };
    }
    return &order.rows;
}

Result<QList<qint64>> ContactStore::inStreet(const QString &text)
{
    const auto part = parseStreetPart(text);
    if (!part) {
        return QList<qint64> {};
    }
    const auto candidates = part->street.isEmpty()
        ? rowsOf(u"SELECT row FROM contact_row WHERE part_key = ? AND NOT is_deleted"_s, { folded(part->townPart) })
        : rowsOf(u"SELECT row FROM contact_row WHERE street_key = ? AND NOT is_deleted"_s, { streetKey(part->street) });
    if (!candidates || (part->ranges.isEmpty() && part->townPart.isEmpty())) {
        return candidates;
    }
    QList<qint64> rows;
    for (qsizetype from = 0; from < candidates->size(); from += rowsInAQuestion) {
        BUBENIK_TRY(m_database.query(
            u"SELECT row, body -> '$.address' FROM document WHERE row IN (SELECT value FROM json_each(?))"_s,
            { u'[' + asList(candidates->mid(from, rowsInAQuestion)) + u']' }, [&](const Row &row) {
                const auto address = parseObject(row.text(1).toUtf8()).value_or(QJsonObject {});
                if (liesIn(addressFromJson(address), *part)) {
                    rows.append(row.integer(0));
                }
            }));
    }
    return rows;
}

// A set of rows for each part of the filter.
Result<QList<QList<qint64>>> ContactStore::narrowed(const ContactFilter &filter)
{
    QList<Result<QList<qint64>>> found;
    const auto words = foldedWords(filter.text).mid(0, 12);
    if (!words.isEmpty()) {
        const auto match = u'"' + words.join(u"\"* AND \""_s) + u"\"*"_s;
        auto rows = rowsOf(u"SELECT rowid AS row FROM contact_search WHERE contact_search MATCH ?"_s, { match });
        found.append(rows && rows->isEmpty() ? inOtherForms(m_database, filter.text) : std::move(rows));
    } else if (!filter.text.trimmed().isEmpty()) {
        found.append(QList<qint64> {}); // signs only: nobody
    }
    if (!filter.group.isNull()) {
        found.append(rowsOf(u"SELECT contact AS row FROM contact_group WHERE group_id = ?"_s, { filter.group.value }));
    }
    if (!filter.street.trimmed().isEmpty()) {
        found.append(inStreet(filter.street));
    }
    if (filter.kind) {
        found.append(rowsOf(u"SELECT row FROM contact_row WHERE kind = ?"_s, { int(*filter.kind) }));
    }
    if (filter.consent) {
        found.append(rowsOf(u"SELECT row FROM contact_row WHERE consent = ?"_s, { int(*filter.consent) }));
    }
    QList<QList<qint64>> sets;
    for (const auto &set : std::as_const(found)) {
        if (!set) {
            return fail(set.error());
        }
        sets.append(*set);
    }
    return sets;
}

Result<QList<qint64>> ContactStore::keys(const ContactFilter &filter)
{
    const auto all = order(filter.isDeleted);
    if (!all) {
        return fail(all.error());
    }
    const auto sets = narrowed(filter);
    if (!sets) {
        return fail(sets.error());
    }
    if (sets->isEmpty()) {
        return **all;
    }
    RowMask mask;
    for (const auto &set : *sets) {
        mask.take(set);
    }
    QList<qint64> keys;
    std::ranges::copy_if(**all, std::back_inserter(keys), [&mask](qint64 row) { return mask.holds(row); });
    return keys;
}

Result<QList<ContactRow>> ContactStore::rows(const QList<qint64> &keys)
{
    QHash<qint64, ContactRow> found;
    BUBENIK_TRY(m_database.query(u"SELECT c.row, d.id, c.name, c.detail, c.kind, c.consent FROM contact_row AS c JOIN "
                                 u"document AS d ON d.row = c.row"
                                 " WHERE c.row IN (SELECT value FROM json_each(?))"_s,
        { u'[' + asList(keys) + u']' }, [&](const Row &row) {
            found.insert(row.integer(0),
                { row.integer(0), { row.text(1) }, row.text(2), row.text(3), ContactKind(row.integer(4)),
                    ConsentState(row.integer(5)) });
        }));
    QList<ContactRow> rows;
    for (const auto key : keys) {
        if (const auto row = found.constFind(key); row != found.constEnd()) {
            rows.append(*row);
        }
    }
    return rows;
}

Result<QList<Contact>> ContactStore::load(const QList<qint64> &rows)
{
    QHash<qint64, Contact> found;
    for (qsizetype from = 0; from < rows.size(); from += rowsInAQuestion) {
        BUBENIK_TRY(
            m_database.query(u"SELECT row, id, body FROM document WHERE row IN (SELECT value FROM json_each(?))"_s,
                { u'[' + asList(rows.mid(from, rowsInAQuestion)) + u']' }, [&](const Row &row) {
                    const auto body = parseObject(row.text(2).toUtf8()).value_or(QJsonObject {});
                    found.insert(row.integer(0), contactFromJson({ row.text(1) }, body));
                }));
    }
    QList<Contact> contacts;
    for (const auto row : rows) {
        if (const auto contact = found.constFind(row); contact != found.constEnd()) {
            contacts.append(*contact);
        }
    }
    return contacts;
}

Result<int> ContactStore::count()
{
    const auto all = order(false);
    return all ? Result<int>(int((*all)->size())) : fail(all.error());
}

Result<QList<StreetCount>> ContactStore::streets()
{
    QList<StreetCount> streets;
    QString last;
    BUBENIK_TRY(m_database.query(
        u"SELECT street_key, street, count(*) FROM contact_row WHERE NOT is_deleted AND street_key <> ''"
        " GROUP BY street_key, street ORDER BY street_key, 3 DESC"_s,
        {}, [&](const Row &row) {
            if (row.text(0) != last) {
                last = row.text(0);
                streets.append({ row.text(1), 0 });
            }
            streets.last().contacts += int(row.integer(2));
        }));
    return streets;
}

Result<QList<Contact>> ContactStore::audience(const QList<GroupId> &groups, const QList<StreetPart> &parts)
{
    QSet<qint64> wanted;
    for (const auto &group : groups) {
        const auto rows = keys({ .group = group });
        if (!rows) {
            return fail(rows.error());
        }
        wanted.unite({ rows->begin(), rows->end() });
    }
    for (const auto &part : parts) {
        const auto rows = keys({ .street = toString(part) });
        if (!rows) {
            return fail(rows.error());
        }
        wanted.unite({ rows->begin(), rows->end() });
    }
    const auto all = order(false);
    if (!all) {
        return fail(all.error());
    }
    QList<qint64> rows;
    std::ranges::copy_if(**all, std::back_inserter(rows), [&wanted](qint64 row) { return wanted.contains(row); });
    return load(rows);
}

Result<QMultiHash<QString, qint64>> ContactStore::withKeys(const QStringList &keys)
{
    QMultiHash<QString, qint64> found;
    const auto any = m_database.scalar(u"SELECT 1 FROM contact_key LIMIT 1"_s);
    if (!any || !any->isValid()) {
        return any ? Result<QMultiHash<QString, qint64>>(found) : fail(any.error());
    }
    for (qsizetype from = 0; from < keys.size(); from += 5000) {
        BUBENIK_TRY(m_database.query(
            u"SELECT k.key, k.contact FROM json_each(?) AS j CROSS JOIN contact_key AS k ON k.key = j.value"_s,
            { jsonOf(keys.mid(from, 5000)) }, [&](const Row &row) { found.insert(row.text(0), row.integer(1)); }));
    }
    return found;
}

Result<QList<std::pair<qint64, qint64>>> ContactStore::duplicates(int limit)
{
    QList<std::pair<qint64, qint64>> pairs;
    BUBENIK_TRY(m_database.query(
        u"SELECT DISTINCT x.contact, y.contact FROM (SELECT key FROM contact_key GROUP BY key HAVING count(*) > 1) AS k"
        " JOIN contact_key AS x ON x.key = k.key JOIN contact_key AS y ON y.key = k.key AND y.contact > x.contact"
        " WHERE NOT EXISTS (SELECT 1 FROM contact_row WHERE row IN (x.contact, y.contact) AND is_deleted)"
        // Either may have been marked on a desk that did not know the other's mark.
        " AND NOT EXISTS (SELECT 1 FROM document AS a, document AS b WHERE a.row = x.contact AND b.row = y.contact"
        " AND (EXISTS (SELECT 1 FROM json_each(a.body, '$.distinctFrom') AS j WHERE j.value = b.id)"
        " OR EXISTS (SELECT 1 FROM json_each(b.body, '$.distinctFrom') AS j WHERE j.value = a.id))) LIMIT ?"_s,
        { limit }, [&](const Row &row) {
            pairs.append({ row.integer(0), row.integer(1) });
        }));
    return pairs;
}

} // namespace bubenik
