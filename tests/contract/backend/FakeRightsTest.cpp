// Rights and sessions of FakeCouch: what the real test server does not hold or has no clock for.
#include "contract/backend/FakeFixture.h"

namespace bubenik {

using namespace Qt::StringLiterals;

class FakeRights : public FakeFixture
{
protected:
    FakeRights()
    {
        m_couch.addUser(u"jana"_s, { u"staff"_s });
        m_couch.addUser(u"cizi"_s, { u"other"_s });
        put(u"a"_s);
    }

    [[nodiscard]] HttpAnswer signIn(const QByteArray &password, const QByteArray &name = "jana")
    {
        HttpRequest request { "POST", m_couch.url(u"_session"_s),
            { { "Content-Type", "application/x-www-form-urlencoded" } } };
        request.body = "name=" + name + "&password=" + password;
        return m_couch.serve(request);
    }
    [[nodiscard]] HttpAnswer withCookie(const QByteArray &cookie, const QString &target = u"town/a"_s)
    {
        return m_couch.serve({ "GET", m_couch.url(target), { { "Cookie", cookie } } });
    }
    [[nodiscard]] static QByteArray cookieOf(const HttpAnswer &answer)
    {
        return answer.header("set-cookie").split(';').first();
    }
};

TEST_F(FakeRights, database_withNobodySignedIn_answers401)
{
    for (const auto &target :
        { u"town"_s, u"town/a"_s, u"town/_all_docs"_s, u"town/_changes"_s, u"town/_security"_s }) {
        EXPECT_EQ(m_couch.ask("GET", target, {}, {}).status, 401) << qPrintable(target);
    }
    EXPECT_EQ(m_couch.ask("PUT", u"town/b"_s, {}, {}).status, 401);
    EXPECT_EQ(m_couch.ask("GET", u""_s, {}, {}).status, 200);
}

TEST_F(FakeRights, database_forWhoIsNoMember_answers403ToReadsAndWrites)
{
    const QJsonObject docs { { u"docs"_s, QJsonArray { QJsonObject { { u"id"_s, u"a"_s } } } } };
    EXPECT_EQ(m_couch.ask("GET", u"town/a"_s, {}, u"cizi"_s).status, 403);
    EXPECT_EQ(m_couch.ask("GET", u"town/_changes"_s, {}, u"cizi"_s).status, 403);
    EXPECT_EQ(m_couch.ask("POST", u"town/_bulk_get"_s, docs, u"cizi"_s).status, 403);
    EXPECT_EQ(m_couch.ask("POST", u"town/_find"_s, docs, u"cizi"_s).status, 403);
    EXPECT_EQ(m_couch.ask("POST", u"town/_bulk_docs"_s, docs, u"cizi"_s).status, 403);
    EXPECT_EQ(m_couch.ask("PUT", u"town/_local/x"_s, {}, u"cizi"_s).status, 403);
    EXPECT_EQ(m_couch.ask("GET", u"town/a"_s, {}, u"jana"_s).status, 200);
}

TEST_F(FakeRights, newDatabase_isForServerAdministratorsOnly)
{
    EXPECT_EQ(m_couch.ask("PUT", u"fresh"_s, {}, u"jana"_s).status, 401);
    EXPECT_EQ(m_couch.ask("PUT", u"fresh"_s).status, 201);
    EXPECT_EQ(m_couch.ask("PUT", u"fresh"_s).status, 412);
    EXPECT_EQ(m_couch.ask("GET", u"fresh"_s, {}, u"jana"_s).status, 403);
}

TEST_F(FakeRights, designDocuments_areForTheDatabasesAdministrators)
{
    m_couch.addUser(u"petr"_s, { u"chief"_s });
    EXPECT_EQ(m_couch.ask("PUT", u"town/_design/rules"_s, {}, u"jana"_s).status, 403);
    EXPECT_EQ(m_couch.ask("PUT", u"town/_design/rules"_s, {}, u"petr"_s).status, 201);
    EXPECT_EQ(m_couch.ask("PUT", u"town/_security"_s, {}, u"jana"_s).status, 403);
}

TEST_F(FakeRights, cookie_holdsTenMinutes_andIsRenewedByUse)
{
    const auto first = cookieOf(signIn("secret"));
    EXPECT_TRUE(withCookie(first).header("set-cookie").isEmpty());
    m_clock.advance(std::chrono::minutes(9));
    const auto renewed = cookieOf(withCookie(first));
    EXPECT_TRUE(renewed.startsWith("AuthSession="));
    m_clock.advance(std::chrono::minutes(2));
    EXPECT_EQ(withCookie(first).status, 401);
    EXPECT_EQ(withCookie(renewed).status, 200);
}

TEST_F(FakeRights, cookie_afterSigningOut_stillHolds)
{
    const auto cookie = cookieOf(signIn("secret"));
    EXPECT_EQ(m_couch.ask("DELETE", u"_session"_s).status, 200);
    EXPECT_EQ(withCookie(cookie).status, 200);
}

TEST_F(FakeRights, cookie_afterTheirPasswordChanged_holdsNoMore)
{
    const auto cookie = cookieOf(signIn("secret"));
    auto user = m_couch.document(u"_users"_s, u"org.couchdb.user:jana"_s);
    user.insert(u"password"_s, u"new"_s);
    EXPECT_EQ(m_couch.ask("PUT", u"_users/org.couchdb.user:jana"_s, user).status, 201);
    EXPECT_EQ(withCookie(cookie).status, 401);
    EXPECT_EQ(signIn("secret").status, 401);
    EXPECT_EQ(signIn("new").status, 200);
}

TEST_F(FakeRights, cookie_afterARestartWithANewSecret_holdsNoMore)
{
    const auto cookie = cookieOf(signIn("secret"));
    m_couch.restart();
    EXPECT_EQ(withCookie(cookie).status, 200);
    m_couch.restart(true);
    EXPECT_EQ(withCookie(cookie).status, 401);
}

TEST_F(FakeRights, name_afterFiveWrongPasswords_isLockedForFiveMinutes)
{
    for (int i = 0; i < 5; ++i) {
        EXPECT_EQ(signIn("wrong").status, 401);
    }
    EXPECT_EQ(signIn("secret").status, 403);
    EXPECT_EQ(jsonOf(signIn("secret"))[u"reason"_s].toString(),
        u"Account is temporarily locked due to multiple authentication failures"_s);
    EXPECT_EQ(m_couch.ask("GET", u"town/a"_s, {}, u"jana"_s).status, 403);
    m_clock.advance(std::chrono::minutes(5));
    EXPECT_EQ(signIn("secret").status, 200);
}

TEST_F(FakeRights, users_areForAdministrators)
{
    EXPECT_EQ(m_couch.ask("GET", u"_users/_all_docs"_s, {}, u"jana"_s).status, 403);
    EXPECT_EQ(m_couch.ask("GET", u"_users/_all_docs"_s).status, 200);
    EXPECT_FALSE(m_couch.document(u"_users"_s, u"org.couchdb.user:jana"_s).contains(u"password"_s));
}

} // namespace bubenik
