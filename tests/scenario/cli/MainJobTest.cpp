// The main job by the command line alone: write a post, schedule it, see it live in the town's website, once.
#include "CliFixture.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

using MainJob = CliFixture;

} // namespace

TEST_F(MainJob, postWithPicture_scheduledAndDelivered_isLiveOnce)
{
    makeWorkspace();
    const auto post = addPost(u"Uzavírka Petlérské ulice"_s,
        { u"--lead"_s, u"Silnice bude tři týdny zavřená."_s, u"--image"_s, picture(), u"--alt"_s,
            u"Rozkopaná silnice"_s, u"--category"_s, u"Doprava"_s });
    schedule(post);
    const auto delivered = run({ u"deliver"_s });
    ASSERT_EQ(delivered.exit, 0) << delivered.err.constData();
    EXPECT_EQ(delivered.object()[u"sent"_s].toInt(), 1);
    EXPECT_EQ(delivered.object()[u"live"_s].toInt(), 1);
    EXPECT_EQ(delivery(post)[u"state"_s].toString(), u"live"_s);
    EXPECT_FALSE(delivery(post)[u"remoteId"_s].toString().isEmpty());

    QStringList pages = pagesWith(u"neprojedete"_s).filter(u".html"_s);
    ASSERT_GE(pages.size(), 1);
    EXPECT_FALSE(pagesWith(u"Rozkopaná silnice"_s).filter(u".html"_s).isEmpty()) << "the alt text is in the page";
    EXPECT_FALSE(pagesWith(u"Uzavírka Petlérské ulice"_s).filter(u".xml"_s).isEmpty()) << "the feed tells it";
    EXPECT_EQ(run({ u"post"_s, u"show"_s, post }).object()[u"state"_s].toString(), u"live"_s);
}

TEST_F(MainJob, openDays_areACalendarOnTheSite_thatFollowsChanges)
{
    makeWorkspace();
    schedule(addPost());
    ASSERT_EQ(run({ u"deliver"_s }).exit, 0);
    QFile calendar(site() + u"/otevrene-dvere.ics"_s);
    const auto text = [&calendar] {
        EXPECT_TRUE(calendar.open(QIODevice::ReadOnly));
        const auto bytes = calendar.readAll();
        calendar.close();
        return bytes;
    };
    EXPECT_TRUE(text().startsWith("BEGIN:VCALENDAR"));
    EXPECT_FALSE(text().contains("STATUS:CANCELLED"));
    const auto offering = pagesWith(u"type=\"text/calendar\""_s);
    EXPECT_GE(offering.size(), 2) << "the home page and the article offer it";
    const auto written = QFileInfo(calendar).lastModified();
    ASSERT_EQ(run({ u"deliver"_s }).exit, 0);
    EXPECT_EQ(QFileInfo(calendar).lastModified(), written) << "nothing has changed";
    const auto days = run({ u"openday"_s, u"list"_s }).array();
    ASSERT_EQ(run({ u"openday"_s, u"cancel"_s, days.last().toObject()[u"date"_s].toString() }).exit, 0);
    ASSERT_EQ(run({ u"deliver"_s }).exit, 0);
    EXPECT_TRUE(text().contains("STATUS:CANCELLED"));
}

TEST_F(MainJob, secondDeliver_withNothingNew_sendsNothing)
{
    makeWorkspace();
    schedule(addPost());
    ASSERT_EQ(run({ u"deliver"_s }).exit, 0);
    const auto again = run({ u"deliver"_s });
    EXPECT_EQ(again.exit, 0);
    EXPECT_EQ(again.object()[u"sent"_s].toInt(), 0);
    EXPECT_EQ(again.object()[u"live"_s].toInt(), 0);
}

TEST_F(MainJob, futurePost_delivered_waitsForItsTime)
{
    makeWorkspace();
    const auto post = addPost();
    schedule(post, { u"--at"_s, u"2099-12-01T07:00"_s });
    EXPECT_EQ(run({ u"deliver"_s }).exit, 0);
    EXPECT_EQ(delivery(post)[u"state"_s].toString(), u"planned"_s);
    EXPECT_EQ(delivery(post)[u"due"_s].toString(), u"2099-12-01T06:00:00.000Z"_s);
    EXPECT_TRUE(pagesWith(u"neprojedete"_s).isEmpty());
    EXPECT_EQ(run({ u"post"_s, u"show"_s, post }).object()[u"state"_s].toString(), u"scheduled"_s);
}

TEST_F(MainJob, editOfWhatIsOut_isCarriedOutByTheNextDeliver)
{
    makeWorkspace();
    const auto post = addPost();
    schedule(post);
    ASSERT_EQ(run({ u"deliver"_s }).exit, 0);
    const auto remoteId = delivery(post)[u"remoteId"_s].toString();
    ASSERT_EQ(
        run({ u"post"_s, u"edit"_s, post, u"--body-file"_s, write(u"novy.md"_s, "Uzavírka končí dřív.\n") }).exit, 0);
    EXPECT_TRUE(pagesWith(u"končí dřív"_s).isEmpty());
    EXPECT_EQ(run({ u"deliver"_s }).object()[u"sent"_s].toInt(), 1);
    EXPECT_FALSE(pagesWith(u"končí dřív"_s).filter(u".html"_s).isEmpty());
    EXPECT_TRUE(pagesWith(u"neprojedete"_s).isEmpty());
    EXPECT_EQ(delivery(post)[u"remoteId"_s].toString(), remoteId);
}

TEST_F(MainJob, cancelOfWhatIsOut_takesThePageAway)
{
    makeWorkspace();
    const auto post = addPost();
    schedule(post);
    ASSERT_EQ(run({ u"deliver"_s }).exit, 0);
    ASSERT_EQ(run({ u"post"_s, u"cancel"_s, post, u"--channel"_s, u"web"_s }).exit, 0);
    ASSERT_EQ(run({ u"deliver"_s }).exit, 0);
    EXPECT_TRUE(pagesWith(u"neprojedete"_s).isEmpty());
    EXPECT_EQ(delivery(post)[u"state"_s].toString(), u"cancelled"_s);
}

TEST_F(MainJob, reschedule_movesWhatWaits)
{
    makeWorkspace();
    const auto post = addPost();
    schedule(post, { u"--at"_s, u"2099-12-01T07:00"_s });
    ASSERT_EQ(
        run({ u"post"_s, u"reschedule"_s, post, u"--channel"_s, u"web"_s, u"--at"_s, u"2099-07-01T10:00+02:00"_s })
            .exit,
        0);
    EXPECT_EQ(delivery(post)[u"due"_s].toString(), u"2099-07-01T08:00:00.000Z"_s);
}

TEST_F(MainJob, deleteOfWhatIsOut_withdrawsItAndCanBeUndone)
{
    makeWorkspace();
    const auto post = addPost();
    schedule(post);
    ASSERT_EQ(run({ u"deliver"_s }).exit, 0);
    EXPECT_EQ(run({ u"post"_s, u"delete"_s, post }).object()[u"toWithdraw"_s].toInt(), 1);
    EXPECT_TRUE(run({ u"post"_s, u"list"_s }).array().isEmpty());
    ASSERT_EQ(run({ u"deliver"_s }).exit, 0);
    EXPECT_TRUE(pagesWith(u"neprojedete"_s).isEmpty());
    ASSERT_EQ(run({ u"post"_s, u"restore"_s, post }).exit, 0);
    EXPECT_EQ(run({ u"post"_s, u"show"_s, post }).object()[u"state"_s].toString(), u"draft"_s);
}

TEST_F(MainJob, olderVersion_broughtBack_isTheTextAgain)
{
    makeWorkspace();
    const auto post = addPost(u"První titulek"_s);
    ASSERT_EQ(run({ u"post"_s, u"edit"_s, post, u"--title"_s, u"Druhý titulek"_s }).exit, 0);
    const auto versions = run({ u"post"_s, u"versions"_s, post }).array();
    ASSERT_EQ(versions.size(), 2);
    EXPECT_EQ(versions[0].toObject()[u"title"_s].toString(), u"Druhý titulek"_s);
    ASSERT_EQ(run({ u"post"_s, u"restore"_s, post, u"--version"_s, u"1"_s }).exit, 0);
    EXPECT_EQ(run({ u"post"_s, u"show"_s, post }).object()[u"title"_s].toString(), u"První titulek"_s);
}

TEST_F(MainJob, demo_hasPostsAndAChannelThatWorks)
{
    ASSERT_EQ(run({ u"workspace"_s, u"init"_s, u"--demo"_s, u"--town"_s, u"Klášterec nad Ohří"_s }).exit, 0);
    const auto posts = run({ u"post"_s, u"list"_s }).array();
    ASSERT_GT(posts.size(), 0);
    ASSERT_EQ(run({ u"channel"_s, u"check"_s, u"web"_s }).exit, 0);
    ASSERT_EQ(
        run({ u"post"_s, u"schedule"_s, posts[0].toObject()[u"id"_s].toString(), u"--channel"_s, u"web"_s }).exit, 0);
    EXPECT_EQ(run({ u"deliver"_s }).object()[u"live"_s].toInt(), 1);
    EXPECT_TRUE(QFileInfo::exists(workspace() + u"/site/index.html"_s));
}

} // namespace bubenik
