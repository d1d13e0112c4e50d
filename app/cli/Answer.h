// What a command answers: the same thing once for programs and once for people.
#pragma once

#include "core/Error.h"
#include "core/Json.h"

namespace bubenik::cli {

// The exit codes of the contract.
enum class Exit { Done = 0, Failed = 1, Usage = 2, Refused = 3, Offline = 4, Person = 5 };

struct Answer {
    QByteArray json; // one compact JSON value
    QString text; // lines for people, without the last line's end; may be empty
    Exit exit = Exit::Done;
};

[[nodiscard]] Answer answer(const QJsonObject &json, const QString &text);
[[nodiscard]] Answer answer(const QJsonArray &json, const QString &text);

[[nodiscard]] Exit exitOf(const Error &error);
// {"kind","message"} and what else is known: code, subject, detail.
[[nodiscard]] QJsonObject problemJson(const Error &error, const QString &channelName = {});
// What happened, what it means, what to do; the technical part last.
[[nodiscard]] QString problemText(const Error &error, const QString &channelName = {});

} // namespace bubenik::cli
