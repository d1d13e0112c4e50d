#include "people/ContactColumns.h"

#include "core/Folding.h"
#include "people/Titles.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

struct FieldName {
    ContactField field;
    QString name;
    QString headers; // folded, separated by |
};

const QList<FieldName> &fieldNames()
{
    using enum ContactField;
    static const QList<FieldName> names {
        { Ignored, u"ignored"_s, {} },
        { FullName, u"full-name"_s,
            u"jmeno a prijmeni|cele jmeno|prijmeni a jmeno|name|full name|display name|kontakt|osoba|kontaktni osoba|contact|zobrazovane jmeno"_s },
        { TitlesBefore, u"titles-before"_s,
            u"titul|tituly|titul pred|titul pred jmenem|tituly pred jmenem|title|prefix|name prefix|honorific prefix"_s },
        { GivenName, u"given-name"_s, u"jmeno|krestni jmeno|krestni|first name|firstname|given name|forename"_s },
        { FamilyName, u"family-name"_s, u"prijmeni|last name|lastname|family name|surname"_s },
        { TitlesAfter, u"titles-after"_s,
            u"titul za|titul za jmenem|tituly za jmenem|suffix|name suffix|honorific suffix"_s },
        { Organisation, u"organisation"_s,
            u"organizace|firma|spolecnost|nazev organizace|nazev firmy|nazev|spolek|klub|subjekt|organisation|organization|company|organization name"_s },
        { Role, u"role"_s, u"funkce|role|pozice|pracovni pozice|job title|position|organization title"_s },
        { Kind, u"kind"_s, u"typ|druh|kind|type"_s },
        { Gender, u"gender"_s, u"pohlavi|gender|sex"_s },
        { Salutation, u"salutation"_s, u"osloveni|salutation|greeting"_s },
        { WholeAddress, u"address"_s, u"adresa|trvale bydliste|bydliste|sidlo|cela adresa|address|full address"_s },
        { StreetLine, u"street"_s,
            u"ulice|ulice a cislo|ulice cislo|ulice a cislo popisne|street|street address|home street|business street"_s },
        { HouseNumber, u"house-number"_s,
            u"cislo|cislo popisne|cp|c p|c popisne|cislo domu|cislo popisne orientacni|popisne cislo|house number|number"_s },
        { OrientationNumber, u"orientation-number"_s,
            u"cislo orientacni|co|c o|c orientacni|orientacni cislo|orientation number"_s },
        { TownPart, u"town-part"_s, u"cast obce|cast mesta|mistni cast|ctvrt|town part|district"_s },
        { Postcode, u"postcode"_s,
            u"psc|postovni smerovaci cislo|zip|zip code|postcode|postal code|home postal code|business postal code"_s },
        { Town, u"town"_s, u"obec|mesto|town|city|home city|business city"_s },
        { Email, u"email"_s, u"email|e mail|mail|emailova adresa|e mailova adresa|e mail address|email address"_s },
        { Phone, u"phone"_s,
            u"telefon|tel|mobil|mobilni telefon|telefonni cislo|cislo telefonu|phone|mobile|mobile phone|phone number|home phone|business phone"_s },
        { Groups, u"groups"_s, u"skupina|skupiny|kategorie|group|groups|group membership|labels|categories"_s },
        { Consent, u"consent"_s, u"souhlas|souhlas od|datum souhlasu|souhlas dan|consent|consent given"_s },
        { Consents, u"consents"_s, u"souhlasy|consents"_s },
        { Note, u"note"_s, u"poznamka|poznamky|komentar|note|notes|comment"_s },
    };
    return names;
}

ContactField fieldOfHeader(const QString &header)
{
    static const auto known = [] {
        QHash<QString, ContactField> fields;
        for (const auto &name : fieldNames()) {
            fields.insert(name.name.contains(u'-') ? folded(name.name) : name.name, name.field);
            for (const auto &one : name.headers.split(u'|', Qt::SkipEmptyParts)) {
                fields.insert(one, name.field);
            }
        }
        return fields;
    }();
    static const QRegularExpression number(u" \\d+( value)?$"_s); // "e-mail 2", "Phone 1 - Value"
    const auto plain = folded(header);
    const auto field = known.constFind(plain);
    return field != known.constEnd() ? *field : known.value(QString(plain).remove(number), ContactField::Ignored);
}

QStringList listIn(const QString &text)
{
    static const QRegularExpression separators(u"[,;\\n|]| ::: "_s);
    QStringList items;
    for (const auto &item : text.split(separators, Qt::SkipEmptyParts)) {
        if (!item.trimmed().isEmpty()) {
            items.append(item.trimmed());
        }
    }
    return items;
}

void takeStreet(Address &address, const QString &line)
{
    const auto parts = splitStreet(line);
    address.street = parts.street;
    if (!parts.houseNumber.isEmpty()) {
        address.houseNumber = parts.houseNumber;
    }
}

// "Lípová 12, Miřetice, 431 51 Klášterec nad Ohří"
void takeWholeAddress(Address &address, const QString &text)
{
    static const QRegularExpression postcode(u"^(?:CZ-?)?(\\d{3} ?\\d{2})\\b\\s*(.*)$"_s);
    auto parts = text.split(QRegularExpression(u"[,\\n]"_s), Qt::SkipEmptyParts);
    for (auto &part : parts) {
        part = part.simplified();
    }
    parts.removeAll(QString());
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (const auto found = postcode.match(parts[i]); found.hasMatch()) {
            address.postcode = tidyPostcode(found.captured(1));
            address.town = found.captured(2).isEmpty() && i > 0 ? parts.takeAt(i - 1) : found.captured(2);
            parts.removeLast();
            break;
        }
    }
    if (!parts.isEmpty()) {
        takeStreet(address, parts.takeFirst());
    }
    if (address.town.isEmpty() && !parts.isEmpty()) {
        address.town = parts.takeLast();
    }
    if (!parts.isEmpty()) {
        address.townPart = parts.join(u", "_s);
    }
}

bool isYes(const QString &text)
{
    static const QStringList yes { u"ano"_s, u"a"_s, u"yes"_s, u"y"_s, u"x"_s, u"1"_s, u"true"_s, u"pravda"_s };
    return yes.contains(folded(text));
}

bool isNo(const QString &text)
{
    static const QStringList no { u"ne"_s, u"n"_s, u"no"_s, u"0"_s, u"false"_s, u"nepravda"_s, u""_s };
    return no.contains(folded(text));
}

class RowReader
{
public:
    RowReader(ReadContact &read, const ImportOptions &options)
        : m_read(read)
        , m_contact(read.contact)
        , m_options(options)
    {
    }

    void take(ContactField field, const QString &text)
    {
        // Line breaks have a meaning in these alone; elsewhere they are somebody's try at a header of their own.
        static const QList<ContactField> many { ContactField::Note, ContactField::WholeAddress, ContactField::Email,
            ContactField::Phone, ContactField::Groups };
        if (hasControlCharacters(text) && !many.contains(field)) {
            refuse(u"control-characters"_s, toString(field));
            return;
        }
        switch (field) {
        case ContactField::FullName:
            takeName(splitName(text));
            break;
        case ContactField::GivenName: {
            const auto titled = splitTitles(text);
            takeTitles(titled);
            m_contact.givenName = titled.familyName;
            break;
        }
        case ContactField::FamilyName: {
            const auto titled = splitTitles(text);
            takeTitles(titled);
            m_contact.familyName = titled.familyName;
            break;
        }
        case ContactField::TitlesBefore:
            m_contact.titlesBefore = joined(tidyTitles(text), m_contact.titlesBefore, u" "_s);
            break;
        case ContactField::TitlesAfter:
            m_contact.titlesAfter = joined(tidyTitles(text), m_contact.titlesAfter, u", "_s);
            break;
        case ContactField::Email:
        case ContactField::Phone:
            takeWays(field, text);
            break;
        case ContactField::Consent:
            takeConsent(text);
            break;
        case ContactField::Consents:
            takeConsents(text);
            break;
        default:
            takePlain(field, text);
        }
    }

    void finish()
    {
        if (!m_orientation.isEmpty()) {
            auto &number = m_contact.address.houseNumber;
            number = number.isEmpty() ? u"č. o. "_s + m_orientation : number + u'/' + m_orientation;
        }
        const bool isPerson = !(m_contact.givenName + m_contact.familyName).isEmpty();
        if (!m_hasKind) {
            m_contact.kind
                = isPerson || m_contact.organisation.isEmpty() ? ContactKind::Person : ContactKind::Organisation;
        }
    }

private:
    static QString joined(const QString &first, const QString &second, const QString &between)
    {
        return first.isEmpty() || second.isEmpty() ? first + second : first + between + second;
    }

    void refuse(const QString &code, const QString &subject)
    {
        if (!m_read.refused) {
            m_read.refused = Error { .kind = ErrorKind::Invalid, .detail = code, .code = code, .subject = subject };
        }
    }

    void takeTitles(const TitledName &name)
    {
        m_contact.titlesBefore = joined(m_contact.titlesBefore, name.titlesBefore, u" "_s);
        m_contact.titlesAfter = joined(m_contact.titlesAfter, name.titlesAfter, u", "_s);
    }

    void takeName(const TitledName &name)
    {
        takeTitles(name);
        if (m_contact.familyName.isEmpty()) {
            m_contact.givenName = name.givenName;
            m_contact.familyName = name.familyName;
        }
    }

    void takeWays(ContactField field, const QString &text)
    {
        const bool isEmail = field == ContactField::Email;
        auto &list = isEmail ? m_contact.emails : m_contact.phones;
        for (const auto &item : listIn(text)) {
            const auto tidy = isEmail ? tidyEmail(item) : tidyPhone(item);
            if (tidy.isEmpty()) {
                refuse(isEmail ? u"email"_s : u"phone"_s, item);
            } else if (!list.contains(tidy)) {
                list.append(tidy);
            }
        }
    }

    void takeConsent(const QString &text)
    {
        const auto day = isYes(text) ? m_options.today : dateFrom(text);
        if (day.isValid()) {
            m_contact.consents.append(
                { tidyPurpose(m_options.consentPurpose), true, day, u"import"_s, m_options.by, m_options.now });
        } else if (!isNo(text)) {
            refuse(u"date"_s, text);
        }
    }

    void takeConsents(const QString &text)
    {
        if (const auto entries = consentsFromText(text, m_options)) {
            m_contact.consents += *entries;
        } else {
            refuse(u"date"_s, text);
        }
    }

    QString *plainText(ContactField field)
    {
        switch (field) {
        case ContactField::Organisation:
            return &m_contact.organisation;
        case ContactField::Role:
            return &m_contact.role;
        case ContactField::Salutation:
            return &m_contact.salutation;
        case ContactField::HouseNumber:
            return &m_contact.address.houseNumber;
        case ContactField::OrientationNumber:
            return &m_orientation;
        case ContactField::TownPart:
            return &m_contact.address.townPart;
        case ContactField::Town:
            return &m_contact.address.town;
        case ContactField::Note:
            return &m_contact.note;
        default:
            return nullptr;
        }
    }

    void takePlain(ContactField field, const QString &text)
    {
        auto &address = m_contact.address;
        if (auto *const target = plainText(field)) {
            *target = joined(*target, text, field == ContactField::Note ? u"\n"_s : u", "_s);
        } else if (field == ContactField::WholeAddress) {
            takeWholeAddress(address, text);
        } else if (field == ContactField::StreetLine) {
            takeStreet(address, text);
        } else if (field == ContactField::Postcode) {
            address.postcode = tidyPostcode(text);
        } else if (field == ContactField::Groups) {
            m_read.groupNames += listIn(QString(text).remove(u"* myContacts"_s));
        } else if (field == ContactField::Kind) {
            takeKind(folded(text));
        } else if (field == ContactField::Gender) {
            takeGender(folded(text));
        }
    }

    void takeKind(const QString &word)
    {
        m_hasKind = word.startsWith("org"_L1) || word.startsWith("fir"_L1) || word.startsWith("spol"_L1)
            || word.startsWith("os"_L1) || word.startsWith("per"_L1);
        m_contact.kind = m_hasKind && !word.startsWith("os"_L1) && !word.startsWith("per"_L1)
            ? ContactKind::Organisation
            : ContactKind::Person;
    }

    void takeGender(const QString &word)
    {
        static const QStringList women { u"z"_s, u"zena"_s, u"f"_s, u"female"_s, u"w"_s };
        static const QStringList men { u"m"_s, u"muz"_s, u"male"_s };
        m_contact.gender = women.contains(word) ? Gender::Female : men.contains(word) ? Gender::Male : Gender::Unknown;
    }

    ReadContact &m_read;
    Contact &m_contact;
    const ImportOptions &m_options;
    QString m_orientation;
    bool m_hasKind = false;
};

} // namespace

const QList<ContactField> &allContactFields()
{
    static const auto all = [] {
        QList<ContactField> fields;
        for (const auto &name : fieldNames()) {
            fields.append(name.field);
        }
        return fields;
    }();
    return all;
}

QString toString(ContactField field)
{
    return fieldNames()[int(field)].name;
}

std::optional<ContactField> contactFieldFromString(const QString &name)
{
    for (const auto &known : fieldNames()) {
        if (known.name == name) {
            return known.field;
        }
    }
    return std::nullopt;
}

QList<ContactField> columnsOf(const QStringList &headers)
{
    QList<ContactField> columns;
    for (const auto &header : headers) {
        columns.append(fieldOfHeader(header));
    }
    // "Jméno" alone is the whole name.
    if (!columns.contains(ContactField::FamilyName) && !columns.contains(ContactField::FullName)) {
        std::ranges::replace(columns, ContactField::GivenName, ContactField::FullName);
    }
    return columns;
}

bool areEnough(const QList<ContactField> &columns)
{
    using enum ContactField;
    return std::ranges::any_of(QList { FullName, FamilyName, Organisation, Email, Phone },
        [&](ContactField field) { return columns.contains(field); });
}

ReadContact readRow(const CsvRow &row, const QList<ContactField> &columns, const ImportOptions &options)
{
    ReadContact read { .line = row.line };
    RowReader reader(read, options);
    for (qsizetype i = 0; i < row.fields.size(); ++i) {
        const auto text = cleanField(row.fields[i]);
        if (text.isEmpty()) {
            continue;
        }
        if (i >= columns.size()) {
            read.refused = Error { .kind = ErrorKind::Invalid,
                .detail = u"more fields than columns"_s,
                .code = u"columns"_s,
                .subject = QString::number(row.fields.size()) };
            return read;
        }
        reader.take(columns[i], text);
    }
    reader.finish();
    if (const auto checked = check(read.contact); !checked && !read.refused) {
        read.refused = checked.error();
    }
    return read;
}

QDate dateFrom(const QString &text)
{
    static const QRegularExpression czech(u"^(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})\\b"_s);
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{2})-(\\d{2})\\b"_s);
    if (const auto found = czech.match(text); found.hasMatch()) {
        return { found.captured(3).toInt(), found.captured(2).toInt(), found.captured(1).toInt() };
    }
    const auto found = iso.match(text);
    return found.hasMatch() ? QDate(found.captured(1).toInt(), found.captured(2).toInt(), found.captured(3).toInt())
                            : QDate();
}

QString consentsText(const QList<ConsentEntry> &entries)
{
    QStringList parts;
    for (const auto &entry : entries) {
        auto how = entry.how.simplified();
        how.replace(u'|', u'/');
        parts.append(
            u"%1 %2%3 %4"_s.arg(entry.purpose, entry.isGiven ? u"+"_s : u"-"_s, entry.on.toString(Qt::ISODate), how)
                .trimmed());
    }
    return parts.join(u" | "_s);
}

std::optional<QList<ConsentEntry>> consentsFromText(const QString &text, const ImportOptions &options)
{
    static const QRegularExpression pattern(u"^(.+) ([+-])(\\d{4}-\\d{2}-\\d{2})(?: (.*))?$"_s);
    QList<ConsentEntry> entries;
    for (const auto &part : text.split(u'|', Qt::SkipEmptyParts)) {
        const auto found = pattern.match(part.trimmed());
        const auto day = QDate::fromString(found.captured(3), Qt::ISODate);
        if (!day.isValid()) {
            return std::nullopt;
        }
        entries.append({ tidyPurpose(found.captured(1)), found.captured(2) == "+"_L1, day, found.captured(4),
            options.by, options.now });
    }
    return entries;
}

} // namespace bubenik
