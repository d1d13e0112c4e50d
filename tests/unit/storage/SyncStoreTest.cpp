// What waits, what is known of the server, and its answers.
#include "SyncFixture.h"

using namespace bubenik;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using SyncStoreTest = SyncTest;

TEST_F(SyncStoreTest, draftOfAnUnconnectedWorkspace_waits)
{
    const auto post = saved(u"Hody"_s);
    EXPECT_TRUE(unsentIds().contains(post.id.value));
    EXPECT_TRUE(local(post.id.value).rev.isEmpty());
    EXPECT_FALSE(local(post.id.value).base.has_value());
}

TEST_F(SyncStoreTest, kindThatStaysHere_neverWaits)
{
    ASSERT_OK(stores->documents.put(u"desktop:1"_s, { { u"a"_s, 1 } }, clock.now()));
    EXPECT_FALSE(stores->documents.find(u"desktop:1"_s).value()->pending);
    EXPECT_EQ(stores->documents.countPending().value(), 0);
    ASSERT_OK(stores->documents.remove(u"desktop:1"_s));
    EXPECT_FALSE(local(u"desktop:1"_s).isDeleted);
}

TEST_F(SyncStoreTest, acknowledged_isCleanAndItsOwnBase)
{
    const auto post = saved(u"Hody"_s);
    pushAll();
    const auto here = local(post.id.value);
    EXPECT_FALSE(here.pending);
    EXPECT_EQ(generationOf(here.rev), 1);
    EXPECT_EQ(here.base, std::optional(here.body));
    EXPECT_TRUE(here.sent.isEmpty());
    EXPECT_FALSE(hasServerBody(post.id.value));
    EXPECT_EQ(unsent().size(), 0);
}

TEST_F(SyncStoreTest, firstEditAfterSync_keepsWhatTheServerHas_laterOnesToo)
{
    auto post = saved(u"Hody"_s);
    pushAll();
    const auto common = local(post.id.value).body;
    for (const auto &title : { u"Hody 2"_s, u"Hody 3"_s }) {
        post.title = title;
        ASSERT_OK(stores->posts.save(post, edit()));
        EXPECT_EQ(local(post.id.value).base, std::optional(common));
        EXPECT_EQ(stores->documents.find(post.id.value).value()->serverBody, std::optional(common));
    }
    EXPECT_TRUE(local(post.id.value).pending);
}

TEST_F(SyncStoreTest, editThatLeadsBack_leavesNothingToSend_unlessAnAnswerIsAwaited)
{
    const auto id = u"template:1"_s;
    const QJsonObject first { { u"text"_s, u"a"_s } };
    const QJsonObject second { { u"text"_s, u"b"_s } };
    ASSERT_OK(stores->documents.put(id, first, clock.now()));
    pushAll();
    ASSERT_OK(stores->documents.put(id, second, clock.now()));
    ASSERT_OK(stores->documents.put(id, first, clock.now()));
    EXPECT_FALSE(local(id).pending);
    EXPECT_FALSE(hasServerBody(id));
    ASSERT_OK(stores->documents.put(id, second, clock.now()));
    ASSERT_OK(stores->sync.noteSending(unsent()));
    ASSERT_OK(stores->documents.put(id, first, clock.now()));
    EXPECT_TRUE(local(id).pending); // the server may have the second by now
    EXPECT_EQ(local(id).base, std::optional(first));
}

TEST_F(SyncStoreTest, editedWhileUnderWay_isStillToBeSent_onTopOfWhatWasSent)
{
    auto post = saved(u"Hody"_s);
    const auto sent = unsent();
    ASSERT_OK(stores->sync.noteSending(sent));
    post.title = u"Hody v neděli"_s;
    ASSERT_OK(stores->posts.save(post, edit()));
    ASSERT_OK(stores->sync.acknowledge(sent[0], u"1-a"_s));
    const auto here = local(post.id.value);
    EXPECT_TRUE(here.pending);
    EXPECT_EQ(here.base, std::optional(*parseObject(sent[0].body)));
    EXPECT_EQ(here.rev, u"1-a"_s);
}

TEST_F(SyncStoreTest, sending_isRemembered_untilItIsAnsweredOrSurelyNotCarriedOut)
{
    auto post = saved(u"Hody"_s);
    const auto first = stores->sync.unsentOf({ post.id.value }).value();
    EXPECT_FALSE(first[0].isUnanswered);
    ASSERT_OK(stores->sync.noteSending(first));
    ASSERT_OK(stores->sync.noteSending(first));
    post.title = u"Hody 2"_s;
    ASSERT_OK(stores->posts.save(post, edit()));
    const auto second = stores->sync.unsentOf({ post.id.value }).value();
    EXPECT_TRUE(second[0].isUnanswered);
    ASSERT_OK(stores->sync.noteSending(second));
    EXPECT_EQ(local(post.id.value).sent, (QStringList { first[0].digest, second[0].digest }));
    ASSERT_OK(stores->sync.forgetSending(second));
    EXPECT_EQ(local(post.id.value).sent, QStringList { first[0].digest });
    EXPECT_EQ(first[0].digest, sha256(first[0].body));
}

TEST_F(SyncStoreTest, unsent_keepsItsLimits_butGivesOneAtLeast)
{
    for (int i = 0; i < 10; ++i) {
        ASSERT_OK(stores->documents.put(u"template:%1"_s.arg(i), { { u"t"_s, u"x"_s.repeated(1000) } }, clock.now()));
    }
    EXPECT_EQ(stores->sync.unsent(Audience::Newsroom, 3, 1'000'000)->size(), 3);
    EXPECT_EQ(stores->sync.unsent(Audience::Newsroom, 10, 2'500)->size(), 3);
    EXPECT_EQ(stores->sync.unsent(Audience::Newsroom, 10, 1)->size(), 1);
    EXPECT_EQ(stores->sync.unsent(Audience::People, 10, 1'000'000)->size(), 0);
    EXPECT_EQ(stores->sync.countUnsent(Audience::Newsroom).value(), 10);
}

TEST_F(SyncStoreTest, refused_waitsForAnEdit_orToBeTriedAgain)
{
    const auto id = u"template:1"_s;
    ASSERT_OK(stores->documents.put(id, { { u"text"_s, u"a"_s } }, clock.now()));
    const Error why { .kind = ErrorKind::Forbidden, .detail = u"only approvers"_s, .code = u"rule"_s };
    ASSERT_OK(stores->sync.refuse(unsent()[0], why, clock.now()));
    EXPECT_EQ(unsent().size(), 0);
    EXPECT_EQ(stores->sync.countUnsent(Audience::Newsroom).value(), 0);
    const auto refusals = stores->sync.refusals().value();
    ASSERT_EQ(refusals.size(), 1);
    EXPECT_EQ(refusals[0].id, id);
    EXPECT_EQ(refusals[0].error.detail, why.detail);
    EXPECT_EQ(refusals[0].at, clock.now());
    EXPECT_TRUE(local(id).refused.has_value());
    ASSERT_OK(stores->sync.retryRefused());
    EXPECT_EQ(unsent().size(), 1);
    ASSERT_OK(stores->sync.refuse(unsent()[0], why, clock.now()));
    ASSERT_OK(stores->documents.put(id, { { u"text"_s, u"b"_s } }, clock.now()));
    EXPECT_EQ(unsent().size(), 1);
    EXPECT_EQ(stores->sync.refusals()->size(), 0);
}

TEST_F(SyncStoreTest, refusalOfAnOlderBody_doesNotHoldTheNewOneBack)
{
    const auto id = u"template:1"_s;
    ASSERT_OK(stores->documents.put(id, { { u"text"_s, u"a"_s } }, clock.now()));
    const auto sent = unsent();
    ASSERT_OK(stores->documents.put(id, { { u"text"_s, u"b"_s } }, clock.now()));
    ASSERT_OK(stores->sync.refuse(sent[0], { .kind = ErrorKind::Forbidden }, clock.now()));
    EXPECT_EQ(unsent().size(), 1);
}

TEST_F(SyncStoreTest, removed_isRememberedAndSent_whenTheServerKnowsIt)
{
    const auto known = u"template:1"_s;
    const auto unknown = u"template:2"_s;
    ASSERT_OK(stores->documents.put(known, { { u"a"_s, 1 } }, clock.now()));
    pushAll();
    ASSERT_OK(stores->documents.put(unknown, { { u"a"_s, 1 } }, clock.now()));
    ASSERT_OK(stores->documents.remove(known));
    ASSERT_OK(stores->documents.remove(unknown));
    EXPECT_EQ(stores->documents.countPending().value(), 1);
    const auto waiting = unsent();
    ASSERT_EQ(waiting.size(), 1);
    EXPECT_EQ(waiting[0].id, known);
    EXPECT_TRUE(waiting[0].deleted);
    EXPECT_EQ(generationOf(waiting[0].rev), 1);
    ASSERT_OK(stores->sync.acknowledge(waiting[0], u"2-x"_s));
    EXPECT_EQ(unsent().size(), 0);
    EXPECT_TRUE(local(known).isDeleted);
    EXPECT_EQ(local(known).rev, u"2-x"_s);
}

TEST_F(SyncStoreTest, sentButUnanswered_leavesTheMemoryOfItsDeletion)
{
    const auto id = u"template:1"_s;
    ASSERT_OK(stores->documents.put(id, { { u"a"_s, 1 } }, clock.now()));
    ASSERT_OK(stores->sync.noteSending(unsent()));
    ASSERT_OK(stores->documents.remove(id));
    EXPECT_TRUE(local(id).isDeleted);
    EXPECT_TRUE(local(id).pending);
    EXPECT_EQ(local(id).sent.size(), 1);
}

TEST_F(SyncStoreTest, madeAgainAfterRemoval_goesOnFromTheDeletion)
{
    const auto id = u"template:1"_s;
    ASSERT_OK(stores->documents.put(id, { { u"a"_s, 1 } }, clock.now()));
    pushAll();
    ASSERT_OK(stores->documents.remove(id));
    pushAll();
    ASSERT_OK(stores->documents.put(id, { { u"a"_s, 2 } }, clock.now()));
    const auto waiting = unsent();
    ASSERT_EQ(waiting.size(), 1);
    EXPECT_FALSE(waiting[0].deleted);
    EXPECT_EQ(generationOf(waiting[0].rev), 2);
}

TEST_F(SyncStoreTest, forgetServer_makesAllNewAgain)
{
    const auto post = saved(u"Hody"_s);
    pushAll();
    ASSERT_OK(stores->sync.setCursor(Audience::Newsroom, { u"7"_s, u"6"_s, u"id"_s, 3, false }));
    ASSERT_OK(stores->sync.noteUploaded(u"ab"_s));
    ASSERT_OK(stores->sync.forgetServer());
    EXPECT_EQ(stores->sync.cursor(Audience::Newsroom).value(), SyncCursor {});
    EXPECT_FALSE(stores->sync.isUploaded(u"ab"_s).value());
    EXPECT_TRUE(unsentIds().contains(post.id.value));
    EXPECT_TRUE(local(post.id.value).rev.isEmpty());
    EXPECT_EQ(stores->posts.load(post.id).value(), post);
}

TEST_F(SyncStoreTest, cursor_isKeptForEachDatabase)
{
    const SyncCursor cursor { u"12-opaque"_s, u"11-opaque"_s, u"newsroom-1"_s, 5, true };
    ASSERT_OK(stores->sync.setCursor(Audience::People, cursor));
    EXPECT_EQ(stores->sync.cursor(Audience::People).value(), cursor);
    EXPECT_EQ(stores->sync.cursor(Audience::Newsroom).value(), SyncCursor {});
}

TEST_F(SyncStoreTest, uploads_areRemembered_untilForgotten)
{
    ASSERT_OK(stores->sync.noteUploaded(u"ab"_s));
    ASSERT_OK(stores->sync.noteUploaded(u"ab"_s));
    EXPECT_TRUE(stores->sync.isUploaded(u"ab"_s).value());
    ASSERT_OK(stores->sync.forgetUploads());
    EXPECT_FALSE(stores->sync.isUploaded(u"ab"_s).value());
}

TEST(DigestsIn, aDocument_areFoundWhereverTheyStand)
{
    const auto a = u"a"_s.repeated(64);
    const auto b = u"b"_s.repeated(64);
    const QJsonObject body { { u"attachments"_s, QJsonArray { QJsonObject { { u"digest"_s, a } } } },
        { u"released"_s,
            QJsonObject { { u"attachments"_s,
                QJsonArray { QJsonObject { { u"digest"_s, b } }, QJsonObject { { u"digest"_s, a } } } } } },
        { u"digest"_s, u"short"_s } };
    EXPECT_EQ(digestsIn(toCompact(body)), (QStringList { a, b }));
}
