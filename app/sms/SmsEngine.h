// Sends short messages, each exactly once as far as this can be known: written down as begun before anything goes out,
// what came of it written down before the next one. A lost answer and a process that died leave an unconfirmed one:
// a gateway that knows marks is asked by sending again with the same mark, of another nobody but a person can tell.
// Consent is asked once more at the very moment of sending. One pass at a time for a workspace, whichever process makes
// it (the file sms.lock).
#pragma once

#include "channels/ShortMessages.h"
#include "core/Zone.h"
#include "storage/ProcessLock.h"
#include "storage/Stores.h"

#include <QObject>
#include <QSet>
#include <map>

namespace bubenik {

struct SmsSummary {
    int sent = 0;
    int later = 0; // tried again by themselves
    int failed = 0;
    int unconfirmed = 0; // in this pass
    int dropped = 0; // consent withdrawn meanwhile, message taken back
    int quiet = 0; // held back until the morning
    std::optional<Error> stoppedBy; // what concerns all messages of a channel: nothing more was sent on it
};

class SmsEngine final : public QObject
{
    Q_OBJECT
public:
    using MakeChannel = std::function<Result<std::unique_ptr<Channel>>(const ChannelId &)>;

    SmsEngine(Stores &stores, Clock &clock, Zone zone, MakeChannel makeChannel);
    ~SmsEngine() override;

    // Sends what is due. Stopped in between, the rest stays planned. Busy (code "texting") while another process sends.
    [[nodiscard]] Task<SmsSummary> pass(Progress progress);
    // What became of those sent in the last days, at most `limit` of them, by turns; how many were news.
    [[nodiscard]] Task<int> readReports(int limit);
    // What the gateway says of a price before anything is written down.
    [[nodiscard]] Task<SmsQuote> quote(ChannelId channel, QString text, QStringList numbers);
    // When there is something to do again; nullopt: nothing is to be done here.
    [[nodiscard]] std::optional<Instant> nextDue();
    [[nodiscard]] bool hasUnreported();

Q_SIGNALS:
    void recipientChanged(const QString &recipientId);
    void progressed(int done, int total); // of the pass

private:
    struct Way; // out: a channel with its gateway
    struct Ready; // a message begun
    struct Outcome;

    [[nodiscard]] Task<SmsSummary> sendAll(Progress progress);
    [[nodiscard]] Result<void> recover();
    [[nodiscard]] Result<Way *> wayOf(const ChannelId &channel);
    // Looks at the credit now and then; stops the channel when too little is left.
    [[nodiscard]] Task<void> lookAtCredit(ChannelId channel);
    // What came of the last one, and the beginning of the next, in one transaction. nullopt: the next is not to be
    // sent.
    [[nodiscard]] Result<std::optional<Ready>> turn(const Outcome *last, const SmsRecipientId *next);
    [[nodiscard]] Result<std::optional<Ready>> begin(const SmsRecipientId &id, Instant now);
    // Sets a recipient aside that must not go out now; false: it may.
    [[nodiscard]] Result<bool> setAside(SmsRecipient &recipient, const SmsMessage &message, Instant now);
    [[nodiscard]] Result<void> record(const Outcome &outcome, Instant now);
    [[nodiscard]] Result<void> recordRefusal(SmsRecipient &recipient, const Outcome &outcome, Instant now);
    [[nodiscard]] Result<int> note(const QList<SmsDeliveryReport> &reports);
    void stopWay(const ChannelId &channel, const Error &error);

    Stores &m_stores;
    Clock &m_clock;
    Zone m_zone;
    MakeChannel m_makeChannel;
    ProcessLock m_lock;
    QString m_lastReported; // reports go round
    // Of one pass:
    std::map<QString, std::unique_ptr<Way>> m_ways; // by channel
    QSet<QString> m_stopped; // channels
    SmsSummary m_summary;
};

} // namespace bubenik
