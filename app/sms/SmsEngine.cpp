#include "sms/SmsEngine.h"

#include "core/CrashPoint.h"
#include "net/SendSteps.h"
#include "sms/QuietHours.h"
#include "sms/SmsSteps.h"

namespace bubenik {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

struct SmsEngine::Way {
    std::unique_ptr<Channel> channel;
    SmsRules rules;
    int sinceCredit = 0; // messages since the credit was told
    int failures = 0; // of the gateway itself, in a row
    bool isCreditKnown = false;

    [[nodiscard]] ShortMessages &gateway() const { return *channel->shortMessages(); }
};

struct SmsEngine::Ready {
    SmsRecipient recipient;
    QString text;
};

struct SmsEngine::Outcome {
    SmsRecipientId id;
    ChannelId channel;
    Result<SmsReceipt> receipt;
};

namespace {

constexpr int creditEvery = 50; // messages
constexpr int patientWith = 5; // failures of the gateway in a row

bool concernsAllMessages(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Offline:
    case ErrorKind::Auth:
    case ErrorKind::Forbidden:
    case ErrorKind::RateLimited:
    case ErrorKind::WrongClock:
    case ErrorKind::Unsupported:
    case ErrorKind::NoKeychain:
    case ErrorKind::NotFound: // no secret, no channel
        return true;
    default:
        return error.code == "no-credit"_L1 || error.code == "credit-limit"_L1 || sendstep::isOfThisComputer(error);
    }
}

} // namespace

SmsEngine::SmsEngine(Stores &stores, Clock &clock, Zone zone, MakeChannel makeChannel)
    : m_stores(stores)
    , m_clock(clock)
    , m_zone(std::move(zone))
    , m_makeChannel(std::move(makeChannel))
    , m_lock(stores.folder + u"/sms.lock"_s)
{
}

SmsEngine::~SmsEngine() = default;

std::optional<Instant> SmsEngine::nextDue()
{
    return m_stores.sms.nextDue(m_stores.settings.deskId()).value_or(std::nullopt);
}

Task<SmsSummary> SmsEngine::pass(Progress progress)
{
    if (!m_lock.tryAcquire()) {
        co_return fail(ErrorKind::Busy, u"another process sends short messages"_s, u"texting"_s);
    }
    m_ways.clear();
    m_stopped.clear();
    m_summary = {};
    const auto recovered = recover();
    if (!recovered) {
        m_lock.release();
        co_return fail(recovered.error());
    }
    auto sending = sendAll(std::move(progress));
    auto summary = co_await std::move(sending);
    m_ways.clear(); // their connections too
    m_lock.release();
    co_return summary;
}

Task<SmsSummary> SmsEngine::sendAll(Progress progress)
{
    const auto due = m_stores.sms.due(m_stores.settings.deskId(), m_clock.now());
    BUBENIK_CO_TRY(due);
    std::optional<Outcome> last;
    int done = 0;
    for (const auto &id : *due) {
        if (progress.stop.stop_requested()) {
            break;
        }
        const auto ready = turn(last ? &*last : nullptr, &id);
        last.reset();
        BUBENIK_CO_TRY(ready);
        Q_EMIT progressed(done, static_cast<int>(due->size()));
        ++done;
        if (!*ready) {
            continue;
        }
        const auto &recipient = (*ready)->recipient;
        auto looking = lookAtCredit(recipient.channel);
        const auto affordable = co_await std::move(looking);
        if (!affordable) {
            last = Outcome { id, recipient.channel, fail(affordable.error()) };
            continue;
        }
        crashPoint("sms.begun");
        auto sending
            = m_ways.at(recipient.channel.value)->gateway().send({ recipient.number, (*ready)->text, recipient.mark });
        auto receipt = co_await std::move(sending);
        crashPoint("sms.answered");
        last = Outcome { id, recipient.channel, std::move(receipt) };
    }
    const auto told = turn(last ? &*last : nullptr, nullptr);
    BUBENIK_CO_TRY(told);
    crashPoint("sms.told");
    Q_EMIT progressed(done, static_cast<int>(due->size()));
    co_return m_summary;
}

Task<void> SmsEngine::lookAtCredit(ChannelId channel)
{
    auto &way = *m_ways.at(channel.value);
    if (way.isCreditKnown && way.sinceCredit < creditEvery) {
        ++way.sinceCredit;
        co_return {};
    }
    auto asking = way.gateway().credit();
    const auto credit = co_await std::move(asking);
    BUBENIK_CO_TRY(credit);
    way.isCreditKnown = true;
    way.sinceCredit = 0;
    if (*credit <= way.rules.keptCredit) {
        co_return fail(ErrorKind::Rejected, u"the credit is down to the limit"_s,
            way.rules.keptCredit > 0 ? u"credit-limit"_s : u"no-credit"_s);
    }
    co_return {};
}

Result<std::optional<SmsEngine::Ready>> SmsEngine::turn(const Outcome *last, const SmsRecipientId *next)
{
    std::optional<Ready> ready;
    const auto now = m_clock.now();
    const auto written = m_stores.database->transaction([&]() -> Result<void> {
        if (last != nullptr) {
            BUBENIK_TRY(record(*last, now));
        }
        if (next == nullptr) {
            return {};
        }
        auto begun = begin(*next, now);
        if (!begun) {
            return fail(begun.error());
        }
        ready = *std::move(begun);
        return {};
    });
    if (!written) {
        return fail(written.error());
    }
    if (last != nullptr) {
        Q_EMIT recipientChanged(last->id.value);
    }
    return ready;
}

Result<void> SmsEngine::record(const Outcome &outcome, Instant now)
{
    auto recipient = m_stores.sms.recipient(outcome.id);
    if (!recipient && recipient.error().kind == ErrorKind::NotFound) {
        return {}; // erased meanwhile
    }
    if (!recipient) {
        return fail(recipient.error());
    }
    if (recipient->state != SmsState::Sending) {
        return {}; // a person was faster
    }
    if (!outcome.receipt) {
        return recordRefusal(*recipient, outcome, now);
    }
    auto &way = *m_ways.at(outcome.channel.value);
    way.failures = 0;
    smsstep::sent(*recipient, *outcome.receipt, now);
    ++m_summary.sent;
    const auto credit = outcome.receipt->credit;
    if (credit != noMoney) {
        way.sinceCredit = 0;
    }
    if (credit != noMoney && way.rules.keptCredit > 0 && credit <= way.rules.keptCredit) {
        stopWay(outcome.channel,
            { .kind = ErrorKind::Rejected, .detail = u"the credit is down to the limit"_s, .code = u"credit-limit"_s });
    }
    return m_stores.sms.save(*recipient, now);
}

Result<void> SmsEngine::recordRefusal(SmsRecipient &recipient, const Outcome &outcome, Instant now)
{
    const auto &error = outcome.receipt.error();
    auto &way = *m_ways.at(outcome.channel.value);
    if (error.kind == ErrorKind::UnknownOutcome) {
        smsstep::unknown(recipient, error, way.gateway().knowsMarks(), now);
        ++m_summary.unconfirmed;
    } else {
        const bool concernsAll = concernsAllMessages(error);
        smsstep::refused(recipient, error, concernsAll, now);
        if (concernsAll) {
            stopWay(outcome.channel, error);
        } else if (recipient.state == SmsState::Failed) {
            ++m_summary.failed;
        } else {
            ++m_summary.later;
        }
    }
    const bool isOfGateway = error.kind == ErrorKind::UnknownOutcome || error.kind == ErrorKind::Server;
    way.failures = isOfGateway ? way.failures + 1 : 0;
    if (way.failures >= patientWith) {
        stopWay(outcome.channel, error);
    }
    return m_stores.sms.save(recipient, now);
}

void SmsEngine::stopWay(const ChannelId &channel, const Error &error)
{
    m_stopped.insert(channel.value);
    m_summary.stoppedBy = error;
}

Result<bool> SmsEngine::setAside(SmsRecipient &recipient, const SmsMessage &message, Instant now)
{
    const auto contact = m_stores.contacts.load(recipient.contact);
    if (!contact && contact.error().kind != ErrorKind::NotFound) {
        return fail(contact.error());
    }
    const bool mayBeWritten = contact && !contact->deletedAt && mayWrite(*contact, purpose::broadcast);
    if (!mayBeWritten || message.cancelledAt) {
        smsstep::drop(recipient, now, mayBeWritten ? u"recalled"_s : u"no-consent"_s);
        ++m_summary.dropped;
        BUBENIK_TRY(m_stores.sms.save(recipient, now));
        return true;
    }
    const auto way = wayOf(recipient.channel);
    if (!way) {
        stopWay(recipient.channel, way.error());
        return true;
    }
    const auto from = message.isEmergency ? now : afterQuietHours((*way)->rules, m_zone, now);
    if (from > now) {
        smsstep::wait(recipient, from);
        ++m_summary.quiet;
        BUBENIK_TRY(m_stores.sms.save(recipient, now));
        return true;
    }
    return false;
}

Result<std::optional<SmsEngine::Ready>> SmsEngine::begin(const SmsRecipientId &id, Instant now)
{
    auto recipient = m_stores.sms.recipient(id);
    if (!recipient) {
        return recipient.error().kind == ErrorKind::NotFound ? Result<std::optional<Ready>>(std::nullopt)
                                                             : fail(recipient.error());
    }
    const bool isOpen = recipient->state == SmsState::Planned
        || (recipient->state == SmsState::Unconfirmed && recipient->nextAttempt);
    const bool isDue = recipient->due <= now && (!recipient->nextAttempt || *recipient->nextAttempt <= now);
    if (!isOpen || !isDue || m_stopped.contains(recipient->channel.value)) {
        return std::nullopt;
    }
    const auto message = m_stores.sms.load(recipient->message);
    if (!message) {
        return message.error().kind == ErrorKind::NotFound ? Result<std::optional<Ready>>(std::nullopt)
                                                           : fail(message.error());
    }
    if (message->isPaused) {
        return std::nullopt;
    }
    const auto aside = setAside(*recipient, *message, now);
    if (!aside || *aside) {
        return aside ? Result<std::optional<Ready>>(std::nullopt) : fail(aside.error());
    }
    smsstep::begin(*recipient, now);
    BUBENIK_TRY(m_stores.sms.save(*recipient, now));
    return Ready { *recipient, message->text };
}

Result<SmsEngine::Way *> SmsEngine::wayOf(const ChannelId &channel)
{
    auto &way = m_ways[channel.value];
    if (way) {
        return way.get();
    }
    const auto config = m_stores.channels.load(channel);
    const auto rules = config ? smsRulesOf(*config) : fail(config.error());
    if (!rules) {
        return fail(rules.error());
    }
    auto made = m_makeChannel(channel);
    if (!made) {
        return fail(made.error());
    }
    way = std::make_unique<Way>(Way { *std::move(made), *rules });
    return way.get();
}

// Whatever was being sent when the process died.
Result<void> SmsEngine::recover()
{
    const auto begun = m_stores.sms.sending(m_stores.settings.deskId());
    if (!begun) {
        return fail(begun.error());
    }
    for (const auto &id : *begun) {
        const auto now = m_clock.now();
        const auto recovered = m_stores.database->transaction([&]() -> Result<void> {
            auto recipient = m_stores.sms.recipient(id);
            if (!recipient) {
                return fail(recipient.error());
            }
            const auto way = wayOf(recipient->channel);
            smsstep::recover(*recipient, way && (*way)->gateway().knowsMarks(), now);
            ++m_summary.unconfirmed;
            return m_stores.sms.save(*recipient, now);
        });
        if (!recovered) {
            return recovered;
        }
        Q_EMIT recipientChanged(id.value);
    }
    return {};
}

} // namespace bubenik
