// Who gets what: first as a plan to look at, then written down as invitations for the engine to send. Store work only,
// one transaction each; nothing is sent from here.
#pragma once

#include "storage/Stores.h"

namespace bubenik {

enum class RecipientStep {
    Invite, // for the first time
    Change, // has an invitation to another time or place
    Cancel, // has an invitation, and the meeting is off
    Nothing, // knows all that matters, or it is on its way
    NoAddress, // no e-mail: a letter
    BadAddress, // an e-mail that no server takes
    NoConsent, // withdrew it, or was erased, or is in the bin
    SharedAddress, // another one with the same e-mail is invited
    Uncertain // whether they have it is for a person to say
};

struct PlannedRecipient {
    ContactId contact;
    QString name;
    QString address; // e-mail
    RecipientStep step = RecipientStep::Nothing;

    friend bool operator==(const PlannedRecipient &, const PlannedRecipient &) = default;
};

struct InvitationPlan {
    Meeting meeting; // as it is now
    int sequence = 0; // that the messages will have
    bool isChange = false; // those invited have something else
    QList<PlannedRecipient> recipients; // of the audience in its order, then others who were invited

    [[nodiscard]] int count(RecipientStep step) const;
    [[nodiscard]] int toSend() const; // messages
};

// In which an order can be taken back before anything of it goes out.
inline constexpr std::chrono::seconds recallWindow { 60 };
inline constexpr QLatin1StringView letterChannel { "letter" };

struct InvitationOrder {
    MeetingId meeting;
    ChannelId channel; // of kind smtp or eml, for those who have none yet
    bool atOnce = false; // without the recall window
    QList<ContactId> only = {}; // empty: all of the plan
};

[[nodiscard]] QString toString(RecipientStep step); // "invite", "change", …
[[nodiscard]] Result<InvitationPlan> planInvitations(Stores &stores, const MeetingId &id);
// Writes down what the plan says. Unsupported, code "not-mail", for a channel that sends no mail; Invalid, code
// "no-audience", when the meeting is for nobody.
[[nodiscard]] Result<InvitationPlan> orderInvitations(Stores &stores, const InvitationOrder &order, Instant now);
// Takes back all that has not begun to go out; how many.
[[nodiscard]] Result<int> recallInvitations(Stores &stores, const MeetingId &id, Instant now);
// One more message to those who come, may come or did not answer, `remindDays` before; once each. How many.
[[nodiscard]] Result<int> orderReminders(Stores &stores, const MeetingId &id, Instant now);
// Of all meetings whose time for it has come.
[[nodiscard]] Result<int> orderDueReminders(Stores &stores, Instant now);
// Asks those who did not answer, once each. How many.
[[nodiscard]] Result<int> orderQuestions(Stores &stores, const MeetingId &id, bool atOnce, Instant now);
// A person's word on an unconfirmed or failed one: they have it, or it is to be sent again.
[[nodiscard]] Result<Invitation> resolveInvitation(
    Stores &stores, const InvitationId &id, bool wasSent, const QString &by, Instant now);
// Letters for those without an e-mail are printed: from now on they are invited. How many are new.
[[nodiscard]] Result<int> noteLetters(
    Stores &stores, const MeetingId &id, const QList<ContactId> &contacts, Instant now);

} // namespace bubenik
