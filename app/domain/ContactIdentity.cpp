#include "domain/ContactIdentity.h"

#include "core/Folding.h"

#include <QMessageAuthenticationCode>
#include <algorithm>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const Contact &contact)
{
    const auto person = folded(contact.givenName + u' ' + contact.familyName);
    return contact.kind == ContactKind::Organisation || person.isEmpty() ? folded(contact.organisation) : person;
}

QString placeOf(const Address &address)
{
    const auto house = parseHouseNumber(address.houseNumber);
    if (!house) {
        return {};
    }
    const auto street = address.street.isEmpty() ? folded(address.townPart) : streetKey(address.street);
    return street + u' ' + QString::number(house->inStreet()) + house->letter + u'|' + folded(address.town);
}

int accentsIn(const QString &text)
{
    return int(std::ranges::count_if(text, [](QChar letter) { return letter.unicode() > 127; }));
}

// The newer one; of two that differ in case and accents only the one that was written with more care.
void takeText(QString &known, const QString &fresh, bool isSame)
{
    const bool isBetter
        = accentsIn(fresh) > accentsIn(known) || (accentsIn(fresh) == accentsIn(known) && known == known.toUpper());
    if (!fresh.isEmpty() && (!isSame || isBetter)) {
        known = fresh;
    }
}

void takeText(QString &known, const QString &fresh)
{
    if (known != fresh && !fresh.isEmpty()) {
        takeText(known, fresh, folded(known) == folded(fresh));
    }
}

void takeAddress(Address &known, const Address &fresh)
{
    if (fresh == known) {
        return;
    }
    const bool isOther = placeOf(known) != placeOf(fresh) && (!fresh.street.isEmpty() || !fresh.houseNumber.isEmpty());
    if (isOther) {
        const auto unknown = known.unknown;
        known = fresh; // half of two addresses would be none
        known.unknown = unknown;
        return;
    }
    takeText(known.street, fresh.street, streetKey(known.street) == streetKey(fresh.street));
    takeText(known.townPart, fresh.townPart);
    takeText(known.postcode, fresh.postcode);
    takeText(known.town, fresh.town);
}

template <class List>
void takeList(List &known, const List &fresh)
{
    auto united = fresh;
    for (const auto &item : std::as_const(known)) {
        if (!united.contains(item)) {
            united.append(item);
        }
    }
    known = united;
}

} // namespace

QStringList identityKeys(const Contact &contact)
{
    QStringList keys;
    for (const auto &email : contact.emails) {
        keys.append(u"e:"_s + email.toLower());
    }
    for (const auto &phone : contact.phones) {
        keys.append(u"p:"_s + QString(phone).remove(u' '));
    }
    const auto name = nameOf(contact);
    const auto place = placeOf(contact.address);
    if (!name.isEmpty() && !place.isEmpty()) {
        keys.append(u"a:"_s + name + u'|' + place);
    }
    return keys;
}

bool areSame(const Contact &x, const Contact &y)
{
    const auto first = nameOf(x);
    const auto second = nameOf(y);
    return first.isEmpty() || second.isEmpty() || (first == second && x.kind == y.kind);
}

Contact merged(const Contact &known, const Contact &fresh)
{
    auto contact = known;
    takeText(contact.titlesBefore, fresh.titlesBefore);
    takeText(contact.givenName, fresh.givenName);
    takeText(contact.familyName, fresh.familyName);
    takeText(contact.titlesAfter, fresh.titlesAfter);
    takeText(contact.organisation, fresh.organisation);
    takeText(contact.role, fresh.role);
    if (nameOf(known).isEmpty()) {
        contact.kind = fresh.kind;
    }
    if (contact.gender == Gender::Unknown) {
        contact.gender = fresh.gender;
    }
    if (contact.salutation.isEmpty()) {
        contact.salutation = fresh.salutation;
    }
    takeAddress(contact.address, fresh.address);
    takeList(contact.emails, fresh.emails);
    takeList(contact.phones, fresh.phones);
    for (const auto &group : fresh.groups) {
        if (!contact.groups.contains(group)) {
            contact.groups.append(group);
        }
    }
    for (const auto &entry : fresh.consents) {
        const bool isKnown = std::ranges::any_of(contact.consents, [&entry](const ConsentEntry &one) {
            return one.purpose == entry.purpose && one.isGiven == entry.isGiven && one.on == entry.on;
        });
        if (!isKnown) {
            contact.consents.append(entry);
        }
    }
    if (!fresh.note.isEmpty() && !contact.note.contains(fresh.note)) {
        contact.note = contact.note.isEmpty() ? fresh.note : contact.note + u'\n' + fresh.note;
    }
    return contact;
}

QStringList printsOf(const QStringList &identityKeys, const QByteArray &secret)
{
    QStringList prints;
    for (const auto &key : identityKeys) {
        prints.append(QString::fromLatin1(
            QMessageAuthenticationCode::hash(key.toUtf8(), secret, QCryptographicHash::Sha256).toHex()));
    }
    return prints;
}

} // namespace bubenik
