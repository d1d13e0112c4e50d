#include "mail/SmtpSender.h"

#include <QCoro/QCoroFuture>
#include <algorithm>

namespace bubenik {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

SmtpSender::SmtpSender(MailServer server, int perMinute, Clock &clock)
    : m_clock(clock)
    , m_between(perMinute > 0 ? Millis(1min) / perMinute : Millis { 0 })
    , m_connection(std::make_shared<SmtpConnection>(std::move(server)))
    , m_thread(u"smtp"_s)
{
}

SmtpSender::~SmtpSender()
{
    rest();
}

void SmtpSender::rest()
{
    m_thread.post([connection = m_connection] { connection->close(); });
}

Task<void> SmtpSender::waitForTurn(std::stop_token stop)
{
    constexpr Millis glance = 200ms; // between looks at whether it is still wanted
    while (m_last && m_clock.elapsed() - *m_last < m_between) {
        if (stop.stop_requested()) {
            co_return fail(ErrorKind::Cancelled);
        }
        co_await m_clock.sleep(std::min(glance, m_between - (m_clock.elapsed() - *m_last)));
    }
    m_last = m_clock.elapsed();
    co_return {};
}

Task<SmtpReceipt> SmtpSender::send(WrittenMail mail, Progress progress)
{
    auto waiting = waitForTurn(progress.stop);
    const auto turn = co_await std::move(waiting);
    BUBENIK_CO_TRY(turn);
    const std::function<Result<SmtpReceipt>()> work
        = [connection = m_connection, mail, stop = progress.stop] { return connection->send(mail, stop); };
    co_return co_await m_thread.run(work);
}

Task<SmtpReceipt> SmtpSender::greet()
{
    const std::function<Result<SmtpReceipt>()> work = [connection = m_connection] { return connection->greet({}); };
    co_return co_await m_thread.run(work);
}

} // namespace bubenik
