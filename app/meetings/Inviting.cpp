#include "meetings/Inviting.h"

#include "mail/MailSettings.h"
#include "meetings/InvitationSteps.h"
#include "people/Audience.h"

#include <QHash>
#include <algorithm>
#include <array>

namespace bubenik {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::array recipientStepNames { "invite"_L1, "change"_L1, "cancel"_L1, "nothing"_L1, "no-address"_L1,
    "bad-address"_L1, "no-consent"_L1, "shared-address"_L1, "uncertain"_L1 };

struct Known {
    QList<Contact> contacts; // audience first
    QHash<QString, Invitation> invitations; // by contact
};

// A contact that is gone is there by its id only: nobody writes to it.
Contact erasedContact(const Invitation &invitation)
{
    Contact contact;
    contact.id = invitation.contact;
    contact.deletedAt = invitation.due;
    return contact;
}

Result<Known> knownOf(Stores &stores, const Meeting &meeting)
{
    auto contacts = contactsOf(stores, meeting.audience);
    const auto invitations = contacts ? stores.invitations.ofMeeting(meeting.id) : fail(contacts.error());
    if (!invitations) {
        return fail(invitations.error());
    }
    Known known { *std::move(contacts), {} };
    QSet<QString> present;
    for (const auto &contact : known.contacts) {
        present.insert(contact.id.value);
    }
    for (const auto &invitation : *invitations) {
        known.invitations.insert(invitation.contact.value, invitation);
        if (!present.contains(invitation.contact.value)) {
            const auto contact = stores.contacts.load(invitation.contact);
            if (!contact && contact.error().kind != ErrorKind::NotFound) {
                return fail(contact.error());
            }
            known.contacts.append(contact ? *contact : erasedContact(invitation));
        }
    }
    return known;
}

bool isOnItsWay(const Invitation &invitation)
{
    return invitation.state == InvitationState::Planned || invitation.state == InvitationState::Sending;
}

bool mayHave(const Invitation &invitation)
{
    return invitation.sentSequence >= 0 || invitation.state == InvitationState::Unconfirmed
        || invitation.state == InvitationState::Sending;
}

RecipientStep cancelStep(const Invitation *invitation)
{
    if (invitation == nullptr || !mayHave(*invitation) || invitation->knowsCancelled) {
        return RecipientStep::Nothing;
    }
    const bool isUnderWay = invitation->message == InvitationMessage::Cancellation
        && invitation->state != InvitationState::Failed && invitation->state != InvitationState::Cancelled;
    return isUnderWay ? RecipientStep::Nothing : RecipientStep::Cancel;
}

RecipientStep inviteStep(const Invitation *invitation, int sequence)
{
    if (invitation == nullptr || !isInvited(*invitation)) {
        return RecipientStep::Invite;
    }
    if (invitation->channel.value == letterChannel) {
        return invitation->sentSequence < sequence ? RecipientStep::NoAddress : RecipientStep::Nothing;
    }
    if (invitation->state == InvitationState::Unconfirmed && invitation->sequence == sequence) {
        return RecipientStep::Uncertain;
    }
    if (isOnItsWay(*invitation) && invitation->sequence == sequence) {
        return RecipientStep::Nothing;
    }
    if (!mayHave(*invitation)) {
        return RecipientStep::Invite;
    }
    return invitation->sentSequence < sequence ? RecipientStep::Change : RecipientStep::Nothing;
}

RecipientStep stepFor(const Meeting &meeting, int sequence, const Contact &contact, const Invitation *invitation)
{
    if (contact.deletedAt || !mayWrite(contact, purpose::invitations)) {
        return RecipientStep::NoConsent;
    }
    const auto step = meeting.cancelledAt ? cancelStep(invitation) : inviteStep(invitation, sequence);
    if (step == RecipientStep::Nothing || step == RecipientStep::Uncertain) {
        return step;
    }
    if (contact.emails.isEmpty()) {
        return RecipientStep::NoAddress;
    }
    return mail::wireAddress(contact.emails.first()) ? step : RecipientStep::BadAddress;
}

bool isMessage(RecipientStep step)
{
    return step == RecipientStep::Invite || step == RecipientStep::Change || step == RecipientStep::Cancel;
}

InvitationMessage messageOf(RecipientStep step)
{
    switch (step) {
    case RecipientStep::Change:
        return InvitationMessage::Change;
    case RecipientStep::Cancel:
        return InvitationMessage::Cancellation;
    default:
        return InvitationMessage::Invitation;
    }
}

InvitationPlan planOf(const Meeting &meeting, const Known &known)
{
    InvitationPlan plan { .meeting = meeting };
    plan.isChange = !meeting.announced.isEmpty() && meeting.announced != importantDigest(meeting);
    plan.sequence = meeting.sequence + (plan.isChange ? 1 : 0);
    QSet<QString> addresses;
    for (const auto &contact : known.contacts) {
        const auto found = known.invitations.constFind(contact.id.value);
        const auto *invitation = found == known.invitations.cend() ? nullptr : &*found;
        PlannedRecipient recipient { contact.id, displayName(contact), contact.emails.value(0),
            stepFor(meeting, plan.sequence, contact, invitation) };
        const auto key = tidyEmail(recipient.address);
        const bool isOne = isMessage(recipient.step) || (invitation != nullptr && isInvited(*invitation));
        if (isOne && !key.isEmpty() && addresses.contains(key)) {
            recipient.step = isMessage(recipient.step) ? RecipientStep::SharedAddress : recipient.step;
        } else if (isOne) {
            addresses.insert(key);
        }
        plan.recipients.append(recipient);
    }
    return plan;
}

// The part behind the @ of every Message-ID.
Result<QString> domainOf(Stores &stores, const ChannelId &channel)
{
    const auto config = stores.channels.load(channel);
    if (!config) {
        return fail(config.error());
    }
    if (!mail::isMailKind(config->kind)) {
        return fail(Error { .kind = ErrorKind::Unsupported,
            .detail = u"not a channel for mail"_s,
            .code = u"not-mail"_s,
            .subject = channel.value });
    }
    const auto settings = mail::settingsOf(*config);
    if (!settings) {
        return fail(settings.error());
    }
    return QString::fromLatin1(mail::wireAddress(settings->from.address).value_or("x@localhost")).section(u'@', -1);
}

struct Wanted {
    InvitationMessage message = InvitationMessage::Invitation;
    int sequence = 0;
    Instant due {};
};

// A message of an invitation, written over the one before.
void plan(Invitation &invitation, const Wanted &wanted, const QString &domain, const QString &desk, Instant now)
{
    invitation.message = wanted.message;
    invitation.sequence = wanted.sequence;
    invitation.state = InvitationState::Planned;
    invitation.mark = newUuid(now) + u'@' + domain;
    invitation.due = wanted.due;
    invitation.desk = desk;
    invitation.startedAt.reset();
    invitation.nextAttempt.reset();
    invitation.attempts = 0;
    invitation.problem.reset();
    addHistory(invitation, now, u"planned"_s, toString(wanted.message));
}

Result<Meeting> announce(Stores &stores, const InvitationPlan &planned, Instant now)
{
    auto meeting = planned.meeting;
    meeting.sequence = planned.sequence;
    meeting.announced = importantDigest(meeting);
    if (meeting != planned.meeting) {
        BUBENIK_TRY(stores.meetings.save(meeting, now));
    }
    return meeting;
}

// Those who were to be invited, and the meeting is off: nothing goes out to them.
Result<void> dropPlanned(Stores &stores, const Known &known, Instant now)
{
    for (auto invitation : known.invitations) {
        if (invitation.state == InvitationState::Planned && invitation.message != InvitationMessage::Cancellation) {
            invitationstep::drop(invitation, now, u"meeting-cancelled"_s);
            BUBENIK_TRY(stores.invitations.save(invitation, now));
        }
    }
    return {};
}

using InvitationEdit = std::function<bool(Invitation &)>;

// One transaction over all invitations of a meeting; how many were changed.
Result<int> changeEach(Stores &stores, const MeetingId &id, Instant now, const InvitationEdit &edit)
{
    int changed = 0;
    const auto written = stores.database->transaction([&]() -> Result<void> {
        const auto invitations = stores.invitations.ofMeeting(id);
        if (!invitations) {
            return fail(invitations.error());
        }
        for (auto invitation : *invitations) {
            if (edit(invitation)) {
                ++changed;
                BUBENIK_TRY(stores.invitations.save(invitation, now));
            }
        }
        return {};
    });
    return written ? Result<int>(changed) : fail(written.error());
}

bool isReachable(const Invitation &invitation, const Meeting &meeting)
{
    return invitation.state == InvitationState::Sent && invitation.sentSequence == meeting.sequence
        && !invitation.address.isEmpty() && invitation.channel.value != letterChannel;
}

// An open meeting that has not begun; its invitations are told apart by `edit`.
Result<int> orderOneMore(Stores &stores, const MeetingId &id, InvitationMessage message, Instant due, Instant now,
    const std::function<bool(const Invitation &)> &isFor)
{
    const auto meeting = stores.meetings.load(id);
    if (!meeting) {
        return fail(meeting.error());
    }
    if (meeting->cancelledAt || meeting->starts <= now) {
        return 0;
    }
    const auto desk = stores.settings.deskId();
    return changeEach(stores, id, now, [&](Invitation &invitation) {
        if (!isReachable(invitation, *meeting) || !isFor(invitation)) {
            return false;
        }
        plan(invitation, { message, invitation.sequence, due }, invitation.mark.section(u'@', -1), desk, now);
        return true;
    });
}

} // namespace

QString toString(RecipientStep step)
{
    return recipientStepNames[static_cast<size_t>(step)];
}

int InvitationPlan::count(RecipientStep step) const
{
    return static_cast<int>(std::ranges::count(recipients, step, &PlannedRecipient::step));
}

int InvitationPlan::toSend() const
{
    return count(RecipientStep::Invite) + count(RecipientStep::Change) + count(RecipientStep::Cancel);
}

Result<InvitationPlan> planInvitations(Stores &stores, const MeetingId &id)
{
    const auto meeting = stores.meetings.load(id);
    const auto known = meeting ? knownOf(stores, *meeting) : fail(meeting.error());
    return known ? Result<InvitationPlan>(planOf(*meeting, *known)) : fail(known.error());
}

Result<InvitationPlan> orderInvitations(Stores &stores, const InvitationOrder &order, Instant now)
{
    const auto domain = domainOf(stores, order.channel);
    if (!domain) {
        return fail(domain.error());
    }
    const auto desk = stores.settings.deskId();
    InvitationPlan planned;
    const auto written = stores.database->transaction([&]() -> Result<void> {
        const auto meeting = stores.meetings.load(order.meeting);
        if (meeting) {
            BUBENIK_TRY(check(*meeting));
        }
        const auto known = meeting ? knownOf(stores, *meeting) : fail(meeting.error());
        if (!known) {
            return fail(known.error());
        }
        planned = planOf(*meeting, *known);
        if (planned.recipients.isEmpty()) {
            return fail(Error { .kind = ErrorKind::Invalid, .code = u"no-audience"_s, .subject = meeting->title });
        }
        const auto announced = announce(stores, planned, now);
        if (!announced) {
            return fail(announced.error());
        }
        if (meeting->cancelledAt) {
            BUBENIK_TRY(dropPlanned(stores, *known, now));
        }
        for (qsizetype i = 0; i < planned.recipients.size(); ++i) {
            const auto &recipient = planned.recipients[i];
            if (!isMessage(recipient.step) || (!order.only.isEmpty() && !order.only.contains(recipient.contact))) {
                continue;
            }
            auto invitation = known->invitations.value(recipient.contact.value);
            if (invitation.id.isNull()) {
                invitation.id = invitationId(meeting->id, recipient.contact);
                invitation.meeting = meeting->id;
                invitation.contact = recipient.contact;
            }
            if (invitation.channel.isNull() || invitation.channel.value == letterChannel
                || recipient.step == RecipientStep::Invite || !stores.channels.load(invitation.channel)) {
                invitation.channel = order.channel;
            }
            invitation.name = recipient.name;
            invitation.address = tidyEmail(recipient.address);
            invitation.household = householdKey(known->contacts[i]);
            const auto due = order.atOnce ? now : now + recallWindow;
            plan(invitation, { messageOf(recipient.step), planned.sequence, due }, *domain, desk, now);
            BUBENIK_TRY(stores.invitations.save(invitation, now));
        }
        planned.meeting = *announced;
        return {};
    });
    return written ? Result<InvitationPlan>(planned) : fail(written.error());
}

Result<int> recallInvitations(Stores &stores, const MeetingId &id, Instant now)
{
    return changeEach(stores, id, now, [now](Invitation &invitation) {
        const bool isPlanned = invitation.state == InvitationState::Planned;
        if (isPlanned) {
            invitationstep::drop(invitation, now, u"recalled"_s);
        }
        return isPlanned;
    });
}

Result<int> orderReminders(Stores &stores, const MeetingId &id, Instant now)
{
    return orderOneMore(stores, id, InvitationMessage::Reminder, now, now, [](const Invitation &invitation) {
        return !invitation.remindedAt && answerOf(invitation) != MeetingAnswer::Declined;
    });
}

Result<int> orderDueReminders(Stores &stores, Instant now)
{
    constexpr auto longest = 60 * 24h;
    const auto meetings = stores.meetings.between(now, now + longest);
    if (!meetings) {
        return fail(meetings.error());
    }
    int ordered = 0;
    for (const auto &meeting : *meetings) {
        const bool isTime
            = meeting.remindDays > 0 && !meeting.isPaused && meeting.starts - now <= meeting.remindDays * 24h;
        const auto these = isTime ? orderReminders(stores, meeting.id, now) : Result<int>(0);
        if (!these) {
            return these;
        }
        ordered += *these;
    }
    return ordered;
}

Result<int> orderQuestions(Stores &stores, const MeetingId &id, bool atOnce, Instant now)
{
    const auto due = atOnce ? now : now + recallWindow;
    return orderOneMore(stores, id, InvitationMessage::Question, due, now, [](const Invitation &invitation) {
        return !invitation.askedAt && answerOf(invitation) == MeetingAnswer::None;
    });
}

Result<Invitation> resolveInvitation(
    Stores &stores, const InvitationId &id, bool wasSent, const QString &by, Instant now)
{
    Invitation resolved;
    const auto written = stores.database->transaction([&]() -> Result<void> {
        auto invitation = stores.invitations.load(id);
        if (!invitation) {
            return fail(invitation.error());
        }
        if (invitation->state != InvitationState::Unconfirmed && invitation->state != InvitationState::Failed) {
            return fail(Error { .kind = ErrorKind::Invalid, .code = u"not-uncertain"_s, .subject = invitation->name });
        }
        if (wasSent) {
            invitationstep::sent(*invitation, now);
        } else {
            invitationstep::again(*invitation, now);
        }
        addHistory(*invitation, now, wasSent ? u"resolved-sent"_s : u"resolved-not-sent"_s, by);
        BUBENIK_TRY(stores.invitations.save(*invitation, now));
        resolved = *std::move(invitation);
        return {};
    });
    return written ? Result<Invitation>(resolved) : fail(written.error());
}

Result<int> noteLetters(Stores &stores, const MeetingId &id, const QList<ContactId> &contacts, Instant now)
{
    int noted = 0;
    const auto written = stores.database->transaction([&]() -> Result<void> {
        const auto plan = planInvitations(stores, id);
        if (!plan) {
            return fail(plan.error());
        }
        const auto meeting = announce(stores, *plan, now);
        if (!meeting) {
            return fail(meeting.error());
        }
        for (const auto &contactId : contacts) {
            const auto contact = stores.contacts.load(contactId);
            const auto found = contact ? stores.invitations.find(invitationId(id, contactId)) : fail(contact.error());
            if (!found) {
                return fail(found.error());
            }
            auto invitation = found->value_or(Invitation {});
            if (!invitation.id.isNull() && invitation.sentSequence >= meeting->sequence) {
                continue;
            }
            invitation.id = invitationId(id, contactId);
            invitation.meeting = id;
            invitation.contact = contactId;
            invitation.name = displayName(*contact);
            invitation.household = householdKey(*contact);
            invitation.channel = { letterChannel };
            invitation.desk = stores.settings.deskId();
            invitation.sequence = meeting->sequence;
            invitation.due = now;
            invitationstep::sent(invitation, now);
            ++noted;
            BUBENIK_TRY(stores.invitations.save(invitation, now));
        }
        return {};
    });
    return written ? Result<int>(noted) : fail(written.error());
}

} // namespace bubenik
