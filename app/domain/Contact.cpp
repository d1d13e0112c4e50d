#include "domain/Contact.h"

#include "core/Folding.h"
#include "core/Json.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

QJsonArray idsToJson(const QList<GroupId> &ids)
{
    QJsonArray json;
    for (const auto &id : ids) {
        json.append(id.value);
    }
    return json;
}

QList<GroupId> idsFromJson(const QJsonValue &json)
{
    QList<GroupId> ids;
    for (const auto &value : toStringList(json)) {
        ids.append({ value });
    }
    return ids;
}

// What women's and men's forms of a family name have in common: Novák(ová), Svobod(a/ová), Novotn(ý/á),
// Havlíč(e)k(ová).
QString familyStem(const QString &familyName)
{
    auto stem = folded(familyName).remove(u' ');
    if (stem.size() > 4 && stem.endsWith("ova"_L1)) {
        stem.chop(3);
    }
    if (stem.size() > 3 && u"aeiouy"_s.contains(stem.back())) {
        stem.chop(1);
    }
    if (stem.size() > 3 && stem[stem.size() - 2] == u'e') {
        stem.remove(stem.size() - 2, 1);
    }
    return stem;
}

Result<void> checkText(const QString &field, const QString &text)
{
    if (hasControlCharacters(text)) {
        return fail(Error { .kind = ErrorKind::Invalid,
            .detail = u"control characters"_s,
            .code = u"control-characters"_s,
            .subject = field });
    }
    return {};
}

Error invalid(const QString &code)
{
    return { .kind = ErrorKind::Invalid, .detail = code, .code = code };
}

} // namespace

ContactId newContactId(Instant now)
{
    return { u"contact:"_s + newUuid(now) };
}

QString toString(ContactKind kind)
{
    return kind == ContactKind::Organisation ? u"organisation"_s : u"person"_s;
}

std::optional<ContactKind> contactKindFromString(const QString &name)
{
    for (const auto kind : { ContactKind::Person, ContactKind::Organisation }) {
        if (toString(kind) == name) {
            return kind;
        }
    }
    return std::nullopt;
}

QString toString(Gender gender)
{
    return gender == Gender::Female ? u"female"_s : gender == Gender::Male ? u"male"_s : QString();
}

Gender genderFromString(const QString &name)
{
    return name == "female"_L1 ? Gender::Female : name == "male"_L1 ? Gender::Male : Gender::Unknown;
}

QJsonObject toJson(const Contact &contact)
{
    auto json = contact.unknown;
    json[u"kind"_s] = toString(contact.kind);
    json[u"titlesBefore"_s] = contact.titlesBefore;
    json[u"givenName"_s] = contact.givenName;
    json[u"familyName"_s] = contact.familyName;
    json[u"titlesAfter"_s] = contact.titlesAfter;
    json[u"organisation"_s] = contact.organisation;
    json[u"role"_s] = contact.role;
    json[u"gender"_s] = toString(contact.gender);
    json[u"salutation"_s] = contact.salutation;
    json[u"address"_s] = toJson(contact.address);
    json[u"emails"_s] = QJsonArray::fromStringList(contact.emails);
    json[u"phones"_s] = QJsonArray::fromStringList(contact.phones);
    json[u"groups"_s] = idsToJson(contact.groups);
    json[u"consents"_s] = toJson(contact.consents);
    QJsonArray distinct;
    for (const auto &other : contact.distinctFrom) {
        distinct.append(other.value);
    }
    if (!distinct.isEmpty()) {
        json[u"distinctFrom"_s] = distinct;
    }
    json[u"note"_s] = contact.note;
    json[u"author"_s] = contact.author;
    json[u"createdAt"_s] = toIso(contact.createdAt);
    json[u"changedAt"_s] = toIso(contact.changedAt);
    if (contact.deletedAt) {
        json[u"deletedAt"_s] = toIso(*contact.deletedAt);
    }
    return json;
}

Contact contactFromJson(const ContactId &id, const QJsonObject &json)
{
    static const QStringList known { u"kind"_s, u"titlesBefore"_s, u"givenName"_s, u"familyName"_s, u"titlesAfter"_s,
        u"organisation"_s, u"role"_s, u"gender"_s, u"salutation"_s, u"address"_s, u"emails"_s, u"phones"_s, u"groups"_s,
        u"consents"_s, u"distinctFrom"_s, u"note"_s, u"author"_s, u"createdAt"_s, u"changedAt"_s, u"deletedAt"_s };
    Contact contact;
    contact.id = id;
    contact.kind = contactKindFromString(json[u"kind"_s].toString()).value_or(ContactKind::Person);
    contact.titlesBefore = json[u"titlesBefore"_s].toString();
    contact.givenName = json[u"givenName"_s].toString();
    contact.familyName = json[u"familyName"_s].toString();
    contact.titlesAfter = json[u"titlesAfter"_s].toString();
    contact.organisation = json[u"organisation"_s].toString();
    contact.role = json[u"role"_s].toString();
    contact.gender = genderFromString(json[u"gender"_s].toString());
    contact.salutation = json[u"salutation"_s].toString();
    contact.address = addressFromJson(json[u"address"_s].toObject());
    contact.emails = toStringList(json[u"emails"_s]);
    contact.phones = toStringList(json[u"phones"_s]);
    contact.groups = idsFromJson(json[u"groups"_s]);
    contact.consents = consentEntriesFromJson(json[u"consents"_s].toArray());
    for (const auto &other : toStringList(json[u"distinctFrom"_s])) {
        contact.distinctFrom.append({ other });
    }
    contact.note = json[u"note"_s].toString();
    contact.author = json[u"author"_s].toString();
    contact.createdAt = optionalInstant(json[u"createdAt"_s]).value_or(Instant {});
    contact.changedAt = optionalInstant(json[u"changedAt"_s]).value_or(Instant {});
    contact.deletedAt = optionalInstant(json[u"deletedAt"_s]);
    contact.unknown = json;
    for (const auto &key : known) {
        contact.unknown.remove(key);
    }
    return contact;
}

QString displayName(const Contact &contact)
{
    const auto name = u"%1 %2 %3"_s.arg(contact.titlesBefore, contact.givenName, contact.familyName).simplified();
    const bool isNamed = !contact.givenName.isEmpty() || !contact.familyName.isEmpty();
    if ((contact.kind == ContactKind::Organisation || !isNamed) && !contact.organisation.isEmpty()) {
        return contact.organisation;
    }
    if (isNamed) {
        return contact.titlesAfter.isEmpty() ? name : name + u", "_s + contact.titlesAfter;
    }
    return contact.emails.isEmpty() ? contact.phones.value(0) : contact.emails.first();
}

QString sortName(const Contact &contact)
{
    if (contact.kind == ContactKind::Person && !(contact.familyName + contact.givenName).isEmpty()) {
        return u"%1 %2"_s.arg(contact.familyName, contact.givenName).trimmed();
    }
    return displayName(contact);
}

bool mayWrite(const Contact &contact, const QString &purpose)
{
    if (contact.deletedAt) {
        return false;
    }
    bool hasWithdrawn = false;
    const auto consents = consentsOf(contact.consents);
    for (const auto &consent : consents) {
        if (consent.purpose == tidyPurpose(purpose)) {
            return !consent.withdrawnOn;
        }
        hasWithdrawn = hasWithdrawn || consent.withdrawnOn;
    }
    return !hasWithdrawn;
}

QString householdKey(const Contact &contact)
{
    const auto house = parseHouseNumber(contact.address.houseNumber);
    const auto name = contact.kind == ContactKind::Organisation || contact.familyName.isEmpty()
        ? folded(contact.organisation)
        : familyStem(contact.familyName);
    if (!house || name.isEmpty()) {
        return contact.id.value;
    }
    // One of the two numbers is enough to tell a house of a street.
    const auto place
        = contact.address.street.isEmpty() ? folded(contact.address.townPart) : streetKey(contact.address.street);
    return u"%1|%2%3|%4|%5"_s.arg(place).arg(house->inStreet()).arg(house->letter, folded(contact.address.town), name);
}

QString tidyEmail(const QString &text)
{
    static const QRegularExpression pattern(
        u"^[^\\s@<>\"(),:;\\[\\]\\\\]{1,64}@(?:[^\\s@<>\"(),:;\\[\\]\\\\.]+\\.)+[^\\s@<>\"(),:;\\[\\]\\\\.]{2,}$"_s);
    auto plain = text.trimmed();
    if (plain.startsWith("mailto:"_L1, Qt::CaseInsensitive)) {
        plain = plain.mid(7);
    }
    if (plain.startsWith(u'<') && plain.endsWith(u'>')) {
        plain = plain.mid(1, plain.size() - 2);
    }
    plain = plain.toLower();
    return plain.size() <= 254 && !hasControlCharacters(plain) && pattern.match(plain).hasMatch() ? plain : QString();
}

QString tidyPhone(const QString &text)
{
    QString digits;
    bool isForeign = false;
    for (const auto letter : text.trimmed()) {
        if (letter.isDigit()) {
            digits += QString::number(letter.digitValue());
        } else if (letter == u'+' && digits.isEmpty()) {
            isForeign = true;
        } else if (!u" -–./()\u00a0"_s.contains(letter)) {
            return {};
        }
    }
    if (!isForeign && digits.startsWith("00"_L1)) {
        digits.remove(0, 2);
        isForeign = true;
    }
    if (isForeign ? digits.startsWith("420"_L1) && digits.size() == 12
                  : digits.size() == 12 && digits.startsWith("420"_L1)) {
        digits.remove(0, 3);
        isForeign = false;
    }
    if (!isForeign && digits.size() == 9) {
        return u"+420 %1 %2 %3"_s.arg(digits.left(3), digits.mid(3, 3), digits.mid(6));
    }
    return isForeign && digits.size() >= 7 && digits.size() <= 15 ? u'+' + digits : QString();
}

bool hasControlCharacters(const QString &text)
{
    return std::ranges::any_of(text, [](QChar letter) {
        const auto code = letter.unicode();
        const bool turns = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
        return turns || code == 0x2028 || code == 0x2029 || letter.category() == QChar::Other_Control;
    });
}

Result<void> check(const Contact &contact)
{
    const std::array fields { std::pair(u"name"_s, contact.givenName), std::pair(u"name"_s, contact.familyName),
        std::pair(u"title"_s, contact.titlesBefore + contact.titlesAfter),
        std::pair(u"organisation"_s, contact.organisation), std::pair(u"role"_s, contact.role),
        std::pair(u"salutation"_s, contact.salutation), std::pair(u"street"_s, contact.address.street),
        std::pair(u"house-number"_s, contact.address.houseNumber), std::pair(u"town-part"_s, contact.address.townPart),
        std::pair(u"postcode"_s, contact.address.postcode), std::pair(u"town"_s, contact.address.town) };
    for (const auto &[field, text] : fields) {
        BUBENIK_TRY(checkText(field, text));
    }
    if (std::ranges::any_of(contact.emails, [](const QString &email) { return tidyEmail(email) != email; })) {
        return fail(invalid(u"email"_s));
    }
    if (std::ranges::any_of(contact.phones, [](const QString &phone) { return tidyPhone(phone) != phone; })) {
        return fail(invalid(u"phone"_s));
    }
    if (displayName(contact).isEmpty()) {
        return fail(invalid(u"contact-empty"_s));
    }
    return {};
}

} // namespace bubenik
