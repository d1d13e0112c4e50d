// The fakes themselves, where the client's tests do not show them already.
#include "fakes/faultproxy/FaultProxy.h"
#include "fakes/clock/Wait.h"
#include "fakes/http/FakeHttpClient.h"
#include "net/QtHttpClient.h"

#include <gtest/gtest.h>

using namespace bubenik;
using namespace Qt::StringLiterals;

TEST(FaultProxy, inFrontOfAServer_passesRequestsAndAnswersOn)
{
    FaultProxy upstream;
    upstream.setAnswer(201, R"({"id":7})", { { "X-Upstream", "yes" } });
    FaultProxy proxy(upstream.port());
    QtHttpClient client;
    const auto answer = waitFor(client.send({ .method = "POST", .url = proxy.url(u"/p?q=1"_s), .body = "hello" }));
    ASSERT_TRUE(answer.has_value());
    EXPECT_EQ(answer->status, 201);
    EXPECT_EQ(answer->body, R"({"id":7})");
    EXPECT_EQ(answer->header("x-upstream"), "yes");
    EXPECT_EQ(upstream.requests().value(0).body, "hello");
    EXPECT_EQ(upstream.requests().value(0).target, "/p?q=1");
}

TEST(FaultProxy, cutAfterAndStatusAfter_reachTheServer_cutBeforeAndStatusDoNot)
{
    FaultProxy upstream;
    FaultProxy proxy(upstream.port());
    proxy.inject({}, u"/cut-before"_s, { .kind = Fault::Kind::CutBefore });
    proxy.inject({}, u"/cut-after"_s, { .kind = Fault::Kind::CutAfter });
    proxy.inject({}, u"/status-after"_s, { .kind = Fault::Kind::StatusAfter, .status = 500 });
    proxy.inject({}, u"/status-only"_s, { .kind = Fault::Kind::Status, .status = 413 });
    QtHttpClient client;
    EXPECT_FALSE(waitFor(client.send({ .url = proxy.url(u"/cut-before"_s) })).has_value());
    EXPECT_FALSE(waitFor(client.send({ .url = proxy.url(u"/cut-after"_s) })).has_value());
    EXPECT_EQ(waitFor(client.send({ .url = proxy.url(u"/status-after"_s) }))->status, 500);
    EXPECT_EQ(waitFor(client.send({ .url = proxy.url(u"/status-only"_s) }))->status, 413);
    EXPECT_EQ(upstream.count({}, u"/cut-after|/status-after"_s), 2);
    EXPECT_EQ(upstream.count(), 2);
    EXPECT_EQ(proxy.count(), 4);
}

TEST(FaultProxy, nthRequest_meetsTheFault_theOthersDoNot)
{
    FaultProxy proxy;
    proxy.inject("GET", u"/x"_s, { .kind = Fault::Kind::Status, .status = 503 }, 2, 2);
    QtHttpClient client;
    QList<int> statuses;
    for (int i = 0; i < 5; ++i) {
        statuses.append(waitFor(client.send({ .url = proxy.url(u"/x"_s) }))->status);
    }
    EXPECT_EQ(statuses, QList<int>({ 200, 503, 503, 200, 200 }));
}

TEST(FaultProxy, goneAndBack_keepsItsPort)
{
    FaultProxy proxy;
    QtHttpClient client;
    proxy.setGone(true);
    EXPECT_FALSE(waitFor(client.send({ .url = proxy.url() })).has_value());
    proxy.setGone(false);
    EXPECT_TRUE(waitFor(client.send({ .url = proxy.url() })).has_value());
}

TEST(FakeHttpClient, rules_answerInOrder_andUnexpectedRequestsAreErrors)
{
    FakeHttpClient client;
    client.fails("GET", u"/a$"_s, { .kind = ErrorKind::Offline });
    client.answer("GET", u"/a$"_s, 200, "yes");
    const QUrl url(u"https://example.test/a"_s);
    EXPECT_EQ(waitFor(client.send({ .url = url })).error().kind, ErrorKind::Offline);
    EXPECT_EQ(waitFor(client.send({ .url = url }))->body, "yes");
    EXPECT_EQ(waitFor(client.send({ .method = "POST", .url = url })).error().code, u"unexpected-request"_s);
    EXPECT_EQ(client.count("GET", u"/a"_s), 2);
}
