// A connection to an SMTP server that is kept for many mails. Blocks; belongs to one thread (SmtpSender gives it one).
#pragma once

#include "mail/MailWriter.h"
#include "mail/SmtpOutcome.h"

#include <stop_token>

namespace bubenik {

class SmtpConnection final
{
public:
    explicit SmtpConnection(MailServer server);

    // Exactly one attempt to hand the mail over; a connection that the server had closed meanwhile is made anew. Errors
    // as outcomeOf() says. Stops between its steps, but never between the mail's end and the answer to it.
    [[nodiscard]] Result<SmtpReceipt> send(const WrittenMail &mail, std::stop_token stop);
    // Signs in and sends nothing.
    [[nodiscard]] Result<SmtpReceipt> greet(std::stop_token stop);
    void close();

private:
    struct Run;
    [[nodiscard]] Result<SmtpReceipt> attempt(
        const WrittenMail *mail, const std::stop_token &stop, bool isFresh, bool &again);

    MailServer m_server;
    CurlEasy m_curl;
};

} // namespace bubenik
