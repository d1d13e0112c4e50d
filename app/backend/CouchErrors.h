// What CouchDB's refusals mean (chttpd:error_info/1 in its source). Pure. Of use in this folder only.
#pragma once

#include "net/HttpClient.h"

namespace bubenik::coucherrors {

// An answer of 400 and more, a 401 only after a fresh sign-in: then it is the right that is missing. A write that a
// server or proxy failed at (5xx) may have been carried out all the same: a cluster answers 500 when too few of its
// nodes answered in time, a proxy 502 or 504 when it waited in vain.
[[nodiscard]] Error ofAnswer(const HttpAnswer &answer, bool isWrite);
// Of one document in the answer to a batch: {"id","error","reason"}.
[[nodiscard]] Error ofRow(const QJsonObject &row);
// Says of whom the error is (core/Error.h, isOfServer).
[[nodiscard]] Error ofServer(Error error);
// An error of HttpClient's for something that only reads: what got lost on its way has done nothing.
[[nodiscard]] Error ofRead(Error error);
[[nodiscard]] Error notCouch(const HttpAnswer &answer);

} // namespace bubenik::coucherrors
