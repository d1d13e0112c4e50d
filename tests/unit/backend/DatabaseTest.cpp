// Documents and changes through the backend's own class, the same over FakeCouch and a real server.
#include "core/Json.h"
#include "unit/backend/BackendFixture.h"

#include <QTimer>

namespace bubenik {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

template <class Side>
class Database : public BackendTest<Side>
{
protected:
    Database()
    {
        this->setUp();
        m_newsroom = std::make_unique<BackendDatabase>(this->database(*this->m_admin));
    }
    QList<WriteAnswer> write(const QList<WriteRequest> &documents)
    {
        const auto answers = waitFor(m_newsroom->write(documents));
        EXPECT_TRUE(answers) << told(answers);
        return answers.value_or(QList<WriteAnswer> {});
    }
    static WriteRequest post(const QString &id, const QString &title, const QString &rev = {})
    {
        return { .id = id, .rev = rev, .body = toCompact({ { u"title"_s, title }, { u"body"_s, u"Text"_s } }) };
    }
    ChangesPage changes(const QString &since, int limit)
    {
        const auto page = waitFor(m_newsroom->changes(since, limit));
        EXPECT_TRUE(page) << told(page);
        return page.value_or(ChangesPage {});
    }

    std::unique_ptr<BackendDatabase> m_newsroom;
};
TYPED_TEST_SUITE(Database, BothSides, );

TYPED_TEST(Database, write_ofABatch_answersEachInTheirOrder)
{
    const auto rev = this->write({ this->post(u"post:a"_s, u"A"_s) }).value(0).rev;
    ASSERT_FALSE(rev.isEmpty());
    const auto answers = this->write({ this->post(u"post:c"_s, u"C"_s), this->post(u"post:a"_s, u"B"_s),
        { .id = u"post:bad"_s, .body = {} }, this->post(u"post:d"_s, u"D"_s) });
    ASSERT_EQ(answers.size(), 4);
    EXPECT_TRUE(answers[0].rev.startsWith(u"1-"_s));
    EXPECT_EQ(answers[1].id, u"post:a"_s);
    ASSERT_TRUE(answers[1].error);
    EXPECT_EQ(answers[1].error->kind, ErrorKind::Conflict);
    ASSERT_TRUE(answers[2].error);
    EXPECT_EQ(answers[2].error->code, u"rule-fields"_s);
    EXPECT_EQ(answers[3].id, u"post:d"_s);
    EXPECT_FALSE(answers[3].error);
}

TYPED_TEST(Database, changes_pageByPage_tellEachDocumentOnceWithItsBody)
{
    const auto revs = this->write(
        { this->post(u"post:a"_s, u"A"_s), this->post(u"post:b"_s, u"B"_s), this->post(u"post:c"_s, u"C"_s) });
    this->write(
        { this->post(u"post:a"_s, u"A2"_s, revs[0].rev), { .id = u"post:b"_s, .rev = revs[1].rev, .deleted = true } });
    QHash<QString, ServerDocument> seen;
    QString since;
    int rows = 0;
    while (true) {
        const auto page = this->changes(since, 2);
        rows += page.rows;
        for (const auto &document : page.documents) {
            EXPECT_FALSE(seen.contains(document.id));
            seen.insert(document.id, document);
        }
        since = page.lastSeq;
        if (page.rows < 2) {
            break;
        }
    }
    EXPECT_EQ(rows, 4) << "the rules count";
    ASSERT_EQ(seen.size(), 3) << "and are left out";
    EXPECT_EQ(seen[u"post:a"_s].body, (QJsonObject { { u"title"_s, u"A2"_s }, { u"body"_s, u"Text"_s } }));
    EXPECT_TRUE(seen[u"post:a"_s].rev.startsWith(u"2-"_s));
    EXPECT_TRUE(seen[u"post:b"_s].deleted);
    EXPECT_TRUE(this->changes(since, 5).documents.isEmpty());
}

TYPED_TEST(Database, fetch_tellsPresentDeletedAndUnknownApart)
{
    const auto revs = this->write({ this->post(u"post:a"_s, u"A"_s), this->post(u"post:b"_s, u"B"_s) });
    const auto gone = this->write({ { .id = u"post:b"_s, .rev = revs[1].rev, .deleted = true } });
    const auto found = waitFor(this->m_newsroom->fetch({ u"post:zz"_s, u"post:b"_s, u"post:a"_s }));
    ASSERT_TRUE(found) << told(found);
    ASSERT_EQ(found->size(), 3);
    EXPECT_EQ((*found)[0].rev, QString());
    EXPECT_TRUE((*found)[1].deleted);
    EXPECT_EQ((*found)[1].rev, gone[0].rev);
    EXPECT_EQ((*found)[2].rev, revs[0].rev);
    EXPECT_EQ((*found)[2].body[u"title"].toString(), u"A"_s);
}

TYPED_TEST(Database, ancestry_isTheWholeLine_andOldRevisionsCanBeAskedFor)
{
    const auto first = this->write({ this->post(u"post:a"_s, u"A"_s) })[0].rev;
    const auto second = this->write({ this->post(u"post:a"_s, u"B"_s, first) })[0].rev;
    const auto line = waitFor(this->m_newsroom->ancestry(u"post:a"_s));
    ASSERT_TRUE(line) << told(line);
    EXPECT_EQ(*line, (QStringList { second, first }));
    EXPECT_EQ(waitFor(this->m_newsroom->ancestry(u"post:zz"_s)).value_or(QStringList { u"x"_s }), QStringList());
    const auto leaf = waitFor(this->m_newsroom->fetchRevision(u"post:a"_s, second));
    ASSERT_TRUE(leaf) << told(leaf);
    EXPECT_EQ(leaf->body[u"title"].toString(), u"B"_s);
}

TYPED_TEST(Database, notesOfADesk_areReadBackAndInNoFeed)
{
    const auto missing = waitFor(this->m_newsroom->local(u"desk 1"_s));
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().kind, ErrorKind::NotFound);
    ASSERT_TRUE(waitFor(this->m_newsroom->putLocal(u"desk 1"_s, { { u"round"_s, 1 } })));
    auto note = waitFor(this->m_newsroom->local(u"desk 1"_s)).value_or(QJsonObject {});
    EXPECT_EQ(note[u"round"].toInt(), 1);
    note[u"round"_s] = 2;
    ASSERT_TRUE(waitFor(this->m_newsroom->putLocal(u"desk 1"_s, note)));
    EXPECT_EQ(waitFor(this->m_newsroom->local(u"desk 1"_s)).value_or(QJsonObject {})[u"round"].toInt(), 2);
    EXPECT_TRUE(this->changes({}, 50).documents.isEmpty());
}

TYPED_TEST(Database, waitForChange_endsWithTheChange)
{
    const auto since = this->changes({}, 50).lastSeq;
    auto waiting = this->m_newsroom->waitForChange(since, 60s, {});
    QTimer::singleShot(0, [this] { this->write({ this->post(u"post:a"_s, u"A"_s) }); });
    const auto changed = waitFor(std::move(waiting));
    ASSERT_TRUE(changed) << told(changed);
    EXPECT_TRUE(*changed);
}

TYPED_TEST(Database, waitForChange_isStoppedAtOnce)
{
    std::stop_source stop;
    const auto since = this->changes({}, 50).lastSeq;
    auto waiting = this->m_newsroom->waitForChange(since, 60s, { .stop = stop.get_token() });
    QTimer::singleShot(0, [&stop] { stop.request_stop(); });
    const auto stopped = waitFor(std::move(waiting));
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().kind, ErrorKind::Cancelled);
}

TYPED_TEST(Database, info_ofOthersDatabases_isForbiddenOrMissing)
{
    const auto editor = this->signedInAs({ u"editor"_s });
    auto office = this->database(*editor, Audience::Office);
    const auto refused = waitFor(office.info());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Forbidden) << told(refused);
    EXPECT_EQ(refused.error().code, u"not-a-member"_s);
    BackendDatabase nowhere(*editor, u"nowhere"_s);
    const auto missing = waitFor(nowhere.info());
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, u"no-database"_s) << told(missing);
    const auto info = waitFor(this->m_newsroom->info());
    ASSERT_TRUE(info) << told(info);
    EXPECT_EQ(info->name, this->m_newsroom->name());
}

class PurgingDatabase : public Database<FakeSide>
{
};

TEST_F(PurgingDatabase, purge_leavesNothing_andIsForTheServersAdministrator)
{
    write({ post(u"post:a"_s, u"A"_s), post(u"post:b"_s, u"B"_s) });
    const auto purged = waitFor(m_newsroom->purge({ u"post:a"_s, u"post:never"_s }));
    ASSERT_TRUE(purged) << told(purged);
    EXPECT_EQ(waitFor(m_newsroom->fetch({ u"post:a"_s }))->constFirst().rev, QString());
    EXPECT_TRUE(waitFor(m_newsroom->compact()));
    const auto administrator = signedInAs({ u"administrator"_s });
    auto newsroom = database(*administrator);
    const auto refused = waitFor(newsroom.purge({ u"post:b"_s }));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Forbidden) << told(refused);
    EXPECT_EQ(refused.error().code, u"not-administrator"_s);
}

} // namespace bubenik
