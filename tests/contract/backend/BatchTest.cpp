// Batches, lists and the feed of changes, the same over FakeCouch and a real server.
#include "contract/backend/BackendRig.h"

namespace bubenik {

using namespace Qt::StringLiterals;

template <class Rig>
class Batch : public BackendContract<Rig>
{
protected:
    [[nodiscard]] QJsonObject changes(const QString &query = {})
    {
        return objectOf(this->ask("GET", u"/_changes"_s + query));
    }
    [[nodiscard]] static QStringList idsOf(const QJsonArray &rows)
    {
        QStringList ids;
        for (const auto &row : rows) {
            ids.append(row[u"id"].toString());
        }
        return ids;
    }
    // The other server names what it refused before what it took, CouchDB keeps the order.
    [[nodiscard]] static QJsonObject rowOf(const QJsonArray &rows, const QString &id)
    {
        for (const auto &row : rows) {
            if (row[u"id"].toString() == id) {
                return row.toObject();
            }
        }
        return {};
    }
    // Sequence texts of CouchDB are strings, those of the other server numbers; both go back as they came.
    [[nodiscard]] static QString seqOf(const QJsonValue &seq)
    {
        return seq.isString() ? seq.toString() : QString::number(seq.toInteger());
    }
};
TYPED_TEST_SUITE(Batch, BackendRigs, );

TYPED_TEST(Batch, bulkDocs_tellOfEachDocument)
{
    const auto rev = this->put(u"a"_s);
    const auto rows = this->bulk({ QJsonObject { { u"_id"_s, u"a"_s } }, QJsonObject { { u"_id"_s, u"b"_s } },
        QJsonObject { { u"_id"_s, u"a"_s }, { u"_rev"_s, rev }, { u"_deleted"_s, true } } });
    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(rows[0][u"error"].toString(), u"conflict"_s);
    EXPECT_TRUE(rows[1][u"ok"].toBool());
    EXPECT_TRUE(rows[1][u"rev"].toString().startsWith(u"1-"_s));
    EXPECT_TRUE(rows[2][u"rev"].toString().startsWith(u"2-"_s));
}

TYPED_TEST(Batch, validateDocUpdate_refusesSingleDocumentsOfABatch)
{
    this->put(u"_design/rules"_s,
        { { u"validate_doc_update"_s,
            u"function (newDoc, oldDoc, userCtx, secObj) {"
            u"  if (newDoc._deleted) return;"
            u"  if (!newDoc.title) throw({ forbidden: 'A title is missing.' });"
            u"  if (oldDoc && oldDoc.locked) throw({ forbidden: 'locked since ' + oldDoc._rev });"
            u"  if (newDoc.by && newDoc.by !== userCtx.name) throw({ unauthorized: 'sign in' }); }"_s } });
    const auto good = this->bulk({ QJsonObject { { u"_id"_s, u"a"_s }, { u"title"_s, u"x"_s }, { u"locked"_s, true } },
        QJsonObject { { u"_id"_s, u"b"_s } } });
    ASSERT_EQ(good.size(), 2);
    const auto refused = this->rowOf(good, u"b"_s);
    EXPECT_EQ(refused[u"error"].toString(), u"forbidden"_s);
    EXPECT_EQ(refused[u"reason"].toString(), u"A title is missing."_s);
    EXPECT_TRUE(this->rowOf(good, u"a"_s)[u"ok"].toBool());
    const auto rev = this->rowOf(good, u"a"_s)[u"rev"].toString();
    const auto locked = this->ask("PUT", u"/a"_s, QJsonObject { { u"_rev"_s, rev }, { u"title"_s, u"y"_s } });
    EXPECT_EQ(locked.status, 403);
    EXPECT_EQ(objectOf(locked)[u"reason"].toString(), u"locked since "_s + rev);
    EXPECT_EQ(this->ask("PUT", u"/c"_s, QJsonObject { { u"title"_s, u"x"_s }, { u"by"_s, u"jana"_s } }).status, 401);
    EXPECT_EQ(this->ask("PUT", u"/c"_s, QJsonObject { { u"title"_s, u"x"_s }, { u"by"_s, u"admin"_s } }).status, 201);
    EXPECT_EQ(this->ask("DELETE", u"/a?rev="_s + rev).status, 200);
}

TYPED_TEST(Batch, validateDocUpdate_knowsWhoWrites_andSeesRealArrays)
{
    this->put(u"_design/rules"_s,
        { { u"validate_doc_update"_s,
            u"function (newDoc, oldDoc, userCtx, secObj) {"
            u"  if (userCtx.roles.indexOf('_admin') === -1) throw({ forbidden: 'not an administrator' });"
            u"  if (!isArray(newDoc.list) || newDoc.list.length !== 2) throw({ forbidden: 'no list' });"
            u"  if (oldDoc !== null && oldDoc.list[1].n !== 2) throw({ forbidden: 'wrong' }); }"_s } });
    const QJsonArray list { 1, QJsonObject { { u"n"_s, 2 } } };
    const auto rev = this->put(u"a"_s, { { u"list"_s, list } });
    this->put(u"a"_s, { { u"_rev"_s, rev }, { u"list"_s, list } });
    EXPECT_EQ(this->ask("PUT", u"/b"_s, QJsonObject { { u"list"_s, u"12"_s } }).status, 403);
}

TYPED_TEST(Batch, allDocs_ofKeys_tellOfDeletedAndMissingOnes)
{
    const auto rev = this->put(u"a"_s, { { u"title"_s, u"x"_s } });
    const auto gone = this->put(u"b"_s);
    const auto tombstone = objectOf(this->ask("DELETE", u"/b?rev="_s + gone))[u"rev"].toString();
    const auto rows = rowsOf(this->ask("POST", u"/_all_docs?include_docs=true"_s,
        QJsonObject { { u"keys"_s, QJsonArray { u"b"_s, u"c"_s, u"a"_s } } }));
    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(rows[0][u"value"].toObject(), (QJsonObject { { u"rev"_s, tombstone }, { u"deleted"_s, true } }));
    EXPECT_EQ(rows[1].toObject(), (QJsonObject { { u"key"_s, u"c"_s }, { u"error"_s, u"not_found"_s } }));
    EXPECT_EQ(rows[2][u"value"][u"rev"].toString(), rev);
    EXPECT_EQ(rows[2][u"doc"][u"title"].toString(), u"x"_s);
}

TYPED_TEST(Batch, allDocs_ofARange_areInOrder)
{
    for (const auto &id : { u"post:2"_s, u"visit:1"_s, u"post:1"_s, u"delivery:1"_s }) {
        this->put(id);
    }
    const auto answer = this->ask("GET", u"/_all_docs?startkey=\"post:\"&endkey=\"post:\uffff\""_s);
    EXPECT_EQ(this->idsOf(rowsOf(answer)), (QStringList { u"post:1"_s, u"post:2"_s }));
    EXPECT_EQ(objectOf(answer)[u"total_rows"].toInt(), 4);
    EXPECT_EQ(this->idsOf(rowsOf(this->ask("GET", u"/_all_docs?limit=1&skip=1"_s))), QStringList { u"post:1"_s });
}

TYPED_TEST(Batch, bulkGet_givesRevisionsAndTellsWhatIsMissing)
{
    const auto first = this->put(u"a"_s, { { u"title"_s, u"old"_s } });
    this->put(u"a"_s, { { u"_rev"_s, first }, { u"title"_s, u"new"_s } });
    const auto rows = rowsOf(this->ask("POST", u"/_bulk_get?revs=true"_s,
        QJsonObject { { u"docs"_s,
            QJsonArray { QJsonObject { { u"id"_s, u"a"_s }, { u"rev"_s, first } },
                QJsonObject { { u"id"_s, u"x"_s }, { u"rev"_s, first } } } } }));
    ASSERT_EQ(rows.size(), 2);
    const auto found = rows[0][u"docs"].toArray().at(0)[u"ok"];
    EXPECT_EQ(found[u"title"].toString(), u"old"_s);
    EXPECT_EQ(found[u"_revisions"][u"start"].toInt(), 1);
    EXPECT_FALSE(rows[1][u"docs"].toArray().at(0).toObject().contains(u"ok"_s)); // the servers word it differently
}

TYPED_TEST(Batch, revsDiff_namesWhatIsMissing)
{
    const auto rev = this->put(u"a"_s);
    const auto other = u"2-"_s + u"b"_s.repeated(32);
    const auto answer = objectOf(this->ask("POST", u"/_revs_diff"_s,
        QJsonObject { { u"a"_s, QJsonArray { rev, other } }, { u"x"_s, QJsonArray { other } } }));
    EXPECT_EQ(answer[u"a"][u"missing"].toArray(), QJsonArray { other });
    EXPECT_EQ(answer[u"x"][u"missing"].toArray(), QJsonArray { other });
}

TYPED_TEST(Batch, changes_nameEachDocumentOnce_atItsLastChange)
{
    const auto first = this->put(u"a"_s);
    this->put(u"b"_s);
    const auto second = this->put(u"a"_s, { { u"_rev"_s, first }, { u"title"_s, u"x"_s } });
    const auto all = this->changes();
    EXPECT_EQ(this->idsOf(all[u"results"].toArray()), (QStringList { u"b"_s, u"a"_s }));
    EXPECT_EQ(
        all[u"results"].toArray().at(1)[u"changes"].toArray(), QJsonArray { (QJsonObject { { u"rev"_s, second } }) });
    EXPECT_EQ(all[u"pending"].toInt(), 0);
    const auto last = this->seqOf(all[u"last_seq"]);
    EXPECT_TRUE(this->changes(u"?since="_s + last)[u"results"].toArray().isEmpty());
    EXPECT_EQ(this->ask("DELETE", u"/a?rev="_s + second).status, 200);
    const auto later = this->changes(u"?include_docs=true&since="_s + last)[u"results"].toArray();
    ASSERT_EQ(later.size(), 1);
    EXPECT_TRUE(later[0][u"deleted"].toBool());
    EXPECT_TRUE(later[0][u"doc"][u"_deleted"].toBool());
}

TYPED_TEST(Batch, changes_pageByPage_giveEverythingOnce)
{
    for (int i = 0; i < 7; ++i) {
        this->put(u"post:%1"_s.arg(i));
    }
    QStringList ids;
    QString since = u"0"_s;
    for (int page = 0; page < 5; ++page) {
        const auto answer = this->changes(u"?limit=3&since="_s + since);
        ids += this->idsOf(answer[u"results"].toArray());
        since = this->seqOf(answer[u"last_seq"]);
    }
    EXPECT_EQ(ids.size(), 7);
    EXPECT_EQ(QSet<QString>(ids.begin(), ids.end()).size(), 7);
}

TYPED_TEST(Batch, changes_inTheStyleOfAllDocs_nameEveryLeaf)
{
    const auto branch = [](const QString &hash) {
        return QJsonObject { { u"_id"_s, u"a"_s }, { u"_rev"_s, u"1-"_s + hash.repeated(32) } };
    };
    EXPECT_TRUE(this->bulk({ branch(u"1"_s), branch(u"2"_s) }, false).isEmpty());
    EXPECT_EQ(this->changes()[u"results"].toArray().at(0)[u"changes"].toArray().size(), 1);
    EXPECT_EQ(this->changes(u"?style=all_docs"_s)[u"results"].toArray().at(0)[u"changes"].toArray().size(), 2);
    const auto withDocs = this->changes(u"?include_docs=true&conflicts=true"_s)[u"results"].toArray().at(0);
    EXPECT_EQ(withDocs[u"doc"][u"_conflicts"].toArray(), QJsonArray { u"1-"_s + u"1"_s.repeated(32) });
}

TYPED_TEST(Batch, longpoll_isAnsweredByTheNextChange)
{
    this->put(u"a"_s);
    const auto since = this->seqOf(this->changes()[u"last_seq"]);
    auto poll
        = this->m_rig.http().send(this->request("GET", u"/_changes?feed=longpoll&heartbeat=10000&since="_s + since));
    std::optional<Result<HttpAnswer>> answer;
    poll.then([&answer](Result<HttpAnswer> told) { answer = std::move(told); });
    this->put(u"b"_s);
    ASSERT_TRUE(waitUntil([&] { return answer.has_value(); }));
    ASSERT_TRUE(*answer) << qPrintable(answer->error().detail);
    EXPECT_EQ(this->idsOf(rowsOf(**answer)), QStringList { u"b"_s });
}

TYPED_TEST(Batch, databaseInfo_counts)
{
    const auto rev = this->put(u"a"_s);
    this->put(u"b"_s);
    EXPECT_EQ(this->ask("DELETE", u"/a?rev="_s + rev).status, 200);
    const auto info = objectOf(this->ask("GET", {}));
    EXPECT_EQ(info[u"doc_count"].toInt(), 1);
    EXPECT_EQ(info[u"db_name"].toString(), this->m_database);
    EXPECT_EQ(this->ask("PUT", {}).status, 412);
    EXPECT_EQ(this->ask("DELETE", {}).status, 200);
    EXPECT_EQ(this->ask("GET", {}).status, 404);
}

} // namespace bubenik
