// What stands on the disk of visits: nothing that a person could be known by, and all that sync needs.
#include "OfficeFixture.h"
#include "core/Json.h"
#include "storage/Backups.h"

namespace bubenik::office {

using namespace Qt::StringLiterals;

class SealedStoresTest : public OfficeTest
{
protected:
    [[nodiscard]] QList<Unsent> unsent() { return stores->sync.unsent(Audience::Office, 1000, 1'000'000'000).value(); }

    void pushAll()
    {
        const auto waiting = unsent();
        ASSERT_OK(stores->sync.noteSending(waiting));
        for (const auto &document : waiting) {
            ASSERT_OK(stores->sync.acknowledge(document, u"%1-x"_s.arg(generationOf(document.rev) + 1)));
        }
    }

    [[nodiscard]] QString column(const QString &name, const QString &id)
    {
        return stores->database->scalar(u"SELECT %1 FROM document WHERE id = ?"_s.arg(name), { id })->toString();
    }
};

TEST_F(SealedStoresTest, noFile_holdsANameInClear_whateverWasDoneWithAVisit)
{
    const auto name = u"Hostimila"_s;
    const auto street = u"Vrbenskeho"_s;
    const auto note = u"zaplavovanysklep"_s;
    const auto promised = u"hydrologickyposudek"_s;
    auto visit = takenIn(name + u" Opatrná"_s, u"kanalizace"_s, street);
    ASSERT_OK(addNote(*stores, visit.id, note, u"Jana"_s, clock.now()));
    ASSERT_OK(promise(*stores, visit.id, { promised, u"odbor"_s, day.addDays(30) }, u"Jana"_s, clock.now()));
    pushAll();
    visit = takenIn(name + u" Druhá"_s, u"kanalizace"_s, street);
    pushAll();
    ASSERT_OK(addNote(*stores, visit.id, note + u"2"_s, u"Jana"_s, clock.now())); // its base is kept beside it
    // The server's version, a merge and a conflict.
    auto theirs = toJson(*stores->visits.load(visit.id));
    theirs[u"name"_s] = name + u" Jiná"_s;
    const ServerDocument document { .id = visit.id.value, .rev = u"2-y"_s, .body = theirs };
    const auto ours = stores->sync.local(visit.id.value).value();
    ASSERT_OK(stores->sync.writeMerged(document, ours.body, clock.now()));
    ASSERT_OK(stores->sync.keepMine(document, clock.now()));
    ASSERT_OK(stores->conflicts.add({ .id = u"conflict:1"_s,
        .document = visit.id.value,
        .field = u"name"_s,
        .base = name,
        .mine = name + u" Moje"_s,
        .theirs = name + u" Jejich"_s,
        .at = clock.now() }));
    ASSERT_OK(
        stores->sync.applyPlain({ { .id = u"visit:new"_s, .rev = u"1-n"_s, .body = theirs } }, false, clock.now()));
    EXPECT_EQ(stores->visits.search(u"hostimila"_s)->size(), 3);
    ASSERT_OK(backups::daily(folder.databaseFile(), clock.now()));
    ASSERT_OK(folder.backup(directory.filePath(u"whole.backup"_s)));
    for (const auto &word : { name, street, note, promised, u"kanalizace"_s }) {
        EXPECT_EQ(traces(word), 0) << word.toStdString();
    }
    EXPECT_GT(traces(u"sealed"_s), 0);
    EXPECT_EQ(stores->conflicts.all()->first().mine.toString(), name + u" Moje"_s);
}

TEST_F(SealedStoresTest, sync_seesEqualTextsAsEqual)
{
    const auto visit = takenIn(u"Anna"_s, u"hluk"_s);
    EXPECT_TRUE(unsent().first().body.contains("Anna")) << "the server gets it in clear";
    pushAll();
    EXPECT_FALSE(stores->documents.find(visit.id.value).value()->pending);
    const auto sealed = column(u"body"_s, visit.id.value);
    ASSERT_OK(stores->visits.save(visit, clock.now())); // the same again
    EXPECT_EQ(column(u"body"_s, visit.id.value), sealed);
    EXPECT_FALSE(stores->documents.find(visit.id.value).value()->pending);
    auto changed = visit;
    changed.topic = u"parkování"_s;
    ASSERT_OK(stores->visits.save(changed, clock.now()));
    const auto found = stores->documents.find(visit.id.value).value();
    EXPECT_TRUE(found->pending);
    EXPECT_EQ(found->serverBody, toJson(visit));
    ASSERT_OK(stores->visits.save(visit, clock.now())); // led back: nothing to send
    EXPECT_FALSE(stores->documents.find(visit.id.value).value()->pending);
}

TEST_F(SealedStoresTest, anEditDuringSending_staysToBeSent)
{
    auto visit = takenIn(u"Anna"_s, u"hluk"_s);
    const auto sent = unsent();
    ASSERT_OK(stores->sync.noteSending(sent));
    visit.topic = u"zeleň"_s;
    ASSERT_OK(stores->visits.save(visit, clock.now()));
    ASSERT_OK(stores->sync.acknowledge(sent.first(), u"1-a"_s));
    const auto here = stores->documents.find(visit.id.value).value();
    EXPECT_TRUE(here->pending);
    EXPECT_EQ(here->serverBody.value()[u"topic"_s].toString(), u"hluk"_s);
    EXPECT_EQ(stores->sync.digestOf(visit.id.value, *here->serverBody).value(), sent.first().digest);
    EXPECT_NE(sent.first().digest, sha256(sent.first().body)) << "a plain digest could be guessed at";
}

TEST_F(SealedStoresTest, withoutTheKey_nothingIsReadOrWritten_andPostsGoOn)
{
    const auto visit = takenIn(u"Anna"_s, u"hluk"_s);
    vault->close();
    EXPECT_EQ(stores->visits.all().error().code, u"office-locked"_s);
    EXPECT_EQ(stores->visits.load(visit.id).error().kind, ErrorKind::NoKeychain);
    EXPECT_EQ(stores->visits.save(visit, clock.now()).error().code, u"office-locked"_s);
    EXPECT_FALSE(stores->sync.unsent(Audience::Office, 10, 1000));
    Post post;
    post.id = newPostId(clock.now());
    post.title = u"Oznámení"_s;
    ASSERT_OK(stores->posts.save(post, { u"eva"_s, u"s"_s, clock.now() }));
    EXPECT_EQ(stores->sync.countSealed()->unsent, 1);
}

TEST_F(SealedStoresTest, aDocumentInClear_isRefusedByTheDatabaseItself)
{
    const auto written = stores->database->execute(
        u"INSERT INTO document (id, kind, body, changed_at) VALUES ('visit:x', 'visit', '{\"name\":\"Anna\"}', 1)"_s);
    EXPECT_FALSE(written);
    const auto visit = takenIn(u"Anna"_s, u"hluk"_s);
    EXPECT_FALSE(stores->database->execute(
        u"UPDATE document SET server_body = '{\"name\":\"Anna\"}' WHERE id = ?"_s, { visit.id.value }));
}

TEST_F(SealedStoresTest, erased_isGoneFromEveryFile_andNotTakenInAgain)
{
    const auto visit = takenIn(u"Anna"_s, u"hluk"_s);
    const auto other = takenIn(u"Petr"_s, u"hluk"_s);
    pushAll();
    ASSERT_OK(stores->sync.erase({ visit.id.value }));
    EXPECT_EQ(stores->visits.all()->size(), 1);
    const auto sealedOther = column(u"body"_s, other.id.value);
    EXPECT_FALSE(sealedOther.isEmpty());
    const ServerDocument again { .id = visit.id.value, .rev = u"2-b"_s, .body = toJson(visit) };
    EXPECT_EQ(stores->sync.applyPlain({ again }, false, clock.now())->left.size(), 1);
    EXPECT_TRUE(stores->sync.isErased(visit.id.value).value());
}

TEST_F(SealedStoresTest, droppedForALostKey_areReadFromTheServerAnew)
{
    const auto visit = takenIn(u"Anna"_s, u"hluk"_s);
    ASSERT_OK(stores->sync.setCursor(Audience::Office, { .since = u"5"_s, .identity = u"town"_s }));
    vault->close();
    ASSERT_OK(stores->sync.dropSealed());
    EXPECT_EQ(stores->sync.countSealed()->all, 0);
    EXPECT_EQ(stores->sync.cursor(Audience::Office)->since, QString());
    vault->open(Key::random());
    const ServerDocument theirs { .id = visit.id.value, .rev = u"1-a"_s, .body = toJson(visit) };
    EXPECT_EQ(stores->sync.applyPlain({ theirs }, false, clock.now())->changed, 1);
    EXPECT_EQ(stores->visits.load(visit.id)->name, u"Anna"_s);
}

} // namespace bubenik::office
