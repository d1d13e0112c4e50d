// A person's choice in a conflict (storage/ConflictStore.h): writes it into the document as an ordinary edit, keeps the
// wording not chosen as a version, notes it in the activity log. Pure store work, one transaction.
#pragma once

#include "storage/Stores.h"

namespace bubenik {

enum class ConflictChoice { Mine, Theirs, Own };

// `own`: the text for ConflictChoice::Own (text fields only: Invalid, code "not-a-text"). NotFound.
[[nodiscard]] Result<void> resolveConflict(
    Stores &stores, const QString &id, ConflictChoice choice, const QString &own, const Edit &edit);

} // namespace bubenik
