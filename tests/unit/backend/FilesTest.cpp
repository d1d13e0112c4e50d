// Files in chunks, the same over FakeCouch and a real server, and what happens when they are interrupted.
#include "backend/Files.h"
#include "unit/backend/BackendFixture.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

namespace bubenik {

using namespace Qt::StringLiterals;
using namespace backend;

template <class Side>
class Files : public BackendTest<Side>
{
protected:
    Files()
    {
        this->setUp();
        m_newsroom = std::make_unique<BackendDatabase>(this->database(*this->m_admin));
    }
    // A file whose bytes differ everywhere; returns its digest.
    QString make(qint64 bytes)
    {
        QByteArray content(bytes, '\0');
        quint32 value = 1;
        for (auto &byte : content) {
            value = value * 1664525U + 1013904223U;
            byte = static_cast<char>(value >> 24U);
        }
        write(m_path, content);
        return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    }
    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    Result<void> upload(const QString &digest, const Progress &progress = {})
    {
        return waitFor(uploadFile(*m_newsroom, digest, m_path, u"audio/flac"_s, u"flac"_s, progress));
    }
    Result<QString> download(const QString &digest, const Progress &progress = {})
    {
        return waitFor(downloadFile(*m_newsroom, digest, m_target, progress));
    }

    QTemporaryDir m_dir;
    QString m_path = m_dir.filePath(u"here"_s);
    QString m_target = m_dir.filePath(u"there"_s);
    std::unique_ptr<BackendDatabase> m_newsroom;
};
TYPED_TEST_SUITE(Files, BothSides, );

TYPED_TEST(Files, aFileOfSeveralChunks_comesBackAsItWas)
{
    const auto digest = this->make(2 * chunkBytes + 12345);
    QList<qint64> sent;
    const auto uploaded = this->upload(digest, { .report = [&](qint64 done, qint64) { sent.append(done); } });
    ASSERT_TRUE(uploaded) << told(uploaded);
    EXPECT_EQ(sent, (QList<qint64> { chunkBytes, 2 * chunkBytes, 2 * chunkBytes + 12345 }));
    const auto suffix = this->download(digest);
    ASSERT_TRUE(suffix) << told(suffix);
    EXPECT_EQ(*suffix, u"flac"_s);
    EXPECT_EQ(this->read(this->m_target), this->read(this->m_path));
}

TYPED_TEST(Files, anEmptyFile_isAFileToo)
{
    const auto digest = this->make(0);
    ASSERT_TRUE(this->upload(digest));
    const auto suffix = this->download(digest);
    ASSERT_TRUE(suffix) << told(suffix);
    EXPECT_TRUE(QFile::exists(this->m_target));
}

TYPED_TEST(Files, upload_ofWhatIsThere_sendsNothing)
{
    const auto digest = this->make(chunkBytes + 5);
    ASSERT_TRUE(this->upload(digest));
    const auto before = this->m_admin->requestCount();
    ASSERT_TRUE(this->upload(digest));
    EXPECT_EQ(this->m_admin->requestCount(), before + 1) << "only a look";
}

TYPED_TEST(Files, upload_stoppedOnTheWay_goesOnWhereItWas)
{
    const auto digest = this->make(3 * chunkBytes);
    std::stop_source stop;
    const auto stopped
        = this->upload(digest, { .stop = stop.get_token(), .report = [&](qint64, qint64) { stop.request_stop(); } });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().kind, ErrorKind::Cancelled) << told(stopped);
    const auto early = this->download(digest);
    ASSERT_FALSE(early);
    EXPECT_EQ(early.error().code, u"incomplete"_s) << told(early);
    const auto before = this->m_admin->requestCount();
    ASSERT_TRUE(this->upload(digest));
    EXPECT_EQ(this->m_admin->requestCount(), before + 3) << "a look and two chunks";
    ASSERT_TRUE(this->download(digest));
    EXPECT_EQ(this->read(this->m_target), this->read(this->m_path));
}

TYPED_TEST(Files, upload_overAWrongChunk_replacesIt)
{
    const auto digest = this->make(chunkBytes + 7);
    ASSERT_TRUE(this->upload(digest));
    const auto document = waitFor(this->m_newsroom->document(fileDocument(digest))).value_or(QJsonObject {});
    ASSERT_TRUE(waitFor(this->m_newsroom->putChunk(
        fileDocument(digest), document[u"_rev"].toString(), u"000000000000"_s, QByteArray("wrong"), {})));
    const auto damaged = this->download(digest);
    ASSERT_FALSE(damaged);
    ASSERT_TRUE(this->upload(digest));
    ASSERT_TRUE(this->download(digest));
    EXPECT_EQ(this->read(this->m_target), this->read(this->m_path));
}

TYPED_TEST(Files, download_afterABreak_keepsWhatIsSoundOfIt)
{
    const auto digest = this->make(2 * chunkBytes + 3);
    ASSERT_TRUE(this->upload(digest));
    auto partial = this->read(this->m_path).left(chunkBytes + 1000);
    this->write(this->m_target, partial);
    const auto before = this->m_admin->requestCount();
    ASSERT_TRUE(this->download(digest));
    EXPECT_EQ(this->m_admin->requestCount(), before + 3) << "a look and two chunks";
    EXPECT_EQ(this->read(this->m_target), this->read(this->m_path));
    partial[5] = static_cast<char>(partial[5] + 1);
    this->write(this->m_target, partial);
    ASSERT_TRUE(this->download(digest));
    EXPECT_EQ(this->read(this->m_target), this->read(this->m_path));
}

TYPED_TEST(Files, download_ofWhatIsNotWhatItsDigestSays_isAMismatchAndLeavesNothing)
{
    this->make(1000);
    const auto wrong = QString(64, u'a');
    ASSERT_TRUE(this->upload(wrong));
    const auto refused = this->download(wrong);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Mismatch) << told(refused);
    EXPECT_FALSE(QFile::exists(this->m_target));
}

TYPED_TEST(Files, download_ofWhatNobodySent_isNotFound)
{
    const auto missing = this->download(QString(64, u'b'));
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().kind, ErrorKind::NotFound);
    EXPECT_EQ(missing.error().code, u"no-file"_s);
    EXPECT_FALSE(QFile::exists(this->m_target));
}

TYPED_TEST(Files, upload_fromTwoDesksAtOnce_makesOneFile)
{
    const auto digest = this->make(3 * chunkBytes + 1);
    const auto other = this->signedIn();
    auto theirs = this->database(*other);
    auto first = uploadFile(*this->m_newsroom, digest, this->m_path, u"audio/flac"_s, u"flac"_s, {});
    auto second = uploadFile(theirs, digest, this->m_path, u"audio/flac"_s, u"flac"_s, {});
    const auto one = waitFor(std::move(first));
    const auto two = waitFor(std::move(second));
    EXPECT_TRUE(one) << told(one);
    EXPECT_TRUE(two) << told(two);
    ASSERT_TRUE(this->download(digest));
    EXPECT_EQ(this->read(this->m_target), this->read(this->m_path));
}

class FilesOnBadDays : public Files<FakeSide>
{
};

TEST_F(FilesOnBadDays, upload_throughAProxyOfSmallBodies_halvesTheChunks)
{
    const auto digest = make(chunkBytes);
    m_side.couch.faults().add({}, "PUT", u"/0000"_s, { .kind = CouchFault::Kind::Status, .status = 413 }, 1, 2);
    QList<qint64> sent;
    ASSERT_TRUE(upload(digest, { .report = [&](qint64 done, qint64) { sent.append(done); } }));
    EXPECT_EQ(sent.constFirst(), chunkBytes / 4);
    ASSERT_TRUE(download(digest));
    EXPECT_EQ(read(m_target), read(m_path));
}

TEST_F(FilesOnBadDays, upload_whereNotEvenSmallBodiesPass_isTooLarge)
{
    const auto digest = make(chunkBytes);
    m_side.couch.faults().add({}, "PUT", u"/0000"_s, { .kind = CouchFault::Kind::Status, .status = 413 }, 1, 0);
    const auto refused = upload(digest);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::TooLarge) << told(refused);
    EXPECT_EQ(m_side.couch.count("PUT", u"/0000"_s), 5) << "4 MiB, 2, 1, 512 KiB, 256 KiB";
}

TEST_F(FilesOnBadDays, upload_whoseAnswerWasLost_goesOnWithoutSendingTheChunkAgain)
{
    const auto digest = make(2 * chunkBytes);
    m_side.couch.faults().add({}, "PUT", u"/0000"_s, { .kind = CouchFault::Kind::LostAnswer });
    const auto lost = upload(digest);
    ASSERT_FALSE(lost);
    EXPECT_EQ(lost.error().kind, ErrorKind::UnknownOutcome) << told(lost);
    m_side.couch.clearSeen();
    ASSERT_TRUE(upload(digest));
    EXPECT_EQ(m_side.couch.count("PUT", u"/0000"_s), 1);
}

TEST_F(FilesOnBadDays, upload_ofAFileThatIsNotHere_isStorage)
{
    const auto missing = waitFor(uploadFile(*m_newsroom, QString(64, u'c'), u"/nowhere"_s, u"x/y"_s, u"x"_s, {}));
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().kind, ErrorKind::Storage);
}

} // namespace bubenik
