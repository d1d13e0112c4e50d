// contact add, edit, show, list, search, delete, restore, consent, distinct, erase.
#include "cli/Command.h"
#include "cli/ContactDocuments.h"
#include "cli/Session.h"
#include "people/ContactActions.h"
#include "people/Erasing.h"
#include "people/Titles.h"

#include <QCoreApplication>

namespace bubenik::cli {

using namespace Qt::StringLiterals;

namespace {

struct ContactText {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Result<Gender> genderIn(const QString &name)
{
    const auto gender = genderFromString(name);
    if (gender == Gender::Unknown && !name.isEmpty()) {
        return fail(usageError(ContactText::tr("--gender is followed by female or male."), u"gender"_s));
    }
    return gender;
}

void applyName(Contact &contact, const Arguments &arguments)
{
    if (const auto name = arguments.given(u"name"_s)) {
        const auto parts = splitName(*name);
        contact.titlesBefore = parts.titlesBefore;
        contact.givenName = parts.givenName;
        contact.familyName = parts.familyName;
        contact.titlesAfter = parts.titlesAfter;
    }
    if (const auto organisation = arguments.given(u"organisation"_s)) {
        contact.organisation = *organisation;
    }
    const bool isNamed = !(contact.givenName + contact.familyName).isEmpty();
    contact.kind = isNamed || contact.organisation.isEmpty() ? ContactKind::Person : ContactKind::Organisation;
}

Result<QStringList> waysIn(const QStringList &given, const QString &code, QString (*tidy)(const QString &))
{
    QStringList ways;
    for (const auto &text : given) {
        const auto way = tidy(text);
        if (way.isEmpty()) {
            return fail(Error { .kind = ErrorKind::Invalid, .detail = code, .code = code, .subject = text });
        }
        ways.append(way);
    }
    return ways;
}

Result<void> applyWays(Contact &contact, const Arguments &arguments)
{
    const auto emails = waysIn(arguments.values(u"email"_s), u"email"_s, tidyEmail);
    const auto phones = waysIn(arguments.values(u"phone"_s), u"phone"_s, tidyPhone);
    if (!emails || !phones) {
        return fail(emails ? phones.error() : emails.error());
    }
    contact.emails = emails->isEmpty() ? contact.emails : *emails;
    contact.phones = phones->isEmpty() ? contact.phones : *phones;
    return {};
}

void applyAddress(Address &address, const Arguments &arguments)
{
    if (const auto street = arguments.given(u"street"_s)) {
        const auto parts = splitStreet(*street);
        address.street = parts.street;
        address.houseNumber = parts.houseNumber;
    }
    address.townPart = arguments.value(u"town-part"_s, address.townPart);
    address.town = arguments.value(u"town"_s, address.town);
    if (const auto postcode = arguments.given(u"postcode"_s)) {
        address.postcode = tidyPostcode(*postcode);
    }
}

Result<void> applyAll(Contact &contact, Stores &stores, const Arguments &arguments)
{
    applyName(contact, arguments);
    BUBENIK_TRY(applyWays(contact, arguments));
    applyAddress(contact.address, arguments);
    contact.role = arguments.value(u"role"_s, contact.role);
    contact.salutation = arguments.value(u"salutation"_s, contact.salutation);
    contact.note = arguments.value(u"note"_s, contact.note);
    if (const auto given = arguments.given(u"gender"_s)) {
        const auto gender = genderIn(*given);
        if (!gender) {
            return fail(gender.error());
        }
        contact.gender = *gender;
    }
    for (const auto &name : arguments.values(u"group"_s)) {
        const auto group = loadGroup(stores, name);
        if (!group) {
            return fail(group.error());
        }
        if (!contact.groups.contains(group->id)) {
            contact.groups.append(group->id);
        }
    }
    return {};
}

Result<Answer> saved(HeadlessWorkspace &workspace, Contact contact, const Arguments &arguments)
{
    BUBENIK_TRY(applyAll(contact, workspace.stores(), arguments));
    BUBENIK_TRY(workspace.stores().contacts.save(contact, workspace.userName(), workspace.clock().now()));
    return answer(QJsonObject { { u"id"_s, contact.id.value } }, contact.id.value + u"  "_s + displayName(contact));
}

Result<Answer> addContact(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    Contact contact;
    contact.id = newContactId(workspace.clock().now());
    return saved(workspace, contact, arguments);
}

Result<Answer> editContact(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const auto contact = loadContact(workspace.stores(), arguments.positionals[0]);
    return contact ? saved(workspace, *contact, arguments) : fail(contact.error());
}

Result<Answer> showContact(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const auto contact = loadContact(workspace.stores(), arguments.positionals[0]);
    const auto groups = contact ? workspace.stores().groups.list() : fail(contact.error());
    if (!groups) {
        return fail(groups.error());
    }
    return answer(contactJson(*contact, *groups), contactInFull(*contact, *groups));
}

Result<Answer> listOf(Stores &stores, const ContactFilter &filter, int limit)
{
    const auto keys = stores.contacts.keys(filter);
    const auto groups = keys ? stores.groups.list() : fail(keys.error());
    if (!groups) {
        return fail(groups.error());
    }
    const auto contacts = stores.contacts.load(limit < 0 ? *keys : keys->mid(0, limit));
    if (!contacts) {
        return fail(contacts.error());
    }
    QJsonArray json;
    QStringList lines;
    for (const auto &contact : *contacts) {
        json.append(contactJson(contact, *groups));
        lines.append(contactLine(contact));
    }
    return answer(json, lines.join(u'\n'));
}

Result<Answer> listContacts(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const auto filter = contactFilter(workspace.stores(), arguments);
    const auto limit = arguments.number(u"limit"_s, -1, 0);
    if (!filter || !limit) {
        return fail(filter ? limit.error() : filter.error());
    }
    return listOf(workspace.stores(), *filter, *limit);
}

Result<Answer> searchContacts(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const auto limit = arguments.number(u"limit"_s, 200, 0);
    if (!limit) {
        return fail(limit.error());
    }
    return listOf(workspace.stores(), { .text = arguments.positionals.join(u' ') }, *limit);
}

Answer done(const Contact &contact, const QString &text)
{
    return answer(QJsonObject { { u"id"_s, contact.id.value } }, text);
}

Result<Answer> deleteContact(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const auto contact = loadContact(workspace.stores(), arguments.positionals[0]);
    if (!contact) {
        return fail(contact.error());
    }
    BUBENIK_TRY(workspace.stores().contacts.remove(contact->id, workspace.userName(), workspace.clock().now()));
    return done(*contact, ContactText::tr("The contact is in the bin."));
}

Result<Answer> restoreContact(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const auto contact = loadContact(workspace.stores(), arguments.positionals[0]);
    if (!contact) {
        return fail(contact.error());
    }
    BUBENIK_TRY(workspace.stores().contacts.restore(contact->id, workspace.userName(), workspace.clock().now()));
    return done(*contact, ContactText::tr("The contact is back."));
}

Result<Answer> eraseOne(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const auto contact = loadContact(workspace.stores(), arguments.positionals[0]);
    if (!contact) {
        return fail(contact.error());
    }
    BUBENIK_TRY(eraseContact(workspace.stores(), contact->id, workspace.userName(), workspace.clock().now()));
    return done(
        *contact, ContactText::tr("Nothing of the contact is left here; other desks follow with their next sync."));
}

Result<QDate> dayIn(const Arguments &arguments, QDate today)
{
    const auto given = arguments.given(u"on"_s);
    const auto day = given ? dateFrom(*given) : today;
    if (!day.isValid()) {
        return fail(
            Error { .kind = ErrorKind::Invalid, .detail = u"not a date"_s, .code = u"date"_s, .subject = *given });
    }
    return day;
}

Result<Answer> keepApart(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    auto &stores = workspace.stores();
    const auto one = loadContact(stores, arguments.positionals[0]);
    const auto other = one ? loadContact(stores, arguments.positionals[1]) : fail(one.error());
    if (!other) {
        return fail(other.error());
    }
    const auto marked = markDistinct(
        stores, one->id, other->id, !arguments.has(u"undo"_s), workspace.userName(), workspace.clock().now());
    return marked ? Result<Answer>(answer(QJsonObject { { u"id"_s, one->id.value }, { u"other"_s, other->id.value } },
                        displayName(*one) + u"  "_s + displayName(*other)))
                  : fail(marked.error());
}

Result<Answer> changeConsent(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const bool isGiven = arguments.has(u"given"_s);
    if (isGiven == arguments.has(u"withdrawn"_s)) {
        return fail(usageError(ContactText::tr("Say either --given or --withdrawn.")));
    }
    const auto now = workspace.clock().now();
    const auto today = workspace.zone().toLocal(now).date();
    const auto day = dayIn(arguments, today);
    const auto contact = day ? loadContact(workspace.stores(), arguments.positionals[0]) : fail(day.error());
    if (!contact) {
        return fail(contact.error());
    }
    const ConsentEntry entry { arguments.value(u"purpose"_s), isGiven, *day, arguments.value(u"how"_s, u"cli"_s),
        workspace.userName(), now };
    const auto changed = recordConsent(workspace.stores(), contact->id, entry, today);
    if (!changed) {
        return fail(changed.error());
    }
    return answer(QJsonObject { { u"id"_s, changed->id.value }, { u"consents"_s, consentsJson(*changed) } },
        consentLines(*changed).join(u'\n'));
}

QList<OptionSpec> fieldOptions()
{
    return {
        { u"name"_s, u"NAME"_s, QT_TRANSLATE_NOOP("Cli", "with titles: Ing. Jana Nováková, Ph.D.") },
        { u"organisation"_s, u"NAME"_s, QT_TRANSLATE_NOOP("Cli", "a firm or club; of a person, where they belong") },
        { u"role"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Cli", "what they are there, for instance starosta") },
        { u"email"_s, u"ADDRESS"_s, QT_TRANSLATE_NOOP("Cli", "the first is written to"), false, true },
        { u"phone"_s, u"NUMBER"_s, QT_TRANSLATE_NOOP("Cli", "a phone number"), false, true },
        { u"street"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Cli", "with the house number: Lípová 345/12") },
        { u"town-part"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Cli", "the part of the town") },
        { u"postcode"_s, u"CODE"_s, QT_TRANSLATE_NOOP("Cli", "the postcode") },
        { u"town"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Cli", "the town") },
        { u"gender"_s, u"female|male"_s, QT_TRANSLATE_NOOP("Cli", "instead of what the name says") },
        { u"salutation"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Cli", "instead of the proposed one") },
        { u"group"_s, u"NAME"_s, QT_TRANSLATE_NOOP("Cli", "joins this group"), false, true },
        { u"note"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Cli", "a note") },
    };
}

} // namespace

QList<Command> contactCommands()
{
    const QStringList one { u"CONTACT"_s };
    const QList<OptionSpec> limit { { u"limit"_s, u"N"_s, QT_TRANSLATE_NOOP("Cli", "at most so many") } };
    return {
        { u"contact"_s, u"add"_s, {}, fieldOptions(), QT_TRANSLATE_NOOP("Cli", "Adds a person or an organisation."),
            inWorkspace(addContact) },
        { u"contact"_s, u"edit"_s, one, fieldOptions(), QT_TRANSLATE_NOOP("Cli", "Changes what is given of a contact."),
            inWorkspace(editContact) },
        { u"contact"_s, u"show"_s, one, {},
            QT_TRANSLATE_NOOP("Cli", "Shows a contact; CONTACT is an id, an e-mail or a name."),
            inWorkspace(showContact) },
        { u"contact"_s, u"list"_s, {}, contactFilterOptions() + limit,
            QT_TRANSLATE_NOOP("Cli", "Lists contacts by name."), inWorkspace(listContacts) },
        { u"contact"_s, u"search"_s, { u"TEXT…"_s }, limit,
            QT_TRANSLATE_NOOP("Cli", "Finds contacts by beginnings of words, with or without accents."),
            inWorkspace(searchContacts) },
        { u"contact"_s, u"delete"_s, one, {}, QT_TRANSLATE_NOOP("Cli", "Moves a contact to the bin."),
            inWorkspace(deleteContact) },
        { u"contact"_s, u"restore"_s, one, {}, QT_TRANSLATE_NOOP("Cli", "Brings a contact back from the bin."),
            inWorkspace(restoreContact) },
        { u"contact"_s, u"consent"_s, one,
            { { u"purpose"_s, u"P"_s, QT_TRANSLATE_NOOP("Cli", "what for: invitations, news or another word"), true },
                { u"given"_s, {}, QT_TRANSLATE_NOOP("Cli", "it was given") },
                { u"withdrawn"_s, {}, QT_TRANSLATE_NOOP("Cli", "it was withdrawn") },
                { u"on"_s, u"DATE"_s, QT_TRANSLATE_NOOP("Cli", "on that day; today if not given") },
                { u"how"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Cli", "in which way, for instance by a form") } },
            QT_TRANSLATE_NOOP("Cli", "Writes down that a consent was given or withdrawn."),
            inWorkspace(changeConsent) },
        { u"contact"_s, u"distinct"_s, { u"CONTACT"_s, u"OTHER"_s },
            { { u"undo"_s, {}, QT_TRANSLATE_NOOP("Cli", "takes it back") } },
            QT_TRANSLATE_NOOP("Cli", "Says that two contacts are two people, however alike."), inWorkspace(keepApart) },
        { u"contact"_s, u"erase"_s, one, {},
            QT_TRANSLATE_NOOP(
                "Cli", "Erases a contact for good, here and on all desks; an import does not bring it back."),
            inWorkspace(eraseOne) },
    };
}

} // namespace bubenik::cli
