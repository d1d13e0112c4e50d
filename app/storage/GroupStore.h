// Groups of contacts, as documents "group:<id>"; who is in one stands in the contacts.
#pragma once

#include "domain/Group.h"
#include "storage/ContactStore.h"

namespace bubenik {

class GroupStore final
{
public:
    GroupStore(Database &database, DocumentStore &documents, ContactStore &contacts);

    [[nodiscard]] Result<Group> load(const GroupId &id); // NotFound
    // By name, without minding case and accents.
    [[nodiscard]] Result<std::optional<Group>> named(const QString &name);
    // Invalid: "group-name" (empty or with control characters), "group-exists".
    [[nodiscard]] Result<Group> add(const QString &name, Instant now);
    [[nodiscard]] Result<Group> rename(const GroupId &id, const QString &name, Instant now);
    // Everybody leaves it.
    [[nodiscard]] Result<void> remove(const GroupId &id, const QString &by, Instant now);
    [[nodiscard]] Result<QList<Group>> list(); // by name
    [[nodiscard]] Result<QHash<GroupId, int>> sizes(); // without those in the bin; empty groups are missing
    // One transaction; NotFound leaves all as they were.
    [[nodiscard]] Result<void> join(
        const GroupId &id, const QList<ContactId> &contacts, const QString &by, Instant now);
    [[nodiscard]] Result<void> leave(
        const GroupId &id, const QList<ContactId> &contacts, const QString &by, Instant now);

private:
    [[nodiscard]] Result<Group> write(Group group, Instant now);

    Database &m_database;
    DocumentStore &m_documents;
    ContactStore &m_contacts;
};

} // namespace bubenik
