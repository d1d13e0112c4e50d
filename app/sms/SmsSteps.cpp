#include "sms/SmsSteps.h"

#include "net/SendSteps.h"

namespace bubenik::smsstep {

using namespace Qt::StringLiterals;

void begin(SmsRecipient &recipient, Instant now)
{
    const auto first = recipient.startedAt; // of an attempt whose answer was lost: reports go by that time
    const bool isLookup = recipient.state == SmsState::Unconfirmed;
    sendstep::begin(recipient, now);
    if (isLookup && first) {
        recipient.startedAt = first;
    }
}

void sent(SmsRecipient &recipient, const SmsReceipt &receipt, Instant now)
{
    recipient.sentAt = recipient.startedAt.value_or(now);
    sendstep::settle(recipient, SmsState::Sent);
    recipient.problem.reset();
    recipient.attempts = 0;
    recipient.remoteId = receipt.remoteId;
    recipient.parts = receipt.parts;
    recipient.price = receipt.price;
    addHistory(recipient, now, u"sent"_s, receipt.remoteId);
}

void unknown(SmsRecipient &recipient, const Error &error, bool knowsMarks, Instant now)
{
    sendstep::unknown(recipient, error, now);
    if (!knowsMarks || recipient.attempts >= mostAttempts) {
        return;
    }
    auto passing = error;
    passing.kind = ErrorKind::Server;
    if (const auto delay = retryDelay(passing, recipient.attempts, 0.5)) {
        recipient.nextAttempt = now + *delay;
    }
}

void refused(SmsRecipient &recipient, const Error &error, bool concernsAll, Instant now)
{
    if (concernsAll || error.kind == ErrorKind::Cancelled) {
        sendstep::held(recipient, error);
        return;
    }
    const auto delay = recipient.attempts < mostAttempts ? retryDelay(error, recipient.attempts, 0.5) : std::nullopt;
    sendstep::refused(recipient, error, delay, now);
}

void recover(SmsRecipient &recipient, bool knowsMarks, Instant now)
{
    sendstep::unknown(recipient,
        { .kind = ErrorKind::UnknownOutcome, .detail = u"the process ended while it was sent"_s, .code = u"sms"_s },
        now);
    if (knowsMarks) {
        recipient.nextAttempt = now;
    }
}

void wait(SmsRecipient &recipient, Instant until)
{
    recipient.nextAttempt = until;
}

void drop(SmsRecipient &recipient, Instant now, const QString &why)
{
    if (recipient.state == SmsState::Unconfirmed) {
        recipient.nextAttempt.reset();
    } else {
        sendstep::settle(recipient, SmsState::Cancelled);
        recipient.problem.reset();
    }
    addHistory(recipient, now, u"dropped"_s, why);
}

void again(SmsRecipient &recipient, Instant now)
{
    sendstep::again(recipient, now);
}

void reported(SmsRecipient &recipient, const SmsDeliveryReport &report, Instant now)
{
    if (report.price != noMoney) {
        recipient.price = report.price;
    }
    if (report.parts > 0) {
        recipient.parts = report.parts;
    }
    if (report.isNotSent) {
        recipient.state = SmsState::Failed;
        recipient.problem = Error {
            .kind = ErrorKind::Rejected, .detail = u"the gateway could not send it"_s, .code = u"sms-not-sent"_s
        };
        addHistory(recipient, now, u"not-sent"_s);
        return;
    }
    if (report.report != SmsReport::Waiting && report.report != recipient.report) {
        recipient.report = report.report;
        recipient.reportedAt = report.at == Instant {} ? now : report.at;
        addHistory(recipient, now, toString(report.report));
    }
}

} // namespace bubenik::smsstep
