// The town's Page by the command line alone, against the strict stand-in of the Graph API in a process of its own.
#include "CliFixture.h"
#include "fakes/graph/FakeGraph.h"
#include "fakes/graph/GraphServer.h"

#include <QDateTime>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

class OnFacebook : public CliFixture
{
protected:
    void SetUp() override
    {
        ASSERT_EQ(runHere({ u"workspace"_s, u"init"_s }).exit, 0);
        addChannel(FakeGraph::pageToken());
    }

    CliRun runHere(const QStringList &arguments, const QByteArray &input = {})
    {
        return run(QStringList { u"--secrets"_s, path(u"secrets.json"_s) } + arguments, input);
    }

    void addChannel(const QString &token, const QString &id = u"fb"_s)
    {
        const auto added = runHere({ u"channel"_s, u"add"_s, id, u"--kind"_s, u"facebook"_s, u"--set"_s, u"page="_s + FakeGraph::pageId(),
                                       u"--set"_s, u"api="_s + graph.url().toString(), u"--set"_s, u"settle=1"_s, u"--secret-stdin"_s },
            token.toUtf8() + '\n');
        ASSERT_EQ(added.exit, 0) << added.err.constData();
    }

    CliRun scheduleOnPage(const QString &post, const QString &at = {})
    {
        QStringList words { u"post"_s, u"schedule"_s, post, u"--channel"_s, u"fb"_s };
        return run(at.isEmpty() ? words : words + QStringList { u"--at"_s, at });
    }
    CliRun deliver() { return runHere({ u"deliver"_s }); }
    static QString inHours(int hours) { return QDateTime::currentDateTimeUtc().addSecs(3600LL * hours).toString(Qt::ISODate); }
    [[nodiscard]] QJsonArray postsThere() const { return graph.look(u"posts"_s); }
    [[nodiscard]] QJsonObject onlyThere() const
    {
        const auto posts = postsThere();
        EXPECT_EQ(posts.size(), 1);
        return posts.isEmpty() ? QJsonObject() : posts.first().toObject();
    }

    GraphServer graph;
};

} // namespace

TEST_F(OnFacebook, scheduled_rescheduled_edited_cancelled_andPublished)
{
    const auto checked = runHere({ u"channel"_s, u"check"_s, u"fb"_s });
    EXPECT_EQ(checked.exit, 0) << checked.out.constData();
    EXPECT_EQ(checked.object()[u"account"_s].toString(), FakeGraph::pageName());

    const auto post = addPost(u"Uzavírka"_s, { u"--image"_s, picture(), u"--alt"_s, u"Rozkopaná silnice"_s });
    ASSERT_EQ(scheduleOnPage(post, inHours(24)).exit, 0);
    EXPECT_EQ(deliver().object()[u"handedOver"_s].toInt(), 1);
    EXPECT_EQ(onlyThere()[u"state"_s].toString(), u"scheduled"_s);
    EXPECT_EQ(onlyThere()[u"photos"_s][0][u"alt"_s].toString(), u"Rozkopaná silnice"_s);
    const auto id = onlyThere()[u"id"_s].toString();
    EXPECT_EQ(delivery(post)[u"remoteId"_s].toString(), id);
    EXPECT_FALSE(delivery(post)[u"permalink"_s].toString().isEmpty());

    const auto later = inHours(30);
    ASSERT_EQ(run({ u"post"_s, u"reschedule"_s, post, u"--channel"_s, u"fb"_s, u"--at"_s, later }).exit, 0);
    ASSERT_EQ(run({ u"post"_s, u"edit"_s, post, u"--title"_s, u"Uzavírka prodloužena"_s }).exit, 0);
    ASSERT_EQ(deliver().exit, 0);
    EXPECT_EQ(onlyThere()[u"id"_s].toString(), id);
    EXPECT_EQ(QDateTime::fromString(onlyThere()[u"scheduledFor"_s].toString(), Qt::ISODate), QDateTime::fromString(later, Qt::ISODate));
    EXPECT_TRUE(onlyThere()[u"message"_s].toString().startsWith(u"Uzavírka prodloužena"_s));

    ASSERT_EQ(run({ u"post"_s, u"cancel"_s, post, u"--channel"_s, u"fb"_s }).exit, 0);
    ASSERT_EQ(deliver().exit, 0);
    EXPECT_TRUE(postsThere().isEmpty());

    ASSERT_EQ(scheduleOnPage(post).exit, 0);
    EXPECT_EQ(deliver().object()[u"live"_s].toInt(), 1);
    EXPECT_EQ(onlyThere()[u"state"_s].toString(), u"published"_s);
    EXPECT_EQ(deliver().object()[u"sent"_s].toInt(), 0);
}

TEST_F(OnFacebook, beyondTheWindow_isHeldHere_andHandedOverWhenItFits)
{
    const auto post = addPost(u"Hody"_s);
    ASSERT_EQ(scheduleOnPage(post, inHours(24 * 40)).exit, 0);
    ASSERT_EQ(deliver().exit, 0);
    EXPECT_TRUE(postsThere().isEmpty());
    EXPECT_EQ(delivery(post)[u"state"_s].toString(), u"planned"_s);
    ASSERT_EQ(run({ u"post"_s, u"reschedule"_s, post, u"--channel"_s, u"fb"_s, u"--at"_s, inHours(24 * 28) }).exit, 0);
    ASSERT_EQ(deliver().exit, 0);
    EXPECT_EQ(delivery(post)[u"state"_s].toString(), u"handed-over"_s);
}

TEST_F(OnFacebook, publishedBehindA500_isAdopted)
{
    graph.tell(u"fault"_s, { { u"method"_s, u"POST"_s }, { u"target"_s, u"/feed"_s }, { u"kind"_s, u"DoneBut500"_s }, { u"code"_s, 2 } });
    const auto post = addPost(u"Uzavírka"_s);
    ASSERT_EQ(scheduleOnPage(post).exit, 0);
    ASSERT_EQ(deliver().exit, 0);
    EXPECT_EQ(delivery(post)[u"state"_s].toString(), u"live"_s);
    EXPECT_EQ(postsThere().size(), 1);
}

TEST_F(OnFacebook, unknownOutcome_isSettledByAPerson_withTheAddress)
{
    const auto post = addPost(u"Uzavírka"_s);
    graph.tell(u"fault"_s, { { u"method"_s, u"POST"_s }, { u"target"_s, u"/feed"_s }, { u"kind"_s, u"DoneBut500"_s }, { u"code"_s, 2 } });
    graph.tell(u"fault"_s, { { u"method"_s, u"GET"_s }, { u"target"_s, u"scheduled_posts"_s }, { u"kind"_s, u"Html"_s }, { u"status"_s, 500 }, { u"times"_s, 40 } });
    ASSERT_EQ(scheduleOnPage(post).exit, 0);
    (void)deliver();
    ASSERT_EQ(delivery(post)[u"state"_s].toString(), u"unconfirmed"_s);
    const auto mine = postsThere().last().toObject()[u"id"_s].toString();
    graph.tell(u"clear-faults"_s, {});
    const auto id = delivery(post)[u"id"_s].toString();
    const auto address = u"https://www.facebook.com/klasterec/posts/"_s;
    const auto wrong = runHere({ u"delivery"_s, u"resolve"_s, id, u"--sent"_s, address + u"1"_s });
    EXPECT_EQ(wrong.exit, 1);
    EXPECT_EQ(wrong.errorKind(), u"not-found"_s);
    const auto right = runHere({ u"delivery"_s, u"resolve"_s, id, u"--sent"_s, address + mine.section(u'_', 1) });
    ASSERT_EQ(right.exit, 0) << right.err.constData();
    EXPECT_EQ(right.object()[u"remoteId"_s].toString(), mine);
    ASSERT_EQ(deliver().exit, 0);
    EXPECT_EQ(delivery(post)[u"state"_s].toString(), u"live"_s);
}

TEST_F(OnFacebook, failedWithA500_isSentAgain_onlyAfterLooking)
{
    graph.tell(u"fault"_s, { { u"method"_s, u"POST"_s }, { u"target"_s, u"/feed"_s }, { u"kind"_s, u"Refused500"_s }, { u"code"_s, 1 } });
    const auto post = addPost(u"Uzavírka"_s);
    ASSERT_EQ(scheduleOnPage(post).exit, 0);
    ASSERT_EQ(deliver().exit, 0);
    EXPECT_EQ(delivery(post)[u"state"_s].toString(), u"live"_s);
    EXPECT_EQ(postsThere().size(), 1);
}

TEST_F(OnFacebook, deadToken_endsWithThree_andGoesOnWithANewOne)
{
    graph.tell(u"token"_s, { { u"token"_s, FakeGraph::pageToken() }, { u"death"_s, 460 } });
    const auto checked = runHere({ u"channel"_s, u"check"_s, u"fb"_s });
    EXPECT_EQ(checked.exit, 3);
    EXPECT_EQ(checked.object()[u"problem"_s].toObject()[u"code"_s].toString(), u"fb-password"_s);
    const auto post = addPost(u"Uzavírka"_s);
    ASSERT_EQ(scheduleOnPage(post).exit, 0);
    EXPECT_EQ(deliver().exit, 3);
    EXPECT_TRUE(postsThere().isEmpty());
    graph.tell(u"token"_s, { { u"token"_s, FakeGraph::pageToken() }, { u"death"_s, 0 } });
    ASSERT_EQ(runHere({ u"channel"_s, u"edit"_s, u"fb"_s, u"--secret-stdin"_s }, FakeGraph::pageToken().toUtf8()).exit, 0);
    EXPECT_EQ(deliver().object()[u"live"_s].toInt(), 1);
}

TEST_F(OnFacebook, aPersonsToken_isRefused_withThree)
{
    addChannel(FakeGraph::userToken(), u"osobni"_s);
    const auto checked = runHere({ u"channel"_s, u"check"_s, u"osobni"_s });
    EXPECT_EQ(checked.exit, 3);
    EXPECT_EQ(checked.object()[u"problem"_s].toObject()[u"code"_s].toString(), u"fb-user-token"_s);
}

TEST_F(OnFacebook, comments_areRead_andAnsweredOnce)
{
    const auto post = addPost(u"Ptejte se starosty"_s);
    ASSERT_EQ(scheduleOnPage(post).exit, 0);
    ASSERT_EQ(deliver().exit, 0);
    graph.tell(u"comment"_s, { { u"post"_s, onlyThere()[u"id"_s] }, { u"message"_s, u"Kdy bude most?"_s }, { u"author"_s, u"Karel Dvořák"_s } });
    const auto read = runHere({ u"comment"_s, u"read"_s, post });
    ASSERT_EQ(read.exit, 0) << read.err.constData();
    ASSERT_EQ(read.array().size(), 1);
    const auto comment = read.array()[0].toObject();
    EXPECT_EQ(comment[u"state"_s].toString(), u"waiting"_s);
    EXPECT_EQ(run({ u"comment"_s, u"list"_s }).array().size(), 1);
    const auto text = write(u"answer.txt"_s, "Na jaře.\n");
    ASSERT_EQ(run({ u"comment"_s, u"answer"_s, comment[u"id"_s].toString(), u"--text-file"_s, text }).exit, 0);
    EXPECT_EQ(run({ u"comment"_s, u"answer"_s, comment[u"id"_s].toString(), u"--text-file"_s, text }).exit, 1);
    const auto answered = runHere({ u"comment"_s, u"read"_s, post });
    ASSERT_EQ(answered.array().size(), 2);
    EXPECT_EQ(answered.array()[0].toObject()[u"state"_s].toString(), u"answer-sent"_s);
    EXPECT_EQ(graph.look(u"comments"_s).size(), 2);
    EXPECT_EQ(run({ u"comment"_s, u"list"_s }).array().size(), 0);
}

TEST_F(OnFacebook, secret_isInNoOutputAndNoFileButItsOwn)
{
    const auto post = addPost(u"Uzavírka"_s);
    ASSERT_EQ(scheduleOnPage(post).exit, 0);
    m_environment.insert(u"QT_LOGGING_RULES"_s, u"bubenik.*=true"_s);
    const auto delivered = deliver();
    EXPECT_FALSE((delivered.out + delivered.err).contains(FakeGraph::pageToken().toUtf8()));
    const auto listed = run({ u"channel"_s, u"list"_s });
    EXPECT_FALSE(listed.out.contains(FakeGraph::pageToken().toUtf8()));
}

} // namespace bubenik
