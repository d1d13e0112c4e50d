// What outlasts the outcomes of other things.
#include "publishing/Transition.h"

#include <gtest/gtest.h>

using namespace bubenik;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant noon = *instantFromIso(u"2026-12-01T12:00:00.000Z"_s);

Delivery twice()
{
    Delivery delivery;
    delivery.id = { u"delivery:1"_s };
    delivery.due = noon;
    delivery.state = DeliveryState::HandedOver;
    delivery.acknowledged = { u"7"_s, {}, {}, noon, {} };
    delivery.problem = Error { .kind = ErrorKind::Mismatch, .code = u"second-item"_s, .subject = u"8"_s };
    return delivery;
}

} // namespace

TEST(Transition, secondItem_outlastsTheNextVerification)
{
    auto delivery = twice();
    transition::watched(delivery, std::optional(RemoteItem { .remoteId = u"7"_s }), {}, noon);
    EXPECT_EQ(delivery.state, DeliveryState::Live);
    ASSERT_TRUE(delivery.problem);
    EXPECT_EQ(delivery.problem->code, u"second-item"_s);
    EXPECT_EQ(delivery.problem->subject, u"8"_s);
}

TEST(Transition, secondItem_outlastsALookThatFails_whichIsRepeatedAllTheSame)
{
    auto delivery = twice();
    transition::watchFailed(delivery, { .kind = ErrorKind::Offline }, noon);
    EXPECT_EQ(delivery.problem->code, u"second-item"_s);
    EXPECT_TRUE(delivery.nextAttempt);
}

TEST(Transition, otherTrouble_endsWithTheVerification)
{
    auto delivery = twice();
    delivery.problem = Error { .kind = ErrorKind::Mismatch, .code = u"not-public"_s };
    transition::watched(delivery, std::optional(RemoteItem { .remoteId = u"7"_s }), {}, noon);
    EXPECT_FALSE(delivery.problem);
}
