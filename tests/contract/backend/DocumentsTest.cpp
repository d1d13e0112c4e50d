// Documents, revisions and attachments, the same over FakeCouch and a real server.
#include "contract/backend/BackendRig.h"

#include <QCryptographicHash>
#include <QTemporaryFile>

namespace bubenik {

using namespace Qt::StringLiterals;

template <class Rig>
class Documents : public BackendContract<Rig>
{
};
TYPED_TEST_SUITE(Documents, BackendRigs, );

TYPED_TEST(Documents, savedDocument_isReadAsItWas)
{
    const auto rev = this->put(u"post:1"_s, { { u"title"_s, u"Trh „na náměstí“"_s }, { u"count"_s, 3 } });
    EXPECT_TRUE(rev.startsWith(u"1-"_s));
    EXPECT_EQ(rev.size(), 34);
    const auto answer = this->ask("GET", u"/post:1"_s);
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(objectOf(answer),
        (QJsonObject {
            { u"_id"_s, u"post:1"_s }, { u"_rev"_s, rev }, { u"title"_s, u"Trh „na náměstí“"_s }, { u"count"_s, 3 } }));
}

TYPED_TEST(Documents, edit_atAStaleRevision_isAConflict)
{
    const auto first = this->put(u"a"_s);
    const auto second = this->put(u"a"_s, { { u"_rev"_s, first }, { u"title"_s, u"x"_s } });
    EXPECT_TRUE(second.startsWith(u"2-"_s));
    for (const auto &body : { QJsonObject { { u"_rev"_s, first } }, QJsonObject {} }) {
        const auto answer = this->ask("PUT", u"/a"_s, body);
        EXPECT_EQ(answer.status, 409);
        EXPECT_EQ(objectOf(answer)[u"error"].toString(), u"conflict"_s);
    }
    EXPECT_EQ(objectOf(this->ask("GET", u"/a"_s))[u"_rev"].toString(), second);
}

TYPED_TEST(Documents, missingDocument_isNotFound)
{
    const auto answer = this->ask("GET", u"/nothing"_s);
    EXPECT_EQ(answer.status, 404);
    EXPECT_EQ(objectOf(answer)[u"error"].toString(), u"not_found"_s);
    EXPECT_EQ(objectOf(answer)[u"reason"].toString(), u"missing"_s);
}

TYPED_TEST(Documents, deletedDocument_isGone_andComesBackAboveItsTombstone)
{
    const auto rev = this->put(u"a"_s);
    const auto deleted = this->ask("DELETE", u"/a?rev="_s + rev);
    EXPECT_EQ(deleted.status, 200);
    EXPECT_TRUE(objectOf(deleted)[u"rev"].toString().startsWith(u"2-"_s));
    EXPECT_EQ(this->ask("GET", u"/a"_s).status, 404);
    EXPECT_TRUE(this->put(u"a"_s, { { u"title"_s, u"again"_s } }).startsWith(u"3-"_s));
}

TYPED_TEST(Documents, tombstone_editedAtItsRevision_livesAgain)
{
    const auto rev = this->put(u"a"_s);
    const auto tombstone = objectOf(this->ask("DELETE", u"/a?rev="_s + rev))[u"rev"].toString();
    EXPECT_TRUE(this->put(u"a"_s, { { u"_rev"_s, tombstone } }).startsWith(u"3-"_s));
}

TYPED_TEST(Documents, oldRevision_isStillThere_withItsHistory)
{
    const auto first = this->put(u"a"_s, { { u"title"_s, u"old"_s } });
    const auto second = this->put(u"a"_s, { { u"_rev"_s, first }, { u"title"_s, u"new"_s } });
    EXPECT_EQ(objectOf(this->ask("GET", u"/a?rev="_s + first))[u"title"].toString(), u"old"_s);
    const auto revisions = objectOf(this->ask("GET", u"/a?revs=true"_s))[u"_revisions"].toObject();
    EXPECT_EQ(revisions[u"start"].toInt(), 2);
    EXPECT_EQ(revisions[u"ids"].toArray(), (QJsonArray { second.mid(2), first.mid(2) }));
}

TYPED_TEST(Documents, replicatedBranches_winByLengthThenHash_andAreConflicts)
{
    const auto branch = [](const QString &hash) {
        return QJsonObject { { u"_id"_s, u"a"_s }, { u"_rev"_s, u"2-"_s + hash }, { u"from"_s, hash },
            { u"_revisions"_s,
                QJsonObject { { u"start"_s, 2 }, { u"ids"_s, QJsonArray { hash, u"0"_s.repeated(32) } } } } };
    };
    const auto low = u"1"_s.repeated(32);
    const auto high = u"f"_s.repeated(32);
    EXPECT_TRUE(this->bulk({ branch(high), branch(low) }, false).isEmpty());
    EXPECT_TRUE(this->bulk({ branch(low) }, false).isEmpty()); // again: nothing changes
    const auto document = objectOf(this->ask("GET", u"/a?conflicts=true"_s));
    EXPECT_EQ(document[u"from"].toString(), high);
    EXPECT_EQ(document[u"_conflicts"].toArray(), QJsonArray { u"2-"_s + low });
    EXPECT_FALSE(objectOf(this->ask("GET", u"/a"_s)).contains(u"_conflicts"_s));
    const auto open = this->ask("GET", u"/a?open_revs=all"_s);
    EXPECT_EQ(rowsOf(open).size(), 2);
    // Deleting the winner leaves the other.
    EXPECT_EQ(this->ask("DELETE", u"/a?rev=2-"_s + high).status, 200);
    EXPECT_EQ(objectOf(this->ask("GET", u"/a"_s))[u"from"].toString(), low);
}

TYPED_TEST(Documents, openRevs_namesWhatIsMissing)
{
    const auto rev = this->put(u"a"_s);
    const auto missing = u"7-"_s + u"a"_s.repeated(32);
    const auto answer = this->ask("GET", u"/a?open_revs=[\"%1\",\"%2\"]"_s.arg(rev, missing));
    // In no order: servers look revisions up at once and tell of each as it is found.
    QStringList told;
    for (const auto &row : rowsOf(answer))
        told << row[u"ok"][u"_rev"].toString() + u"|"_s + row[u"missing"].toString();
    EXPECT_TRUE(told.contains(rev + u"|"_s)) << answer.body.toStdString();
    EXPECT_TRUE(told.contains(u"|"_s + missing)) << answer.body.toStdString();
    EXPECT_EQ(told.size(), 2);
}

TYPED_TEST(Documents, localDocument_countsUp_andStaysOutOfTheFeed)
{
    EXPECT_EQ(this->ask("GET", u"/_local/desk"_s).status, 404);
    EXPECT_EQ(this->put(u"_local/desk"_s, { { u"at"_s, 1 } }), u"0-1"_s);
    EXPECT_EQ(this->put(u"_local/desk"_s, { { u"_rev"_s, u"0-1"_s }, { u"at"_s, 2 } }), u"0-2"_s);
    const auto document = objectOf(this->ask("GET", u"/_local/desk"_s));
    EXPECT_EQ(document[u"at"].toInt(), 2);
    EXPECT_EQ(document[u"_id"].toString(), u"_local/desk"_s);
    EXPECT_TRUE(rowsOf(this->ask("GET", u"/_changes"_s)).isEmpty());
    EXPECT_EQ(this->ask("DELETE", u"/_local/desk?rev=0-2"_s).status, 200);
    EXPECT_EQ(this->ask("GET", u"/_local/desk"_s).status, 404);
}

TYPED_TEST(Documents, reservedIds_areRefused)
{
    EXPECT_EQ(this->ask("PUT", u"/_strange"_s).status, 400);
}

TYPED_TEST(Documents, attachment_fromAFile_comesBackWithItsDigest)
{
    const auto content = QByteArray("zvuk").repeated(10'000);
    QTemporaryFile file;
    ASSERT_TRUE(file.open());
    file.write(content);
    file.flush();
    auto upload = this->request("PUT", u"/sound/hlaseni.opus"_s);
    upload.headers.emplaceBack("Content-Type", "audio/ogg");
    upload.headers.emplaceBack("Content-MD5", "AAAAAAAAAAAAAAAAAAAAAA=="); // wrong, and taken all the same
    upload.bodyFile = file.fileName();
    const auto stored = this->sent(upload);
    EXPECT_EQ(stored.status, 201) << stored.body.constData();
    const auto stub = objectOf(this->ask("GET", u"/sound"_s))[u"_attachments"][u"hlaseni.opus"].toObject();
    EXPECT_EQ(stub[u"content_type"].toString(), u"audio/ogg"_s);
    EXPECT_EQ(stub[u"length"].toInteger(), content.size());
    EXPECT_EQ(stub[u"digest"].toString().toLatin1(),
        "md5-" + QCryptographicHash::hash(content, QCryptographicHash::Md5).toBase64());
    EXPECT_TRUE(stub[u"stub"].toBool());
    const auto answer = this->sent(this->request("GET", u"/sound/hlaseni.opus"_s));
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.body, content);
    EXPECT_EQ(this->ask("GET", u"/sound/other.opus"_s).status, 404);
}

TYPED_TEST(Documents, attachment_withoutItsStub_isLost)
{
    const QJsonObject inlined { { u"a.txt"_s,
        QJsonObject { { u"content_type"_s, u"text/plain"_s }, { u"data"_s, u"YWhvag=="_s } } } };
    this->put(u"a"_s, { { u"_attachments"_s, inlined } });
    auto document = objectOf(this->ask("GET", u"/a"_s));
    document.insert(u"title"_s, u"kept"_s);
    const auto kept = this->put(u"a"_s, document);
    EXPECT_EQ(this->sent(this->request("GET", u"/a/a.txt"_s)).body, "ahoj");
    this->put(u"a"_s, { { u"_rev"_s, kept } });
    EXPECT_EQ(this->ask("GET", u"/a/a.txt"_s).status, 404);
}

TYPED_TEST(Documents, stub_ofAnUnknownAttachment_isRefused)
{
    const QJsonObject stub { { u"a.txt"_s,
        QJsonObject { { u"stub"_s, true }, { u"content_type"_s, u"text/plain"_s },
            { u"digest"_s, u"md5-AAAAAAAAAAAAAAAAAAAAAA=="_s }, { u"length"_s, 4 }, { u"revpos"_s, 1 } } } };
    EXPECT_EQ(this->ask("PUT", u"/a"_s, QJsonObject { { u"_attachments"_s, stub } }).status, 412);
}

} // namespace bubenik
