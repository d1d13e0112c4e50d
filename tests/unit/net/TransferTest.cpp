// What goes over the wire: headers, files, progress, redirects.
#include "fakes/clock/Wait.h"
#include "fakes/faultproxy/FaultProxy.h"
#include "net/QtHttpClient.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace bubenik;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class Transfer : public ::testing::Test
{
protected:
    QString file(qsizetype size)
    {
        const auto name = m_dir.filePath(u"upload"_s);
        QFile out(name);
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        EXPECT_EQ(out.write(QByteArray(size, 'f')), size);
        return name;
    }

    static Fault redirectTo(const QUrl &url, int status = 302)
    {
        return { .kind = Fault::Kind::Status, .status = status, .headers = { { "Location", url.toEncoded() } } };
    }

    QTemporaryDir m_dir;
    FaultProxy m_server;
    QtHttpClient m_client;
};

} // namespace

TEST_F(Transfer, headers_goAsGiven_withOwnUserAgent_andNoSurprises)
{
    const auto answer = waitFor(m_client.send({ .method = "POST",
        .url = m_server.url(u"/a?b=č"_s),
        .headers = { { "X-Own", "1" }, { "Content-Type", "text/plain" } },
        .body = "hello" }));
    ASSERT_TRUE(answer.has_value());
    const auto request = m_server.requests().value(0);
    EXPECT_EQ(request.target, "/a?b=%C4%8D");
    EXPECT_EQ(request.header("x-own"), "1");
    EXPECT_EQ(request.header("content-type"), "text/plain");
    EXPECT_EQ(request.header("content-length"), "5");
    EXPECT_TRUE(request.header("user-agent").startsWith("Bubenik/"));
    EXPECT_EQ(request.header("expect"), "");
    EXPECT_EQ(request.header("cookie"), "");
    EXPECT_EQ(request.body, "hello");
}

TEST_F(Transfer, file_isStreamed_withProgressToTheEnd)
{
    constexpr qsizetype size = 5'000'000;
    qint64 last = 0;
    qint64 total = 0;
    bool grows = true;
    Progress progress;
    progress.report = [&](qint64 done, qint64 of) {
        grows = grows && done >= last;
        last = done;
        total = of;
    };
    const auto answer
        = waitFor(m_client.send({ .method = "POST", .url = m_server.url(), .bodyFile = file(size) }, progress));
    ASSERT_TRUE(answer.has_value()) << qPrintable(answer.error().detail);
    EXPECT_EQ(m_server.requests().value(0).body.size(), size);
    EXPECT_TRUE(grows);
    EXPECT_EQ(last, size);
    EXPECT_EQ(total, size);
}

TEST_F(Transfer, emptyFile_isSent)
{
    const auto answer = waitFor(m_client.send({ .method = "PUT", .url = m_server.url(), .bodyFile = file(0) }));
    ASSERT_TRUE(answer.has_value());
    EXPECT_EQ(m_server.requests().value(0).header("content-length"), "0");
}

TEST_F(Transfer, missingFile_isAStorageError_andNothingIsSent)
{
    const auto answer
        = waitFor(m_client.send({ .method = "POST", .url = m_server.url(), .bodyFile = m_dir.filePath(u"none"_s) }));
    ASSERT_FALSE(answer.has_value());
    EXPECT_EQ(answer.error().kind, ErrorKind::Storage);
    EXPECT_EQ(answer.error().subject, m_dir.filePath(u"none"_s));
    EXPECT_EQ(m_server.count(), 0);
}

TEST_F(Transfer, fileCutWhileSending_endsUnknown_andSoon)
{
    const auto name = file(20'000'000);
    Progress progress;
    progress.report = [&](qint64 done, qint64) {
        if (done < 10'000'000) {
            QFile::resize(name, 10'000'000);
        }
    };
    const auto answer = waitFor(
        m_client.send({ .method = "POST", .url = m_server.url(), .bodyFile = name, .timeout = 20s }, progress));
    ASSERT_FALSE(answer.has_value());
    EXPECT_EQ(answer.error().kind, ErrorKind::UnknownOutcome);
    EXPECT_EQ(answer.error().code, u"body-spoiled"_s);
}

TEST_F(Transfer, connectionCutDuringUpload_isUnknown_andSentOnce)
{
    m_server.inject("POST", {}, { .kind = Fault::Kind::CutDuringBody }, 1, 0);
    const auto answer = waitFor(
        m_client.send({ .method = "POST", .url = m_server.url(), .bodyFile = file(20'000'000), .timeout = 10s }));
    ASSERT_FALSE(answer.has_value());
    EXPECT_EQ(answer.error().kind, ErrorKind::UnknownOutcome) << qPrintable(answer.error().detail);
    EXPECT_EQ(m_server.count("POST"), 1);
}

TEST_F(Transfer, redirect_isFollowedOnlyWhenAskedFor)
{
    m_server.inject({}, u"/old"_s, redirectTo(m_server.url(u"/new"_s), 301), 1, 0);
    HttpRequest request { .url = m_server.url(u"/old"_s) };
    EXPECT_EQ(waitFor(m_client.send(request))->status, 301);
    EXPECT_EQ(m_server.count({}, u"/new"_s), 0);
    request.followRedirects = true;
    const auto answer = waitFor(m_client.send(request));
    ASSERT_TRUE(answer.has_value());
    EXPECT_EQ(answer->status, 200);
    EXPECT_EQ(answer->url, m_server.url(u"/new"_s));
}

TEST_F(Transfer, redirectOfAPost_isNeverFollowed)
{
    m_server.inject({}, u"/old"_s, redirectTo(m_server.url(u"/new"_s), 307), 1, 0);
    const auto answer
        = waitFor(m_client.send({ .method = "POST", .url = m_server.url(u"/old"_s), .followRedirects = true }));
    ASSERT_TRUE(answer.has_value()) << qPrintable(answer.error().detail) << qPrintable(answer.error().code);
    EXPECT_EQ(answer->status, 307);
    EXPECT_EQ(m_server.count({}, u"/new"_s), 0);
}

TEST_F(Transfer, redirectElsewhere_leavesTheSignInBehind)
{
    FaultProxy other;
    m_server.inject({}, u"/old"_s, redirectTo(other.url(u"/new"_s)));
    m_server.inject({}, u"/here"_s, redirectTo(m_server.url(u"/same"_s)));
    const QList<QPair<QByteArray, QByteArray>> headers { { "Authorization", "Basic eA==" } };
    EXPECT_TRUE(waitFor(m_client.send({ .url = m_server.url(u"/old"_s), .headers = headers, .followRedirects = true }))
                    .has_value());
    EXPECT_EQ(other.requests().value(0).header("authorization"), "");
    EXPECT_TRUE(waitFor(m_client.send({ .url = m_server.url(u"/here"_s), .headers = headers, .followRedirects = true }))
                    .has_value());
    EXPECT_EQ(m_server.requests().last().header("authorization"), "Basic eA==");
}

TEST_F(Transfer, redirectInCircles_ends)
{
    m_server.inject({}, {}, redirectTo(m_server.url(u"/again"_s)), 1, 0);
    const auto answer = waitFor(m_client.send({ .url = m_server.url(), .followRedirects = true }));
    ASSERT_FALSE(answer.has_value());
    EXPECT_EQ(answer.error().code, u"too-many-redirects"_s);
}

TEST_F(Transfer, head_hasHeadersOnly)
{
    m_server.setAnswer(200, {}, { { "Content-Length", "123456" } });
    const auto answer = waitFor(m_client.send({ .method = "HEAD", .url = m_server.url() }));
    ASSERT_TRUE(answer.has_value()) << qPrintable(answer.error().detail);
    EXPECT_EQ(answer->header("content-length"), "123456");
    EXPECT_TRUE(answer->body.isEmpty());
}

TEST_F(Transfer, cookies_areNotKept)
{
    m_server.setAnswer(200, "{}", { { "Set-Cookie", "a=b; Path=/" } });
    (void)waitFor(m_client.send({ .url = m_server.url() }));
    (void)waitFor(m_client.send({ .url = m_server.url() }));
    EXPECT_EQ(m_server.requests().value(1).header("cookie"), "");
}
