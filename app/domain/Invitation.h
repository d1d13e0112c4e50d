// One recipient's invitation to a meeting: what was sent to them, what is under way, what they answered. The document
// is the intent: it says what goes out before anything does. Its id is made of the meeting and the contact, so two
// desks that invite somebody write the same document. Personal data: of the audience people.
//
// planned      waits for its time (a minute in which it can be taken back), for the network or for the server's
// patience sending      handing over was begun; after a crash it becomes unconfirmed sent         the mail server (or
// the folder, or the printer) has taken it unconfirmed  nobody knows whether it was taken: a person decides; it is
// never repeated by itself failed       surely not taken, or it came back: `problem` says why cancelled    taken back
// before it went out, or no longer to be sent
#pragma once

#include "core/Error.h"
#include "domain/Delivery.h"
#include "domain/Meeting.h"

namespace bubenik {

using InvitationId = Id<struct InvitationTag>;

enum class InvitationState { Planned, Sending, Sent, Unconfirmed, Failed, Cancelled };
// What a message is for.
enum class InvitationMessage {
    Invitation, // the first
    Change, // of time or place
    Reminder,
    Question, // to those who have not answered, once
    Cancellation
};
enum class MeetingAnswer { None, Accepted, Declined, Tentative };

struct InvitationReply {
    MeetingAnswer answer = MeetingAnswer::None;
    int sequence = 0; // which version of the meeting it answers
    Instant at {}; // when they answered: the DTSTAMP
    Instant takenAt {};
    QString by; // who answered: an address when it is not the one invited, or who wrote it down
    QString way; // "mail", "file", "phone"
    QString comment;

    friend bool operator==(const InvitationReply &, const InvitationReply &) = default;
};

struct Invitation {
    InvitationId id;
    MeetingId meeting;
    ContactId contact;
    QString name; // as it was then
    QString address; // e-mail; empty: a letter
    QString household; // householdKey(): who answers as one
    ChannelId channel; // "letter": printed
    QString desk; // which sends it
    // The message wanted or sent last.
    InvitationMessage message = InvitationMessage::Invitation;
    InvitationState state = InvitationState::Planned;
    int sequence = 0;
    QString mark; // its Message-ID
    Instant due {}; // not before
    std::optional<Instant> startedAt;
    std::optional<Instant> nextAttempt; // not before
    int attempts = 0;
    std::optional<Error> problem;
    // What they surely have.
    int sentSequence = -1; // -1: nothing
    std::optional<Instant> sentAt; // of the last message that told of that sequence
    QString firstMark; // Message-ID of the first message, which later ones refer to
    bool knowsCancelled = false;
    std::optional<Instant> askedAt; // the question to those who did not answer
    std::optional<Instant> remindedAt;
    std::optional<InvitationReply> reply;
    QList<HistoryEntry> history; // oldest first, bounded
    QJsonObject unknown;

    friend bool operator==(const Invitation &, const Invitation &) = default;
};

// Numbers of a meeting's invitations. The answers are counted once for each household or organisation.
struct InvitationCounts {
    int invited = 0; // have an invitation, or are about to
    int planned = 0;
    int sending = 0;
    int sent = 0;
    int unconfirmed = 0;
    int failed = 0;
    int cancelled = 0;
    int accepted = 0;
    int declined = 0;
    int tentative = 0;
    int waiting = 0; // invited, without an answer to what they were told last

    friend bool operator==(const InvitationCounts &, const InvitationCounts &) = default;
};

// A reply that fits nobody who was invited, or that came too late to count; kept, and shown to a person.
struct StrayReply {
    QString id; // "reply:…", the same for the same reply
    MeetingId meeting; // null: of no meeting that is known here
    QString from;
    MeetingAnswer answer = MeetingAnswer::None;
    QString comment;
    QString why; // "not-invited", "unknown-meeting"
    Instant at {};
    Instant takenAt {};
    bool isDealtWith = false;
    QJsonObject unknown;

    friend bool operator==(const StrayReply &, const StrayReply &) = default;
};

[[nodiscard]] InvitationId invitationId(const MeetingId &meeting, const ContactId &contact);
[[nodiscard]] QString toString(InvitationState state); // "planned", …
[[nodiscard]] QString toString(InvitationMessage message); // "invitation", …
[[nodiscard]] QString toString(MeetingAnswer answer); // "accepted", "declined", "tentative", "none"
[[nodiscard]] std::optional<MeetingAnswer> meetingAnswerFromString(const QString &name);
[[nodiscard]] QJsonObject toJson(const Invitation &invitation);
[[nodiscard]] Invitation invitationFromJson(const InvitationId &id, const QJsonObject &json);
[[nodiscard]] QJsonObject toJson(const StrayReply &reply);
[[nodiscard]] StrayReply strayReplyFromJson(const QString &id, const QJsonObject &json);

// The answer that still holds: one to an earlier time or place does not.
[[nodiscard]] MeetingAnswer answerOf(const Invitation &invitation);
// They have an invitation, or may have, or are about to get one.
[[nodiscard]] bool isInvited(const Invitation &invitation);
[[nodiscard]] InvitationCounts countsOf(const QList<Invitation> &invitations);
void addHistory(Invitation &invitation, Instant at, const QString &what, const QString &detail = {});

} // namespace bubenik
