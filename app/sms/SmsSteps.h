// What happens to a recipient's message as it goes out: pure changes of the value, so that each can be tabled in tests.
#pragma once

#include "channels/ShortMessages.h"

namespace bubenik::smsstep {

// Attempts at a gateway that fails, over some two days; look-ups of a lost answer, over one.
inline constexpr int mostAttempts = 14;

void begin(SmsRecipient &recipient, Instant now); // -> sending
void sent(SmsRecipient &recipient, const SmsReceipt &receipt, Instant now);
// The answer was lost. Where the gateway knows marks it is asked again by itself, else it is a person's.
void unknown(SmsRecipient &recipient, const Error &error, bool knowsMarks, Instant now);
// Surely not sent: tried again later, or failed. What concerns all messages costs no attempt.
void refused(SmsRecipient &recipient, const Error &error, bool concernsAll, Instant now);
// Found in the middle of sending after the process died.
void recover(SmsRecipient &recipient, bool knowsMarks, Instant now);
// Not before then: quiet hours.
void wait(SmsRecipient &recipient, Instant until);
// Not to be sent any more. One whose outcome is unknown stays unknown: a person has to say.
void drop(SmsRecipient &recipient, Instant now, const QString &why);
// To be sent once more, by a person's word.
void again(SmsRecipient &recipient, Instant now);
void reported(SmsRecipient &recipient, const SmsDeliveryReport &report, Instant now);

} // namespace bubenik::smsstep
