// Posts: what is taken, when it comes out, what can be changed later.
#include "contract/facebook/GraphFixture.h"

namespace bubenik {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = GraphPost::State;

class Posts : public GraphTest
{
};

TEST_F(Posts, feed_publishesAndShowsThePost)
{
    const auto id = published(u"Uzavírka Chomutovské ulice"_s);
    EXPECT_TRUE(id.startsWith(page + u'_'));
    const auto shown = get(id, { { u"fields"_s, u"id,message,is_published,permalink_url,created_time,from{name}"_s } });
    EXPECT_EQ(shown[u"message"_s].toString(), u"Uzavírka Chomutovské ulice"_s);
    EXPECT_TRUE(shown[u"is_published"_s].toBool());
    EXPECT_EQ(shown[u"created_time"_s].toString(), u"2026-11-30T08:00:00+0000"_s);
    EXPECT_EQ(shown[u"from"_s].toObject()[u"name"_s].toString(), FakeGraph::pageName());
    EXPECT_EQ(idsIn(get(page + "/published_posts"_L1)), QStringList { id });
    EXPECT_EQ(graph.count(u"Uzavírka Chomutovské ulice"_s), 1);
}

TEST_F(Posts, anonymousReader_seesWhatIsPublishedOnly)
{
    const auto id = idOf(schedule(u"Ples města & spol."_s, 1h));
    const auto link = get(id, { { u"fields"_s, u"permalink_url"_s } })[u"permalink_url"_s].toString();
    const auto read = [&] { return graph.serve({ .url = QUrl(link) }); };
    EXPECT_EQ(read().status, 404);
    clock.advance(1h);
    EXPECT_EQ(read().status, 200);
    EXPECT_TRUE(read().body.contains("Ples města &amp; spol."));
    graph.change([](GraphState &state) { state.settings.developmentMode = true; });
    EXPECT_EQ(read().status, 404);
}

TEST_F(Posts, anonymousReader_seesNothingOfAnUnpublishedPage)
{
    const auto id = published(u"Nikdo nevidí"_s);
    graph.change([this](GraphState &state) { state.pages[page].isPublished = false; });
    EXPECT_EQ(graph.serve({ .url = graph.url(page + "/posts/"_L1 + id.section(u'_', 1)) }).status, 404);
    EXPECT_FALSE(get(page, { { u"fields"_s, u"is_published"_s } })[u"is_published"_s].toBool());
}

TEST_F(Posts, scheduledPost_comesOutWhenItsTimePasses)
{
    const auto id = idOf(schedule(u"Zítra"_s, 24h));
    EXPECT_EQ(idsIn(get(page + "/scheduled_posts"_L1)), QStringList { id });
    EXPECT_TRUE(idsIn(get(page + "/published_posts"_L1)).isEmpty());
    EXPECT_EQ(get(id, { { u"fields"_s, u"scheduled_publish_time"_s } })[u"scheduled_publish_time"_s].toInteger(),
        graphUnix(clock.now() + 24h));
    clock.advance(24h);
    EXPECT_TRUE(idsIn(get(page + "/scheduled_posts"_L1)).isEmpty());
    EXPECT_EQ(idsIn(get(page + "/published_posts"_L1)), QStringList { id });
    EXPECT_EQ(
        get(id, { { u"fields"_s, u"created_time"_s } })[u"created_time"_s].toString(), u"2026-12-01T08:00:00+0000"_s);
}

TEST_F(Posts, scheduledPost_staysWhenTheSchedulerIsDead)
{
    const auto id = idOf(schedule(u"Zítra"_s, 24h));
    graph.change([](GraphState &state) { state.settings.schedulerDead = true; });
    clock.advance(48h);
    EXPECT_EQ(idsIn(get(page + "/scheduled_posts"_L1)), QStringList { id });
}

TEST_F(Posts, timeWithoutContentType_leavesADraftForever)
{
    const auto id
        = idOf(publish(u"Koncept"_s, { { u"published"_s, u"false"_s }, { u"scheduled_publish_time"_s, unix(1h) } }));
    EXPECT_FALSE(id.isEmpty());
    EXPECT_TRUE(idsIn(get(page + "/scheduled_posts"_L1)).isEmpty());
    clock.advance(100h);
    EXPECT_EQ(graph.post(id)->state, State::Draft);
    EXPECT_TRUE(idsIn(get(page + "/published_posts"_L1)).isEmpty());
}

TEST_F(Posts, scheduleWindow_isHeldAtBothEnds)
{
    EXPECT_EQ(codeOf(schedule(u"Brzy"_s, 10min)), 100);
    EXPECT_EQ(codeOf(schedule(u"Pozdě"_s, 29 * 24h + 1s)), 100);
    EXPECT_EQ(codeOf(schedule(u"Včas"_s, 10min + 1s)), 0);
    EXPECT_EQ(codeOf(schedule(u"Také včas"_s, 29 * 24h)), 0);
    graph.change([](GraphState &state) { state.settings.scheduleUntil = 75 * 24h; });
    EXPECT_EQ(codeOf(schedule(u"Za dva měsíce"_s, 60 * 24h)), 0);
}

TEST_F(Posts, scheduledAndPublishedAtOnce_isRefused)
{
    EXPECT_EQ(codeOf(publish(u"Obojí"_s, { { u"scheduled_publish_time"_s, unix(1h) } })), 100);
    EXPECT_EQ(codeOf(publish(u"Bez času"_s,
                  { { u"published"_s, u"false"_s }, { u"unpublished_content_type"_s, u"SCHEDULED"_s } })),
        100);
    EXPECT_TRUE(graph.posts().isEmpty());
}

TEST_F(Posts, text_isRefusedWhenTooLongMissingOrRepeated)
{
    EXPECT_EQ(codeOf(publish(QString(63'206, u'a'))), 0);
    EXPECT_EQ(codeOf(publish(QString(63'207, u'a'))), 100);
    EXPECT_EQ(codeOf(publish(u"  "_s)), 100);
    EXPECT_EQ(codeOf(publish(u"Odstávka vody"_s)), 0);
    EXPECT_EQ(codeOf(publish(u"Odstávka vody"_s)), 506);
    EXPECT_EQ(codeOf(publish(u"Jiný text"_s)), 0);
    EXPECT_EQ(codeOf(publish(u"Odstávka vody"_s)), 0);
}

TEST_F(Posts, link_isTakenAloneButNeverChangedOrMixedWithPhotos)
{
    const auto id = idOf(post(page + "/feed"_L1, { { u"link"_s, u"https://www.klasterec.cz/a"_s } }));
    const auto shown = get(id + "/attachments"_L1)[u"data"_s].toArray().first().toObject();
    EXPECT_EQ(shown[u"type"_s].toString(), u"share"_s);
    EXPECT_EQ(shown[u"url"_s].toString(), u"https://www.klasterec.cz/a"_s);
    EXPECT_EQ(codeOf(post(id, { { u"link"_s, u"https://www.klasterec.cz/b"_s } })), 100);
    EXPECT_EQ(codeOf(post(page + "/feed"_L1, { { u"link"_s, u"klasterec"_s } })), 100);
    const auto photo = idOf(upload({ { u"published"_s, u"false"_s } }));
    EXPECT_EQ(codeOf(publish(u"Obojí"_s,
                  { { u"link"_s, u"https://www.klasterec.cz/a"_s }, { u"attached_media"_s, media({ photo }) } })),
        100);
}

TEST_F(Posts, update_changesTextAndTime)
{
    const auto id = idOf(schedule(u"Stará zpráva"_s, 1h));
    EXPECT_TRUE(
        post(id, { { u"message"_s, u"Nová zpráva"_s }, { u"scheduled_publish_time"_s, unix(3h) } })[u"success"_s]
            .toBool());
    EXPECT_EQ(graph.post(id)->message, u"Nová zpráva"_s);
    EXPECT_EQ(codeOf(post(id, { { u"scheduled_publish_time"_s, unix(5min) } })), 100);
    EXPECT_EQ(codeOf(post(id, { { u"scheduled_publish_time"_s, u"2026-12-01T10:00:00Z"_s } })), 100);
    clock.advance(2h);
    EXPECT_EQ(graph.post(id)->state, State::Scheduled);
    EXPECT_TRUE(post(id, { { u"is_published"_s, u"true"_s } })[u"success"_s].toBool());
    EXPECT_EQ(graph.post(id)->state, State::Published);
    EXPECT_EQ(codeOf(post(id, { { u"is_published"_s, u"false"_s } })), 100);
    EXPECT_EQ(codeOf(post(id, { { u"scheduled_publish_time"_s, unix(3h) } })), 100);
    EXPECT_EQ(graph.post(id)->edits, 2);
}

TEST_F(Posts, update_ofAnotherAppsPostIsRefused)
{
    const auto id = graph.addPost(u"Z Business Suite"_s);
    EXPECT_EQ(codeOf(post(id, { { u"message"_s, u"Změna"_s } })), 10);
    EXPECT_EQ(graph.post(id)->message, u"Z Business Suite"_s);
    EXPECT_EQ(codeOf(post(id, { { u"message"_s, u"Změna"_s } }, FakeGraph::otherAppToken())), 0);
}

TEST_F(Posts, deletedPost_isMissing)
{
    const auto id = published(u"Omyl"_s);
    const auto comment = graph.addComment(id, { u"Dotaz"_s });
    EXPECT_TRUE(graph.ask("DELETE", id)[u"success"_s].toBool());
    EXPECT_EQ(subcodeOf(get(comment)), 33);
    for (const auto &method : { "GET", "DELETE" }) {
        EXPECT_EQ(codeOf(graph.ask(method, id)), 100);
        EXPECT_EQ(subcodeOf(graph.ask(method, id)), 33);
    }
    EXPECT_EQ(subcodeOf(post(id, { { u"message"_s, u"Změna"_s } })), 33);
    EXPECT_TRUE(graph.posts().isEmpty());
}

TEST_F(Posts, publishedPosts_comeNewestFirstInPagesAndBetweenTimes)
{
    QStringList ids;
    for (int i = 0; i < 5; ++i) {
        ids.prepend(published(u"Zpráva %1"_s.arg(i)));
        clock.advance(1h);
    }
    const auto first = get(page + "/published_posts"_L1, { { u"limit"_s, u"2"_s } });
    EXPECT_EQ(idsIn(first), ids.mid(0, 2));
    EXPECT_TRUE(first[u"paging"_s].toObject().contains("next"_L1));
    const auto second = get(page + "/published_posts"_L1, { { u"limit"_s, u"2"_s }, { u"after"_s, afterOf(first) } });
    EXPECT_EQ(idsIn(second), ids.mid(2, 2));
    const auto third = get(page + "/published_posts"_L1, { { u"limit"_s, u"2"_s }, { u"after"_s, afterOf(second) } });
    EXPECT_EQ(idsIn(third), ids.mid(4));
    EXPECT_FALSE(third[u"paging"_s].toObject().contains("next"_L1));
    EXPECT_EQ(idsIn(get(page + "/published_posts"_L1, { { u"since"_s, unix(-3h) }, { u"until"_s, unix(-2h) } })),
        ids.mid(1, 2));
    EXPECT_EQ(codeOf(get(page + "/published_posts"_L1, { { u"limit"_s, u"101"_s } })), 100);
    EXPECT_EQ(codeOf(get(page + "/published_posts"_L1, { { u"after"_s, u"xyz"_s } })), 100);
}

TEST_F(Posts, nextAddress_leadsOnByItself)
{
    const auto older = published(u"První"_s);
    clock.advance(1h);
    const auto newer = published(u"Druhá"_s);
    const auto first = get(page + "/published_posts"_L1, { { u"limit"_s, u"1"_s }, { u"fields"_s, u"id,message"_s } });
    EXPECT_EQ(idsIn(first), QStringList { newer });
    const auto next = first[u"paging"_s].toObject()[u"next"_s].toString();
    const auto reply = graph.serve({ .url = QUrl(next) });
    EXPECT_EQ(reply.status, 200);
    EXPECT_TRUE(reply.body.contains(older.toLatin1()));
    EXPECT_TRUE(reply.body.contains("První"));
}

} // namespace bubenik
