// What an HTTP answer of WordPress, or of the servers in front of it, means.
#pragma once

#include "net/HttpClient.h"

#include <QJsonDocument>
#include <optional>

namespace bubenik::wordpress {

// Some sites print PHP notices before the JSON; nullopt when there is no JSON object or array at all.
[[nodiscard]] std::optional<QJsonDocument> jsonOf(const QByteArray &body);
[[nodiscard]] inline bool isSuccess(const HttpAnswer &answer) { return answer.status >= 200 && answer.status < 300; }
// Of an answer that is not a success. A 5xx to a write may have been carried out: UnknownOutcome, but for the codes
// with which WordPress itself says that nothing was stored.
[[nodiscard]] Error errorOfRead(const HttpAnswer &answer);
[[nodiscard]] Error errorOfWrite(const HttpAnswer &answer);
// The id that comes with "term_exists"; 0 when there is none.
[[nodiscard]] qint64 existingTermOf(const Error &error);

} // namespace bubenik::wordpress
