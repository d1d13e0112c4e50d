// Signing in, the same over FakeCouch and a real server; and what a real one keeps over a restart.
#include "contract/backend/BackendRig.h"

namespace bubenik {

using namespace Qt::StringLiterals;

template <class Rig>
class Session : public BackendContract<Rig>
{
protected:
    [[nodiscard]] HttpAnswer server(const QByteArray &method, const QString &target, const QByteArray &type = {},
        const QByteArray &body = {}, const QList<QPair<QByteArray, QByteArray>> &headers = {})
    {
        HttpRequest what { method, this->m_rig.url(target), headers };
        if (!type.isEmpty()) {
            what.headers.emplaceBack("Content-Type", type);
        }
        what.body = body;
        return this->sent(what);
    }
    // A name of its own for each test.
    [[nodiscard]] QByteArray addUser()
    {
        const auto name = "user-" + this->m_database.toLatin1();
        const auto answer = server("PUT", u"_users/org.couchdb.user:"_s + QString::fromLatin1(name), "application/json",
            R"({"type":"user","roles":["staff"],"password":"příliš","name":")" + name + "\"}",
            { { "Authorization", "Basic " + QByteArray("admin:secret").toBase64() } });
        EXPECT_EQ(answer.status, 201) << answer.body.constData();
        return name;
    }
};
TYPED_TEST_SUITE(Session, BackendRigs, );

TYPED_TEST(Session, user_signsInWithAForm_andIsKnownByTheCookie)
{
    const auto name = this->addUser();
    const auto answer = this->server("POST", u"_session"_s, "application/x-www-form-urlencoded",
        "name=" + name + "&password=" + QByteArray("příliš").toPercentEncoding());
    EXPECT_EQ(answer.status, 200) << answer.body.constData();
    EXPECT_EQ(objectOf(answer)[u"roles"].toArray(), QJsonArray { u"staff"_s });
    const auto cookie = answer.header("set-cookie").split(';').first();
    EXPECT_TRUE(cookie.startsWith("AuthSession="));
    const auto who = objectOf(this->server("GET", u"_session"_s, {}, {}, { { "Cookie", cookie } })).value(u"userCtx"_s);
    EXPECT_EQ(who[u"name"].toString().toLatin1(), name);
    EXPECT_EQ(who[u"roles"].toArray(), QJsonArray { u"staff"_s });
}

TYPED_TEST(Session, user_signsInWithJson)
{
    const auto name = this->addUser();
    const auto answer
        = this->server("POST", u"_session"_s, "application/json", R"({"password":"příliš","name":")" + name + "\"}");
    EXPECT_EQ(answer.status, 200) << answer.body.constData();
}

TYPED_TEST(Session, wrongPassword_isRefused)
{
    const auto name = this->addUser();
    const auto answer
        = this->server("POST", u"_session"_s, "application/json", R"({"password":"wrong","name":")" + name + "\"}");
    EXPECT_EQ(answer.status, 401);
    EXPECT_EQ(objectOf(answer)[u"reason"].toString(), u"Name or password is incorrect."_s);
}

TYPED_TEST(Session, nobody_isNobody)
{
    const auto who = objectOf(this->server("GET", u"_session"_s)).value(u"userCtx"_s);
    EXPECT_TRUE(who[u"name"].isNull());
    EXPECT_TRUE(who[u"roles"].toArray().isEmpty());
}

TEST(RealServer, data_afterAStop_isThereAgain)
{
    CouchServer server;
    QtHttpClient http;
    const auto put = [&](const QString &path) {
        HttpRequest request { "PUT", server.url(path), { { "Content-Type", "application/json" } } };
        request.headers.emplaceBack("Authorization", "Basic " + QByteArray("admin:secret").toBase64());
        request.body = "{}";
        return waitFor(http.send(request));
    };
    ASSERT_EQ(put(u"town"_s)->status, 201);
    ASSERT_EQ(put(u"town/a"_s)->status, 201);
    server.stop();
    EXPECT_EQ(put(u"town/b"_s).error().kind, ErrorKind::Offline);
    server.start();
    EXPECT_EQ(put(u"town/a"_s)->status, 409);
}

} // namespace bubenik
