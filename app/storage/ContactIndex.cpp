#include "storage/ContactIndex.h"

#include "core/Folding.h"
#include "core/Json.h"
#include "domain/ContactIdentity.h"
#include "storage/ContactStore.h"

#include <algorithm>

namespace bubenik::contactindex {

using namespace Qt::StringLiterals;

namespace {

ConsentState consentOf(const Contact &contact)
{
    const auto consents = consentsOf(contact.consents);
    if (consents.isEmpty()) {
        return ConsentState::NotAsked;
    }
    const bool hasWithdrawn
        = std::ranges::any_of(consents, [](const Consent &one) { return one.withdrawnOn.has_value(); });
    return hasWithdrawn ? ConsentState::Withdrawn : ConsentState::Given;
}

QString detailOf(const Contact &contact)
{
    const auto name = displayName(contact);
    QStringList parts;
    auto place = contact.address;
    place.postcode.clear(); // of no use in a list
    for (const auto &part : { contact.role, contact.organisation, oneLine(place) }) {
        if (!part.isEmpty() && part != name) {
            parts.append(part);
        }
    }
    if (parts.isEmpty() && !contact.emails.isEmpty() && contact.emails.first() != name) {
        parts.append(contact.emails.first());
    }
    return parts.join(u" · "_s);
}

QString searchTextOf(const Contact &contact)
{
    QStringList texts { contact.givenName, contact.familyName, contact.organisation, contact.role,
        contact.address.street, contact.address.houseNumber, contact.address.townPart, contact.address.town,
        contact.note };
    texts += contact.emails;
    for (const auto &phone : contact.phones) {
        const auto digits = QString(phone).remove(u' ').remove(u'+');
        texts += { phone, digits, digits.startsWith("420"_L1) ? digits.mid(3) : QString() };
    }
    return folded(texts.join(u' '));
}

Result<void> grow(Database &database)
{
    BUBENIK_TRY(database.execute(u"UPDATE contact_generation SET value = value + 1"_s));
    return {};
}

Result<void> writeRow(Database &database, qint64 row, const Contact &contact)
{
    static const auto sql
        = u"INSERT INTO contact_row (row, name, detail, name_key, kind, consent, is_deleted, street, street_key,"
          " part_key, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;
    const auto &address = contact.address;
    BUBENIK_TRY(database.execute(sql,
        { row, u""_s + displayName(contact), u""_s + detailOf(contact), u""_s + czechSortKey(sortName(contact)),
            int(contact.kind), int(consentOf(contact)), contact.deletedAt.has_value(), u""_s + address.street,
            u""_s + streetKey(address.street), u""_s + folded(address.townPart), u""_s + searchTextOf(contact) }));
    return {};
}

// As QJsonDocument would write it, without a value made of each text first.
QString asJson(const QStringList &texts)
{
    static const auto hex = "0123456789abcdef"_L1;
    QString json;
    json.reserve(texts.size() * 48);
    json += u'[';
    for (const auto &text : texts) {
        json += json.size() > 1 ? u",\""_s : u"\""_s;
        for (const auto letter : text) {
            const auto code = letter.unicode();
            if (code < 0x20) {
                json += u"\\u00"_s + hex[code >> 4] + hex[code & 15];
            } else {
                if (code == u'"' || code == u'\\') {
                    json += u'\\';
                }
                json += letter;
            }
        }
        json += u'"';
    }
    return json + u']';
}

// Pairs of a text and a row, sorted, in one statement: many times faster than one at a time.
Result<void> writePairs(Database &database, const QString &sql, QStringList pairs)
{
    if (pairs.isEmpty()) {
        return {};
    }
    pairs.sort();
    const auto json = asJson(pairs);
    BUBENIK_TRY(database.execute(sql
            + u" SELECT substr(value, 1, instr(value, char(10)) - 1), substr(value, instr(value, char(10)) + 1) + 0"
              " FROM json_each(?)"_s,
        { json }));
    return {};
}

Result<void> forget(Database &database, qint64 row)
{
    BUBENIK_TRY(database.execute(
        u"INSERT INTO contact_search (contact_search, rowid, text) SELECT 'delete', row, text FROM contact_row WHERE row = ?"_s,
        { row }));
    BUBENIK_TRY(database.execute(u"DELETE FROM contact_row WHERE row = ?"_s, { row }));
    BUBENIK_TRY(database.execute(u"DELETE FROM contact_group WHERE contact = ?"_s, { row }));
    BUBENIK_TRY(database.execute(u"DELETE FROM contact_key WHERE contact = ?"_s, { row }));
    return {};
}

} // namespace

Result<void> remember(Database &database, const Contact &contact)
{
    const auto row = database.scalar(u"SELECT row FROM document WHERE id = ?"_s, { contact.id.value });
    if (!row) {
        return fail(row.error());
    }
    BUBENIK_TRY(forget(database, row->toLongLong()));
    return rememberNew(database, row->toLongLong(), contact);
}

Result<void> rememberNew(Database &database, qint64 row, const Contact &contact)
{
    return rememberNew(database, { { row, &contact } });
}

Result<void> rememberNew(Database &database, const QList<std::pair<qint64, const Contact *>> &contacts)
{
    QStringList groups;
    QStringList keys;
    QStringList rows;
    for (const auto &[row, contact] : contacts) {
        BUBENIK_TRY(writeRow(database, row, *contact));
        const auto number = QString::number(row);
        rows.append(number);
        for (const auto &group : contact->groups) {
            groups.append(group.value + u'\n' + number);
        }
        for (const auto &key : identityKeys(*contact)) {
            keys.append(key + u'\n' + number);
        }
    }
    BUBENIK_TRY(database.execute(
        u"INSERT INTO contact_search (rowid, text) SELECT row, text FROM contact_row WHERE row IN (SELECT value FROM json_each(?))"_s,
        { u'[' + rows.join(u',') + u']' }));
    BUBENIK_TRY(writePairs(database, u"INSERT OR IGNORE INTO contact_group (group_id, contact)"_s, groups));
    BUBENIK_TRY(writePairs(database, u"INSERT OR IGNORE INTO contact_key (key, contact)"_s, keys));
    return grow(database);
}

Result<void> makeUp(Database &database)
{
    QList<std::pair<qint64, Contact>> missing;
    BUBENIK_TRY(database.query(
        u"SELECT row, id, body FROM document WHERE kind = 'contact' AND row NOT IN (SELECT row FROM contact_row)"_s, {},
        [&](const Row &row) {
            const auto body = parseObject(row.text(2).toUtf8()).value_or(QJsonObject {});
            missing.append({ row.integer(0), contactFromJson({ row.text(1) }, body) });
        }));
    return database.transaction([&]() -> Result<void> {
        for (const auto &[row, contact] : std::as_const(missing)) {
            BUBENIK_TRY(rememberNew(database, row, contact));
        }
        return {};
    });
}

Result<void> tune(Database &database, bool forBulk)
{
    for (const auto &[name, usual, bulk] : { std::tuple(u"hashsize"_s, 1024 * 1024, 32 * 1024 * 1024),
             std::tuple(u"automerge"_s, 4, 0), std::tuple(u"crisismerge"_s, 16, 1000) }) {
        BUBENIK_TRY(database.execute(
            u"INSERT INTO contact_search (contact_search, rank) VALUES (?, ?)"_s, { name, forBulk ? bulk : usual }));
    }
    // Room for all pages of one large transaction, so that none is written into the journal twice.
    constexpr int usualKibibytes = 6000; // as connections are opened (DatabaseOpening.cpp)
    constexpr int bulkKibibytes = 96 * 1024;
    BUBENIK_TRY(database.execute(u"PRAGMA cache_size = -%1"_s.arg(forBulk ? bulkKibibytes : usualKibibytes)));
    return {};
}

Result<void> optimise(Database &database)
{
    BUBENIK_TRY(database.execute(u"INSERT INTO contact_search (contact_search) VALUES ('optimize')"_s));
    return {};
}

Result<void> check(Database &database)
{
    BUBENIK_TRY(database.execute(u"INSERT INTO contact_search (contact_search, rank) VALUES ('integrity-check', 1)"_s));
    return {};
}

} // namespace bubenik::contactindex
