#include "meetings/InvitationMail.h"

#include "meetings/CalendarWriter.h"
#include "meetings/InvitationText.h"

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

MailCalendar calendarOf(
    const Invitation &invitation, const InvitationParts &parts, const InvitationSender &sender, Instant now)
{
    const auto &meeting = parts.meeting;
    const auto method
        = invitation.message == InvitationMessage::Cancellation ? CalendarMethod::Cancel : CalendarMethod::Request;
    const CalendarEvent event { .method = method,
        .uid = calendarUid(meeting.id),
        .sequence = invitation.sequence,
        .title = meeting.title,
        .place = placeOf(meeting),
        .description = calendarDescription(meeting, sender.town),
        .starts = meeting.starts,
        .ends = meeting.ends,
        .zone = sender.zone.name(),
        .stamp = now,
        .organizer = sender.from,
        .attendee = { invitation.name, invitation.address } };
    return { methodName(method), writeCalendar(event) };
}

} // namespace

Result<WrittenMail> invitationMail(
    const Invitation &invitation, const InvitationParts &parts, const InvitationSender &sender, Instant now)
{
    const auto words = wordsFor(parts.meeting, invitation.message, parts.greeting, sender.town, sender.zone);
    MailMessage message;
    message.from = sender.from;
    message.to = { invitation.name, invitation.address };
    message.subject = words.subject;
    message.text = words.text;
    message.messageId = invitation.mark;
    message.inReplyTo = invitation.firstMark == invitation.mark ? QString() : invitation.firstMark;
    message.date = now;
    message.zone = sender.zone.name();
    message.calendar = calendarOf(invitation, parts, sender, now);
    if (invitation.message == InvitationMessage::Invitation || invitation.message == InvitationMessage::Change) {
        message.files = parts.files;
    }
    return mail::writeMail(message);
}

} // namespace bubenik
