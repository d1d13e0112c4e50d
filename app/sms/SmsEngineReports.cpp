// What became of what was sent, and what a message would cost; declared in SmsEngine.h.
#include "sms/SmsEngine.h"
#include "sms/SmsSteps.h"

#include <algorithm>

namespace bubenik {

using namespace std::chrono_literals;

namespace {

constexpr auto reportsFor = 72h;

} // namespace

bool SmsEngine::hasUnreported()
{
    const auto open = m_stores.sms.unreported(m_stores.settings.deskId(), m_clock.now() - reportsFor);
    return open && !open->isEmpty();
}

Result<int> SmsEngine::note(const QList<SmsDeliveryReport> &reports)
{
    int news = 0;
    const auto now = m_clock.now();
    const auto written = m_stores.database->transaction([&]() -> Result<void> {
        for (const auto &report : reports) {
            auto recipient = m_stores.sms.recipient(report.recipient);
            if (!recipient) {
                continue; // erased meanwhile
            }
            const auto before = *recipient;
            smsstep::reported(*recipient, report, now);
            if (before != *recipient) {
                ++news;
                BUBENIK_TRY(m_stores.sms.save(*recipient, now));
            }
        }
        return {};
    });
    if (!written) {
        return fail(written.error());
    }
    for (const auto &report : reports) {
        Q_EMIT recipientChanged(report.recipient.value);
    }
    return news;
}

Task<int> SmsEngine::readReports(int limit)
{
    auto open = m_stores.sms.unreported(m_stores.settings.deskId(), m_clock.now() - reportsFor);
    BUBENIK_CO_TRY(open);
    if (open->size() > limit) { // from where the last reading ended
        const auto start = std::ranges::find_if(
            *open, [this](const SmsRecipient &recipient) { return recipient.id.value > m_lastReported; });
        std::rotate(open->begin(), start, open->end());
        open->resize(limit);
    }
    std::map<QString, QList<SmsRecipient>> byChannel;
    for (const auto &recipient : *open) {
        byChannel[recipient.channel.value].append(recipient);
        m_lastReported = recipient.id.value;
    }
    int news = 0;
    for (const auto &[id, recipients] : byChannel) {
        const auto channel = m_makeChannel({ id });
        if (!channel || (*channel)->shortMessages() == nullptr) {
            continue; // removed meanwhile
        }
        auto asking = (*channel)->shortMessages()->reports(recipients);
        const auto reports = co_await std::move(asking);
        BUBENIK_CO_TRY(reports);
        const auto noted = note(*reports);
        BUBENIK_CO_TRY(noted);
        news += *noted;
    }
    co_return news;
}

Task<SmsQuote> SmsEngine::quote(ChannelId channel, QString text, QStringList numbers)
{
    const auto config = m_stores.channels.load(channel);
    const auto rules = config ? smsRulesOf(*config) : fail(config.error());
    BUBENIK_CO_TRY(rules);
    const auto made = m_makeChannel(channel);
    if (!made) {
        co_return fail(made.error());
    }
    auto asking = (*made)->shortMessages()->quote(std::move(text), std::move(numbers));
    co_return co_await std::move(asking);
}

} // namespace bubenik
