// Times, texts and edits of a Page's posts.
#include "contract/facebook_page/PageContract.h"

namespace bubenik {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TEST_F(PageContract, scheduled_isHeldByFacebook_andNeverADraft)
{
    const auto out = outgoing(u"Hody"_s, 24h);
    const auto item = published(out);
    EXPECT_TRUE(item.scheduled);
    const auto there = graph.post(item.remoteId);
    ASSERT_TRUE(there);
    EXPECT_EQ(there->state, GraphPost::State::Scheduled);
    EXPECT_EQ(there->scheduledFor, out.due);
    EXPECT_EQ(found(out)->remoteId, item.remoteId);
    clock.advance(24h + 10s);
    EXPECT_EQ(graph.post(item.remoteId)->state, GraphPost::State::Published);
    EXPECT_EQ(found(out)->remoteId, item.remoteId) << "found among what is out as well";
}

TEST_F(PageContract, tooNearForTheWindow_isNotYet_andPublishedAtItsTime)
{
    const auto out = outgoing(u"Hody"_s, 5min);
    const auto early = refused(out);
    EXPECT_EQ(early.kind, ErrorKind::NotYet) << said(early);
    EXPECT_EQ(early.retryAfter, 300s);
    EXPECT_TRUE(graph.posts().isEmpty());
    EXPECT_EQ(graph.countSeen("POST", u"."_s), 0) << "nothing was even uploaded";
    clock.advance(300s);
    EXPECT_TRUE(published(out).visible);
}

TEST_F(PageContract, fewSecondsBeforeItsTime_isWaitedFor_andNeverEarly)
{
    const auto out = outgoing(u"Hody"_s, 20s);
    EXPECT_TRUE(published(out).visible);
    EXPECT_GE(graph.posts().first().createdAt, out.due);
}

TEST_F(PageContract, asap_isPublishedAtOnce_whateverTheClocksSay)
{
    auto out = outgoing(u"Hody"_s, 3h);
    out.asap = true;
    EXPECT_TRUE(published(out).visible);
}

TEST_F(PageContract, traits_followTheChannelsWindow)
{
    settings[u"earliest"_s] = u"20"_s;
    settings[u"latest"_s] = u"70"_s;
    const auto traits = channel()->traits();
    EXPECT_EQ(traits.scheduleFrom, 21min);
    EXPECT_EQ(traits.scheduleUpTo, 70 * 24h);
    EXPECT_TRUE(traits.schedules);
    EXPECT_EQ(traits.maxCharacters, 63206);
}

TEST_F(PageContract, rescheduled_movesThere_andKeepsItsId)
{
    auto out = outgoing(u"Hody"_s, 24h);
    const auto item = published(out);
    out.due += 2h;
    const auto page = channel();
    const auto moved = waitFor(page->update(item.remoteId, out, item.fingerprint, {}));
    ASSERT_TRUE(moved) << said(moved.error());
    EXPECT_EQ(moved->remoteId, item.remoteId);
    EXPECT_EQ(graph.post(item.remoteId)->scheduledFor, out.due);
    EXPECT_EQ(graph.countSeen("POST", u"feed"_s), 1);
}

TEST_F(PageContract, scheduledThenWantedNow_comesOut)
{
    auto out = outgoing(u"Hody"_s, 24h);
    const auto item = published(out);
    out.due = clock.now();
    out.asap = true;
    const auto page = channel();
    const auto now = waitFor(page->update(item.remoteId, out, item.fingerprint, {}));
    ASSERT_TRUE(now) << said(now.error());
    EXPECT_TRUE(now->visible);
    EXPECT_EQ(graph.posts().size(), 1);
}

TEST_F(PageContract, textEditedMinutesBeforeItsTime_isChanged_andTheTimeIsNotNamed)
{
    auto out = outgoing(u"Hody"_s, 24h);
    const auto item = published(out);
    clock.advance(24h - 4min);
    out.content.title = u"Hody zrušeny"_s;
    const auto page = channel();
    const auto edited = waitFor(page->update(item.remoteId, out, item.fingerprint, {}));
    ASSERT_TRUE(edited) << said(edited.error());
    EXPECT_TRUE(edited->scheduled);
    EXPECT_TRUE(graph.post(item.remoteId)->message.startsWith(u"Hody zrušeny"_s));
}

TEST_F(PageContract, unchanged_isNotSentAgain)
{
    const auto out = outgoing();
    const auto item = published(out);
    graph.clearSeen();
    const auto page = channel();
    ASSERT_TRUE(waitFor(page->update(item.remoteId, out, item.fingerprint, {})));
    EXPECT_EQ(graph.countSeen("POST", u"."_s), 0);
}

TEST_F(PageContract, anotherProgramsPost_cannotBeEdited_andSaysSo)
{
    const auto id = graph.addPost(u"Napsáno na telefonu"_s);
    const auto page = channel();
    const auto there = waitFor(page->fetch(id));
    ASSERT_TRUE(there && *there);
    const auto edited = waitFor(page->update(id, outgoing(), (*there)->fingerprint, {}));
    ASSERT_FALSE(edited);
    EXPECT_EQ(edited.error().kind, ErrorKind::Forbidden) << said(edited.error());
    EXPECT_EQ(edited.error().code, u"fb-permission"_s);
}

TEST_F(PageContract, sameTextTwice_isRefusedInWords)
{
    (void)published(outgoing());
    const auto error = refused(outgoing());
    EXPECT_EQ(error.kind, ErrorKind::Rejected) << said(error);
    EXPECT_EQ(error.code, u"fb-duplicate"_s);
    EXPECT_EQ(graph.posts().size(), 1);
}

TEST_F(PageContract, tooLong_isRefusedBeforeAnythingIsSent)
{
    auto out = outgoing();
    out.content.body = QString(63207, u'á');
    const auto error = refused(out);
    EXPECT_EQ(error.kind, ErrorKind::Rejected);
    EXPECT_EQ(error.code, u"fb-too-long"_s);
    EXPECT_EQ(graph.countSeen("POST", u"."_s), 0);
}

TEST_F(PageContract, articleLink_isACardByTheRule_andAnotherOneNeedsANewPost)
{
    settings[u"link"_s] = u"card"_s;
    auto out = outgoing();
    out.articleLink = u"https://mesto.cz/?p=7"_s;
    const auto item = published(out);
    EXPECT_EQ(graph.post(item.remoteId)->link, out.articleLink);
    EXPECT_FALSE(graph.post(item.remoteId)->message.contains(out.articleLink));
    out.articleLink = u"https://mesto.cz/?p=8"_s;
    const auto page = channel();
    const auto edited = waitFor(page->update(item.remoteId, out, item.fingerprint, {}));
    ASSERT_FALSE(edited);
    EXPECT_EQ(edited.error().kind, ErrorKind::Unsupported);
    EXPECT_EQ(edited.error().code, u"replace"_s);
    EXPECT_EQ(graph.post(item.remoteId)->edits, 0);
}

TEST_F(PageContract, find_twoAlike_asksAPerson)
{
    graph.change([](GraphState &state) { state.settings.refuseRepeatedText = false; });
    const auto out = outgoing();
    graph.addPost(u"Uzavírka Petlérské ulice\n\nOd pondělí neprojedete."_s, FakeGraph::appId());
    graph.addPost(u"Uzavírka Petlérské ulice\n\nOd pondělí neprojedete."_s, FakeGraph::appId());
    const auto page = channel();
    const auto looked = waitFor(page->find(out, begun));
    ASSERT_FALSE(looked);
    EXPECT_EQ(looked.error().kind, ErrorKind::UnknownOutcome);
    EXPECT_EQ(looked.error().code, u"several"_s);
}

TEST_F(PageContract, find_lastYearsSameText_isNotTakenForThis)
{
    graph.addPost(u"Uzavírka Petlérské ulice\n\nOd pondělí neprojedete."_s, FakeGraph::appId());
    clock.advance(24h);
    begun = clock.now();
    EXPECT_FALSE(found(outgoing()));
}

TEST_F(PageContract, find_goesAsFarBackAsTheOperation_andNoFurther)
{
    for (int number = 0; number < 120; ++number) {
        graph.addPost(u"Starší příspěvek %1"_s.arg(number), FakeGraph::appId());
        clock.advance(1h);
    }
    begun = clock.now();
    graph.clearSeen();
    EXPECT_FALSE(found(outgoing()));
    EXPECT_EQ(graph.countSeen("GET", u"published_posts"_s), 1) << "one page is enough";
    begun = clock.now() - 100h;
    graph.clearSeen();
    EXPECT_FALSE(found(outgoing()));
    EXPECT_GT(graph.countSeen("GET", u"published_posts"_s), 1);
}

TEST_F(PageContract, withdrawn_isGoneForGood)
{
    const auto out = outgoing(u"Hody"_s, 24h);
    const auto item = published(out);
    const auto page = channel();
    ASSERT_TRUE(waitFor(page->withdraw(item.remoteId)));
    EXPECT_TRUE(graph.posts().isEmpty());
    EXPECT_FALSE(found(out));
}

TEST_F(PageContract, foreignId_neverReachesAnAddress)
{
    const auto page = channel();
    const auto there = waitFor(page->fetch(u"../me?fields=access_token"_s));
    ASSERT_FALSE(there);
    EXPECT_EQ(there.error().kind, ErrorKind::Invalid);
    EXPECT_TRUE(graph.seen().isEmpty());
}

TEST_F(PageContract, dueButNotOut_isToldAsOverdue)
{
    graph.change([](GraphState &state) { state.settings.schedulerDead = true; });
    const auto out = outgoing(u"Hody"_s, 24h);
    const auto item = published(out);
    clock.advance(24h + 10min);
    const auto page = channel();
    const auto verified = waitFor(page->verify(item, out));
    ASSERT_FALSE(verified);
    EXPECT_EQ(verified.error().kind, ErrorKind::CronDead) << said(verified.error());
}

} // namespace bubenik
