// Two desks and a server: what comes of each other's work.
#include "SyncDesk.h"

#include "fakes/clock/Wait.h"
#include "sync/Conflicts.h"

#include <gtest/gtest.h>

using namespace bubenik;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString threeParagraphs = u"První odstavec.\n\nDruhý odstavec.\n\nTřetí odstavec."_s;

class SyncTest : public testing::Test
{
protected:
    Newsroom room;
    SyncDesk jana { u"Jana"_s, u"jana"_s, room.couch.url(), room.couch.client(u"jana"_s) };
    SyncDesk petr { u"Petr"_s, u"petr"_s, room.couch.url(), room.couch.client(u"petr"_s) };

    void syncOk(SyncDesk &desk)
    {
        const auto done = desk.sync();
        ASSERT_TRUE(done) << toString(done.error().kind).toStdString() << " " << done.error().code.toStdString() << " "
                          << done.error().detail.toStdString();
    }
    // Until nobody has anything to send.
    void settle()
    {
        for (int i = 0; i < 3; ++i) {
            syncOk(jana);
            syncOk(petr);
        }
        EXPECT_EQ(jana.pending(), 0);
        EXPECT_EQ(petr.pending(), 0);
    }
    void changeUser(const QString &name, const QStringList &roles, const QString &password = u"secret"_s)
    {
        const auto target = u"_users/org.couchdb.user:"_s + name;
        auto user = QJsonDocument::fromJson(room.couch.ask("GET", target).body).object();
        user[u"roles"_s] = QJsonArray::fromStringList(roles);
        user[u"password"_s] = password;
        ASSERT_EQ(room.couch.ask("PUT", target, user).status, 201);
    }
    void restore(const FakeCouch::Backup &backup)
    {
        room.couch.restore(backup);
        jana.clock.advance(1h); // by then everybody has looked again, even without a broken connection
        petr.clock.advance(1h);
    }
    // A post that both have.
    PostId shared(const QString &body = threeParagraphs)
    {
        const auto post = jana.add(u"Hody"_s, body);
        settle();
        return post.id;
    }
};

} // namespace

TEST_F(SyncTest, newPost_comesToTheOtherDesk_withItsActivity)
{
    const auto id = jana.add(u"Hody"_s, u"Přijďte."_s).id;
    const auto sent = jana.sync();
    ASSERT_TRUE(sent);
    EXPECT_EQ(sent->pushed, 2); // the post and "created"
    EXPECT_EQ(sent->pending, 0);
    const auto come = petr.sync();
    ASSERT_TRUE(come);
    EXPECT_EQ(come->pulled, 2);
    EXPECT_EQ(petr.post(id), jana.post(id));
    EXPECT_EQ(petr.stores->activity.of(id.value)->size(), 1);
    EXPECT_EQ(petr.stores->posts.search(u"prijdte"_s)->size(), 1);
}

TEST_F(SyncTest, nothingNew_pullsAndPushesNothing)
{
    shared();
    const auto again = jana.sync();
    ASSERT_TRUE(again);
    EXPECT_EQ(again->pulled, 0);
    EXPECT_EQ(again->pushed, 0);
    room.couch.clearSeen();
    syncOk(jana);
    EXPECT_EQ(room.couch.count("GET", u"_changes"_s), 2); // newsroom and people
    EXPECT_EQ(room.couch.seen().size(), 2);
}

TEST_F(SyncTest, differentParagraphs_areMerged_withoutAConflict)
{
    const auto id = shared();
    jana.edit(id, [](Post &post) { post.body.replace(u"První"_s, u"Úplně první"_s); });
    petr.edit(id, [](Post &post) { post.body.replace(u"Třetí"_s, u"Poslední"_s); });
    settle();
    EXPECT_EQ(jana.post(id).body, u"Úplně první odstavec.\n\nDruhý odstavec.\n\nPoslední odstavec."_s);
    EXPECT_EQ(petr.post(id), jana.post(id));
    EXPECT_TRUE(jana.conflicts().isEmpty());
    EXPECT_TRUE(petr.conflicts().isEmpty());
}

TEST_F(SyncTest, sameParagraph_isPutBeforeAPerson_andMineCanBeTaken)
{
    const auto id = shared();
    jana.edit(id, [](Post &post) { post.body.replace(u"Druhý"_s, u"Janin"_s); });
    petr.edit(id, [](Post &post) {
        post.body.replace(u"Druhý"_s, u"Petrův"_s);
        post.title = u"Hody a jarmark"_s;
    });
    syncOk(jana);
    const auto found = petr.sync();
    ASSERT_TRUE(found);
    EXPECT_EQ(found->conflicts, 1);
    ASSERT_EQ(petr.conflicts().size(), 1);
    const auto conflict = petr.conflicts().first();
    EXPECT_EQ(conflict.field, u"body"_s);
    EXPECT_TRUE(conflict.mine.toString().contains(u"Petrův"_s));
    EXPECT_TRUE(conflict.theirs.toString().contains(u"Janin"_s));
    EXPECT_EQ(conflict.theirsBy, u"Jana"_s);
    EXPECT_TRUE(petr.post(id).body.contains(u"Janin"_s)); // meanwhile as on all desks
    EXPECT_EQ(petr.post(id).title, u"Hody a jarmark"_s);

    ASSERT_TRUE(resolveConflict(*petr.stores, conflict.id, ConflictChoice::Mine, {}, petr.by()));
    settle();
    EXPECT_TRUE(jana.post(id).body.contains(u"Petrův"_s));
    EXPECT_TRUE(petr.conflicts().isEmpty());
    const auto versions = *petr.stores->posts.versions(id);
    EXPECT_TRUE(std::any_of(versions.cbegin(), versions.cend(), [](const PostVersion &v) { return v.post.body.contains(u"Janin"_s); }));
}

TEST_F(SyncTest, theirsTaken_keepsMineAmongTheVersions)
{
    const auto id = shared();
    jana.edit(id, [](Post &post) { post.body.replace(u"Druhý"_s, u"Janin"_s); });
    petr.edit(id, [](Post &post) { post.body.replace(u"Druhý"_s, u"Petrův"_s); });
    settle();
    ASSERT_EQ(petr.conflicts().size(), 1);
    ASSERT_TRUE(resolveConflict(*petr.stores, petr.conflicts().first().id, ConflictChoice::Theirs, {}, petr.by()));
    const auto versions = *petr.stores->posts.versions(id);
    EXPECT_TRUE(std::any_of(versions.cbegin(), versions.cend(), [](const PostVersion &v) { return v.post.body.contains(u"Petrův"_s); }));
    settle();
    EXPECT_TRUE(jana.post(id).body.contains(u"Janin"_s));
}

TEST_F(SyncTest, deletedThereEditedHere_theEditStays)
{
    const auto id = shared();
    ASSERT_TRUE(jana.stores->posts.markDeleted(id, jana.by()));
    petr.edit(id, [](Post &post) { post.body += u"\n\nA ještě ohňostroj."_s; });
    settle();
    EXPECT_FALSE(jana.post(id).deletedAt.has_value());
    EXPECT_TRUE(jana.post(id).body.contains(u"ohňostroj"_s));
    EXPECT_EQ(petr.post(id), jana.post(id));
}

TEST_F(SyncTest, channelRemovedThereChangedHere_theChangeStays)
{
    ChannelConfig web { { u"web"_s }, u"wordpress"_s, u"Web"_s, { { u"url"_s, u"https://example.cz"_s } } };
    ASSERT_TRUE(jana.stores->channels.save(web, jana.clock.now()));
    settle();
    ASSERT_TRUE(jana.stores->channels.remove(web.id));
    web.name = u"Městský web"_s;
    ASSERT_TRUE(petr.stores->channels.save(web, petr.clock.now()));
    settle();
    EXPECT_EQ(jana.stores->channels.load(web.id)->name, u"Městský web"_s);
}

TEST_F(SyncTest, channelRemoved_isGoneOnTheOtherDeskToo)
{
    const ChannelConfig web { { u"web"_s }, u"wordpress"_s, u"Web"_s, {} };
    ASSERT_TRUE(jana.stores->channels.save(web, jana.clock.now()));
    settle();
    ASSERT_TRUE(jana.stores->channels.remove(web.id));
    settle();
    EXPECT_FALSE(petr.stores->channels.load(web.id));
}

TEST_F(SyncTest, lostAnswer_isRecognised_notSentAgain_notMergedWithItself)
{
    const auto id = shared();
    room.couch.faults().add(u"jana"_s, "POST", u"_bulk_docs"_s, { CouchFault::Kind::LostAnswer });
    jana.edit(id, [](Post &post) { post.title = u"Hody 2026"_s; });
    EXPECT_FALSE(jana.sync());
    jana.edit(id, [](Post &post) { post.title = u"Hody 2026!"_s; });
    settle();
    EXPECT_EQ(petr.post(id).title, u"Hody 2026!"_s);
    EXPECT_TRUE(jana.conflicts().isEmpty());
}

TEST_F(SyncTest, refusedByARule_comesBackWithTheReason_andTheTextStays)
{
    const auto id = shared();
    jana.edit(id, [&](Post &post) { post.approval = Approval { u"Jana"_s, jana.clock.now(), contentDigest(post) }; });
    const auto done = jana.sync();
    ASSERT_TRUE(done);
    EXPECT_EQ(done->refused, 1);
    const auto refusals = *jana.stores->sync.refusals();
    ASSERT_EQ(refusals.size(), 1);
    EXPECT_EQ(refusals.first().id, id.value);
    EXPECT_EQ(refusals.first().error.kind, ErrorKind::Forbidden);
    EXPECT_TRUE(jana.post(id).approval.has_value());
    // The next edit without it goes out again.
    jana.edit(id, [](Post &post) {
        post.approval.reset();
        post.title = u"Hody!"_s;
    });
    settle();
    EXPECT_TRUE(jana.stores->sync.refusals()->isEmpty());
    EXPECT_EQ(petr.post(id).title, u"Hody!"_s);
}

TEST_F(SyncTest, serverRestoredFromABackup_getsBackWhatTheDesksKnow)
{
    const auto old = shared();
    const auto backup = room.couch.backup();
    const auto fresh = jana.add(u"Po záloze"_s, u"Nový text."_s).id;
    jana.edit(old, [](Post &post) { post.title = u"Hody, nově"_s; });
    settle();
    restore(backup);
    settle();
    settle();
    SyncDesk third { u"Eva"_s, u"petr"_s, room.couch.url(), room.couch.client(u"eva"_s) };
    syncOk(third);
    EXPECT_EQ(third.post(old).title, u"Hody, nově"_s);
    EXPECT_EQ(third.post(fresh).title, u"Po záloze"_s);
}

TEST_F(SyncTest, serverRestored_anEditMadeThereSinceIsNotLostEither)
{
    const auto id = shared();
    const auto backup = room.couch.backup();
    jana.edit(id, [](Post &post) { post.body += u"\n\nDodatek před obnovou."_s; });
    settle();
    restore(backup);
    SyncDesk third { u"Eva"_s, u"petr"_s, room.couch.url(), room.couch.client(u"eva"_s) };
    syncOk(third);
    third.edit(id, [](Post &post) { post.title = u"Hody po obnově"_s; });
    syncOk(third);
    settle();
    syncOk(third);
    const auto seen = jana.post(id);
    const auto conflicts = jana.conflicts() + petr.conflicts();
    const bool inConflict = std::any_of(conflicts.cbegin(), conflicts.cend(), [](const StoredConflict &c) { return c.mine.toString().contains(u"Dodatek"_s) || c.theirs.toString().contains(u"Dodatek"_s); });
    EXPECT_TRUE(seen.body.contains(u"Dodatek"_s) || inConflict);
    const bool titleInConflict = std::any_of(conflicts.cbegin(), conflicts.cend(), [](const StoredConflict &c) { return c.mine.toString() + c.theirs.toString() == u"HodyHody po obnově"_s || c.theirs.toString() == u"Hody po obnově"_s; });
    EXPECT_TRUE(seen.title == u"Hody po obnově"_s || titleInConflict);
    EXPECT_EQ(third.post(id).body, seen.body);
}

TEST_F(SyncTest, deletionBeforeARestore_isNotUndoneByIt)
{
    const ChannelConfig web { { u"web"_s }, u"wordpress"_s, u"Web"_s, {} };
    ASSERT_TRUE(jana.stores->channels.save(web, jana.clock.now()));
    settle();
    const auto backup = room.couch.backup();
    ASSERT_TRUE(jana.stores->channels.remove(web.id));
    settle();
    restore(backup);
    settle();
    settle();
    EXPECT_FALSE(jana.stores->channels.load(web.id));
    EXPECT_FALSE(petr.stores->channels.load(web.id));
    EXPECT_TRUE(room.couch.document(u"newsroom"_s, u"channel:web"_s).isEmpty());
}

TEST_F(SyncTest, serverEmptied_isAskedAbout_andNothingLeavesTheDesk)
{
    const auto id = shared();
    room.couch.empty();
    room.couch.addUser(u"jana"_s, { u"editor"_s });
    jana.clock.advance(1h);
    const auto asked = jana.sync();
    ASSERT_FALSE(asked);
    EXPECT_EQ(asked.error().kind, ErrorKind::Conflict);
    EXPECT_EQ(asked.error().code, u"server-emptied"_s);
    EXPECT_TRUE(jana.has(id));

}

TEST_F(SyncTest, anotherServer_isAskedAbout_thenUploadedTo)
{
    const auto id = shared();
    Newsroom other;
    jana.restart(other.couch.client(u"jana"_s));
    const auto asked = jana.sync();
    ASSERT_FALSE(asked);
    EXPECT_EQ(asked.error().code, u"server-replaced"_s);
    EXPECT_TRUE(other.couch.document(u"newsroom"_s, id.value).isEmpty());
    ASSERT_TRUE(waitFor(jana.engine->adoptServer(SyncEngine::Adopt::Upload)));
    syncOk(jana);
    EXPECT_EQ(other.couch.document(u"newsroom"_s, id.value)[u"title"_s].toString(), u"Hody"_s);
}

TEST_F(SyncTest, anotherServer_theirsTaken_keepsWhatWasNotSent)
{
    const auto id = shared();
    const auto unsent = jana.add(u"Ještě neodesláno"_s).id;
    Newsroom other;
    jana.restart(other.couch.client(u"jana"_s));
    EXPECT_FALSE(jana.sync());
    ASSERT_TRUE(waitFor(jana.engine->adoptServer(SyncEngine::Adopt::TakeTheirs)));
    syncOk(jana);
    EXPECT_FALSE(jana.has(id));
    EXPECT_TRUE(jana.has(unsent));
    EXPECT_FALSE(other.couch.document(u"newsroom"_s, unsent.value).isEmpty());
}

TEST_F(SyncTest, roleWithdrawn_personalDataLeavesTheCache)
{
    const QJsonObject contact { { u"name"_s, u"Jan Novák"_s } };
    ASSERT_TRUE(jana.stores->documents.put(u"contact:1"_s, contact, jana.clock.now()));
    settle();
    ASSERT_TRUE((*petr.stores->documents.find(u"contact:1"_s)).has_value());
    changeUser(u"petr"_s, { u"approver"_s }); // no editor any more
    petr.session->forgetCookie();
    (void)petr.sync();
    syncOk(petr);
    EXPECT_FALSE((*petr.stores->documents.find(u"contact:1"_s)).has_value());
    EXPECT_TRUE((*jana.stores->documents.find(u"contact:1"_s)).has_value());
}

TEST_F(SyncTest, documentOfNineMegabytes_isRefused_othersGoThrough)
{
    const auto huge = jana.add(u"Obrovský"_s, QString(9 * 1024 * 1024, u'a')).id;
    const auto small = jana.add(u"Malý"_s).id;
    const auto done = jana.sync();
    ASSERT_TRUE(done);
    EXPECT_EQ(done->refused, 1);
    syncOk(petr);
    EXPECT_TRUE(petr.has(small));
    EXPECT_FALSE(petr.has(huge));
    EXPECT_EQ(jana.stores->sync.refusals()->first().error.kind, ErrorKind::TooLarge);
}

TEST_F(SyncTest, malformedDocumentsOfOtherPrograms_harmNobody)
{
    const QJsonObject odd { { u"title"_s, u"x"_s }, { u"body"_s, u"y"_s }, { u"categories"_s, 7 },
        { u"attachments"_s, QJsonArray { 1, u"nic"_s } }, { u"lead"_s, QJsonObject {} }, { u"changedAt"_s, QJsonArray {} } };
    ASSERT_EQ(room.couch.ask("PUT", u"newsroom/post%3Aodd"_s, odd, u"petr"_s).status, 201);
    syncOk(jana);
    EXPECT_TRUE(jana.has({ u"post:odd"_s }));
    jana.edit({ u"post:odd"_s }, [](Post &post) { post.title = u"Opraveno"_s; });
    settle();
    EXPECT_EQ(petr.post({ u"post:odd"_s }).title, u"Opraveno"_s);
}

TEST_F(SyncTest, captivePortal_isNoServer_andNothingIsLost)
{
    const auto id = shared();
    jana.edit(id, [](Post &post) { post.title = u"Z vlaku"_s; });
    room.couch.faults().add(u"jana"_s, {}, u"."_s, { CouchFault::Kind::CaptivePortal }, 1, 3);
    const auto done = jana.sync();
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().kind, ErrorKind::Offline);
    EXPECT_EQ(done.error().code, u"not-couchdb"_s);
    room.couch.faults().clear();
    settle();
    EXPECT_EQ(petr.post(id).title, u"Z vlaku"_s);
}

TEST_F(SyncTest, passwordChangedElsewhere_isToldAsSignIn)
{
    shared();
    changeUser(u"jana"_s, { u"editor"_s }, u"jiné heslo"_s);
    jana.session->forgetCookie();
    const auto done = jana.sync();
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().kind, ErrorKind::Auth);
}

TEST_F(SyncTest, erased_leavesNothingOnAnyDeskOrTheServer)
{
    ASSERT_TRUE(jana.stores->documents.put(u"contact:1"_s, { { u"name"_s, u"Zapomenutý"_s } }, jana.clock.now()));
    settle();
    ASSERT_TRUE(waitFor(jana.engine->erase(Audience::People, { u"contact:1"_s })));
    // An old edit of another desk does not bring it back.
    ASSERT_TRUE(petr.stores->documents.put(u"contact:1"_s, { { u"name"_s, u"Zapomenutý!"_s } }, petr.clock.now()));
    settle();
    settle();
    EXPECT_FALSE((*petr.stores->documents.find(u"contact:1"_s)).has_value());
    EXPECT_FALSE((*jana.stores->documents.find(u"contact:1"_s)).has_value());
    EXPECT_TRUE(room.couch.document(u"people"_s, u"contact:1"_s).isEmpty());
}
