// channel signin by the command line alone: it tells an address, a browser (curl) goes there and where it is sent, and
// the channel has its token.
#include "CliFixture.h"
#include "fakes/graph/FakeGraph.h"
#include "fakes/graph/GraphServer.h"

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

class SignInByBrowser : public CliFixture
{
protected:
    void SetUp() override
    {
        ASSERT_EQ(runHere({ u"workspace"_s, u"init"_s }).exit, 0);
        const auto added
            = runHere({ u"channel"_s, u"add"_s, u"fb"_s, u"--kind"_s, u"facebook"_s, u"--set"_s, u"page=klasterec"_s,
                u"--set"_s, u"api="_s + graph.url().toString(), u"--set"_s, u"app="_s + FakeGraph::appId() });
        ASSERT_EQ(added.exit, 0) << added.err.constData();
        graph.tell(u"settings"_s, { { u"developmentMode"_s, true } });
    }
    CliRun runHere(const QStringList &arguments, const QByteArray &input = {})
    {
        return run(QStringList { u"--secrets"_s, path(u"secrets.json"_s) } + arguments, input);
    }
    // The command, with a browser for the address that it tells.
    CliRun signIn(const QStringList &more = {}, bool browser = true)
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        const auto line = commandLine(QStringList { u"--secrets"_s, path(u"secrets.json"_s), u"channel"_s, u"signin"_s,
                                          u"fb"_s, u"--secret-stdin"_s }
            + more);
        process.start(line.first(), line.mid(1));
        process.write(FakeGraph::appSecret().toUtf8() + '\n');
        process.closeWriteChannel();
        QByteArray told;
        while (!told.contains("dialog/oauth?") && process.waitForReadyRead(20'000)) {
            told += process.readAllStandardError();
        }
        for (const auto &each : told.split('\n')) {
            if (browser && each.startsWith("http")) {
                shown = runPlain({ u"curl"_s, u"--silent"_s, u"--noproxy"_s, u"*"_s, u"--location"_s,
                                     QString::fromLatin1(each.trimmed()) })
                            .out;
            }
        }
        EXPECT_TRUE(process.waitForFinished(20'000));
        return { process.exitCode(), process.readAllStandardOutput(), told + process.readAllStandardError() };
    }

    GraphServer graph;
    QByteArray shown; // by the browser in the end
};

} // namespace

TEST_F(SignInByBrowser, theChannelHasItsToken_andWorks)
{
    const auto done = signIn();
    ASSERT_EQ(done.exit, 0) << done.err.constData() << done.out.constData();
    EXPECT_EQ(done.object()[u"account"_s].toString(), FakeGraph::pageName());
    EXPECT_TRUE(shown.contains("close this page")) << shown.constData();
    const auto checked = runHere({ u"channel"_s, u"check"_s, u"fb"_s });
    EXPECT_EQ(checked.exit, 0) << checked.out.constData();
    EXPECT_FALSE((done.out + done.err).contains(FakeGraph::appSecret().toUtf8()));
    const auto listed = run({ u"channel"_s, u"list"_s });
    EXPECT_FALSE(listed.out.contains(FakeGraph::appSecret().toUtf8()));
    EXPECT_EQ(listed.array()[0].toObject()[u"settings"_s].toObject()[u"page"_s].toString(), FakeGraph::pageId());
}

TEST_F(SignInByBrowser, denied_endsWithThree_andWithItsReason)
{
    graph.tell(u"browser"_s, { { u"answer"_s, u"denies"_s } });
    const auto denied = signIn();
    EXPECT_EQ(denied.exit, 3);
    EXPECT_EQ(denied.errorKind(), u"auth"_s);
    EXPECT_TRUE(shown.contains("did not work"));
}

TEST_F(SignInByBrowser, nobodyComes_endsWithThreeAfterTheTimeGiven)
{
    EXPECT_EQ(signIn({ u"--wait"_s, u"1"_s }, false).exit, 3);
    EXPECT_EQ(runHere({ u"channel"_s, u"signin"_s, u"fb"_s, u"--wait"_s, u"soon"_s }).exit, 2);
}

TEST_F(SignInByBrowser, missingPermission_isNotKept)
{
    graph.tell(u"browser"_s, { { u"declined"_s, QJsonArray { u"pages_manage_posts"_s } } });
    EXPECT_EQ(signIn().exit, 3);
    EXPECT_EQ(runHere({ u"channel"_s, u"check"_s, u"fb"_s }).exit, 3);
}

} // namespace bubenik
