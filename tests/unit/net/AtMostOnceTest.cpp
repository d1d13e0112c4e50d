// The promise that matters: whatever happens to the connection, the other side sees a request once.
#include "fakes/clock/Wait.h"
#include "fakes/faultproxy/FaultProxy.h"
#include "net/QtHttpClient.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <gtest/gtest.h>

using namespace bubenik;
using namespace Qt::StringLiterals;

namespace {

struct Sending {
    const char *name;
    QByteArray method;
    QByteArray body;
};

class AtMostOnce : public ::testing::TestWithParam<Sending>
{
protected:
    Result<HttpAnswer> send(const QString &path)
    {
        HttpRequest request;
        request.method = GetParam().method;
        request.url = m_server.url(path);
        request.body = GetParam().body;
        request.timeout = std::chrono::seconds(5);
        return waitFor(m_client.send(request));
    }

    FaultProxy m_server;
    QtHttpClient m_client;
};

} // namespace

TEST_P(AtMostOnce, secondRequestCut_isSentOnce_andOutcomeIsUnknown)
{
    ASSERT_TRUE(send(u"/warm-up"_s).has_value());
    m_server.inject(GetParam().method, u"/item"_s, { .kind = Fault::Kind::CutBefore }, 1, 0);
    const auto answer = send(u"/item"_s);
    ASSERT_FALSE(answer.has_value());
    EXPECT_EQ(answer.error().kind, ErrorKind::UnknownOutcome) << qPrintable(answer.error().detail);
    EXPECT_EQ(m_server.count({}, u"/item"_s), 1);
}

TEST_P(AtMostOnce, freshConnectionCut_isSentOnce_andOutcomeIsUnknown)
{
    m_server.inject({}, u"/item"_s, { .kind = Fault::Kind::CutBefore }, 1, 0);
    const auto answer = send(u"/item"_s);
    ASSERT_FALSE(answer.has_value());
    EXPECT_EQ(answer.error().kind, ErrorKind::UnknownOutcome) << qPrintable(answer.error().detail);
    EXPECT_EQ(m_server.count({}, u"/item"_s), 1);
}

TEST_P(AtMostOnce, answerLost_isSentOnce)
{
    ASSERT_TRUE(send(u"/warm-up"_s).has_value());
    m_server.inject({}, u"/item"_s, { .kind = Fault::Kind::CutAfter }, 1, 0);
    const auto answer = send(u"/item"_s);
    ASSERT_FALSE(answer.has_value());
    EXPECT_EQ(answer.error().kind, ErrorKind::UnknownOutcome);
    EXPECT_EQ(m_server.count({}, u"/item"_s), 1);
}

TEST_P(AtMostOnce, garbage_isSentOnce)
{
    m_server.inject({}, u"/item"_s, { .kind = Fault::Kind::Garbage }, 1, 0);
    const auto answer = send(u"/item"_s);
    ASSERT_FALSE(answer.has_value());
    EXPECT_EQ(answer.error().kind, ErrorKind::UnknownOutcome) << qPrintable(answer.error().detail);
    EXPECT_EQ(m_server.count({}, u"/item"_s), 1);
}

TEST_P(AtMostOnce, challengedForASignIn_isSentOnce_andTheAnswerIsAValue)
{
    m_server.inject({}, u"/item"_s,
        { .kind = Fault::Kind::Status,
            .status = 401,
            .body = R"({"code":"no"})",
            .headers = { { "WWW-Authenticate", "Basic realm=\"x\"" } } },
        1, 0);
    const auto answer = send(u"/item"_s);
    ASSERT_TRUE(answer.has_value()) << qPrintable(answer.error().detail);
    EXPECT_EQ(answer->status, 401);
    EXPECT_EQ(answer->body, R"({"code":"no"})");
    EXPECT_EQ(m_server.count({}, u"/item"_s), 1);
}

TEST_P(AtMostOnce, afterACut_theNextRequestWorks)
{
    m_server.inject({}, u"/item"_s, { .kind = Fault::Kind::CutBefore });
    EXPECT_FALSE(send(u"/item"_s).has_value());
    EXPECT_TRUE(send(u"/item"_s).has_value());
    EXPECT_EQ(m_server.count({}, u"/item"_s), 2);
}

INSTANTIATE_TEST_SUITE_P(Methods, AtMostOnce,
    ::testing::Values(Sending { "getWithoutBody", "GET", {} }, Sending { "postWithBody", "POST", R"({"title":"x"})" },
        Sending { "postWithoutBody", "POST", {} }, Sending { "postLarge", "POST", QByteArray(3'000'000, 'x') },
        Sending { "putWithBody", "PUT", "{}" }, Sending { "patchWithBody", "PATCH", "{}" },
        Sending { "deleteWithoutBody", "DELETE", {} }, Sending { "deleteWithBody", "DELETE", "{}" }),
    [](const auto &parameter) { return std::string(parameter.param.name); });

// The reason why QtHttpClient does without it.
TEST(QNetworkAccessManager, plainPost_isSentAgainByQtItself)
{
    FaultProxy server;
    server.inject("POST", u"/item"_s, { .kind = Fault::Kind::CutBefore }, 1, 0);
    QNetworkAccessManager manager;
    QNetworkRequest request(server.url(u"/item"_s));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> reply(manager.post(request, "{}"));
    ASSERT_TRUE(waitUntil([&] { return reply->isFinished(); }));
    EXPECT_GT(server.count("POST"), 1);
}
