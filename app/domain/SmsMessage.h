// A short message to phones, and each of those who get it. The message ("sms:<UUID>") says what goes out and to whom it
// was meant; a recipient ("smsto:<message>.<contact>") is one person's delivery, written down before anything is sent.
// Its id is made of the message and the contact, so two desks that plan the same write the same document. Personal
// data: of the audience people.
//
// planned      waits for its time, for the end of the quiet hours, for the network or for the gateway's patience
// sending      handing over was begun; after a crash it becomes unconfirmed
// sent         the gateway has taken it; `report` says what became of it
// unconfirmed  nobody knows whether it was taken. With a time for the next attempt the gateway itself can tell by the
//              mark and is asked; without one a person decides
// failed       surely not taken, or the gateway could not send it: `problem` says why
// cancelled    taken back before it went out, or no longer to be sent
//
// Money is in thousandths of a crown, for gateways tell it so; noMoney: nobody said.
#pragma once

#include "core/Error.h"
#include "domain/Delivery.h"
#include "domain/Recipients.h"

namespace bubenik {

using SmsMessageId = Id<struct SmsMessageTag>;
using SmsRecipientId = Id<struct SmsRecipientTag>;

inline constexpr qint64 noMoney = -1;

enum class SmsState { Planned, Sending, Sent, Unconfirmed, Failed, Cancelled };
enum class SmsReport { Waiting, Delivered, Undelivered };

struct SmsMessage {
    SmsMessageId id;
    QString text; // as it goes out, to the letter
    QString source; // the document it was made of: "post:…", "announcement:…"; may be empty
    QString corrects; // the message that it puts right; may be empty
    Recipients recipients;
    bool includesAbroad = false; // numbers outside the Czech Republic too
    bool onePerHousehold = false;
    ChannelId channel;
    Instant due {};
    bool isEmergency = false; // not held back by quiet hours: a person said so twice
    bool isPaused = false; // nothing goes out for now
    std::optional<Instant> cancelledAt;
    QString author;
    Instant createdAt {};
    QJsonObject unknown; // fields of a newer Bubeník, kept as they came

    friend bool operator==(const SmsMessage &, const SmsMessage &) = default;
};

struct SmsRecipient {
    SmsRecipientId id;
    SmsMessageId message;
    ContactId contact;
    QString name; // as it was then
    QString number; // "+420777123456"
    ChannelId channel;
    QString desk; // which sends it
    SmsState state = SmsState::Planned;
    QString mark; // by which the gateway may know it: a UUID, the same for every attempt
    Instant due {}; // not before
    std::optional<Instant> startedAt;
    std::optional<Instant> nextAttempt; // not before
    int attempts = 0;
    std::optional<Error> problem;
    // What the gateway said of it.
    QString remoteId; // may be empty although it was sent
    std::optional<Instant> sentAt;
    int parts = 0;
    qint64 price = noMoney;
    SmsReport report = SmsReport::Waiting;
    std::optional<Instant> reportedAt;
    QList<HistoryEntry> history; // oldest first, bounded
    QJsonObject unknown;

    friend bool operator==(const SmsRecipient &, const SmsRecipient &) = default;
};

struct SmsCounts {
    int all = 0;
    int planned = 0;
    int sending = 0;
    int sent = 0;
    int unconfirmed = 0;
    int failed = 0;
    int cancelled = 0;
    int delivered = 0; // of those sent
    int undelivered = 0; // the same
    int parts = 0;
    qint64 price = 0; // as far as the gateway told

    friend bool operator==(const SmsCounts &, const SmsCounts &) = default;
};

[[nodiscard]] SmsMessageId newSmsMessageId(Instant now);
[[nodiscard]] SmsRecipientId smsRecipientId(const SmsMessageId &message, const ContactId &contact);
[[nodiscard]] QString toString(SmsState state); // "planned", …
[[nodiscard]] QString toString(SmsReport report); // "waiting", "delivered", "undelivered"
[[nodiscard]] QJsonObject toJson(const SmsMessage &message);
[[nodiscard]] SmsMessage smsMessageFromJson(const SmsMessageId &id, const QJsonObject &json);
[[nodiscard]] QJsonObject toJson(const SmsRecipient &recipient);
[[nodiscard]] SmsRecipient smsRecipientFromJson(const SmsRecipientId &id, const QJsonObject &json);
void addHistory(SmsRecipient &recipient, Instant at, const QString &what, const QString &detail = {});

// By the numbering plan of the Czech Telecommunication Office: 60x, 70x without 700 and 701, 72x, 73x, 77x and 79x are
// mobile.
enum class PhoneKind { CzechMobile, CzechOther, Abroad };
// Of a number as tidyPhone() writes it.
[[nodiscard]] PhoneKind phoneKindOf(const QString &number);

} // namespace bubenik
