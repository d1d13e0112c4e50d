#include "people/ContactActions.h"

#include "domain/ContactIdentity.h"

namespace bubenik {

using namespace Qt::StringLiterals;

Result<Contact> recordConsent(Stores &stores, const ContactId &id, const ConsentEntry &entry, QDate today)
{
    auto tidy = entry;
    tidy.purpose = tidyPurpose(entry.purpose);
    if (tidy.purpose.isEmpty() || hasControlCharacters(tidy.purpose) || hasControlCharacters(tidy.how)) {
        return fail(Error { .kind = ErrorKind::Invalid, .detail = u"no purpose"_s, .code = u"purpose"_s });
    }
    if (!entry.on.isValid() || entry.on > today) {
        return fail(Error { .kind = ErrorKind::Invalid,
            .detail = u"a day to come"_s,
            .code = u"future-date"_s,
            .subject = entry.on.toString(Qt::ISODate) });
    }
    std::optional<Contact> changed;
    const auto written = stores.database->transaction([&]() -> Result<void> {
        auto contact = stores.contacts.load(id);
        if (!contact) {
            return fail(contact.error());
        }
        contact->consents.append(tidy);
        contact->changedAt = tidy.at;
        BUBENIK_TRY(stores.contacts.saveQuietly(*contact, false, tidy.at));
        changed = *contact;
        const auto detail = tidy.purpose + (tidy.isGiven ? u", given"_s : u", withdrawn"_s);
        return stores.activity.add(id.value, activity::consentChanged, tidy.by, tidy.at, detail);
    });
    return written ? Result<Contact>(*changed) : fail(written.error());
}

namespace {

Result<QList<GroupId>> groupsNamed(Stores &stores, const QStringList &names, Instant now)
{
    QList<GroupId> ids;
    for (const auto &name : names) {
        const auto known = stores.groups.named(name);
        if (!known) {
            return fail(known.error());
        }
        const auto group = *known ? Result<Group>(**known) : stores.groups.add(name, now);
        if (!group) {
            return fail(group.error());
        }
        if (!ids.contains(group->id)) {
            ids.append(group->id);
        }
    }
    return ids;
}

} // namespace

Result<Contact> saveEdit(Stores &stores, const ContactEdit &edit, const QString &by, Instant now)
{
    std::optional<Contact> saved;
    const auto written = stores.database->transaction([&]() -> Result<void> {
        const auto stored = stores.contacts.load(edit.base.id);
        if (!stored && !(edit.isNew && stored.error().kind == ErrorKind::NotFound)) {
            return fail(stored.error());
        }
        auto body = toJson(stored ? *stored : edit.base);
        const auto before = toJson(edit.base);
        const auto ours = toJson(edit.ours);
        for (auto field = ours.begin(); field != ours.end(); ++field) {
            if (before[field.key()] != field.value()) {
                body[field.key()] = field.value();
            }
        }
        auto contact = contactFromJson(edit.base.id, body);
        if (edit.groupNames) {
            const auto groups = groupsNamed(stores, *edit.groupNames, now);
            if (!groups) {
                return fail(groups.error());
            }
            contact.groups = *groups;
        }
        BUBENIK_TRY(stores.contacts.save(contact, by, now));
        const auto kept = stores.contacts.load(edit.base.id);
        if (!kept) {
            return fail(kept.error());
        }
        saved = *kept;
        return {};
    });
    return written ? Result<Contact>(*saved) : fail(written.error());
}

Result<Contact> mergeContacts(
    Stores &stores, const ContactId &kept, const ContactId &other, const QString &by, Instant now)
{
    std::optional<Contact> changed;
    const auto written = stores.database->transaction([&]() -> Result<void> {
        const auto first = stores.contacts.load(kept);
        const auto second = first ? stores.contacts.load(other) : first;
        if (!second) {
            return fail(second.error());
        }
        auto filled = merged(*second, *first); // what stays goes before what goes
        filled.id = kept;
        filled.author = first->author;
        filled.createdAt = first->createdAt;
        filled.changedAt = first->changedAt;
        filled.salutation = first->salutation.isEmpty() ? second->salutation : first->salutation;
        filled.gender = first->gender == Gender::Unknown ? second->gender : first->gender;
        filled.unknown = first->unknown;
        filled.deletedAt.reset();
        BUBENIK_TRY(stores.contacts.save(filled, by, now));
        changed = filled;
        return stores.contacts.remove(other, by, now);
    });
    return written ? Result<Contact>(*changed) : fail(written.error());
}

Result<void> markDistinct(
    Stores &stores, const ContactId &one, const ContactId &other, bool distinct, const QString &by, Instant now)
{
    return stores.database->transaction([&]() -> Result<void> {
        for (const auto &[id, apartFrom] : { std::pair(one, other), std::pair(other, one) }) {
            auto contact = stores.contacts.load(id);
            if (!contact) {
                return fail(contact.error());
            }
            contact->distinctFrom.removeAll(apartFrom);
            if (distinct) {
                contact->distinctFrom.append(apartFrom);
            }
            BUBENIK_TRY(stores.contacts.save(*contact, by, now));
        }
        return {};
    });
}

} // namespace bubenik
