// Sums and states of short messages in words.
#pragma once

#include "domain/SmsMessage.h"

namespace bubenik::words {

[[nodiscard]] QString crowns(qint64 money); // 1 523,32 Kč
[[nodiscard]] QString smsState(const SmsRecipient &recipient); // "doručeno", "odesláno", …

} // namespace bubenik::words
