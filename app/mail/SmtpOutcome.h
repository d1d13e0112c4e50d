// What became of one mail, judged by what was really said on the wire. The rule of the house: a mail whose end was sent
// and never answered may have been taken (UnknownOutcome); whatever ended before that was surely not.
#pragma once

#include "mail/CurlEasy.h"

namespace bubenik {

// What was heard while one mail was sent.
struct SmtpDialogue {
    QByteArray verb; // of the last command: "RCPT"; empty: before the first
    int code = 0; // of the last whole answer to it; 0: none came
    QString answer; // its text
    bool isEndSent = false; // the mail's last byte was handed over
    int endCode = 0; // of the answer to that
    bool isReused = false; // on a connection that stood already
};

struct SmtpReceipt {
    QString answer; // what the server said when it took the mail
};

namespace mail {

// Sent, or:
//   UnknownOutcome                           may have been taken
//   RateLimited, code "recipient-later"      not this recipient now (4xx): greylisting, a full mailbox; retryAfter says
//   when Rejected, code "recipient-refused"       not this recipient (5xx) Rejected, code "mail-refused"            not
//   this mail (5xx after its end) TooLarge                                 the same, for its size Server, code
//   "mail-later"                not this mail now (4xx) Forbidden, code "sender-refused"         nobody, as long as
//   this is the sender's address (5xx) Offline, Auth, Cancelled                 as connectionError() says; surely
//   nothing was sent
[[nodiscard]] Result<SmtpReceipt> outcomeOf(CURLcode code, const SmtpDialogue &dialogue);
// The connection, not the mail, was at fault: it may be tried once more on a new one.
[[nodiscard]] bool isWorthAnotherConnection(CURLcode code, const SmtpDialogue &dialogue);
// It concerns every mail, not just this one: nothing more is sent on this channel for now.
[[nodiscard]] bool concernsAllMail(const Error &error);

} // namespace mail

} // namespace bubenik
