#include "cli/ContactDocuments.h"

#include "core/Folding.h"
#include "people/Salutation.h"

#include <QCoreApplication>

namespace bubenik::cli {

using namespace Qt::StringLiterals;

namespace {

struct ContactListText {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QStringList groupNames(const Contact &contact, const QList<Group> &groups)
{
    QStringList names;
    for (const auto &group : groups) {
        if (contact.groups.contains(group.id)) {
            names.append(group.name);
        }
    }
    return names;
}

QString dayOf(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

Error unknownContact(const QString &text)
{
    return { .kind = ErrorKind::NotFound, .detail = u"no such contact"_s, .code = u"contact"_s, .subject = text };
}

// Whose name it is, when there is one only.
Result<Contact> contactNamed(Stores &stores, const QString &text)
{
    const auto rows = stores.contacts.keys({ .text = text });
    const auto found = rows ? stores.contacts.load(rows->mid(0, 1000)) : fail(rows.error());
    if (!found) {
        return fail(found.error());
    }
    QList<Contact> named;
    for (const auto &contact : *found) {
        const bool isName = folded(displayName(contact)) == folded(text)
            || folded(contact.givenName + u' ' + contact.familyName) == folded(text);
        if (isName) {
            named.append(contact);
        }
    }
    return named.size() == 1 ? Result<Contact>(named.first()) : fail(unknownContact(text));
}

} // namespace

QJsonArray consentsJson(const Contact &contact)
{
    QJsonArray json;
    for (const auto &consent : consentsOf(contact.consents)) {
        QJsonObject one { { u"purpose"_s, consent.purpose }, { u"how"_s, consent.how },
            { u"given"_s, consent.givenOn && !consent.withdrawnOn }, { u"history"_s, toJson(consent.history) } };
        if (consent.givenOn) {
            one[u"givenOn"_s] = dayOf(consent.givenOn);
        }
        if (consent.withdrawnOn) {
            one[u"withdrawnOn"_s] = dayOf(consent.withdrawnOn);
        }
        json.append(one);
    }
    return json;
}

QJsonObject contactJson(const Contact &contact, const QList<Group> &groups)
{
    auto json = toJson(contact);
    json[u"id"_s] = contact.id.value;
    json[u"name"_s] = displayName(contact);
    json[u"email"_s] = contact.emails.value(0);
    json[u"phone"_s] = contact.phones.value(0);
    json[u"salutation"_s] = salutationOf(contact);
    json[u"gender"_s] = toString(genderOf(contact));
    json[u"groups"_s] = QJsonArray::fromStringList(groupNames(contact, groups));
    json[u"consents"_s] = consentsJson(contact);
    return json;
}

QString contactLine(const Contact &contact)
{
    QStringList parts { displayName(contact), oneLine(contact.address), contact.emails.value(0),
        contact.phones.value(0) };
    parts.removeAll(QString());
    return contact.id.value + u"  "_s + parts.join(u" · "_s);
}

QStringList consentLines(const Contact &contact)
{
    QStringList lines;
    for (const auto &consent : consentsOf(contact.consents)) {
        lines.append(consent.withdrawnOn
                ? ContactListText::tr("%1: withdrawn on %2").arg(consent.purpose, dayOf(consent.withdrawnOn))
                : ContactListText::tr("%1: given on %2").arg(consent.purpose, dayOf(consent.givenOn)));
    }
    return lines;
}

QString contactInFull(const Contact &contact, const QList<Group> &groups)
{
    QStringList lines { displayName(contact), salutationOf(contact), contact.role, contact.organisation,
        oneLine(contact.address), contact.emails.join(u", "_s), contact.phones.join(u", "_s),
        groupNames(contact, groups).join(u", "_s) };
    lines += consentLines(contact);
    lines.append(contact.note);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

Result<Contact> loadContact(Stores &stores, const QString &text)
{
    const auto id = text.startsWith("contact:"_L1) ? text : u"contact:"_s + text;
    auto found = stores.contacts.load(ContactId { id });
    if (found || found.error().kind != ErrorKind::NotFound) {
        return found;
    }
    const auto email = tidyEmail(text);
    if (email.isEmpty()) {
        return contactNamed(stores, text);
    }
    const auto rows = stores.contacts.withKeys({ u"e:"_s + email });
    const auto contacts = rows ? stores.contacts.load(rows->values()) : fail(rows.error());
    if (!contacts) {
        return fail(contacts.error());
    }
    return contacts->size() == 1 ? Result<Contact>(contacts->first()) : fail(unknownContact(text));
}

Result<Group> loadGroup(Stores &stores, const QString &text)
{
    const auto named = stores.groups.named(text);
    if (!named) {
        return fail(named.error());
    }
    return *named ? Result<Group>(**named)
                  : stores.groups.load({ text.startsWith("group:"_L1) ? text : u"group:"_s + text });
}

QList<OptionSpec> contactFilterOptions()
{
    return {
        { u"group"_s, u"NAME"_s, QT_TRANSLATE_NOOP("Cli", "only those in this group") },
        { u"street"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Cli", "only those who live there: Lípová 2–40 sudá, 51") },
        { u"kind"_s, u"person|organisation"_s, QT_TRANSLATE_NOOP("Cli", "only people, or only organisations") },
        { u"consent"_s, u"given|withdrawn|none"_s, QT_TRANSLATE_NOOP("Cli", "only those with such a consent") },
        { u"deleted"_s, {}, QT_TRANSLATE_NOOP("Cli", "what is in the bin") },
    };
}

Result<ContactFilter> contactFilter(Stores &stores, const Arguments &arguments)
{
    ContactFilter filter { .street = arguments.value(u"street"_s), .isDeleted = arguments.has(u"deleted"_s) };
    if (!filter.street.isEmpty()) {
        const auto part = parseStreetPart(filter.street);
        BUBENIK_TRY(part);
    }
    if (const auto name = arguments.given(u"group"_s)) {
        const auto group = loadGroup(stores, *name);
        if (!group) {
            return fail(group.error());
        }
        filter.group = group->id;
    }
    if (const auto name = arguments.given(u"kind"_s)) {
        filter.kind = contactKindFromString(*name);
        if (!filter.kind) {
            return fail(usageError(ContactListText::tr("--kind is followed by person or organisation."), u"kind"_s));
        }
    }
    if (const auto name = arguments.given(u"consent"_s)) {
        static const QMap<QString, ConsentState> states { { u"given"_s, ConsentState::Given },
            { u"withdrawn"_s, ConsentState::Withdrawn }, { u"none"_s, ConsentState::NotAsked } };
        if (!states.contains(*name)) {
            return fail(
                usageError(ContactListText::tr("--consent is followed by given, withdrawn or none."), u"consent"_s));
        }
        filter.consent = states[*name];
    }
    return filter;
}

} // namespace bubenik::cli
