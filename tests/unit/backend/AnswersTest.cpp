// CouchDB's answers as values: what sequences, rows and refusals become.
#include "backend/Answers.h"
#include "backend/ChangesReader.h"
#include "unit/backend/BackendFixture.h"

namespace bubenik {

using namespace Qt::StringLiterals;

TEST(Answers, document_losesWhatIsCouchDbsOwn)
{
    const QJsonObject json { { u"_id"_s, u"post:1"_s }, { u"_rev"_s, u"3-c"_s }, { u"_attachments"_s, QJsonObject {} },
        { u"_conflicts"_s, QJsonArray { u"2-b"_s } }, { u"_revisions"_s, QJsonObject {} }, { u"title"_s, u"x"_s } };
    const auto document = answers::document(json);
    EXPECT_EQ(document.id, u"post:1"_s);
    EXPECT_EQ(document.rev, u"3-c"_s);
    EXPECT_FALSE(document.deleted);
    EXPECT_EQ(document.losingRevs, QStringList { u"2-b"_s });
    EXPECT_EQ(document.body, (QJsonObject { { u"title"_s, u"x"_s } }));
}

TEST(Answers, lastSequence_isSeenAtTheEnd_notInsideADocument)
{
    EXPECT_EQ(answers::lastSequence(R"({"results":[{"doc":{"last_seq":3,"x":"\"last_seq\":5"}}],"last_seq":"12-abc","pending":7})"), u"12-abc"_s);
    EXPECT_EQ(answers::lastSequence("{\"results\":[\n],\n\"last_seq\":100}\n"), u"100"_s);
    EXPECT_EQ(answers::lastSequence("{\"last_seq\":3," + QByteArray(5000, ' ') + "}"), QString());
    EXPECT_EQ(answers::lastSequence("<html>"), QString());
}

TEST(Answers, changesPage_takesSequencesOfBothKinds_andLeavesDesignDocumentsOut)
{
    const auto page = answers::changesPage(QJsonDocument::fromJson(R"({"results":[
        {"seq":"1-abc","id":"_design/bubenik","changes":[{"rev":"1-a"}],"doc":{"_id":"_design/bubenik","_rev":"1-a"}},
        {"seq":"2-abc","id":"post:1","changes":[{"rev":"2-b"}],"deleted":true,"doc":{"_id":"post:1","_rev":"2-b","_deleted":true}},
        {"seq":"3-abc","id":"post:2","changes":[{"rev":"1-c"}],"doc":{"_id":"post:2","_rev":"1-c","title":"x"}},
        "nonsense"],"last_seq":"3-abc","pending":7})"));
    EXPECT_EQ(page.rows, 4);
    EXPECT_EQ(page.lastSeq, u"3-abc"_s);
    EXPECT_EQ(page.pending, 7);
    ASSERT_EQ(page.documents.size(), 2);
    EXPECT_TRUE(page.documents[0].deleted);
    EXPECT_EQ(page.documents[1].body, (QJsonObject { { u"title"_s, u"x"_s } }));
    const auto other = answers::changesPage(QJsonDocument::fromJson(R"({"results":[],"last_seq":9007199254740993})"));
    EXPECT_EQ(other.lastSeq, u"9007199254740993"_s);
    EXPECT_EQ(other.pending, -1);
}

namespace {

QByteArray pageWith(const QByteArray &rows)
{
    return "{\"results\":[" + rows + "],\"last_seq\":\"3-abc\",\"pending\":7}";
}

} // namespace

TEST(Answers, quickPage_saysTheSameAsTheSlowOne_andBodiesAreWhatIsStored)
{
    const QByteArray title = R"("Zápis \"\u017eák\" \\ \n\u0001 \/ 🎉")";
    const auto text = pageWith(R"({"seq":"1-a","id":"_design/x","changes":[{"rev":"1-a"}],"doc":{"_id":"_design/x"}},
        {"seq":"2-a","id":"post:1","changes":[{"rev":"2-b"}],"deleted":true,"doc":{"_id":"post:1","_rev":"2-b","_deleted":true}},
        {"id":"post:2","changes":[{"rev":"1-c"}],"doc":{"_id":"post:2","_rev":"1-c", "body": )" + title
        + R"(, "categories":["a",1,-5,true,null,[]],"event":{"at":"x","b":{}}}},
        {"id":"post:3","changes":[{"rev":"1-d"}],"doc":{"title":"behind","_id":"post:3","_rev":"1-d","lead":"in no order"}},
        {"id":"post:4","changes":[{"rev":"1-e"}],"doc":{"_id":"post:4","_rev":"1-e","price":1.50,"titles":{"b":1,"a":2}}},
        {"id":"post:5","changes":[{"rev":"3-f"}],"doc":{"_id":"post:5","_rev":"3-f","title":"x","_conflicts":["3-a","2-b"]}})");
    auto quick = answers::quickPage(text);
    ASSERT_TRUE(quick);
    EXPECT_TRUE(quick->documents[1].isUnread);
    std::ranges::for_each(quick->documents, readBody);
    const auto slow = answers::changesPage(QJsonDocument::fromJson(text));
    ASSERT_EQ(slow.documents.size(), 5);
    EXPECT_EQ(quick->documents, slow.documents);
    for (qsizetype i = 0; i < slow.documents.size(); ++i) {
        EXPECT_EQ(quick->documents[i].text, slow.documents[i].text) << i;
        EXPECT_FALSE(quick->documents[i].isUnread);
    }
    EXPECT_EQ(quick->lastSeq, slow.lastSeq);
    EXPECT_EQ(quick->pending, slow.pending);
    EXPECT_EQ(quick->rows, slow.rows);
}

TEST(Answers, quickPage_ofWhatIsUnusual_leavesItToTheSlowOne)
{
    const QByteArray good = R"({"id":"post:2","changes":[{"rev":"1-c"}],"doc":{"title":"x"}})";
    ASSERT_TRUE(answers::quickPage(pageWith(good)));
    for (const QByteArray &row : { QByteArray("\"nonsense\""), QByteArray(R"({"id":"post:1","changes":[],"doc":{}})"),
             QByteArray(R"({"id":"post:1","changes":[{"rev":"1-c"}],"doc":null})"),
             QByteArray(R"({"id":"post:1","changes":[{"rev":"1-c"}],"doc":{"title":"\ud800"}})"),
             QByteArray(R"({"id":"post:1","changes":[{"rev":"1-c"}],"doc":{"title":)") }) {
        EXPECT_FALSE(answers::quickPage(pageWith(good + ',' + row))) << row.constData();
    }
    EXPECT_FALSE(answers::quickPage("<html></html>"));
    EXPECT_FALSE(answers::quickPage(pageWith(good).chopped(1)));
    EXPECT_FALSE(answers::quickPage({}));
}

TEST(Answers, writeAnswers_inAnotherOrder_findTheirDocuments)
{
    const QList<WriteRequest> requests { { .id = u"a"_s }, { .id = u"b"_s }, { .id = u"c"_s }, { .id = u"d"_s } };
    const auto rows
        = QJsonDocument::fromJson(R"([{"id":"b","error":"forbidden","reason":"approval: only an approver may approve"},
        {"id":"a","ok":true,"rev":"1-x"},{"id":"d","error":"internal_server_error","reason":"x"}])")
              .array();
    const auto answers = answers::writeAnswers(requests, rows);
    ASSERT_EQ(answers.size(), 4);
    EXPECT_EQ(answers[0].rev, u"1-x"_s);
    EXPECT_FALSE(answers[0].error);
    EXPECT_EQ(answers[1].error->code, u"rule-approval"_s);
    EXPECT_EQ(answers[1].error->detail, u"only an approver may approve"_s);
    EXPECT_EQ(answers[2].error->kind, ErrorKind::UnknownOutcome) << "nobody said anything of it";
    EXPECT_EQ(answers[3].error->kind, ErrorKind::UnknownOutcome);
}

TEST(Answers, bulkBody_ofADeletion_carriesNothingElse)
{
    const auto body
        = answers::bulkBody({ { .id = u"a"_s, .rev = u"1-x"_s, .deleted = true, .body = R"({"title":"x"})" },
            { .id = u"b"_s, .body = R"({"title":"y"})" } });
    EXPECT_EQ(body, R"({"docs":[{"_deleted":true,"_id":"a","_rev":"1-x"},{"_id":"b","title":"y"}]})");
}

TEST(Answers, revisions_areWhole_theNewestFirst)
{
    EXPECT_EQ(answers::revisions({ { u"start"_s, 3 }, { u"ids"_s, QJsonArray { u"c"_s, u"b"_s, u"a"_s } } }),
        (QStringList { u"3-c"_s, u"2-b"_s, u"1-a"_s }));
}

} // namespace bubenik
