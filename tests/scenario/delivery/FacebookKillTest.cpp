// "Exactly once" on a Page: the delivering process is killed at a random point of its own, or by SIGKILL from outside,
// while the stand-in of the Graph API loses requests and answers, publishes behind a 500 and answers with a proxy's
// page. Then the next processes carry on. In the end there is one post with one described photo for each, and nothing
// else. How many: BUBENIK_KILL_RUNS (500). A seed is a run's number, so a failure is repeated by itself.
#include "KilledDesk.h"

#include "fakes/clock/Wait.h"
#include "fakes/graph/FakeGraph.h"
#include "fakes/graph/GraphServer.h"
#include "secrets/SecretStore.h"

#include <QElapsedTimer>
#include <atomic>
#include <gtest/gtest.h>
#include <random>
#include <thread>

using namespace bubenik;
using namespace Qt::StringLiterals;

namespace {

struct Outcome {
    QString title;
    QString alt;
    QString remoteId;
    QString state;
    bool killed = false;
    bool scheduled = false;
    int passes = 0;
    QString story;
};

class FacebookKills : public testing::Test
{
protected:
    FacebookKills()
    {
        account.channel = { .id = { u"fb"_s }, .kind = u"facebook"_s };
        account.channel.settings
            = { { u"page"_s, FakeGraph::pageId() }, { u"api"_s, graph.url().toString() }, { u"settle"_s, u"1"_s } };
        account.secretsFile = directory.filePath(u"secrets.json"_s);
        const auto secrets = fileSecretStore(account.secretsFile);
        auto writing = secrets->write(secretKey(account.channel.id), FakeGraph::pageToken());
        EXPECT_TRUE(bubenik::waitFor(std::move(writing)).has_value());
    }

    struct Run {
        std::unique_ptr<KilledDesk> desk;
        bool isScheduled = false;
        bool wasKilled = false;
    };

    [[nodiscard]] Run begin(int seed, const Kill &kill, bool scheduled) const
    {
        Run run { std::make_unique<KilledDesk>(account, seed, scheduled), scheduled };
        run.wasKilled = run.desk->deliverAndKill(kill);
        return run;
    }

    [[nodiscard]] static Outcome end(Run &run)
    {
        Outcome outcome {
            .title = run.desk->title(), .alt = run.desk->alt(), .killed = run.wasKilled, .scheduled = run.isScheduled
        };
        outcome.passes = run.desk->deliverUntilDone();
        outcome.remoteId = run.desk->remoteId();
        outcome.story = run.desk->story();
        return outcome;
    }

    template <class Job>
    static void forEach(int count, Job job)
    {
        std::atomic<int> next { 0 };
        std::vector<std::jthread> threads;
        for (int worker = 0; worker < 4; ++worker) {
            threads.emplace_back([&] {
                for (int i = next++; i < count; i = next++) {
                    job(i);
                }
            });
        }
    }

    void expectOneOfEach(const std::vector<Outcome> &outcomes) const
    {
        const auto posts = graph.look(u"posts"_s);
        for (const auto &outcome : outcomes) {
            QStringList ids;
            QStringList alts;
            QString state;
            for (const auto value : posts) {
                const auto post = value.toObject();
                if (post[u"message"_s].toString().startsWith(outcome.title + u'\n')) {
                    ids.append(post[u"id"_s].toString());
                    state = post[u"state"_s].toString();
                    for (const auto photo : post[u"photos"_s].toArray()) {
                        alts.append(photo.toObject()[u"alt"_s].toString());
                    }
                }
            }
            EXPECT_GT(outcome.passes, 0) << qPrintable(outcome.story);
            EXPECT_EQ(ids.join(u' ').toStdString(), outcome.remoteId.toStdString()) << qPrintable(outcome.story);
            EXPECT_EQ(state.toStdString(), outcome.scheduled ? "scheduled" : "published") << qPrintable(outcome.story);
            EXPECT_EQ(alts.join(u'|').toStdString(), outcome.alt.toStdString()) << qPrintable(outcome.story);
        }
    }

    [[nodiscard]] static int killedOf(const std::vector<Outcome> &outcomes)
    {
        return static_cast<int>(std::ranges::count_if(outcomes, &Outcome::killed));
    }

    QTemporaryDir directory;
    GraphServer graph;
    DeskAccount account;
};

} // namespace

TEST_F(FacebookKills, killedAtEachCrashPoint_leavesOnePostEach)
{
    for (const bool scheduled : { false, true }) {
        constexpr int moreThanThereAre = 16;
        std::vector<Outcome> outcomes(moreThanThereAre);
        forEach(moreThanThereAre, [&](int index) {
            auto run = begin(
                (scheduled ? 11000 : 10000) + index, { .how = Kill::How::AtCrashPoint, .nth = index + 1 }, scheduled);
            outcomes[static_cast<size_t>(index)] = end(run);
        });
        std::printf("killed at each of %d crash points\n", killedOf(outcomes));
        EXPECT_GE(killedOf(outcomes), 6);
        EXPECT_FALSE(outcomes.back().killed);
        expectOneOfEach(outcomes);
    }
}

TEST_F(FacebookKills, faultsAndKills_leaveExactlyOnePostEach)
{
    const int runs
        = qEnvironmentVariableIsSet("BUBENIK_KILL_RUNS") ? qEnvironmentVariableIntValue("BUBENIK_KILL_RUNS") : 500;
    constexpr int perMille = 120;
    graph.tell(u"plan"_s, { { u"seed"_s, 1 }, { u"perMille"_s, perMille } });
    QElapsedTimer timer;
    timer.start();
    std::vector<Run> desks(static_cast<size_t>(runs));
    forEach(runs, [&](int seed) {
        std::mt19937 dice(static_cast<unsigned>(seed));
        const auto roll = [&dice](int from, int to) { return std::uniform_int_distribution<int>(from, to)(dice); };
        constexpr int points = 9;
        constexpr int usualMs = 250;
        const Kill kill { .how = seed % 3 == 0 ? Kill::How::FromOutside : Kill::How::AtCrashPoint,
            .nth = roll(1, points),
            .afterMs = roll(10, usualMs) };
        auto &run = desks[static_cast<size_t>(seed)];
        run = begin(seed, kill, seed % 2 == 0);
        for (int pass = 0; pass < 2; ++pass) {
            (void)run.desk->deliverAndKill({});
            run.desk->endWaiting();
        }
    });
    graph.tell(u"clear-faults"_s); // the storm is over
    std::vector<Outcome> outcomes(desks.size());
    forEach(runs, [&](int seed) { outcomes[static_cast<size_t>(seed)] = end(desks[static_cast<size_t>(seed)]); });
    expectOneOfEach(outcomes);
    EXPECT_EQ(graph.look(u"posts"_s).size(), runs) << "and nothing that nobody wanted";
    int faults = 0;
    for (const auto seen : graph.look(u"seen"_s)) {
        faults += seen.toObject()[u"fault"_s].toString() != "None"_L1;
    }
    EXPECT_GT(faults, runs / 4);
    EXPECT_GE(killedOf(outcomes), runs / 2);
    std::printf("%d runs, %d killed, %d faults: %lld posts, in %.0f s\n", runs, killedOf(outcomes), faults,
        static_cast<long long>(graph.look(u"posts"_s).size()), static_cast<double>(timer.elapsed()) / 1000.0);
}
