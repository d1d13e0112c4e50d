// A short message to one phone on two desks: what is known of its sending comes from one side, as a whole.
#include "domain/SmsMessage.h"
#include "unit/merge/Bodies.h"

namespace bubenik::testing {

namespace {

QJsonObject smsBody(SmsState state, SmsReport report = SmsReport::Waiting)
{
    SmsRecipient recipient { .id = { u"smsto:1.2"_s },
        .number = u"+420777000001"_s,
        .desk = u"here"_s,
        .state = state,
        .mark = u"mark"_s,
        .due = at(10) };
    if (state == SmsState::Sent) {
        recipient.remoteId = u"377001"_s;
        recipient.sentAt = at(11);
        recipient.price = 1100;
        recipient.report = report;
    }
    return toJson(recipient);
}

} // namespace

TEST(SmsMerge, whatWasSent_isNeverPlannedAgain)
{
    const auto planned = smsBody(SmsState::Planned);
    const auto sent = smsBody(SmsState::Sent, SmsReport::Delivered);
    for (const auto &base : { std::optional<QJsonObject>(planned), std::optional<QJsonObject>() }) {
        for (const auto state : { SmsState::Planned, SmsState::Cancelled, SmsState::Sending, SmsState::Unconfirmed }) {
            for (const auto &merged :
                { merge(u"smsto"_s, base, sent, smsBody(state)), merge(u"smsto"_s, base, smsBody(state), sent) }) {
                // Where the base is the same as one side, the other one is simply newer.
                if (!base || state != SmsState::Planned) {
                    EXPECT_EQ(merged.body[u"state"_s], u"sent"_s) << qPrintable(toString(state));
                    EXPECT_EQ(merged.body[u"remoteId"_s], u"377001"_s);
                    EXPECT_EQ(merged.body[u"report"_s], u"delivered"_s);
                }
                EXPECT_TRUE(merged.conflicts.isEmpty());
            }
        }
    }
    EXPECT_EQ(merge(u"smsto"_s, planned, sent, planned).body[u"state"_s], u"sent"_s);
    EXPECT_EQ(merge(u"smsto"_s, planned, planned, sent).body[u"state"_s], u"sent"_s);
}

TEST(SmsMerge, messagePausedHereAndTakenBackThere_keepsBoth)
{
    SmsMessage message {
        .id = { u"sms:1"_s }, .text = u"Zítra neteče voda."_s, .channel = { u"sms"_s }, .due = at(10)
    };
    const auto base = toJson(message);
    auto paused = message;
    paused.isPaused = true;
    auto cancelled = message;
    cancelled.cancelledAt = at(5);
    const auto merged = merge(u"sms"_s, base, toJson(paused), toJson(cancelled));
    EXPECT_TRUE(merged.body[u"paused"_s].toBool());
    EXPECT_EQ(merged.body[u"cancelledAt"_s], toIso(at(5)));
    EXPECT_TRUE(merged.conflicts.isEmpty());
}

} // namespace bubenik::testing
