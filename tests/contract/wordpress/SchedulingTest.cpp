#include "contract/wordpress/WordPressContract.h"

namespace bubenik {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class WordPressScheduling : public WordPressContract
{
protected:
    RemoteItem updated(Channel &channel, const RemoteItem &item, const Outgoing &out)
    {
        const auto result = waitFor(channel.update(item.remoteId, out, item.fingerprint, {}));
        EXPECT_TRUE(result) << said(result.error());
        EXPECT_TRUE(!result || result->warnings.isEmpty()) << result->warnings.join(u'\n').toStdString();
        return result.value_or(RemoteItem {});
    }

    QString statusOf(const RemoteItem &item) { return site().post(item.remoteId.toInt())[u"status"_s].toString(); }
};

TEST_F(WordPressScheduling, reschedule_thereAndBack_isAsAsked)
{
    const auto channel = channelOf(u"editor"_s);
    auto out = outgoing();
    out.due += 24h;
    auto item = published(*channel, out);
    EXPECT_EQ(statusOf(item), u"future"_s);

    out.due += 24h;
    item = updated(*channel, item, out);
    EXPECT_TRUE(item.scheduled);
    EXPECT_LT(std::chrono::abs(item.due - out.due), 1s);

    out.due = m_files.clock().now();
    item = updated(*channel, item, out);
    EXPECT_TRUE(item.visible) << "published at once";
    EXPECT_LT(std::chrono::abs(item.due - out.due), 30s);

    out.due += 48h;
    item = updated(*channel, item, out);
    EXPECT_TRUE(item.scheduled) << "taken back until its new time";
    EXPECT_EQ(postsThere(), 1);
}

TEST_F(WordPressScheduling, publishNow_byAPcThatIsAnHourWrong_isOutAtOnce)
{
    for (const auto wrong : { 1h, -1h }) {
        TestClock clock(m_files.clock().now() + wrong);
        const auto channel = channelOf(u"editor"_s, {}, &clock);
        auto out = outgoing(u"Hned teď"_s);
        out.due = clock.now();
        out.asap = true;
        const auto item = published(*channel, out);
        EXPECT_TRUE(item.visible);
        EXPECT_EQ(statusOf(item), u"publish"_s);
        ASSERT_TRUE(channel->clockSkew());
        EXPECT_LT(std::chrono::abs(*channel->clockSkew() + wrong), 60s);
        EXPECT_LT(std::chrono::abs(item.due - m_files.clock().now()), 60s) << "dated by the site's own clock";

        out.content.body = u"Nový text."_s;
        EXPECT_TRUE(updated(*channel, item, out).visible);
    }
    EXPECT_EQ(postsThere(), 2);
}

TEST_F(WordPressScheduling, timeByAPcThatIsAnHourFast_isStillAheadThere)
{
    TestClock clock(m_files.clock().now() + 1h);
    const auto channel = channelOf(u"editor"_s, {}, &clock);
    auto out = outgoing();
    out.due = m_files.clock().now() + 30min; // half an hour ago by the PC
    const auto item = published(*channel, out);
    EXPECT_TRUE(item.scheduled);
    EXPECT_LT(std::chrono::abs(item.due - out.due), 1s);
}

TEST_F(WordPressScheduling, updateOfWhatIsOut_keepsItsDate)
{
    const auto channel = channelOf(u"editor"_s);
    auto out = outgoing();
    out.due += 24h;
    auto item = published(*channel, out);
    site().warp(item.remoteId.toInt(), -3600);
    site().runCron();
    const auto live = waitFor(channel->fetch(item.remoteId));
    ASSERT_TRUE(live && *live);
    out.due = (*live)->due;
    out.content.body = u"Nový text."_s;
    item = updated(*channel, **live, out);
    EXPECT_TRUE(item.visible);
    EXPECT_EQ(item.due, out.due);
}

TEST_F(WordPressScheduling, cronPublishes_isNoForeignChange)
{
    const auto channel = channelOf(u"editor"_s);
    auto out = outgoing();
    out.due += 24h;
    const auto item = published(*channel, out);
    site().warp(item.remoteId.toInt(), -10);
    const auto before = waitFor(channel->fetch(item.remoteId));
    site().runCron();
    const auto after = waitFor(channel->fetch(item.remoteId));
    ASSERT_TRUE(before && *before && after && *after);
    EXPECT_TRUE((*after)->visible);
    EXPECT_EQ((*before)->fingerprint, (*after)->fingerprint);
}

TEST_F(WordPressScheduling, dueWithinAMinute_isPublishedAtOnce)
{
    const auto channel = channelOf(u"editor"_s);
    auto out = outgoing();
    out.due += 40s;
    const auto item = published(*channel, out);
    EXPECT_TRUE(item.visible);
    EXPECT_TRUE(item.warnings.isEmpty()) << item.warnings.join(u'\n').toStdString();
}

TEST_F(WordPressScheduling, thisMachinesClockBehind_theServersDecides)
{
    TestClock behind(m_files.clock().now() - 1h);
    const auto channel = channelOf(u"editor"_s, {}, &behind);
    auto out = outgoing();
    out.due = behind.now() + 10min;
    const auto item = published(*channel, out);
    EXPECT_TRUE(item.visible) << "its time has passed on the server";
}

TEST_F(WordPressScheduling, thisMachinesClockAhead_theServersDecides)
{
    TestClock ahead(m_files.clock().now() + 1h);
    const auto channel = channelOf(u"editor"_s, {}, &ahead);
    auto out = outgoing();
    out.due = ahead.now();
    const auto item = published(*channel, out);
    EXPECT_TRUE(item.scheduled) << "on the server its time is yet to come";
}

TEST_F(WordPressScheduling, withdraw_scheduled_goesToTheBinAndIsFoundThere)
{
    const auto channel = channelOf(u"editor"_s);
    auto out = outgoing();
    out.due += 24h;
    const auto item = published(*channel, out);
    ASSERT_TRUE(waitFor(channel->withdraw(item.remoteId)));
    EXPECT_EQ(statusOf(item), u"trash"_s) << "restorable";
    const auto found = waitFor(channel->find(out, {}));
    ASSERT_TRUE(found && *found);
    EXPECT_FALSE((*found)->visible || (*found)->scheduled);
    ASSERT_TRUE(waitFor(channel->withdraw(item.remoteId))) << "a second time is fine";
}

TEST_F(WordPressScheduling, withdraw_siteWithoutABin_becomesADraft)
{
    addPlugin(u"define('EMPTY_TRASH_DAYS', 0);"_s);
    const auto channel = channelOf(u"editor"_s);
    auto out = outgoing();
    out.due += 24h;
    const auto item = published(*channel, out);
    const auto withdrawn = waitFor(channel->withdraw(item.remoteId));
    ASSERT_TRUE(withdrawn) << said(withdrawn.error());
    EXPECT_EQ(statusOf(item), u"draft"_s);
}

TEST_F(WordPressScheduling, trashedThere_updateIsNotFoundAndVerifyToo)
{
    const auto channel = channelOf(u"editor"_s);
    const auto out = outgoing();
    const auto item = published(*channel, out);
    site().trashPost(item.remoteId.toInt());
    const auto updatedItem = waitFor(channel->update(item.remoteId, out, item.fingerprint, {}));
    ASSERT_FALSE(updatedItem);
    EXPECT_EQ(updatedItem.error().kind, ErrorKind::NotFound);
    const auto verified = waitFor(channel->verify(item, out));
    ASSERT_FALSE(verified);
    EXPECT_EQ(verified.error().kind, ErrorKind::NotFound);
}

TEST_F(WordPressScheduling, verify_overdue_isADeadCron)
{
    const auto channel = channelOf(u"editor"_s);
    auto out = outgoing();
    out.due += 24h;
    const auto item = published(*channel, out);
    site().warp(item.remoteId.toInt(), -600);
    const auto verified = waitFor(channel->verify(item, out));
    ASSERT_FALSE(verified);
    EXPECT_EQ(verified.error().kind, ErrorKind::CronDead) << said(verified.error());
}

TEST_F(WordPressScheduling, verify_readsAsAStranger)
{
    site().setPublicUrl(m_proxy.url());
    const auto channel = channelOf(u"editor"_s);
    auto out = outgoing();
    out.content.attachments = { m_files.addPicture(320, 200, u"most"_s) };
    const auto item = published(*channel, out);
    m_proxy.clearRequests();
    const auto verified = waitFor(channel->verify(item, out));
    ASSERT_TRUE(verified) << said(verified.error());
    int pages = 0;
    for (const auto &request : m_proxy.requests()) {
        if (request.target.startsWith("/wp-json")) {
            continue;
        }
        ++pages;
        EXPECT_TRUE(request.header("authorization").isEmpty()) << request.target.toStdString();
        EXPECT_TRUE(request.header("cookie").isEmpty()) << request.target.toStdString();
        EXPECT_EQ(request.header("cache-control"), "no-cache") << request.target.toStdString();
    }
    EXPECT_EQ(pages, 2) << "the page and its picture";
}

TEST_F(WordPressScheduling, verify_pageBehindAPassword_isNotCalledLive)
{
    const auto channel = channelOf(u"editor"_s);
    const auto out = outgoing();
    const auto item = published(*channel, out);
    site().editPost(item.remoteId.toInt(), u"admin"_s, { { u"post_password"_s, u"tajne"_s } });
    EXPECT_FALSE(waitFor(channel->verify(item, out)));
    EXPECT_FALSE((*waitFor(channel->fetch(item.remoteId)))->visible);
}

} // namespace bubenik
