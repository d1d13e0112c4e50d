// Bad days: limits, blocks, lost connections, and answers that do not say what happened.
#include "contract/facebook/GraphFixture.h"

#include "core/Json.h"

namespace bubenik {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = GraphFault::Kind;

class Faults : public GraphTest
{
protected:
    [[nodiscard]] Result<HttpAnswer> feed(const QByteArray &message)
    {
        return send("POST", u"v26.0/"_s + page + "/feed"_L1, "message=" + message);
    }
    [[nodiscard]] static int codeIn(const HttpAnswer &answer)
    {
        return codeOf(parseObject(answer.body).value_or(QJsonObject {}));
    }
};

TEST_F(Faults, client_answersWithDateAndUsage)
{
    graph.setUsage({ 91, 42, 0 });
    const auto answer = feed("Zprava");
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->status, 200);
    EXPECT_EQ(answer->header("date"), "Mon, 30 Nov 2026 08:00:00 GMT");
    const auto usage = parseObject(answer->header("x-app-usage")).value_or(QJsonObject {});
    EXPECT_EQ(usage[u"call_count"_s].toInt(), 91);
    const auto business = parseObject(answer->header("x-business-use-case-usage")).value_or(QJsonObject {});
    EXPECT_EQ(business[page].toArray().first().toObject()[u"total_time"_s].toInt(), 42);
}

TEST_F(Faults, doneBut500_hasPublished)
{
    graph.addFault("POST", u"/feed"_s, { .kind = Kind::DoneBut500, .code = 2 });
    const auto answer = feed("Zprava");
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->status, 500);
    EXPECT_EQ(codeIn(*answer), 2);
    EXPECT_EQ(graph.count(u"Zprava"_s), 1);
    EXPECT_EQ(graph.seen().first().fault, Kind::DoneBut500);
    EXPECT_EQ(graph.seen().first().code, 2);
}

TEST_F(Faults, refused500_hasNot)
{
    graph.addFault("POST", u"/feed"_s, { .kind = Kind::Refused500, .code = 1 });
    EXPECT_EQ(codeIn(*feed("Zprava")), 1);
    EXPECT_EQ(graph.count(u"Zprava"_s), 0);
    EXPECT_EQ(feed("Zprava")->status, 200);
}

TEST_F(Faults, cuts_sayWhatIsKnown)
{
    const auto meets = [this](Kind kind, const QByteArray &message) {
        graph.addFault("POST", u"/feed"_s, { .kind = kind });
        return feed(message);
    };
    EXPECT_EQ(meets(Kind::LostRequest, "A").error().kind, ErrorKind::Offline);
    EXPECT_EQ(graph.count(u"A"_s), 0);
    EXPECT_EQ(meets(Kind::CutBefore, "B").error().kind, ErrorKind::UnknownOutcome);
    EXPECT_EQ(graph.count(u"B"_s), 0);
    EXPECT_EQ(meets(Kind::CutAfter, "C").error().kind, ErrorKind::UnknownOutcome);
    EXPECT_EQ(graph.count(u"C"_s), 1);
    EXPECT_EQ(meets(Kind::CutMiddle, "D").error().code, u"half-answer"_s);
    EXPECT_EQ(graph.count(u"D"_s), 1);
    EXPECT_EQ(graph.countSeen("POST", u"/feed"_s), 4);
    EXPECT_EQ(graph.seen().last().status, 0);
    EXPECT_EQ(graph.seen().last().params[u"message"_s], u"D"_s);
}

TEST_F(Faults, proxiesAndEmptyData_areTaken)
{
    graph.addFault("GET", u"/published_posts"_s, { .kind = Kind::EmptyData });
    const auto id = published(u"Zprava"_s);
    const auto list = u"v26.0/"_s + page + "/published_posts"_L1;
    EXPECT_EQ(send("GET", list)->body, R"({"data":[]})");
    EXPECT_TRUE(send("GET", list)->body.contains(id.toLatin1()));
    graph.addFault("POST", u"/feed"_s, { .kind = Kind::Html, .status = 502 });
    graph.addFault("POST", u"/feed"_s, { .kind = Kind::HtmlAfter, .status = 200 });
    const auto before = feed("Prvni");
    EXPECT_EQ(before->status, 502);
    EXPECT_TRUE(before->body.startsWith("<!DOCTYPE html>"));
    EXPECT_EQ(feed("Druha")->status, 200);
    EXPECT_EQ(graph.count(u"Prvni"_s), 0);
    EXPECT_EQ(graph.count(u"Druha"_s), 1);
}

TEST_F(Faults, throttling_lastsAndSaysHowLong)
{
    for (const int code : { 4, 17, 32, 341, 613, 80001 }) {
        graph.addFault("POST", u"/feed"_s, { .kind = Kind::Throttle, .code = code, .delay = 5min });
        const auto refused = feed("Zprava");
        EXPECT_EQ(codeIn(*refused), code);
        EXPECT_TRUE(refused->header("x-business-use-case-usage").contains(R"("estimated_time_to_regain_access":5)"));
        EXPECT_EQ(codeOf(get(page)), code);
        clock.advance(5min);
        EXPECT_EQ(codeOf(get(page)), 0);
    }
    EXPECT_TRUE(graph.posts().isEmpty());
}

TEST_F(Faults, tokenDeath_lasts)
{
    graph.addFault({}, u"/feed"_s, { .kind = Kind::TokenDeath, .code = 460 });
    EXPECT_EQ(codeIn(*feed("Zprava")), 190);
    EXPECT_EQ(subcodeOf(get(page)), 460);
}

TEST_F(Faults, blocked_readsButDoesNotWrite)
{
    graph.change([](GraphState &state) { state.settings.blocked = true; });
    EXPECT_EQ(codeOf(publish(u"Zpráva"_s)), 368);
    EXPECT_EQ(codeOf(get(page + "/published_posts"_L1)), 0);
}

TEST_F(Faults, slowAnswer_outlastsAClientsPatience)
{
    clock.autoAdvance(true);
    graph.addFault("POST", u"/feed"_s, { .kind = Kind::Slow, .delay = 10s });
    graph.addFault("POST", u"/feed"_s, { .kind = Kind::Slow, .delay = 2min });
    EXPECT_EQ(feed("Prvni")->status, 200);
    EXPECT_EQ(clock.elapsed(), 10s);
    EXPECT_EQ(feed("Druha").error().code, u"timeout"_s);
    EXPECT_EQ(graph.count(u"Druha"_s), 1);
}

TEST_F(Faults, rules_meetTheNthRequestAndTheNext)
{
    graph.addFault("POST", u"/feed"_s, { .kind = Kind::Refused500 }, 2, 2);
    QList<int> statuses;
    for (int i = 0; i < 4; ++i) {
        statuses.append(feed("Zprava" + QByteArray::number(i))->status);
    }
    EXPECT_EQ(statuses, (QList<int> { 200, 500, 500, 200 }));
}

TEST_F(Faults, plan_isTheSameForTheSameSeed)
{
    const auto run = [this](quint32 seed) {
        graph.clearSeen();
        graph.planFaults(seed, 300);
        for (int i = 0; i < 60; ++i) {
            (void)send("GET", u"v26.0/"_s + page);
        }
        graph.clearFaults();
        QList<int> kinds;
        for (const auto &seen : graph.seen()) {
            kinds.append(int(seen.fault));
        }
        return kinds;
    };
    const auto first = run(7);
    EXPECT_EQ(run(7), first);
    EXPECT_NE(run(8), first);
    const auto met = 60 - first.count(int(Kind::None));
    EXPECT_GT(met, 8);
    EXPECT_LT(met, 30);
}

TEST_F(Faults, goneServer_refusesConnections)
{
    graph.setGone(true);
    EXPECT_EQ(feed("Zprava").error().kind, ErrorKind::Offline);
    graph.setGone(false);
    EXPECT_EQ(feed("Zprava")->status, 200);
}

} // namespace bubenik
