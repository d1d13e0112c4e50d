#include "people/Audience.h"

#include <QSet>

namespace bubenik {

Result<QList<Contact>> contactsOf(Stores &stores, const Recipients &recipients)
{
    QList<StreetPart> parts;
    for (const auto &street : recipients.streets) {
        const auto part = parseStreetPart(street);
        if (!part) {
            return fail(part.error());
        }
        parts.append(*part);
    }
    auto contacts = stores.contacts.audience(recipients.groups, parts);
    if (!contacts) {
        return contacts;
    }
    QSet<QString> present;
    for (const auto &contact : *contacts) {
        present.insert(contact.id.value);
    }
    for (const auto &id : recipients.contacts) {
        const auto contact = stores.contacts.load(id);
        if (!contact && contact.error().kind != ErrorKind::NotFound) {
            return fail(contact.error());
        }
        if (contact && !present.contains(id.value)) {
            present.insert(id.value);
            contacts->append(*contact);
        }
    }
    return contacts;
}

} // namespace bubenik
