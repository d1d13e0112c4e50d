#include "meetings/InvitationSteps.h"

#include "net/Retry.h"

#include <algorithm>

namespace bubenik::invitationstep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A greylisting server takes it after minutes, a full mailbox after hours.
std::chrono::seconds laterDelay(const Error &error, int attempts)
{
    constexpr std::chrono::seconds longest = 4h;
    constexpr int mostDoublings = 6;
    const auto first = error.retryAfter.value_or(10min);
    return std::min(first * (1 << std::clamp(attempts - 1, 0, mostDoublings)), longest);
}

void settle(Invitation &invitation, InvitationState state)
{
    invitation.state = state;
    invitation.startedAt.reset();
    invitation.nextAttempt.reset();
}

} // namespace

bool isWanted(const Invitation &invitation, const Meeting &meeting)
{
    switch (invitation.message) {
    case InvitationMessage::Invitation:
    case InvitationMessage::Change:
        return !meeting.cancelledAt && invitation.sequence > invitation.sentSequence;
    case InvitationMessage::Cancellation:
        return !invitation.knowsCancelled;
    case InvitationMessage::Reminder:
        return !meeting.cancelledAt && !invitation.remindedAt;
    case InvitationMessage::Question:
        return !meeting.cancelledAt && !invitation.askedAt && answerOf(invitation) == MeetingAnswer::None;
    }
    return false;
}

void begin(Invitation &invitation, Instant now)
{
    invitation.state = InvitationState::Sending;
    invitation.startedAt = now;
    invitation.nextAttempt.reset();
    invitation.problem.reset();
    ++invitation.attempts;
}

void sent(Invitation &invitation, Instant now)
{
    const auto at = invitation.startedAt.value_or(now);
    settle(invitation, InvitationState::Sent);
    invitation.problem.reset();
    invitation.attempts = 0;
    if (invitation.firstMark.isEmpty()) {
        invitation.firstMark = invitation.mark;
    }
    switch (invitation.message) {
    case InvitationMessage::Cancellation:
        invitation.knowsCancelled = true;
        break;
    case InvitationMessage::Reminder:
        invitation.remindedAt = at;
        break;
    case InvitationMessage::Question:
        invitation.askedAt = at;
        break;
    default:
        break;
    }
    if (invitation.sequence > invitation.sentSequence) {
        invitation.sentSequence = invitation.sequence;
        invitation.sentAt = at;
    }
    addHistory(invitation, now, u"sent"_s, toString(invitation.message));
}

void unknown(Invitation &invitation, const Error &error, Instant now)
{
    invitation.state = InvitationState::Unconfirmed;
    invitation.nextAttempt.reset();
    invitation.problem = error;
    addHistory(invitation, now, u"unconfirmed"_s, error.detail);
}

void refused(Invitation &invitation, const Error &error, bool concernsAllMail, Instant now)
{
    invitation.problem = error;
    invitation.startedAt.reset();
    if (concernsAllMail || error.kind == ErrorKind::Cancelled) {
        invitation.state = InvitationState::Planned;
        invitation.attempts = std::max(0, invitation.attempts - 1);
        if (error.kind == ErrorKind::Cancelled) {
            invitation.problem.reset();
        }
        return;
    }
    std::optional<std::chrono::seconds> delay;
    if (invitation.attempts < mostAttempts) {
        delay = error.kind == ErrorKind::RateLimited ? laterDelay(error, invitation.attempts)
                                                     : retryDelay(error, invitation.attempts, 0.5);
    }
    invitation.state = delay ? InvitationState::Planned : InvitationState::Failed;
    invitation.nextAttempt = delay ? std::optional(now + *delay) : std::nullopt;
    addHistory(invitation, now, delay ? u"later"_s : u"failed"_s, error.detail);
}

void recover(Invitation &invitation, std::optional<bool> wasSent, Instant now)
{
    if (!wasSent) {
        unknown(invitation,
            { .kind = ErrorKind::UnknownOutcome,
                .detail = u"the process ended while it was sent"_s,
                .code = u"mail"_s },
            now);
    } else if (*wasSent) {
        sent(invitation, now);
    } else {
        settle(invitation, InvitationState::Planned);
        addHistory(invitation, now, u"not-sent"_s);
    }
}

void drop(Invitation &invitation, Instant now, const QString &why)
{
    settle(invitation, invitation.sentSequence >= 0 ? InvitationState::Sent : InvitationState::Cancelled);
    invitation.problem.reset();
    addHistory(invitation, now, u"dropped"_s, why);
}

void bounced(Invitation &invitation, const Error &error, Instant now)
{
    settle(invitation, InvitationState::Failed);
    invitation.problem = error;
    if (invitation.message == InvitationMessage::Invitation) {
        invitation.sentSequence = -1;
        invitation.sentAt.reset();
    }
    addHistory(invitation, now, u"bounced"_s, error.detail);
}

void again(Invitation &invitation, Instant now)
{
    settle(invitation, InvitationState::Planned);
    invitation.due = now;
    invitation.attempts = 0;
    invitation.problem.reset();
}

} // namespace bubenik::invitationstep
