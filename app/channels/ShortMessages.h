// What a gateway for short messages does: one message to one phone, what it costs, and what became of it.
#pragma once

#include "channels/Channel.h"
#include "domain/ChannelConfig.h"
#include "domain/SmsMessage.h"

#include <QTime>

namespace bubenik {

struct ShortMessage {
    QString number; // "+420777123456"
    QString text;
    QString mark; // a UUID, the same for every attempt at this message
};

struct SmsReceipt {
    QString remoteId; // empty: it was taken by an earlier attempt, and the gateway does not say under which id
    int parts = 0; // 0: the gateway does not say
    qint64 price = noMoney; // of all its parts
    qint64 credit = noMoney; // that is left
};

struct SmsQuote {
    qint64 price = noMoney; // of all of them
    qint64 credit = noMoney; // that there is
    QStringList invalid; // numbers that the gateway would not take
    bool isByGateway = false; // it worked the price out itself; else it is the channel's price a part
};

struct SmsDeliveryReport {
    SmsRecipientId recipient;
    SmsReport report = SmsReport::Waiting;
    Instant at {};
    bool isNotSent = false; // the gateway had taken it and could not send it
    int parts = 0;
    qint64 price = noMoney;
};

class ShortMessages
{
public:
    ShortMessages() = default;
    ShortMessages(const ShortMessages &) = delete;
    ShortMessages &operator=(const ShortMessages &) = delete;
    virtual ~ShortMessages() = default;

    // Sending once more with the same mark sends nothing twice: it tells whether the first attempt got there.
    [[nodiscard]] virtual bool knowsMarks() const = 0;
    // Whether the gateway takes this text. TooLarge, code "sms-long"; Invalid, code "sms-empty".
    [[nodiscard]] virtual Result<void> check(const QString &text) const = 0;
    // Outcomes as channels/Channel.h says; code "no-credit" where money is what is missing.
    [[nodiscard]] virtual Task<SmsReceipt> send(ShortMessage message) = 0;
    // A dry run: nothing goes out.
    [[nodiscard]] virtual Task<SmsQuote> quote(QString text, QStringList numbers) = 0;
    [[nodiscard]] virtual Task<qint64> credit() = 0;
    // What the gateway knows of these now; those it knows nothing new of are left out.
    [[nodiscard]] virtual Task<QList<SmsDeliveryReport>> reports(QList<SmsRecipient> sent) = 0;
};

// Rules that the channel's settings lay down for whoever sends by it.
struct SmsRules {
    qint64 keptCredit = 0; // sending stops below it
    qint64 pricePerPart = noMoney; // as the contract with the gateway says
    QTime quietFrom; // in the town's zone
    QTime quietTo; // the same: no quiet hours
};

// Of a channel of kind "sms". Invalid as its descriptor's validate(); Unsupported, code "not-sms", for other kinds.
[[nodiscard]] Result<SmsRules> smsRulesOf(const ChannelConfig &config);

} // namespace bubenik
