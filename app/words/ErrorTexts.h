// The texts of every kind of error, and of the codes that deserve their own. Data only: explain() in Words.h chooses
// and fills them. The context for the translators is "Words".
#pragma once

#include "core/Error.h"

#include <QCoreApplication>
#include <span>

namespace bubenik::words {

struct ErrorText {
    ErrorKind kind;
    const char *code; // empty: for all codes of the kind that have no text of their own
    const char *brief; // for a row: no capital, no full stop
    const char *title;
    const char *meaning;
    const char *advice;
    const char *action;
};

[[nodiscard]] std::span<const ErrorText> accessErrorTexts();
[[nodiscard]] std::span<const ErrorText> channelErrorTexts();
[[nodiscard]] std::span<const ErrorText> announcementErrorTexts();
[[nodiscard]] std::span<const ErrorText> chatErrorTexts();
[[nodiscard]] std::span<const ErrorText> approvalErrorTexts();
[[nodiscard]] std::span<const ErrorText> commentErrorTexts();
[[nodiscard]] std::span<const ErrorText> contactErrorTexts();
[[nodiscard]] std::span<const ErrorText> facebookErrorTexts();
[[nodiscard]] std::span<const ErrorText> feedErrorTexts();
[[nodiscard]] std::span<const ErrorText> fieldErrorTexts();
[[nodiscard]] std::span<const ErrorText> handOverErrorTexts();
[[nodiscard]] std::span<const ErrorText> inputErrorTexts();
[[nodiscard]] std::span<const ErrorText> localErrorTexts();
[[nodiscard]] std::span<const ErrorText> officeErrorTexts();
[[nodiscard]] std::span<const ErrorText> openDataErrorTexts();
[[nodiscard]] std::span<const ErrorText> signInErrorTexts();
[[nodiscard]] std::span<const ErrorText> mailErrorTexts();
[[nodiscard]] std::span<const ErrorText> meetingErrorTexts();
[[nodiscard]] std::span<const ErrorText> smsErrorTexts();
[[nodiscard]] std::span<const ErrorText> soundErrorTexts();
[[nodiscard]] std::span<const ErrorText> warningErrorTexts();
[[nodiscard]] std::span<const ErrorText> writingErrorTexts();
// Of the shared server. Code "server": for all codes of the kind that have no text of their own, when it is its error.
[[nodiscard]] std::span<const ErrorText> serverErrorTexts();
[[nodiscard]] std::span<const ErrorText> serverSetupTexts();
[[nodiscard]] std::span<const ErrorText> serverRuleTexts();

} // namespace bubenik::words
