// What comes from the server.
#include "SyncFixture.h"

#include "domain/ChannelConfig.h"

using namespace bubenik;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using SyncPullTest = SyncTest;

TEST_F(SyncPullTest, newDocuments_areInListsAndSearch_andClean)
{
    const auto post = foreign(u"Vítání občánků"_s);
    const auto applied = pull({ fromServer(post, u"3-a"_s) });
    EXPECT_EQ(applied.changed, 1);
    EXPECT_TRUE(applied.left.isEmpty());
    EXPECT_EQ(titles(stores->posts.keys(PostFilter::All)), QStringList { post.title });
    EXPECT_EQ(titles(stores->posts.search(u"obcanku"_s)), QStringList { post.title });
    const auto here = local(post.id.value);
    EXPECT_FALSE(here.pending);
    EXPECT_EQ(here.rev, u"3-a"_s);
    EXPECT_EQ(here.base, std::optional(toJson(post)));
    EXPECT_EQ(stores->posts.versions(post.id)->size(), 1);
    EXPECT_EQ(stores->posts.load(post.id).value(), post);
    ASSERT_OK(stores->database->check());
}

TEST_F(SyncPullTest, knownAndStaleRevisions_changeNothing)
{
    auto post = foreign(u"Hody"_s);
    pull({ fromServer(post, u"3-a"_s) });
    auto older = post;
    older.title = u"Starší"_s;
    for (const auto &rev : { u"3-a"_s, u"2-z"_s }) {
        const auto applied = pull({ fromServer(older, rev) });
        EXPECT_EQ(applied.changed, 0);
        EXPECT_TRUE(applied.left.isEmpty());
    }
    EXPECT_EQ(stores->posts.load(post.id)->title, u"Hody"_s);
}

TEST_F(SyncPullTest, newerRevision_replaces_andKeepsWhatWasHereAsAVersion)
{
    auto post = foreign(u"Hody"_s, u"Staré znění."_s);
    pull({ fromServer(post, u"1-a"_s) });
    clock.advance(1h);
    post.body = u"Nové znění."_s;
    post.changedBy = u"karel"_s;
    pull({ fromServer(post, u"2-b"_s) });
    const auto versions = stores->posts.versions(post.id).value();
    ASSERT_EQ(versions.size(), 2);
    EXPECT_EQ(versions[0].by, u"karel"_s);
    EXPECT_EQ(versions[0].post.body, u"Nové znění."_s);
    EXPECT_EQ(versions[1].by, u"jana"_s);
    EXPECT_EQ(versions[1].post.body, u"Staré znění."_s);
    EXPECT_EQ(stores->posts.search(u"stare"_s)->size(), 0);
    EXPECT_EQ(local(post.id.value).past, QStringList { u"1-a"_s });
    ASSERT_OK(stores->database->check());
}

TEST_F(SyncPullTest, pulledPost_editedHere_keepsTheForeignTextAsAVersion)
{
    auto post = foreign(u"Hody"_s, u"Janin text."_s);
    pull({ fromServer(post, u"1-a"_s) });
    clock.advance(1h);
    post.body = u"Evin text."_s;
    ASSERT_OK(stores->posts.save(post, edit()));
    const auto versions = stores->posts.versions(post.id).value();
    ASSERT_EQ(versions.size(), 2);
    EXPECT_EQ(versions[0].version, 2);
    EXPECT_EQ(versions[0].by, u"eva"_s);
    EXPECT_EQ(versions[1].version, 1);
    EXPECT_EQ(versions[1].by, u"jana"_s);
    EXPECT_EQ(versions[1].post.body, u"Janin text."_s);
    EXPECT_EQ(stores->posts.bringBack(post.id, 1, edit())->body, u"Janin text."_s);
}

TEST_F(SyncPullTest, textNobodyHereCouldHaveTyped_keepsSearchSound)
{
    const auto id = u"post:1"_s;
    const QList<QJsonObject> bodies {
        parseObject(R"({"title":"hody\u0000tajné","body":"\ud800 konec","lead":7})").value(),
        parseObject(R"({"title":["a"],"body":null})").value(),
        { { u"title"_s, u"hody"_s } },
    };
    for (int i = 0; i < bodies.size(); ++i) {
        EXPECT_EQ(pull({ { .id = id, .rev = u"%1-a"_s.arg(i + 1), .body = bodies[i] } }).changed, 1);
        ASSERT_OK(stores->database->check());
    }
    EXPECT_EQ(stores->posts.search(u"hody"_s)->size(), 1);
    pull({ gone(id, u"9-a"_s) });
    EXPECT_EQ(stores->posts.search(u"hody"_s)->size(), 0);
    ASSERT_OK(stores->database->check());
}

TEST_F(SyncPullTest, whatWaitsHere_andForks_areLeftToTheCaller_inOrder)
{
    auto edited = foreign(u"Rozepsaný"_s);
    auto fork = foreign(u"Dvakrát"_s);
    pull({ fromServer(edited, u"1-a"_s), fromServer(fork, u"2-a"_s) });
    edited.title = u"Rozepsaný dál"_s;
    ASSERT_OK(stores->posts.save(edited, edit()));
    const auto plain = foreign(u"Nový"_s);
    const QList page { fromServer(fork, u"2-b"_s), fromServer(plain, u"1-a"_s), fromServer(edited, u"2-b"_s) };
    const auto applied = pull(page);
    EXPECT_EQ(applied.changed, 1);
    EXPECT_EQ(applied.left, (QList { page[0], page[2] }));
}

TEST_F(SyncPullTest, deletionThere_takesTheDocumentAway_andIsRemembered)
{
    const auto post = foreign(u"Hody"_s);
    pull({ fromServer(post, u"1-a"_s) });
    EXPECT_EQ(pull({ gone(post.id.value, u"2-b"_s) }).changed, 1);
    EXPECT_EQ(stores->posts.keys(PostFilter::All)->size(), 0);
    EXPECT_TRUE(local(post.id.value).isDeleted);
    EXPECT_EQ(local(post.id.value).rev, u"2-b"_s);
    EXPECT_EQ(unsent().size(), 0);
    EXPECT_EQ(pull({ fromServer(post, u"3-c"_s) }).left.size(), 1); // lives again there: not for us to decide here
}

TEST_F(SyncPullTest, deletionOfSomethingNeverSeen_isNothing)
{
    const auto applied = pull({ gone(u"post:x"_s, u"2-b"_s) });
    EXPECT_EQ(applied.changed, 0);
    EXPECT_TRUE(applied.left.isEmpty());
    EXPECT_FALSE(local(u"post:x"_s).isDeleted);
}

TEST_F(SyncPullTest, writeMerged_waitsOnlyWhenItDiffersFromTheirs)
{
    const auto post = foreign(u"Hody"_s);
    const auto theirs = fromServer(post, u"2-b"_s);
    auto merged = theirs.body;
    merged[u"lead"_s] = u"Naše věta."_s;
    ASSERT_OK(stores->sync.writeMerged(theirs, merged, clock.now()));
    auto here = local(post.id.value);
    EXPECT_TRUE(here.pending);
    EXPECT_EQ(here.base, std::optional(theirs.body));
    EXPECT_EQ(here.rev, u"2-b"_s);
    ASSERT_OK(stores->sync.writeMerged(theirs, theirs.body, clock.now()));
    here = local(post.id.value);
    EXPECT_FALSE(here.pending);
    EXPECT_FALSE(hasServerBody(post.id.value));
}

TEST_F(SyncPullTest, writeMerged_bringsBackWhatWasDeletedHere)
{
    auto post = foreign(u"Hody"_s);
    pull({ fromServer(post, u"1-a"_s) });
    ASSERT_OK(stores->documents.remove(post.id.value));
    ASSERT_OK(stores->sync.writeMerged(fromServer(post, u"2-b"_s), toJson(post), clock.now()));
    EXPECT_TRUE(local(post.id.value).exists);
    EXPECT_EQ(unsent().size(), 0);
}

TEST_F(SyncPullTest, keepMine_isSentOnTopOfTheirs_orAnewWhereItIsGone)
{
    auto post = foreign(u"Hody"_s);
    pull({ fromServer(post, u"1-a"_s) });
    auto theirs = fromServer(post, u"2-b"_s);
    theirs.body[u"title"_s] = u"Jinak"_s;
    ASSERT_OK(stores->sync.keepMine(theirs, clock.now()));
    EXPECT_EQ(unsent().constFirst().rev, u"2-b"_s);
    EXPECT_EQ(local(post.id.value).base, std::optional(theirs.body));
    EXPECT_EQ(local(post.id.value).past, QStringList { u"1-a"_s });
    ASSERT_OK(stores->sync.keepMine(gone(post.id.value, u"3-c"_s), clock.now()));
    EXPECT_EQ(unsent().constFirst().rev, u""_s);
    EXPECT_FALSE(local(post.id.value).base.has_value());
    EXPECT_EQ(stores->posts.load(post.id)->title, u"Hody"_s);
}

TEST_F(SyncPullTest, keepMineOfADeletion_sendsItAgain)
{
    auto post = foreign(u"Hody"_s);
    pull({ fromServer(post, u"3-a"_s) });
    ASSERT_OK(stores->documents.remove(post.id.value));
    pushAll();
    ASSERT_OK(stores->sync.keepMine(fromServer(post, u"2-z"_s), clock.now()));
    const auto waiting = unsent();
    ASSERT_EQ(waiting.size(), 1);
    EXPECT_TRUE(waiting[0].deleted);
    EXPECT_EQ(waiting[0].rev, u"2-z"_s);
}

TEST_F(SyncPullTest, rescan_leavesWhatIsKnown_andSendsBackWhatTheServerLost)
{
    const auto known = foreign(u"Beze změny"_s);
    const auto older = foreign(u"Starší tam"_s);
    const auto lost = foreign(u"Ztracený"_s);
    pull({ fromServer(known, u"2-a"_s), fromServer(older, u"5-a"_s), fromServer(lost, u"1-a"_s) });
    ASSERT_OK(stores->documents.put(u"contact:1"_s, { { u"a"_s, 1 } }, clock.now()));
    ASSERT_OK(stores->sync.beginRescan(Audience::Newsroom));
    const auto applied = pull({ fromServer(known, u"2-a"_s), fromServer(older, u"4-x"_s) }, true);
    ASSERT_EQ(applied.left.size(), 1);
    EXPECT_EQ(applied.left[0].id, older.id.value);
    EXPECT_EQ(stores->sync.finishRescan(Audience::Newsroom).value(), 1);
    EXPECT_EQ(unsentIds(), QStringList { lost.id.value });
    EXPECT_TRUE(unsent()[0].rev.isEmpty());
}

TEST_F(SyncPullTest, rescansOfTwoDatabases_doNotDisturbEachOther)
{
    const ServerDocument contact { .id = u"contact:1"_s, .rev = u"1-a"_s, .body = { { u"name"_s, u"x"_s } } };
    pull({ contact });
    ASSERT_OK(stores->sync.beginRescan(Audience::People));
    pull({ contact }, true);
    ASSERT_OK(stores->sync.beginRescan(Audience::Newsroom));
    EXPECT_EQ(stores->sync.finishRescan(Audience::Newsroom).value(), 0);
    EXPECT_EQ(stores->sync.finishRescan(Audience::People).value(), 0);
}

TEST_F(SyncPullTest, twoDeliveriesOfAPostToAChannel_oneWaitsForAPerson)
{
    const auto post = saved(u"Hody"_s);
    const ChannelId web { u"web"_s };
    auto mine = newDelivery(post.id, web, clock.now() + 1h, false, clock.now());
    clock.advance(1s);
    auto theirs = newDelivery(post.id, web, clock.now() + 2h, false, clock.now());
    ASSERT_OK(stores->deliveries.save(mine, clock.now()));
    pull({ { .id = theirs.id.value, .rev = u"1-a"_s, .body = toJson(theirs) } });
    EXPECT_FALSE(stores->deliveries.isRival(mine.id).value()); // the elder
    EXPECT_TRUE(stores->deliveries.isRival(theirs.id).value());
    EXPECT_EQ(stores->deliveries.open().value(), QList { mine.id });
    ASSERT_EQ(stores->deliveries.needingPerson()->size(), 1);
    EXPECT_EQ(stores->deliveries.needingPerson()->constFirst().id, theirs.id);
    EXPECT_EQ(stores->posts.row(post.id).value()->problems, 1);
    EXPECT_EQ(stores->deliveries.active(post.id, web).value()->id, mine.id);

    theirs.state = DeliveryState::HandedOver; // sent, it goes before the elder
    theirs.acknowledged.remoteId = u"7"_s;
    pull({ { .id = theirs.id.value, .rev = u"2-a"_s, .body = toJson(theirs) } });
    EXPECT_TRUE(stores->deliveries.isRival(mine.id).value());
    EXPECT_FALSE(stores->deliveries.isRival(theirs.id).value());

    theirs.state = DeliveryState::Cancelled;
    ASSERT_OK(stores->deliveries.save(theirs, clock.now()));
    EXPECT_FALSE(stores->deliveries.isRival(mine.id).value());
    EXPECT_EQ(stores->deliveries.open().value(), QList { mine.id });
    EXPECT_EQ(stores->posts.row(post.id).value()->problems, 0);
}

TEST_F(SyncPullTest, rivalThatIsDeletedThere_makesRoom)
{
    const auto post = saved(u"Hody"_s);
    const ChannelId web { u"web"_s };
    auto mine = newDelivery(post.id, web, clock.now() + 1h, false, clock.now());
    auto theirs = newDelivery(post.id, web, clock.now() + 2h, false, clock.now());
    theirs.state = DeliveryState::Live;
    ASSERT_OK(stores->deliveries.save(mine, clock.now()));
    pull({ { .id = theirs.id.value, .rev = u"1-a"_s, .body = toJson(theirs) } });
    EXPECT_TRUE(stores->deliveries.isRival(mine.id).value());
    pull({ gone(theirs.id.value, u"2-a"_s) });
    EXPECT_FALSE(stores->deliveries.isRival(mine.id).value());
}

TEST_F(SyncPullTest, secondDeliveryPlannedHere_isStillRefused)
{
    const auto post = saved(u"Hody"_s);
    const ChannelId web { u"web"_s };
    ASSERT_OK(stores->deliveries.save(newDelivery(post.id, web, clock.now(), false, clock.now()), clock.now()));
    const auto second
        = stores->deliveries.save(newDelivery(post.id, web, clock.now(), false, clock.now()), clock.now());
    EXPECT_EQ(second.error().code, u"second-delivery"_s);
}

TEST_F(SyncPullTest, dropAudience_leavesWhatWaits)
{
    const ServerDocument clean { .id = u"contact:1"_s, .rev = u"1-a"_s, .body = { { u"name"_s, u"x"_s } } };
    const auto post = foreign(u"Hody"_s);
    pull({ clean, fromServer(post, u"1-a"_s) });
    ASSERT_OK(stores->documents.put(u"contact:2"_s, { { u"name"_s, u"y"_s } }, clock.now()));
    ASSERT_OK(stores->conflicts.add({ .id = u"conflict:1"_s,
        .document = clean.id,
        .field = u"name"_s,
        .mine = u"a"_s,
        .theirs = u"b"_s,
        .at = clock.now() }));
    EXPECT_EQ(stores->sync.dropAudience(Audience::People).value(), 1);
    EXPECT_FALSE(local(clean.id).exists);
    EXPECT_TRUE(local(u"contact:2"_s).exists);
    EXPECT_TRUE(local(post.id.value).exists);
    EXPECT_EQ(stores->conflicts.count().value(), 0);
}
