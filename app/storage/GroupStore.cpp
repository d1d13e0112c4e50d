#include "storage/GroupStore.h"

#include "core/Folding.h"

#include <algorithm>

namespace bubenik {

using namespace Qt::StringLiterals;

GroupStore::GroupStore(Database &database, DocumentStore &documents, ContactStore &contacts)
    : m_database(database)
    , m_documents(documents)
    , m_contacts(contacts)
{
}

Result<Group> GroupStore::load(const GroupId &id)
{
    const auto found = m_documents.find(id.value);
    if (!found) {
        return fail(found.error());
    }
    if (!*found) {
        return fail(Error {
            .kind = ErrorKind::NotFound, .detail = u"no such group"_s, .code = u"group"_s, .subject = id.value });
    }
    return groupFromJson(id, (*found)->body);
}

Result<QList<Group>> GroupStore::list()
{
    const auto documents = m_documents.ofKind(u"group"_s);
    if (!documents) {
        return fail(documents.error());
    }
    QList<Group> groups;
    for (const auto &document : *documents) {
        groups.append(groupFromJson({ document.id }, document.body));
    }
    std::ranges::stable_sort(groups, {}, [](const Group &group) { return czechSortKey(group.name); });
    return groups;
}

Result<std::optional<Group>> GroupStore::named(const QString &name)
{
    const auto groups = list();
    if (!groups) {
        return fail(groups.error());
    }
    const auto found
        = std::ranges::find_if(*groups, [&](const Group &group) { return folded(group.name) == folded(name); });
    return found == groups->end() ? std::nullopt : std::optional(*found);
}

Result<Group> GroupStore::write(Group group, Instant now)
{
    group.name = group.name.trimmed();
    if (folded(group.name).isEmpty() || hasControlCharacters(group.name)) {
        return fail(Error { .kind = ErrorKind::Invalid, .detail = u"no name"_s, .code = u"group-name"_s });
    }
    const auto same = named(group.name);
    if (!same) {
        return fail(same.error());
    }
    if (*same && (*same)->id != group.id) {
        return fail(Error { .kind = ErrorKind::Invalid,
            .detail = u"there is one of this name"_s,
            .code = u"group-exists"_s,
            .subject = (*same)->name });
    }
    BUBENIK_TRY(m_documents.put(group.id.value, toJson(group), now));
    return group;
}

Result<Group> GroupStore::add(const QString &name, Instant now)
{
    return write({ .id = newGroupId(now), .name = name, .createdAt = now }, now);
}

Result<Group> GroupStore::rename(const GroupId &id, const QString &name, Instant now)
{
    auto group = load(id);
    if (!group) {
        return group;
    }
    group->name = name;
    return write(*group, now);
}

Result<void> GroupStore::remove(const GroupId &id, const QString &by, Instant now)
{
    return m_database.transaction([&]() -> Result<void> {
        for (const bool isDeleted : { false, true }) {
            const auto rows = m_contacts.keys({ .group = id, .isDeleted = isDeleted });
            const auto members = rows ? m_contacts.load(*rows) : fail(rows.error());
            if (!members) {
                return fail(members.error());
            }
            QList<ContactId> ids;
            std::ranges::transform(*members, std::back_inserter(ids), &Contact::id);
            BUBENIK_TRY(leave(id, ids, by, now));
        }
        return m_documents.remove(id.value);
    });
}

Result<QHash<GroupId, int>> GroupStore::sizes()
{
    QHash<GroupId, int> sizes;
    BUBENIK_TRY(m_database.query(
        u"SELECT g.group_id, count(*) FROM contact_group AS g JOIN contact_row AS c ON c.row = g.contact"
        " WHERE NOT c.is_deleted GROUP BY g.group_id"_s,
        {}, [&](const Row &row) { sizes[{ row.text(0) }] = int(row.integer(1)); }));
    return sizes;
}

Result<void> GroupStore::join(const GroupId &id, const QList<ContactId> &contacts, const QString &by, Instant now)
{
    return m_database.transaction([&]() -> Result<void> {
        BUBENIK_TRY(load(id));
        for (const auto &contactId : contacts) {
            auto contact = m_contacts.load(contactId);
            if (!contact) {
                return fail(contact.error());
            }
            if (!contact->groups.contains(id)) {
                contact->groups.append(id);
                BUBENIK_TRY(m_contacts.save(*contact, by, now));
            }
        }
        return {};
    });
}

Result<void> GroupStore::leave(const GroupId &id, const QList<ContactId> &contacts, const QString &by, Instant now)
{
    return m_database.transaction([&]() -> Result<void> {
        for (const auto &contactId : contacts) {
            auto contact = m_contacts.load(contactId);
            if (!contact) {
                return fail(contact.error());
            }
            contact->groups.removeAll(id);
            BUBENIK_TRY(m_contacts.save(*contact, by, now));
        }
        return {};
    });
}

} // namespace bubenik
