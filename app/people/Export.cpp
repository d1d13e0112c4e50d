#include "people/Export.h"

#include "people/ContactColumns.h"
#include "people/VCard.h"
#include "storage/Files.h"

#include <QFileInfo>
#include <QSaveFile>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

QStringList groupNamesOf(const Contact &contact, const QList<Group> &groups)
{
    QStringList names;
    for (const auto &group : groups) {
        if (contact.groups.contains(group.id)) {
            names.append(group.name);
        }
    }
    return names;
}

QStringList fieldsOf(const Contact &contact, const QList<Group> &groups)
{
    const auto &address = contact.address;
    const auto gender = contact.gender == Gender::Female ? u"žena"_s
        : contact.gender == Gender::Male                 ? u"muž"_s
                                                         : u""_s;
    return { contact.kind == ContactKind::Organisation ? u"organizace"_s : u"osoba"_s, contact.titlesBefore,
        contact.givenName, contact.familyName, contact.titlesAfter, contact.organisation, contact.role, gender,
        contact.salutation, address.street, address.houseNumber, address.townPart, address.postcode, address.town,
        contact.emails.join(u", "_s), contact.phones.join(u", "_s), groupNamesOf(contact, groups).join(u", "_s),
        consentsText(contact.consents), contact.note };
}

QByteArray csvLine(const QStringList &fields)
{
    QStringList quoted;
    for (const auto &field : fields) {
        quoted.append(csvField(field));
    }
    return quoted.join(u';').toUtf8() + "\r\n";
}

} // namespace

QByteArray exportCsv(const QList<Contact> &contacts, const QList<Group> &groups)
{
    QByteArray csv = "\xef\xbb\xbf";
    csv += csvLine({ u"Druh"_s, u"Titul před"_s, u"Jméno"_s, u"Příjmení"_s, u"Titul za"_s, u"Organizace"_s, u"Funkce"_s,
        u"Pohlaví"_s, u"Oslovení"_s, u"Ulice"_s, u"Číslo domu"_s, u"Část obce"_s, u"PSČ"_s, u"Obec"_s, u"E-mail"_s,
        u"Telefon"_s, u"Skupiny"_s, u"Souhlasy"_s, u"Poznámka"_s });
    for (const auto &contact : contacts) {
        csv += csvLine(fieldsOf(contact, groups));
    }
    return csv;
}

QByteArray exportVCards(const QList<Contact> &contacts, const QList<Group> &groups)
{
    QByteArray cards;
    for (const auto &contact : contacts) {
        cards += toVCard(contact, groupNamesOf(contact, groups));
    }
    return cards;
}

Result<int> exportContacts(Stores &stores, const ContactFilter &filter, const QString &path)
{
    const auto suffix = QFileInfo(path).suffix().toLower();
    if (suffix != "csv"_L1 && suffix != "vcf"_L1) {
        return fail(Error { .kind = ErrorKind::Invalid,
            .detail = u"the file ends in .csv or .vcf"_s,
            .code = u"export-format"_s,
            .subject = path });
    }
    const auto keys = stores.contacts.keys(filter);
    const auto contacts = keys ? stores.contacts.load(*keys) : fail(keys.error());
    const auto groups = stores.groups.list();
    if (!contacts || !groups) {
        return fail(contacts ? groups.error() : contacts.error());
    }
    QSaveFile file(path);
    const auto bytes = suffix == "csv"_L1 ? exportCsv(*contacts, *groups) : exportVCards(*contacts, *groups);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return fail(files::writeError(path, file.errorString()));
    }
    return int(contacts->size());
}

} // namespace bubenik
