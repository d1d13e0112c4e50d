#include "meetings/LetterWork.h"

#include "meetings/Inviting.h"
#include "people/Salutation.h"

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

bool needsLetter(RecipientStep step)
{
    return step == RecipientStep::NoAddress || step == RecipientStep::BadAddress;
}

bool mayGetLetter(const PlannedRecipient &recipient, bool everybody)
{
    return needsLetter(recipient.step) || (everybody && recipient.step != RecipientStep::NoConsent);
}

} // namespace

Result<LetterSelection> letterJob(Stores &stores, const MeetingId &id, bool everybody, const Zone &zone, Instant now)
{
    const auto plan = planInvitations(stores, id);
    if (!plan) {
        return fail(plan.error());
    }
    LetterSelection selection;
    auto &job = selection.job;
    job.meeting = plan->meeting;
    job.town = stores.settings.value(u"town"_s);
    job.zone = zone;
    job.date = zone.toLocal(now).date();
    job.message = plan->meeting.cancelledAt ? InvitationMessage::Cancellation
        : plan->isChange                    ? InvitationMessage::Change
                                            : InvitationMessage::Invitation;
    for (const auto &recipient : plan->recipients) {
        if (!mayGetLetter(recipient, everybody)) {
            continue;
        }
        const auto contact = stores.contacts.load(recipient.contact);
        if (!contact) {
            return fail(contact.error());
        }
        const auto lines = addressLines(*contact);
        if (lines.isEmpty()) {
            selection.withoutAddress.append(recipient.name);
        } else {
            job.addressees.append({ recipient.contact, salutationOf(*contact), lines });
        }
    }
    return selection;
}

Result<int> noteLetters(Stores &stores, const LetterJob &job, Instant now)
{
    QList<ContactId> contacts;
    for (const auto &addressee : job.addressees) {
        contacts.append(addressee.contact);
    }
    return noteLetters(stores, job.meeting.id, contacts, now);
}

} // namespace bubenik
