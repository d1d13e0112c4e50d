#include "meetings/InvitationSteps.h"

#include "net/SendSteps.h"

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
    sendstep::begin(invitation, now);
}

void sent(Invitation &invitation, Instant now)
{
    const auto at = invitation.startedAt.value_or(now);
    sendstep::settle(invitation, InvitationState::Sent);
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
    sendstep::unknown(invitation, error, now);
}

void refused(Invitation &invitation, const Error &error, bool concernsAllMail, Instant now)
{
    if (concernsAllMail || error.kind == ErrorKind::Cancelled) {
        sendstep::held(invitation, error);
        return;
    }
    std::optional<std::chrono::seconds> delay;
    if (invitation.attempts < mostAttempts) {
        delay = error.kind == ErrorKind::RateLimited ? laterDelay(error, invitation.attempts)
                                                     : retryDelay(error, invitation.attempts, 0.5);
    }
    sendstep::refused(invitation, error, delay, now);
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
        sendstep::settle(invitation, InvitationState::Planned);
        addHistory(invitation, now, u"not-sent"_s);
    }
}

void drop(Invitation &invitation, Instant now, const QString &why)
{
    sendstep::settle(invitation, invitation.sentSequence >= 0 ? InvitationState::Sent : InvitationState::Cancelled);
    invitation.problem.reset();
    addHistory(invitation, now, u"dropped"_s, why);
}

void bounced(Invitation &invitation, const Error &error, Instant now)
{
    sendstep::settle(invitation, InvitationState::Failed);
    invitation.problem = error;
    if (invitation.message == InvitationMessage::Invitation) {
        invitation.sentSequence = -1;
        invitation.sentAt.reset();
    }
    addHistory(invitation, now, u"bounced"_s, error.detail);
}

void again(Invitation &invitation, Instant now)
{
    sendstep::again(invitation, now);
}

} // namespace bubenik::invitationstep
