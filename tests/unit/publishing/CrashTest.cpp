// The process ends at every call to the other side, before and after it was carried out, for every operation: what
// stands there in the end is what was wanted, once.
#include "EngineFixture.h"

using namespace bubenik;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

enum class Job { Now, Tomorrow, Edit, EditHandedOver, Move, Withdraw };

struct CrashCase {
    Job job;
    FakeCall call;
    Fault::Kind kind;
};

QString nameOf(const CrashCase &value)
{
    static const QStringList jobs { u"now"_s, u"tomorrow"_s, u"edit"_s, u"editHandedOver"_s, u"move"_s, u"withdraw"_s };
    static const QStringList calls { u"Publish"_s, u"Find"_s, u"Fetch"_s, u"Update"_s, u"Withdraw"_s, u"Verify"_s };
    static const QStringList kinds { u"refused"_s, u"lostBefore"_s, u"lostAfter"_s, u"lostLate"_s, u"crashBefore"_s, u"crashAfter"_s };
    return jobs[int(value.job)] + u"_"_s + kinds[int(value.kind)] + calls[int(value.call)];
}

std::vector<CrashCase> everyCrash()
{
    std::vector<CrashCase> cases;
    for (const auto job : { Job::Now, Job::Tomorrow, Job::Edit, Job::EditHandedOver, Job::Move, Job::Withdraw }) {
        for (const auto call : { FakeCall::Publish, FakeCall::Update, FakeCall::Withdraw }) {
            for (const auto kind : { Fault::Kind::CrashBefore, Fault::Kind::CrashAfter, Fault::Kind::LostBefore, Fault::Kind::LostAfter, Fault::Kind::LostLate }) {
                cases.push_back({ job, call, kind });
            }
        }
        for (const auto call : { FakeCall::Find, FakeCall::Fetch, FakeCall::Verify }) {
            cases.push_back({ job, call, Fault::Kind::CrashBefore });
        }
    }
    return cases;
}

} // namespace

class EveryCrash : public testing::TestWithParam<CrashCase>, protected Desk
{
protected:
    void injectFor(const CrashCase &value)
    {
        world.inject(value.call, { .kind = value.kind, .delay = 10s });
        if (value.call == FakeCall::Find || value.call == FakeCall::Fetch) {
            // Something has to be looked up at all.
            world.inject(FakeCall::Publish, { .kind = Fault::Kind::LostBefore });
            world.inject(FakeCall::Update, { .kind = Fault::Kind::LostAfter });
            world.inject(FakeCall::Withdraw, { .kind = Fault::Kind::LostAfter });
        }
    }
    void prepare(Job job)
    {
        const bool ahead = job == Job::Tomorrow || job == Job::EditHandedOver || job == Job::Move || job == Job::Withdraw;
        schedule(u"Hody"_s, ahead ? std::optional(clock.now() + 5h) : std::nullopt);
        if (job != Job::Now && job != Job::Tomorrow) {
            (void)pass();
        }
    }
    void ask(Job job)
    {
        if (job == Job::Edit || job == Job::EditHandedOver) {
            edit(u"Hody zrušeny"_s);
        } else if (job == Job::Move) {
            ASSERT_TRUE(reschedule(*stores, postId, web, clock.now() + 7h, clock.now()).has_value());
        } else if (job == Job::Withdraw) {
            ASSERT_TRUE(cancel(*stores, postId, web, clock.now()).has_value());
        }
    }
};

TEST_P(EveryCrash, leavesExactlyWhatWasWanted)
{
    const auto value = GetParam();
    prepare(value.job);
    injectFor(value);
    ask(value.job);
    untilQuiet();
    EXPECT_TRUE(world.violations().isEmpty());
    if (value.job == Job::Withdraw) {
        EXPECT_EQ(delivery().state, DeliveryState::Cancelled);
        EXPECT_TRUE(world.standing().isEmpty());
        return;
    }
    EXPECT_EQ(delivery().state, DeliveryState::Live) << qPrintable(history().join(u' '));
    EXPECT_EQ(world.items().size(), 1);
    EXPECT_EQ(contentDigest(world.only().content), contentDigest(delivery().released));
}

INSTANTIATE_TEST_SUITE_P(Calls, EveryCrash, testing::ValuesIn(everyCrash()),
    [](const auto &crash) { return nameOf(crash.param).toStdString(); });
