// What a person can do with contacts beyond editing them; store work of one transaction each.
#pragma once

#include "storage/Stores.h"

namespace bubenik {

// Adds an entry to the history. Invalid: "purpose" (empty or with control characters), "future-date".
[[nodiscard]] Result<Contact> recordConsent(
    Stores &stores, const ContactId &id, const ConsentEntry &entry, QDate today);
// What an editor changed of `base`, over what the store holds now: fields that only the other side changed stay theirs.
// groupNames: those the contact is to be in; new ones are made.
struct ContactEdit {
    Contact base;
    Contact ours;
    bool isNew = false;
    std::optional<QStringList> groupNames = {}; // nullopt: untouched
};
[[nodiscard]] Result<Contact> saveEdit(Stores &stores, const ContactEdit &edit, const QString &by, Instant now);
// One of two: `kept` gets what only `other` has, `other` goes to the bin.
[[nodiscard]] Result<Contact> mergeContacts(
    Stores &stores, const ContactId &kept, const ContactId &other, const QString &by, Instant now);
// A person says that two contacts are two people, however alike (or takes that back): they are not proposed as
// duplicates again.
[[nodiscard]] Result<void> markDistinct(
    Stores &stores, const ContactId &one, const ContactId &other, bool distinct, const QString &by, Instant now);

} // namespace bubenik
