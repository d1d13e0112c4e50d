// The fixture itself: what the channel's tests rely on.
#include "fakes/wordpress/WordPressSite.h"

#include <QElapsedTimer>
#include <csignal>
#include <gtest/gtest.h>
#include <unistd.h>

using namespace bubenik;
using namespace Qt::StringLiterals;

namespace {

class WordPressSiteTest : public ::testing::Test
{
protected:
    static void SetUpTestSuite() { s_site = std::make_unique<WordPressSite>(); }
    static void TearDownTestSuite() { s_site.reset(); }
    void SetUp() override { s_site->reset(); }

    static WordPressSite &site() { return *s_site; }

    // The HTTP status of a request with an application password; 0: refused, -1: no answer in time.
    static int status(const QString &role, const QString &path, const QStringList &more = {})
    {
        QProcess curl;
        curl.start(u"curl"_s,
            QStringList { u"-s"_s, u"--noproxy"_s, u"*"_s, u"--max-time"_s, u"3"_s, u"-o"_s, u"/dev/null"_s, u"-w"_s,
                u"%{http_code}"_s, u"-u"_s, role + u':' + site().password(role) }
                    + more
                << site().url().toString() + path);
        curl.waitForFinished();
        return curl.exitCode() == 7 ? 0 : curl.exitCode() == 28 ? -1 : curl.readAllStandardOutput().toInt();
    }

    static int schedule(int secondsAhead)
    {
        return site()
            .php(
                u"return wp_insert_post(['post_title' => 'Plánovaný', 'post_content' => 'x', 'post_status' => 'future',"
                "'post_date_gmt' => gmdate('Y-m-d H:i:s', time() + %1), 'post_date' => ''], true);"_s.arg(secondsAhead))
            .toInt();
    }

private:
    static inline std::unique_ptr<WordPressSite> s_site;
};

} // namespace

TEST_F(WordPressSiteTest, everyRole_signsInWithItsApplicationPassword)
{
    for (const auto &role : { u"admin"_s, u"editor"_s, u"author"_s, u"contributor"_s, u"subscriber"_s }) {
        EXPECT_EQ(status(role, u"/wp-json/wp/v2/users/me?context=edit"_s), 200) << qPrintable(role);
    }
}

TEST_F(WordPressSiteTest, revokedPassword_isRefused_andResetRenewsIt)
{
    site().revokePassword(u"editor"_s);
    EXPECT_EQ(status(u"editor"_s, u"/wp-json/wp/v2/users/me?context=edit"_s), 401);
    site().reset();
    EXPECT_EQ(status(u"editor"_s, u"/wp-json/wp/v2/users/me?context=edit"_s), 200);
}

TEST_F(WordPressSiteTest, capabilityTakenAway_isMissing)
{
    const QStringList post { u"-d"_s, u"title=x&status=publish"_s };
    EXPECT_EQ(status(u"author"_s, u"/wp-json/wp/v2/posts"_s, post), 201);
    site().setCapability(u"author"_s, u"publish_posts"_s, false);
    EXPECT_EQ(status(u"author"_s, u"/wp-json/wp/v2/posts"_s, post), 403);
}

TEST_F(WordPressSiteTest, overduePost_staysScheduledUntilCronRuns)
{
    const int id = schedule(3600);
    site().warp(id, -60);
    EXPECT_EQ(site().post(id)["status"_L1].toString(), u"future"_s);
    site().runCron();
    EXPECT_EQ(site().post(id)["status"_L1].toString(), u"publish"_s);
    EXPECT_EQ(status(u"admin"_s, u"/planovany/"_s), 200);
}

TEST_F(WordPressSiteTest, lostCronEvents_neverPublish)
{
    const int id = schedule(3600);
    site().warp(id, -60);
    site().loseCronEvents();
    site().runCron();
    EXPECT_EQ(site().post(id)["status"_L1].toString(), u"future"_s);
}

TEST_F(WordPressSiteTest, posts_includeTheBin)
{
    const int id = schedule(3600);
    site().trashPost(id);
    EXPECT_EQ(site().countPosts(u"Plánovaný"_s), 1);
    EXPECT_EQ(site().post(id)["status"_L1].toString(), u"trash"_s);
    site().deletePost(id);
    EXPECT_EQ(site().countPosts(u"Plánovaný"_s), 0);
}

TEST_F(WordPressSiteTest, editOnTheSite_changesTextAndTimeOfChange)
{
    const int id = schedule(3600);
    const auto before = site().post(id);
    site().editPost(id, u"editor"_s, { { u"post_title"_s, u"Jinak „řečeno“"_s } });
    EXPECT_EQ(site().post(id)["title"_L1].toString(), u"Jinak „řečeno“"_s);
    EXPECT_GT(site().post(id)["modified_gmt"_L1].toString(), before["modified_gmt"_L1].toString());
}

TEST_F(WordPressSiteTest, gone_refuses_frozen_hangs_andBothComeBack)
{
    site().goAway();
    EXPECT_EQ(status(u"admin"_s, u"/wp-json/"_s), 0);
    site().comeBack();
    EXPECT_EQ(status(u"admin"_s, u"/wp-json/"_s), 200);
    site().freeze();
    EXPECT_EQ(status(u"admin"_s, u"/wp-json/"_s), -1);
    site().thaw();
    EXPECT_EQ(status(u"admin"_s, u"/wp-json/"_s), 200);
}

TEST_F(WordPressSiteTest, publicUrl_isWhatVisitorsSee)
{
    site().setPublicUrl(QUrl(u"http://127.0.0.1:9"_s));
    EXPECT_TRUE(site().post(schedule(3600))["link"_L1].toString().startsWith(u"http://127.0.0.1:9/"_s));
}

// The guard outlives a killed test program and takes the site away.
TEST(WordPressSiteGuard, testProgramKilled_siteGoes)
{
    int report[2];
    ASSERT_EQ(::pipe(report), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        WordPressSite site;
        const auto port = site.port();
        (void)!::write(report[1], &port, sizeof port);
        ::raise(SIGKILL);
    }
    quint16 port = 0;
    ASSERT_EQ(::read(report[0], &port, sizeof port), ssize_t(sizeof port));
    QElapsedTimer timer;
    timer.start();
    int exitCode = 0;
    do {
        QProcess curl;
        curl.start(u"curl"_s,
            { u"-s"_s, u"--noproxy"_s, u"*"_s, u"--max-time"_s, u"2"_s, u"http://127.0.0.1:%1/wp-json/"_s.arg(port) });
        curl.waitForFinished();
        exitCode = curl.exitCode();
    } while (exitCode != 7 && timer.elapsed() < 20'000);
    EXPECT_EQ(exitCode, 7); // refused
}
