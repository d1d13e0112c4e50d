// Random work of three whole desks on one real server, with a network that fails at random: fewer of the schedules of
// tests/unit/sync, against a server that nobody here wrote. In the end all hold the same, nothing waits, every word is
// there.
//
//   BUBENIK_REAL_SCHEDULES=50 BUBENIK_SEED=7 scenario_sync --gtest_filter='RealSchedules.*'     more, from another seed
#include "fakes/clock/Wait.h"
#include "fakes/couchdb/CouchServer.h"
#include "fakes/faultproxy/FaultProxy.h"
#include "net/QtHttpClient.h"
#include "unit/sync/SyncDesk.h"

#include <QElapsedTimer>
#include <gtest/gtest.h>
#include <random>

using namespace bubenik;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestMs = 60'000; // of a run nobody asked more of

Task<QString> secret()
{
    co_return u"secret"_s;
}

class RealSchedules : public testing::Test
{
protected:
    RealSchedules()
    {
        QtHttpClient http;
        SystemClock clock;
        CouchSession session(http, clock, server.url(), u"admin"_s, secret);
        EXPECT_TRUE(waitFor(backend::setUp(session, {}, clock.now())));
        EXPECT_TRUE(waitFor(backend::setUser(session, u"jana"_s, u"secret"_s, { u"editor"_s })));
        EXPECT_TRUE(waitFor(backend::setUser(session, u"petr"_s, u"secret"_s, { u"editor"_s, u"approver"_s })));
    }

    void live(quint32 seed)
    {
        random.seed(seed);
        desks.clear();
        posts.clear();
        words.clear();
        for (int i = 0; i < 3; ++i) {
            const auto name = u"desk%1"_s.arg(i);
            desks.push_back(std::make_unique<SyncDesk>(
                name, i == 0 ? u"jana"_s : u"petr"_s, proxy.url(), std::make_unique<QtHttpClient>()));
            desks.back()->limitPushes({ .documents = 1 + pick(4) });
            desks.back()->limitPulls({ .documents = 1 + pick(4), .aheadFrom = pick(2) == 0 ? 0 : 1 << 20 });
        }
        for (int step = 0; step < 40; ++step) {
            auto &desk = *desks[size_t(pick(3))];
            pick(3) > 0 ? work(desk, seed) : trouble(desk);
        }
    }

    void meet(quint32 seed)
    {
        for (int round = 0; round < 3; ++round) {
            for (const auto &desk : desks) {
                ASSERT_TRUE(desk->stores->sync.retryRefused());
                const auto done = desk->sync();
                ASSERT_TRUE(done) << "seed " << seed << ": " << done.error().detail.toStdString();
            }
        }
        QString everything;
        for (const auto &desk : desks) {
            EXPECT_EQ(desk->pending(), 0) << "seed " << seed;
            for (const auto &id : std::as_const(posts)) {
                ASSERT_TRUE(desk->has(id)) << "seed " << seed;
                EXPECT_EQ(desk->post(id), desks.front()->post(id)) << "seed " << seed;
                everything += desk->post(id).title + u'\n' + desk->post(id).body + u'\n';
            }
            for (const auto &conflict : desk->conflicts()) {
                everything += conflict.mine.toString() + conflict.theirs.toString();
            }
        }
        for (const auto &word : std::as_const(words)) {
            EXPECT_TRUE(everything.contains(word)) << "seed " << seed << ": lost " << word.toStdString();
        }
    }

private:
    int pick(int below) { return int(random() % quint32(below)); }

    void work(SyncDesk &desk, quint32 seed)
    {
        const auto word = u"%1-%2-%3."_s.arg(desk.name).arg(seed).arg(words.size());
        words.append(word);
        if (posts.isEmpty() || pick(3) == 0) {
            posts.append(desk.add(word, u"Úvod.\n\nZávěr."_s).id);
            return;
        }
        const auto id = posts[pick(int(posts.size()))];
        if (!desk.has(id)) {
            words.removeLast(); // not here yet
            return;
        }
        const bool isAtEnd = pick(2) == 0;
        desk.edit(
            id, [&](Post &post) { post.body = isAtEnd ? post.body + u"\n\n"_s + word : word + u"\n\n"_s + post.body; });
    }

    void trouble(SyncDesk &desk)
    {
        static const std::array kinds { Fault::Kind::CutBefore, Fault::Kind::CutDuringBody, Fault::Kind::CutAfter,
            Fault::Kind::HalfAnswer, Fault::Kind::Garbage, Fault::Kind::Status, Fault::Kind::StatusAfter };
        for (int nth = 1; nth < 16; ++nth) {
            if (pick(16) == 0) {
                Fault fault;
                fault.kind = kinds[random() % kinds.size()];
                fault.status = pick(2) == 0 ? 503 : 500;
                proxy.inject({}, u"."_s, fault, nth);
            }
        }
        failed += desk.sync() ? 0 : 1;
        proxy.clearFaults();
    }

protected:
    std::mt19937 random;
    CouchServer server;
    FaultProxy proxy { server.port() };
    std::vector<std::unique_ptr<SyncDesk>> desks;
    QList<PostId> posts;
    QStringList words;
    int failed = 0; // rounds that ended in trouble
};

} // namespace

TEST_F(RealSchedules, randomWorkAndAFailingNetwork_thenMeeting_allEqual_nothingLost)
{
    const int wanted = qEnvironmentVariableIntValue("BUBENIK_REAL_SCHEDULES");
    const int first = qEnvironmentVariableIntValue("BUBENIK_SEED");
    QElapsedTimer timer;
    timer.start();
    int done = 0;
    while (done < (wanted > 0 ? wanted : 8) && (wanted > 0 || timer.elapsed() < longestMs)) {
        const auto seed = quint32(first + ++done);
        live(seed);
        meet(seed);
        if (HasFailure()) {
            break;
        }
    }
    EXPECT_GT(failed, 0);
    std::printf("%d schedules on a real server from seed %d, %d rounds ended in trouble\n", done, first + 1, failed);
}
