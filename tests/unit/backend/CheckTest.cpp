// What is seen of a server before it is trusted, and the addresses that people type.
#include "fakes/http/FakeHttpClient.h"
#include "unit/backend/BackendFixture.h"

namespace bubenik {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Of all problems, or of those that are fatal.
std::string codesOf(const BackendCheck &found, bool fatalOnly = false)
{
    QStringList codes;
    for (const auto &problem : found.problems) {
        if (problem.isFatal || !fatalOnly) {
            codes.append(problem.error.code);
        }
    }
    return codes.join(u' ').toStdString();
}

} // namespace

template <class Side>
class Check : public BackendTest<Side>
{
};
TYPED_TEST_SUITE(Check, BothSides, );

TYPED_TEST(Check, check_ofASoundServer_findsTheDatabasesOfThisPerson)
{
    const auto identity = this->setUp().identity;
    const auto found = this->checked(*this->signedInAs({ u"editor"_s }));
    EXPECT_EQ(codesOf(found), "");
    EXPECT_EQ(found.identity, identity);
    EXPECT_EQ(found.readable, (QList { Audience::Newsroom, Audience::People }));
    EXPECT_EQ(found.account.roles, QStringList { u"editor"_s });
    EXPECT_EQ(this->checked(*this->signedInAs({ u"mayor"_s })).readable, allAudiences());
    EXPECT_EQ(this->checked(*this->signedInAs({ u"approver"_s })).readable, QList { Audience::Newsroom });
}

TYPED_TEST(Check, check_beforeSettingUp_missesEverything)
{
    const auto found = this->checked(*this->m_admin);
    EXPECT_EQ(codesOf(found), "missing-database missing-database missing-database");
    EXPECT_EQ(codesOf(found, true), "missing-database") << "without a newsroom nothing goes";
}

TYPED_TEST(Check, check_ofADatabaseThatAnybodyMayRead_isFatal)
{
    this->setUp();
    auto people = this->database(*this->m_admin, Audience::People);
    ASSERT_TRUE(waitFor(people.put(u"_security"_s, {})));
    EXPECT_EQ(codesOf(this->checked(*this->m_admin), true), "open-to-all");
}

TYPED_TEST(Check, check_ofOtherRules_says)
{
    this->setUp();
    auto newsroom = this->database(*this->m_admin);
    auto rules = waitFor(newsroom.document(u"_design/bubenik"_s)).value_or(QJsonObject {});
    rules[u"version"_s] = backend::rulesVersion + 1;
    ASSERT_TRUE(waitFor(newsroom.put(u"_design/bubenik"_s, rules)));
    auto people = this->database(*this->m_admin, Audience::People);
    rules = waitFor(people.document(u"_design/bubenik"_s)).value_or(QJsonObject {});
    rules[u"version"_s] = backend::rulesVersion - 1;
    ASSERT_TRUE(waitFor(people.put(u"_design/bubenik"_s, rules)));
    auto office = this->database(*this->m_admin, Audience::Office);
    rules = waitFor(office.document(u"_design/bubenik"_s)).value_or(QJsonObject {});
    rules[u"_deleted"_s] = true;
    ASSERT_TRUE(waitFor(office.put(u"_design/bubenik"_s, rules)));
    const auto found = this->checked(*this->m_admin);
    EXPECT_EQ(codesOf(found), "newer-rules old-rules no-rules");
    EXPECT_EQ(codesOf(found, true), "no-rules");
}

TYPED_TEST(Check, check_withAWrongPassword_isAuth)
{
    this->setUp();
    const auto name = this->person({ u"editor"_s });
    const auto session = this->signedIn(name, u"wrong"_s);
    const auto refused = waitFor(backend::check(*session, this->m_side.prefix()));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Auth) << told(refused);
}

TYPED_TEST(Check, check_bySomebodyOfAnotherProgram_isNotAMember)
{
    this->setUp();
    BackendDatabase users(*this->m_admin, u"_users"_s);
    const auto name = u"library"_s + this->m_side.prefix();
    ASSERT_TRUE(waitFor(users.put(u"org.couchdb.user:"_s + name,
        { { u"name"_s, name }, { u"type"_s, u"user"_s }, { u"password"_s, u"heslo"_s },
            { u"roles"_s, QJsonArray {} } })));
    const auto found = this->checked(*this->signedIn(name, u"heslo"_s));
    EXPECT_EQ(codesOf(found, true), "not-a-member");
}

TEST(CheckOfClocks, check_withAClockThatIsOff_warns)
{
    FakeSide side;
    TestClock late;
    late.setWall(side.clock().now() - 121s - 1s);
    CouchSession session(side.http(), late, side.url(), u"admin"_s, passwordOf(u"secret"_s));
    ASSERT_TRUE(waitFor(backend::setUp(session, {}, late.now())));
    const auto found = waitFor(backend::check(session, {}));
    ASSERT_TRUE(found) << told(found);
    EXPECT_EQ(codesOf(*found), "wrong-clock");
    EXPECT_EQ(found->problems[0].error.kind, ErrorKind::WrongClock);
    EXPECT_FALSE(found->problems[0].isFatal);
}

TEST(CheckOfVersions, check_ofCouchDbTwo_isTooOld)
{
    TestClock clock;
    FakeHttpClient http;
    http.answer("GET", u"/$"_s, 200, R"({"couchdb":"Welcome","version":"2.3.1"})");
    http.answer(
        "POST", u"_session"_s, 200, R"({"ok":true,"name":"eva","roles":[]})", { { "set-cookie", "AuthSession=x" } });
    http.answer("GET", u".*"_s, 404, R"({"error":"not_found","reason":"Database does not exist."})",
        { { "content-type", "application/json" } });
    CouchSession session(http, clock, QUrl(u"https://couch.test"_s), u"eva"_s, passwordOf(u"x"_s));
    const auto found = waitFor(backend::check(session, {}));
    ASSERT_TRUE(found) << told(found);
    EXPECT_EQ(codesOf(*found, true), "too-old missing-database");
}

TEST(CheckOfVersions, check_ofAServerInTheOpen_sendsNoPassword)
{
    TestClock clock;
    FakeHttpClient http;
    http.answer("GET", u"/$"_s, 200, R"({"couchdb":"Welcome","version":"3.3.3"})");
    CouchSession session(http, clock, QUrl(u"http://couch.test"_s), u"eva"_s, passwordOf(u"x"_s));
    const auto found = waitFor(backend::check(session, {}));
    ASSERT_TRUE(found) << told(found);
    EXPECT_EQ(codesOf(*found, true), "no-tls");
    EXPECT_EQ(http.count("POST"), 0);
}

TEST(NormalisedUrl, addresses_asPeopleTypeThem_becomeOne)
{
    const std::pair<QString, QString> rows[] {
        { u" couch.mesto.cz "_s, u"https://couch.mesto.cz"_s },
        { u"couch.mesto.cz:6984"_s, u"https://couch.mesto.cz:6984"_s },
        { u"https://couch.mesto.cz/"_s, u"https://couch.mesto.cz"_s },
        { u"https://mesto.cz/couchdb/"_s, u"https://mesto.cz/couchdb"_s },
        { u"https://couch.mesto.cz/_utils/#database/newsroom/_all_docs"_s, u"https://couch.mesto.cz"_s },
        { u"https://couch.mesto.cz/?a=b#c"_s, u"https://couch.mesto.cz"_s },
        { u"localhost:5984"_s, u"http://localhost:5984"_s },
        { u"http://127.0.0.1:5984/"_s, u"http://127.0.0.1:5984"_s },
        { u"http://[::1]:5984"_s, u"http://[::1]:5984"_s },
    };
    for (const auto &[typed, expected] : rows) {
        const auto url = backend::normalisedUrl(typed);
        ASSERT_TRUE(url) << qPrintable(typed) << ' ' << told(url);
        EXPECT_EQ(url->toString(), expected);
    }
}

TEST(NormalisedUrl, whatCannotBeUsed_isRefusedWithItsCode)
{
    const std::pair<QString, QString> rows[] {
        { u""_s, u"url"_s },
        { u"https://"_s, u"url"_s },
        { u"ftp://mesto.cz"_s, u"url"_s },
        { u"https://eva:heslo@couch.mesto.cz"_s, u"url"_s },
        { u"https://couch mesto.cz"_s, u"url"_s },
        { u"http://couch.mesto.cz"_s, u"no-tls"_s },
        { u"http://192.168.1.5:5984"_s, u"no-tls"_s },
    };
    for (const auto &[typed, code] : rows) {
        const auto refused = backend::normalisedUrl(typed);
        ASSERT_FALSE(refused) << qPrintable(typed);
        EXPECT_EQ(refused.error().kind, ErrorKind::Invalid);
        EXPECT_EQ(refused.error().code, code) << qPrintable(typed);
    }
}

} // namespace bubenik
