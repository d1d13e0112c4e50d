// Short messages, plans and those who get them as the command line shows them. The names in the JSON are part of the
// contract with scripts.
#pragma once

#include "HeadlessWorkspace.h"
#include "cli/Answer.h"
#include "sms/SmsPlan.h"

namespace bubenik::cli {

[[nodiscard]] SmsMessageId smsMessageId(const QString &text); // with or without "sms:"
[[nodiscard]] SmsRecipientId smsRecipientIdIn(const QString &text); // with or without "smsto:"
// {"text","alphabet","parts","costly","toSend","abroad","households","leftOut":{step:count},"price","due","moved",
// "recipients":[{"contact","name","number","step"}]}; sums in crowns, null where nobody knows.
[[nodiscard]] QJsonObject smsPlanJson(const SmsPlan &plan, const SmsOrder &order);
[[nodiscard]] QString smsPlanText(const SmsPlan &plan, const SmsOrder &order, const Zone &zone, Instant now);
// {"price","credit","invalid","byGateway"}
[[nodiscard]] QJsonObject smsQuoteJson(const SmsQuote &quote);
[[nodiscard]] QString smsQuoteText(const SmsQuote &quote);
[[nodiscard]] QJsonObject smsMessageJson(const SmsMessage &message, const SmsCounts &counts);
[[nodiscard]] QString smsMessageText(const SmsMessage &message, const SmsCounts &counts, const Zone &zone, Instant now);
[[nodiscard]] QJsonObject smsRecipientJson(const SmsRecipient &recipient);
// {"sent","later","failed","unconfirmed","dropped","quiet","problem"}
[[nodiscard]] QJsonObject smsSummaryJson(const SmsSummary &summary);
[[nodiscard]] QString smsSummaryText(const SmsSummary &summary);
[[nodiscard]] Exit smsExit(const SmsSummary &summary);

} // namespace bubenik::cli
