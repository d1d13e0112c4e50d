// Signing in and what odd answers mean.
#include "fakes/http/FakeHttpClient.h"
#include "unit/backend/BackendFixture.h"

namespace bubenik {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Headers = QList<QPair<QByteArray, QByteArray>>;

constexpr auto json = "application/json";

HttpAnswer refusedSignIn()
{
    return { 401, { { "content-type", json } }, R"({"error":"unauthorized","reason":"Name or password is incorrect."})",
        {} };
}

} // namespace

class Session : public ::testing::Test
{
protected:
    void letSignIn(const QByteArray &cookie = "AuthSession=one", int times = 0)
    {
        m_http.answer("POST", u"/_session$"_s, 200, R"({"ok":true,"name":"eva","roles":["editor"]})",
            { { "content-type", json }, { "set-cookie", cookie + "; Version=1; Path=/; HttpOnly" } }, times);
    }
    void answer(const QByteArray &method, int status, const QByteArray &body,
        const Headers &headers = { { "content-type", json } }, int times = 0)
    {
        m_http.answer(method, u"/newsroom"_s, status, body, headers, times);
    }
    Result<HttpAnswer> get() { return waitFor(m_session.send("GET", "/newsroom")); }
    Result<HttpAnswer> post() { return waitFor(m_session.send("POST", "/newsroom/_bulk_docs", "{}")); }
    [[nodiscard]] QByteArray cookieOf(qsizetype request) const
    {
        for (const auto &[name, value] : m_http.requests()[request].headers) {
            if (name == "Cookie") {
                return value;
            }
        }
        return {};
    }
    static void expectError(const Result<HttpAnswer> &outcome, ErrorKind kind, const QString &code)
    {
        ASSERT_FALSE(outcome);
        EXPECT_EQ(outcome.error().kind, kind) << told(outcome);
        EXPECT_EQ(outcome.error().code, code) << told(outcome);
    }

    QString m_password = u"heslo"_s;
    TestClock m_clock;
    FakeHttpClient m_http;
    CouchSession m_session { m_http, m_clock, QUrl(u"https://couch.test/db/"_s), u"eva"_s,
        [this] { return passwordOf(m_password)(); } };
};

TEST_F(Session, send_theFirstTime_signsInBelowThePathOfTheServer)
{
    letSignIn();
    answer("GET", 200, "{}");
    ASSERT_TRUE(get());
    ASSERT_EQ(m_http.requests().size(), 2);
    EXPECT_EQ(m_http.requests()[0].url, QUrl(u"https://couch.test/db/_session"_s));
    EXPECT_EQ(m_http.requests()[1].url, QUrl(u"https://couch.test/db/newsroom"_s));
    EXPECT_EQ(cookieOf(1), "AuthSession=one");
}

TEST_F(Session, send_afterARenewedCookie_usesThatOne)
{
    letSignIn();
    answer("GET", 200, "{}", { { "content-type", json }, { "set-cookie", "AuthSession=two; Path=/" } });
    ASSERT_TRUE(get());
    ASSERT_TRUE(get());
    EXPECT_EQ(cookieOf(2), "AuthSession=two");
    EXPECT_EQ(m_http.count("POST", u"_session"_s), 1);
}

TEST_F(Session, send_afterTheCookieRanOut_signsInOnceAndSendsAgain)
{
    letSignIn("AuthSession=one", 1);
    letSignIn("AuthSession=two");
    answer("POST", 401, R"({"error":"unauthorized","reason":"Authentication required."})", { { "content-type", json } },
        1);
    answer("POST", 201, "[]");
    ASSERT_TRUE(post());
    EXPECT_EQ(m_http.count("POST", u"_bulk_docs"_s), 2);
    EXPECT_EQ(cookieOf(3), "AuthSession=two");
}

TEST_F(Session, send_refusedEvenAfterSigningInAnew_isAuthAndNotTriedFurther)
{
    letSignIn();
    answer("GET", 401, R"({"error":"unauthorized","reason":"Authentication required."})");
    expectError(get(), ErrorKind::Auth, u"unauthorized"_s);
    EXPECT_EQ(m_http.count("GET", u"newsroom"_s), 2);
}

TEST_F(Session, send_ofWhatOnlyAdministratorsMay_isARightThatIsMissing)
{
    letSignIn();
    answer("POST", 401, R"({"error":"unauthorized","reason":"You are not a server admin."})");
    expectError(post(), ErrorKind::Forbidden, u"not-administrator"_s);
}

TEST_F(Session, send_withAPasswordThatWasRefused_doesNotTryItAgainSoon)
{
    m_http.on("POST", u"_session"_s, [](const HttpRequest &) { return refusedSignIn(); });
    expectError(get(), ErrorKind::Auth, u"unauthorized"_s);
    expectError(get(), ErrorKind::Auth, u"unauthorized"_s);
    EXPECT_EQ(m_http.count("POST", u"_session"_s), 1);
    m_clock.advance(151s);
    expectError(get(), ErrorKind::Auth, u"unauthorized"_s);
    EXPECT_EQ(m_http.count("POST", u"_session"_s), 2);
    m_password = u"another"_s;
    expectError(get(), ErrorKind::Auth, u"unauthorized"_s);
    EXPECT_EQ(m_http.count("POST", u"_session"_s), 3);
    EXPECT_FALSE(waitFor(m_session.signIn()));
    EXPECT_EQ(m_http.count("POST", u"_session"_s), 4) << "a person asked for it";
}

TEST_F(Session, send_whenTheNameIsLocked_saysSoAndFromWhenItIsWorthTrying)
{
    m_http.answer("POST", u"_session"_s, 403,
        R"({"error":"forbidden","reason":"Account is temporarily locked due to multiple authentication failures"})",
        { { "content-type", json } });
    const auto locked = get();
    expectError(locked, ErrorKind::Auth, u"locked"_s);
    EXPECT_EQ(locked.error().retryAfter, std::optional(300s));
    m_clock.advance(60s);
    EXPECT_EQ(get().error().retryAfter, std::optional(240s));
    EXPECT_EQ(m_http.count("POST", u"_session"_s), 1);
}

TEST_F(Session, send_withoutAPassword_isAuthAndAsksNobody)
{
    CouchSession session(m_http, m_clock, QUrl(u"https://couch.test/"_s), u"eva"_s,
        []() -> Task<QString> { co_return fail(ErrorKind::NotFound); });
    expectError(waitFor(session.send("GET", "/newsroom")), ErrorKind::Auth, u"no-secret"_s);
    EXPECT_TRUE(m_http.requests().isEmpty());
}

TEST_F(Session, send_severalAtOnce_shareOneSignIn)
{
    letSignIn();
    answer("GET", 200, "{}");
    auto first = m_session.send("GET", "/newsroom");
    auto second = m_session.send("GET", "/newsroom");
    auto third = m_session.send("GET", "/newsroom");
    EXPECT_TRUE(waitFor(std::move(first)));
    EXPECT_TRUE(waitFor(std::move(second)));
    EXPECT_TRUE(waitFor(std::move(third)));
    EXPECT_EQ(m_http.count("POST", u"_session"_s), 1);
}

TEST_F(Session, pagesOfOthers_areNoCouchDb)
{
    letSignIn();
    answer("GET", 200, "<html>Sign in to the hotel's network</html>",
        { { "content-type", "text/html; charset=utf-8" } }, 1);
    expectError(get(), ErrorKind::Offline, u"not-couchdb"_s);
    answer("GET", 302, "", { { "location", "https://hotel.test/" } }, 1);
    expectError(get(), ErrorKind::Offline, u"not-couchdb"_s);
    answer("GET", 403, "<html>Blocked</html>", { { "content-type", "text/html" } }, 1);
    expectError(get(), ErrorKind::Offline, u"not-couchdb"_s);
}

TEST_F(Session, signIn_answeredByAPage_isNoCouchDb)
{
    m_http.answer("POST", u"_session"_s, 200, "<html></html>", { { "content-type", "text/html" } });
    expectError(get(), ErrorKind::Offline, u"not-couchdb"_s);
}

TEST_F(Session, statuses_meanWhatTheHeaderSays)
{
    letSignIn();
    const struct {
        int status;
        QByteArray body;
        ErrorKind read;
        ErrorKind write;
    } rows[] {
        { 400, R"({"error":"bad_request","reason":"x"})", ErrorKind::Rejected, ErrorKind::Rejected },
        { 403, R"({"error":"forbidden","reason":"You are not allowed to access this db."})", ErrorKind::Forbidden,
            ErrorKind::Forbidden },
        { 404, R"({"error":"not_found","reason":"missing"})", ErrorKind::NotFound, ErrorKind::NotFound },
        { 409, R"({"error":"conflict","reason":"x"})", ErrorKind::Conflict, ErrorKind::Conflict },
        { 413, R"({"error":"too_large","reason":"x"})", ErrorKind::TooLarge, ErrorKind::TooLarge },
        { 413, "<html>", ErrorKind::TooLarge, ErrorKind::TooLarge },
        { 429, "", ErrorKind::RateLimited, ErrorKind::RateLimited },
        { 500, R"({"error":"timeout","reason":"x"})", ErrorKind::Server, ErrorKind::UnknownOutcome },
        { 502, "<html>", ErrorKind::Server, ErrorKind::UnknownOutcome },
        { 503, "", ErrorKind::Server, ErrorKind::UnknownOutcome },
    };
    for (const auto &row : rows) {
        const Headers headers { { "content-type", row.body.startsWith('<') ? "text/html" : json },
            { "retry-after", "7" } };
        answer("GET", row.status, row.body, headers, 1);
        answer("POST", row.status, row.body, headers, 1);
        const auto read = get();
        const auto written = post();
        ASSERT_FALSE(read);
        ASSERT_FALSE(written);
        EXPECT_EQ(read.error().kind, row.read) << row.status << ' ' << told(read);
        EXPECT_EQ(written.error().kind, row.write) << row.status << ' ' << told(written);
        EXPECT_EQ(written.error().retryAfter, std::optional(7s)) << row.status;
    }
}

TEST_F(Session, missingThings_areToldApart)
{
    letSignIn();
    for (const auto &[reason, code] : { std::pair<QByteArray, QString> { "Database does not exist.", u"no-database"_s },
             { "no_db_file", u"no-database"_s }, { "missing", u"missing"_s }, { "deleted", u"deleted"_s } }) {
        answer("GET", 404, R"({"error":"not_found","reason":")" + reason + R"("})", { { "content-type", json } }, 1);
        expectError(get(), ErrorKind::NotFound, code);
    }
}

TEST_F(Session, lostAnswers_areUnknownForWritesOnly)
{
    letSignIn();
    m_http.fails("GET", u"newsroom"_s, Error { .kind = ErrorKind::UnknownOutcome, .code = u"cut"_s });
    m_http.fails("POST", u"_bulk_docs"_s, Error { .kind = ErrorKind::UnknownOutcome, .code = u"cut"_s });
    m_http.fails("POST", u"_all_docs"_s, Error { .kind = ErrorKind::UnknownOutcome, .code = u"timeout"_s });
    expectError(get(), ErrorKind::Offline, u"cut"_s);
    expectError(post(), ErrorKind::UnknownOutcome, u"cut"_s);
    BackendDatabase newsroom(m_session, u"newsroom"_s);
    const auto fetched = waitFor(newsroom.fetch({ u"post:1"_s }));
    ASSERT_FALSE(fetched);
    EXPECT_EQ(fetched.error().kind, ErrorKind::Offline) << told(fetched);
    EXPECT_EQ(m_http.count("POST", u"_bulk_docs"_s), 1) << "never sent again by itself";
}

TEST_F(Session, certificates_keepTheirCode)
{
    m_http.fails("POST", u"_session"_s, Error { .kind = ErrorKind::Offline, .code = u"tls-untrusted"_s });
    expectError(get(), ErrorKind::Offline, u"tls-untrusted"_s);
}

TEST_F(Session, yesWithoutSense_toAWrite_isUnknown)
{
    letSignIn();
    answer("POST", 201, "half an ans");
    BackendDatabase newsroom(m_session, u"newsroom"_s);
    const auto written = waitFor(newsroom.write({ { .id = u"post:1"_s } }));
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().kind, ErrorKind::UnknownOutcome);
}

TEST_F(Session, clockSkew_isToldByTheDate_butNotByLongWaits)
{
    letSignIn();
    EXPECT_FALSE(m_session.clockSkew().has_value());
    answer("GET", 200, "{}", { { "content-type", json }, { "date", "Mon, 30 Nov 2026 08:00:00 GMT" } }, 1);
    ASSERT_TRUE(get());
    EXPECT_EQ(m_session.clockSkew(), std::optional(Millis { 0 }));
    answer("GET", 200, "{}", { { "content-type", json }, { "date", "Mon, 30 Nov 2026 08:05:00 GMT" } }, 1);
    ASSERT_TRUE(get());
    EXPECT_EQ(m_session.clockSkew(), std::optional(Millis { 300s }));
    // A longpoll: its date is that of its beginning.
    m_http.on("GET", u"newsroom"_s, [this](const HttpRequest &) {
        m_clock.advance(270s);
        return HttpAnswer { 200, { { "date", "Mon, 30 Nov 2026 08:00:00 GMT" } }, "{}", {} };
    });
    ASSERT_TRUE(get());
    EXPECT_EQ(m_session.clockSkew(), std::optional(Millis { 300s }));
}

TEST_F(Session, hello_tellsServersApart)
{
    m_http.answer("GET", u"/db/$"_s, 200, R"({"couchdb":"Welcome","version":"3.3.3","uuid":"u1"})",
        { { "content-type", json } }, 1);
    const auto couch = waitFor(m_session.hello());
    ASSERT_TRUE(couch) << told(couch);
    EXPECT_EQ(couch->version, u"3.3.3"_s);
    EXPECT_EQ(couch->vendor, QString());
    m_http.answer(
        "GET", u"/db/$"_s, 200, R"({"express-pouchdb":"Welcome!","version":"4.2.0"})", { { "content-type", json } }, 1);
    EXPECT_EQ(waitFor(m_session.hello()).value_or(ServerInfo {}).vendor, u"PouchDB"_s);
    m_http.answer("GET", u"/db/$"_s, 200, R"({"name":"wordpress"})", { { "content-type", json } }, 1);
    const auto other = waitFor(m_session.hello());
    ASSERT_FALSE(other);
    EXPECT_EQ(other.error().code, u"not-couchdb"_s);
    EXPECT_EQ(m_http.count("POST"), 0);
}

} // namespace bubenik
