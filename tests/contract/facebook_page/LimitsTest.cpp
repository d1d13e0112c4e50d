// Limits are obeyed: slower near the end of them, patient beyond, silent when blocked.
#include "contract/facebook_page/PageContract.h"

namespace bubenik {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TEST_F(PageContract, throttled_waitsAsLongAsFacebookSays)
{
    graph.setUsage({ .appPercent = 100, .pagePercent = 100, .regainMinutes = 23 });
    graph.throttle(32, 23min);
    const auto error = refused(outgoing());
    EXPECT_EQ(error.kind, ErrorKind::RateLimited) << said(error);
    EXPECT_EQ(error.retryAfter, 23min);
    EXPECT_TRUE(graph.posts().isEmpty());
}

TEST_F(PageContract, nearTheLimit_isSlower_butGoesOn)
{
    const auto before = clock.elapsed();
    (void)published(outgoing(u"Rychle"_s));
    EXPECT_LT(clock.elapsed() - before, 1s);
    graph.setUsage({ .appPercent = 93 });
    const auto slow = clock.elapsed();
    (void)published(outgoing(u"Pomalu"_s));
    EXPECT_GE(clock.elapsed() - slow, 2s);
}

TEST_F(PageContract, atTheLimit_stopsBeforeFacebookHasTo)
{
    graph.setUsage({ .appPercent = 100 });
    const auto error = refused(outgoing());
    EXPECT_EQ(error.kind, ErrorKind::RateLimited) << said(error);
    EXPECT_EQ(graph.countSeen("POST", u"."_s), 0);
}

TEST_F(PageContract, everyThrottlingCode_waits)
{
    for (const int code : { 4, 17, 341, 32, 613, 80001 }) {
        graph.addFault("POST", u"/feed"_s, { .kind = GraphFault::Kind::Throttle, .code = code, .delay = 30s });
        const auto error = refused(outgoing(u"Kód %1"_s.arg(code)));
        EXPECT_EQ(error.kind, ErrorKind::RateLimited) << said(error);
        EXPECT_TRUE(error.retryAfter);
        clock.advance(10min);
    }
}

TEST_F(PageContract, blocked_isAuth_soThatNothingElseIsTried)
{
    graph.change([](GraphState &state) { state.settings.blocked = true; });
    const auto error = refused(outgoing());
    EXPECT_EQ(error.kind, ErrorKind::Auth) << said(error);
    EXPECT_EQ(error.code, u"fb-blocked"_s);
    EXPECT_TRUE(graph.posts().isEmpty());
}

} // namespace bubenik
