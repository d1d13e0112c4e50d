// Refusals of the Graph API, https://developers.facebook.com/docs/graph-api/guides/error-handling, as Errors. The code
// names the case for words/FacebookErrorTexts.cpp; Meta's numbers and its own message are in the detail.
#pragma once

#include "core/Result.h"
#include "net/HttpClient.h"

namespace bubenik::facebook {

// Of an answer that is no success. Reading: Server for passing faults. Writing: UnknownOutcome for codes 1 and 2, other
// faults with 5xx and whatever came without Meta's envelope.
[[nodiscard]] Error errorOfRead(const HttpAnswer &answer);
[[nodiscard]] Error errorOfWrite(const HttpAnswer &answer);
// Whether the answer carries {"error": …}; Meta sends some with HTTP 200.
[[nodiscard]] bool isRefusal(const HttpAnswer &answer);

// What X-App-Usage and X-Business-Use-Case-Usage tell.
struct Usage {
    int percent = 0; // the highest of all figures
    std::chrono::minutes regain { 0 }; // until calls are taken again; 0: they are
};
[[nodiscard]] Usage usageOf(const HttpAnswer &answer);

} // namespace bubenik::facebook
