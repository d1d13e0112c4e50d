// What a person can do with contacts beyond editing them; store work of one transaction each.
#pragma once

#include "storage/Stores.h"

namespace bubenik {

// Adds an entry to the history. Invalid: "purpose" (empty or with control characters), "future-date".
[[nodiscard]] Result<Contact> recordConsent(
    Stores &stores, const ContactId &id, const ConsentEntry &entry, QDate today);
// One of two: `kept` gets what only `other` has, `other` goes to the bin.
[[nodiscard]] Result<Contact> mergeContacts(
    Stores &stores, const ContactId &kept, const ContactId &other, const QString &by, Instant now);

} // namespace bubenik
