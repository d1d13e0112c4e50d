#include "mail/SmtpOutcome.h"

namespace bubenik::mail {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Greylisting asks for five minutes or more; servers that are full do not mind.
constexpr std::chrono::seconds recipientLater = 10min;

QString said(const SmtpDialogue &dialogue, int code)
{
    return u"%1 %2 %3"_s.arg(QString::fromLatin1(dialogue.verb))
        .arg(code)
        .arg(withoutAddresses(dialogue.answer))
        .trimmed();
}

bool isOfSize(int code, const QString &answer)
{
    constexpr int tooLarge = 552; // also a full mailbox, which says 5.2.2
    return (code == tooLarge && !answer.contains("5.2.2"_L1)) || answer.contains("5.3.4"_L1);
}

Error recipientError(const SmtpDialogue &dialogue)
{
    const auto detail = said(dialogue, dialogue.code);
    if (dialogue.code < 500) {
        return {
            .kind = ErrorKind::RateLimited, .detail = detail, .code = u"recipient-later"_s, .retryAfter = recipientLater
        };
    }
    return { .kind = ErrorKind::Rejected, .detail = detail, .code = u"recipient-refused"_s };
}

Error senderError(const SmtpDialogue &dialogue)
{
    const auto detail = said(dialogue, dialogue.code);
    constexpr int wantsSignIn = 530;
    if (dialogue.code == wantsSignIn) {
        return { .kind = ErrorKind::Auth, .detail = detail, .code = u"mail-sign-in"_s };
    }
    if (isOfSize(dialogue.code, dialogue.answer)) {
        return { .kind = ErrorKind::TooLarge, .detail = detail, .code = u"mail"_s };
    }
    if (dialogue.code < 500) {
        return { .kind = ErrorKind::Server, .detail = detail, .code = u"mail-later"_s };
    }
    return { .kind = ErrorKind::Forbidden, .detail = detail, .code = u"sender-refused"_s };
}

Error mailError(const SmtpDialogue &dialogue, int code)
{
    const auto detail = said(dialogue, code);
    if (code < 500) {
        return { .kind = ErrorKind::Server, .detail = detail, .code = u"mail-later"_s };
    }
    if (isOfSize(code, dialogue.answer)) {
        return { .kind = ErrorKind::TooLarge, .detail = detail, .code = u"mail"_s };
    }
    return { .kind = ErrorKind::Rejected, .detail = detail, .code = u"mail-refused"_s };
}

} // namespace

Result<SmtpReceipt> outcomeOf(CURLcode code, const SmtpDialogue &dialogue)
{
    if (dialogue.isEndSent) {
        if (dialogue.endCode >= 200 && dialogue.endCode < 300) {
            return SmtpReceipt { dialogue.answer };
        }
        if (dialogue.endCode >= 400) {
            return fail(mailError(dialogue, dialogue.endCode));
        }
        return fail(
            Error { .kind = ErrorKind::UnknownOutcome, .detail = connectionError(code).detail, .code = u"mail"_s });
    }
    if (code == CURLE_ABORTED_BY_CALLBACK || dialogue.code < 400) {
        return fail(connectionError(code == CURLE_OK ? CURLE_WEIRD_SERVER_REPLY : code));
    }
    if (dialogue.verb == "RCPT") {
        return fail(recipientError(dialogue));
    }
    if (dialogue.verb == "MAIL") {
        return fail(senderError(dialogue));
    }
    if (dialogue.verb == "DATA") {
        return fail(mailError(dialogue, dialogue.code));
    }
    if (code == CURLE_LOGIN_DENIED || dialogue.verb == "AUTH" || dialogue.verb.isEmpty()) {
        auto error = connectionError(code);
        if (error.kind != ErrorKind::Auth
            || dialogue.code < 500) { // a greeting that refuses, a sign-in that is put off
            error.kind = dialogue.code < 500 ? ErrorKind::Server : error.kind;
        }
        error.detail = said(dialogue, dialogue.code);
        return fail(std::move(error));
    }
    auto error = connectionError(code);
    error.detail += u"; "_s + said(dialogue, dialogue.code);
    return fail(std::move(error));
}

bool isWorthAnotherConnection(CURLcode code, const SmtpDialogue &dialogue)
{
    constexpr int closing = 421;
    const bool isLost
        = code != CURLE_OK && code != CURLE_ABORTED_BY_CALLBACK && (dialogue.code == 0 || dialogue.code < 400);
    return dialogue.isReused && !dialogue.isEndSent && (isLost || dialogue.code == closing);
}

bool concernsAllMail(const Error &error)
{
    return error.kind == ErrorKind::Offline || error.kind == ErrorKind::Auth || error.kind == ErrorKind::NoKeychain
        || error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Internal || error.code == "sender-refused"_L1
        || error.code == "secrets-mode"_L1;
}

} // namespace bubenik::mail
