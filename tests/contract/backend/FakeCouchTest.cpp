// What FakeCouch does beyond what the real test server can be asked: time, backups, large documents, attachments'
// parts.
#include "contract/backend/FakeFixture.h"

#include <QCryptographicHash>

namespace bubenik {

using namespace Qt::StringLiterals;

class FakeCouchAlone : public FakeFixture
{
};

TEST_F(FakeCouchAlone, sameEdit_ofTheSameParent_hasTheSameRevision)
{
    const auto backup = m_couch.backup();
    const auto first = jsonOf(m_couch.ask("PUT", u"town/post:1"_s, { { u"title"_s, u"Trh"_s } }));
    m_couch.restore(backup);
    const auto second = jsonOf(m_couch.ask("PUT", u"town/post:1"_s, { { u"title"_s, u"Trh"_s } }));
    EXPECT_EQ(first[u"rev"_s], second[u"rev"_s]);
    m_couch.restore(backup);
    const auto third = jsonOf(m_couch.ask("PUT", u"town/post:1"_s, { { u"title"_s, u"Pouť"_s } }));
    EXPECT_NE(first[u"rev"_s], third[u"rev"_s]);
}

TEST_F(FakeCouchAlone, since_afterOldFilesCameBack_showsNothingUntilItsPlaceIsReached)
{
    put(u"a"_s);
    const auto backup = m_couch.backup();
    put(u"b"_s);
    const auto ahead = changes()[u"last_seq"_s].toString();
    m_couch.restore(backup);
    EXPECT_EQ(changes(ahead)[u"results"_s].toArray().size(), 0);
    put(u"c"_s); // gets the number that b had
    EXPECT_EQ(changes(ahead)[u"results"_s].toArray().size(), 0);
    put(u"d"_s);
    EXPECT_EQ(changes(ahead)[u"results"_s].toArray().size(), 1);
}

TEST_F(FakeCouchAlone, since_ofAnotherInstance_beginsAtTheStart)
{
    put(u"a"_s);
    put(u"b"_s);
    const auto before = changes()[u"last_seq"_s].toString();
    m_couch.restore(m_couch.backup(), FakeCouch::Restored::NewInstance);
    EXPECT_EQ(changes(before)[u"results"_s].toArray().size(), 2);
}

TEST_F(FakeCouchAlone, seqTexts_ofTheSamePlace_differ)
{
    put(u"a"_s);
    EXPECT_NE(changes()[u"last_seq"_s], changes()[u"last_seq"_s]);
}

TEST_F(FakeCouchAlone, backup_restored_hasWhatWasThereAndNothingLater)
{
    put(u"a"_s);
    const auto backup = m_couch.backup();
    put(u"b"_s);
    m_couch.restore(backup);
    EXPECT_EQ(m_couch.ids(u"town"_s), QStringList { u"a"_s });
    m_couch.empty();
    EXPECT_EQ(m_couch.ask("GET", u"town"_s).status, 404);
}

TEST_F(FakeCouchAlone, documents_above8Megabytes_areRefusedByName)
{
    const auto answer = m_couch.ask("PUT", u"town/big"_s, { { u"text"_s, QString(8'000'000, u'x') } });
    EXPECT_EQ(answer.status, 413);
    EXPECT_EQ(jsonOf(answer)[u"error"_s].toString(), u"document_too_large"_s);
    EXPECT_EQ(jsonOf(answer)[u"reason"_s].toString(), u"big"_s);
}

TEST_F(FakeCouchAlone, sound_askedForInParts_comesInParts)
{
    HttpRequest request { "PUT", m_couch.url(u"town/sound/news.opus"_s), admin() };
    request.headers.emplaceBack("Content-Type", "audio/ogg");
    request.body = "0123456789";
    EXPECT_EQ(m_couch.serve(request).status, 201);
    HttpRequest part { "GET", m_couch.url(u"town/sound/news.opus"_s), admin() };
    part.headers.emplaceBack("Range", "bytes=2-4");
    const auto answer = m_couch.serve(part);
    EXPECT_EQ(answer.status, 206);
    EXPECT_EQ(answer.body, "234");
    EXPECT_EQ(answer.header("content-range"), "bytes 2-4/10");
}

TEST_F(FakeCouchAlone, purge_byTheServersAdministrator_leavesNoTrace)
{
    const auto rev = put(u"a"_s);
    const QJsonObject what { { u"a"_s, QJsonArray { rev } } };
    m_couch.addUser(u"jana"_s, { u"chief"_s });
    EXPECT_EQ(m_couch.ask("POST", u"town/_purge"_s, what, u"jana"_s).status, 401); // administers the database only
    const auto answer = m_couch.ask("POST", u"town/_purge"_s, what);
    EXPECT_EQ(answer.status, 201);
    EXPECT_EQ(jsonOf(answer)[u"purged"_s][u"a"_s].toArray(), QJsonArray { rev });
    EXPECT_EQ(changes()[u"results"_s].toArray().size(), 0);
    EXPECT_EQ(m_couch.ask("GET", u"town/a?rev="_s + rev).status, 404);
}

TEST_F(FakeCouchAlone, compact_dropsOldContent_keepsLeaves)
{
    const auto first = put(u"a"_s);
    const auto second = put(u"a"_s, { { u"_rev"_s, first }, { u"title"_s, u"b"_s } });
    EXPECT_EQ(m_couch.ask("GET", u"town/a?rev="_s + first).status, 200);
    EXPECT_EQ(m_couch.ask("POST", u"town/_compact"_s).status, 202);
    EXPECT_EQ(m_couch.ask("GET", u"town/a?rev="_s + first).status, 404);
    EXPECT_EQ(m_couch.ask("GET", u"town/a?rev="_s + second).status, 200);
}

TEST_F(FakeCouchAlone, strictness_isCouchDBs)
{
    const auto rev = put(u"a"_s);
    EXPECT_EQ(m_couch.ask("GET", u"town/a"_s).header("etag"), '"' + rev.toLatin1() + '"');
    EXPECT_EQ(m_couch.ask("DELETE", u"town/a"_s).status, 409);
    EXPECT_EQ(m_couch.ask("DELETE", u"town/a?rev="_s + rev).status, 200);
    EXPECT_EQ(jsonOf(m_couch.ask("GET", u"town/a"_s))[u"reason"_s].toString(), u"deleted"_s);
    EXPECT_EQ(jsonOf(m_couch.ask("GET", {}))[u"couchdb"_s].toString(), u"Welcome"_s);
    EXPECT_EQ(m_couch.ask("PUT", u"town/b"_s, { { u"_strange"_s, 1 } }).status, 400);
    EXPECT_EQ(m_couch.ask("PUT", u"town/b?rev="_s + rev, { { u"_rev"_s, u"1-x"_s } }).status, 400);
    EXPECT_EQ(m_couch.ask("GET", u"town/_changes?since=12"_s).status, 400);
    EXPECT_EQ(m_couch.ask("POST", u"town/_find"_s).status, 501);
    HttpRequest typeless { "POST", m_couch.url(u"town/_bulk_docs"_s), admin() };
    typeless.body = R"({"docs":[]})";
    EXPECT_EQ(m_couch.serve(typeless).status, 415);
}

TEST_F(FakeCouchAlone, bulkGet_ofWhatIsMissing_saysSoAsAnError)
{
    const QJsonObject wanted { { u"docs"_s,
        QJsonArray { QJsonObject { { u"id"_s, u"x"_s }, { u"rev"_s, u"1-a"_s } } } } };
    const auto row = jsonOf(m_couch.ask("POST", u"town/_bulk_get"_s, wanted))[u"results"_s].toArray().at(0);
    EXPECT_EQ(row[u"docs"].toArray().at(0)[u"error"][u"reason"].toString(), u"missing"_s);
}

TEST_F(FakeCouchAlone, localDocument_isNeverInConflict)
{
    EXPECT_EQ(put(u"_local/x"_s), u"0-1"_s);
    EXPECT_EQ(put(u"_local/x"_s), u"0-1"_s);
    EXPECT_EQ(put(u"_local/x"_s, { { u"_rev"_s, u"0-7"_s } }), u"0-8"_s);
}

TEST_F(FakeCouchAlone, date_followsTheClock)
{
    EXPECT_EQ(m_couch.ask("GET", u""_s).header("date"), "Mon, 30 Nov 2026 08:00:00 GMT");
    m_clock.advance(std::chrono::hours(24));
    EXPECT_EQ(m_couch.ask("GET", u""_s).header("date"), "Tue, 01 Dec 2026 08:00:00 GMT");
}

} // namespace bubenik
