// The key of the office as people keep it, on paper in a safe: 56 letters and digits in 14 groups of four, without
// I, L, O and U (Crockford's Base32). It holds the 32 bytes of the key and three bytes of a checksum (BLAKE2b), so a
// misread sign is noticed.
#pragma once

#include "office/Vault.h"

namespace bubenik::office {

[[nodiscard]] QString toRecoveryKey(const Key &key);
// Blanks, dashes and case do not count; I and L are read as 1, O as 0. Invalid, code "recovery-key".
[[nodiscard]] Result<Key> fromRecoveryKey(const QString &typed);

} // namespace bubenik::office
