// Who gets a short message and what it costs: first as a plan to look at, then written down for the engine to send.
// Store work only; nothing is sent from here.
#pragma once

#include "broadcast/SmsText.h"
#include "channels/ShortMessages.h"
#include "core/Zone.h"
#include "storage/Stores.h"

namespace bubenik {

enum class SmsStep {
    Send,
    NoNumber,
    Landline, // a number that takes no messages, and no other
    Abroad, // left out unless the order includes them
    NoConsent, // withdrew it, or is in the bin
    SharedNumber, // another one with the same number gets it
    SameHousehold // another one of the household gets it, and one is wanted
};

struct PlannedSms {
    ContactId contact;
    QString name;
    QString number; // "+420777123456"; empty: none
    SmsStep step = SmsStep::Send;
    bool isAbroad = false;

    friend bool operator==(const PlannedSms &, const PlannedSms &) = default;
};

struct SmsOrder {
    QString text; // as it is to go out
    Recipients recipients;
    ChannelId channel; // of kind sms
    std::optional<Instant> at; // nullopt: now
    bool atOnce = false; // without the minute in which it can be taken back
    bool isEmergency = false; // also in quiet hours: asked twice
    bool includesAbroad = false;
    bool onePerHousehold = false;
    QString source = {}; // the document it was made of
    QString corrects = {}; // the message that it puts right
    bool toTheSame = false; // exactly those who got, or may have got, `corrects`, whatever `recipients` mean by now
    QString author = {};

    friend bool operator==(const SmsOrder &, const SmsOrder &) = default;
};

struct SmsPlan {
    sms::Count count; // of the text
    QList<PlannedSms> recipients; // in the audience's order
    qint64 price = noMoney; // by the channel's price of a part
    Instant due {};
    bool isMoved = false; // by quiet hours
    int households = 0; // that get it more than once

    [[nodiscard]] int number(SmsStep step) const;
    [[nodiscard]] int toSend() const { return number(SmsStep::Send); }
    [[nodiscard]] int abroad() const; // of those to be sent
    [[nodiscard]] QStringList numbers() const; // to be sent to
};

// In which an order can be taken back before anything of it goes out.
inline constexpr std::chrono::seconds smsRecallWindow { 60 };

[[nodiscard]] QString toString(SmsStep step); // "send", "no-number", …
// Invalid, code "no-audience" (for nobody), "sms-empty"; TooLarge, code "sms-long"; what smsRulesOf() says.
[[nodiscard]] Result<SmsPlan> planSms(Stores &stores, const SmsOrder &order, const Zone &zone, Instant now);
// Writes the message and all its recipients down, in one transaction. Also Invalid, code "no-recipients": nobody can
// get it.
[[nodiscard]] Result<SmsMessage> orderSms(Stores &stores, const SmsOrder &order, const Zone &zone, Instant now);
// Another text for a message of which nothing has begun to go out. Invalid, code "sms-begun": it has; "sms-empty";
// TooLarge, code "sms-long".
[[nodiscard]] Result<void> rewordSms(Stores &stores, const SmsMessageId &id, const QString &text, Instant now);
[[nodiscard]] Result<void> pauseSms(Stores &stores, const SmsMessageId &id, bool isPaused, Instant now);
// Takes back all that has not begun to go out; how many.
[[nodiscard]] Result<int> cancelSms(Stores &stores, const SmsMessageId &id, Instant now);
// A person's word on an unconfirmed or failed one: it got there, or it is to be sent again. Invalid, code
// "not-uncertain".
[[nodiscard]] Result<SmsRecipient> resolveSms(
    Stores &stores, const SmsRecipientId &id, bool wasSent, const QString &by, Instant now);

} // namespace bubenik
