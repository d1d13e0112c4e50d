// A server whose certificate is not in order gets nothing, and the desk goes on by itself once it is mended.
#include "fakes/clock/Wait.h"
#include "fakes/couchdb/CouchServer.h"
#include "fakes/tls/TlsFront.h"
#include "net/QtHttpClient.h"
#include "unit/sync/SyncDesk.h"

#include <gtest/gtest.h>

using namespace bubenik;
using namespace Qt::StringLiterals;

namespace {

Task<QString> administratorsPassword()
{
    co_return u"secret"_s;
}

class Certificate : public testing::TestWithParam<TlsFront::Certificate>
{
protected:
    Certificate()
    {
        QtHttpClient http;
        SystemClock clock;
        CouchSession session(http, clock, front.url(), u"admin"_s, administratorsPassword);
        EXPECT_TRUE(waitFor(backend::setUp(session, {}, clock.now())));
        EXPECT_TRUE(waitFor(backend::setUser(session, u"jana"_s, u"secret"_s, { u"editor"_s })));
    }

    std::unique_ptr<SyncDesk> desk(const QString &name)
    {
        return std::make_unique<SyncDesk>(name, u"jana"_s, front.url(), std::make_unique<QtHttpClient>());
    }

    CouchServer server;
    TlsFront front { server.port() };
};

} // namespace

TEST_P(Certificate, notInOrder_getsNothing_andIsWaitedFor)
{
    const auto jana = desk(u"jana"_s);
    const auto post = jana->add(u"Odstávka vody"_s);
    ASSERT_TRUE(jana->sync());
    ASSERT_EQ(jana->pending(), 0);

    front.show(GetParam());
    jana->edit(post.id, [](Post &changed) { changed.title = u"Odstávka vody v pátek"_s; });
    const auto before = front.received();
    for (int i = 0; i < 2; ++i) {
        const auto refused = jana->sync();
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().kind, ErrorKind::Offline);
        EXPECT_EQ(refused.error().code, u"tls-untrusted"_s);
    }
    EXPECT_EQ(front.received(), before) << "not one byte, least of all a password";
    EXPECT_EQ(jana->pending(), 1);

    front.show(TlsFront::Certificate::Good);
    ASSERT_TRUE(jana->sync());
    EXPECT_EQ(jana->pending(), 0);
    const auto petr = desk(u"petr"_s);
    ASSERT_TRUE(petr->sync());
    EXPECT_EQ(petr->post(post.id).title, u"Odstávka vody v pátek"_s);
}

INSTANTIATE_TEST_SUITE_P(Bad, Certificate,
    testing::Values(TlsFront::Certificate::Expired, TlsFront::Certificate::OtherName, TlsFront::Certificate::Unknown));
