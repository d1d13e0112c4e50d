// Sends mails over one kept connection, on a thread of its own: nothing that waits for it blocks. At most so many a
// minute as the server's keeper allows.
#pragma once

#include "core/Task.h"
#include "mail/SmtpConnection.h"
#include "mail/WorkThread.h"

namespace bubenik {

class SmtpSender final
{
public:
    // perMinute 0: as fast as it goes.
    SmtpSender(MailServer server, int perMinute, Clock &clock);
    ~SmtpSender();

    // Errors as mail::outcomeOf() says; stopped while it waits for its turn: Cancelled.
    [[nodiscard]] Task<SmtpReceipt> send(WrittenMail mail, Progress progress);
    [[nodiscard]] Task<SmtpReceipt> greet();
    // Gives the connection up; the next mail makes a new one.
    void rest();

private:
    [[nodiscard]] Task<void> waitForTurn(std::stop_token stop);

    Clock &m_clock;
    Millis m_between { 0 };
    std::optional<Millis> m_last; // by elapsed()
    std::shared_ptr<SmtpConnection> m_connection;
    WorkThread m_thread;
};

} // namespace bubenik
