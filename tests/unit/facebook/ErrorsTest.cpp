// Every refusal that is known of the Graph API: what the program does next, and that an editor finds words for it.
#include "channels/facebook/GraphErrors.h"
#include "words/Words.h"

#include <gtest/gtest.h>

#include <QJsonDocument>
#include <QJsonObject>

using namespace bubenik;
using namespace bubenik::facebook;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

HttpAnswer refusal(int status, int code, int subcode = 0)
{
    const QJsonObject error { { u"message"_s, u"(#%1) no"_s.arg(code) }, { u"type"_s, u"OAuthException"_s }, { u"code"_s, code },
        { u"error_subcode"_s, subcode }, { u"fbtrace_id"_s, u"A1"_s } };
    return { status, {}, QJsonDocument(QJsonObject { { u"error"_s, error } }).toJson(), {} };
}

struct Row {
    const char *name;
    int status;
    int code;
    int subcode;
    ErrorKind read;
    ErrorKind write;
    const char *word;
};

void PrintTo(const Row &row, std::ostream *out)
{
    *out << row.name;
}

class GraphErrors : public testing::TestWithParam<Row>
{
};

const Row rows[] {
    { "unknownFault", 500, 1, 0, ErrorKind::Server, ErrorKind::UnknownOutcome, "fb-1" },
    { "serviceFault", 500, 2, 0, ErrorKind::Server, ErrorKind::UnknownOutcome, "fb-2" },
    { "serviceFaultWith200", 200, 2, 0, ErrorKind::Server, ErrorKind::UnknownOutcome, "fb-2" },
    { "appLimit", 400, 4, 0, ErrorKind::RateLimited, ErrorKind::RateLimited, "fb-throttled" },
    { "userLimit", 400, 17, 0, ErrorKind::RateLimited, ErrorKind::RateLimited, "fb-throttled" },
    { "applicationLimit", 400, 341, 0, ErrorKind::RateLimited, ErrorKind::RateLimited, "fb-throttled" },
    { "pageLimit", 403, 32, 0, ErrorKind::RateLimited, ErrorKind::RateLimited, "fb-throttled" },
    { "customLimit", 400, 613, 0, ErrorKind::RateLimited, ErrorKind::RateLimited, "fb-throttled" },
    { "pageUseCaseLimit", 400, 80001, 0, ErrorKind::RateLimited, ErrorKind::RateLimited, "fb-throttled" },
    { "blocked", 400, 368, 0, ErrorKind::Auth, ErrorKind::Auth, "fb-blocked" },
    { "sameText", 400, 506, 0, ErrorKind::Rejected, ErrorKind::Rejected, "fb-duplicate" },
    { "noPermission", 403, 10, 0, ErrorKind::Forbidden, ErrorKind::Forbidden, "fb-permission" },
    { "permission200", 403, 200, 0, ErrorKind::Forbidden, ErrorKind::Forbidden, "fb-permission" },
    { "permission299", 403, 299, 0, ErrorKind::Forbidden, ErrorKind::Forbidden, "fb-permission" },
    { "parameter", 400, 100, 0, ErrorKind::Rejected, ErrorKind::Rejected, "fb-parameter" },
    { "gone", 400, 100, 33, ErrorKind::NotFound, ErrorKind::NotFound, "fb-gone" },
    { "noSuchAlias", 404, 803, 0, ErrorKind::NotFound, ErrorKind::NotFound, "fb-gone" },
    { "badImage", 400, 324, 0, ErrorKind::Rejected, ErrorKind::Rejected, "fb-photo" },
    { "session", 400, 102, 0, ErrorKind::Auth, ErrorKind::Auth, "fb-token" },
    { "deauthorised", 400, 190, 458, ErrorKind::Auth, ErrorKind::Auth, "fb-deauthorised" },
    { "checkpoint", 400, 190, 459, ErrorKind::Auth, ErrorKind::Auth, "fb-checkpoint" },
    { "password", 400, 190, 460, ErrorKind::Auth, ErrorKind::Auth, "fb-password" },
    { "expired", 400, 190, 463, ErrorKind::Auth, ErrorKind::Auth, "fb-expired" },
    { "invalid", 400, 190, 467, ErrorKind::Auth, ErrorKind::Auth, "fb-token" },
    { "roleLost", 400, 190, 492, ErrorKind::Auth, ErrorKind::Auth, "fb-role" },
};

} // namespace

TEST_P(GraphErrors, refusal_isOfItsKind)
{
    const auto &row = GetParam();
    const auto answer = refusal(row.status, row.code, row.subcode);
    EXPECT_TRUE(isRefusal(answer));
    EXPECT_EQ(toString(errorOfRead(answer).kind), toString(row.read));
    EXPECT_EQ(toString(errorOfWrite(answer).kind), toString(row.write));
    EXPECT_EQ(errorOfWrite(answer).code, QLatin1StringView(row.word));
    EXPECT_TRUE(errorOfWrite(answer).detail.contains(u"(#%1)"_s.arg(row.code)));
}

TEST_P(GraphErrors, refusal_hasWordsForAnEditor)
{
    const auto error = errorOfWrite(refusal(GetParam().status, GetParam().code, GetParam().subcode));
    const auto words = words::explain(error, u"Facebook"_s);
    EXPECT_FALSE(words.title.isEmpty());
    EXPECT_FALSE(words.meaning.isEmpty());
    EXPECT_FALSE(words.advice.isEmpty());
    EXPECT_FALSE(words.title.contains(u'#'));
}

INSTANTIATE_TEST_SUITE_P(Table, GraphErrors, testing::ValuesIn(rows), [](const auto &row) { return std::string(row.param.name); });

TEST(GraphErrors, everyWordForFacebook_isUsedByARefusalAndNotTheKindsOwn)
{
    for (const auto &row : rows) {
        const auto error = errorOfWrite(refusal(row.status, row.code, row.subcode));
        if (error.kind == ErrorKind::UnknownOutcome) {
            continue;
        }
        const auto general = words::explain(Error { .kind = error.kind }, u"Facebook"_s);
        EXPECT_NE(words::explain(error, u"Facebook"_s).title, general.title) << row.name;
    }
}

TEST(GraphErrors, answersThatAreNotFacebooks_areNotTakenForRefusals)
{
    const HttpAnswer proxy { 403, {}, "<html>Blocked by the firewall</html>", {} };
    EXPECT_EQ(errorOfWrite(proxy).kind, ErrorKind::Server) << "it did not get there";
    const HttpAnswer gateway { 504, {}, "<html>Gateway timeout</html>", {} };
    EXPECT_EQ(errorOfWrite(gateway).kind, ErrorKind::UnknownOutcome);
    EXPECT_EQ(errorOfRead(gateway).kind, ErrorKind::Server);
    const HttpAnswer large { 413, {}, "", {} };
    EXPECT_EQ(errorOfWrite(large).kind, ErrorKind::TooLarge);
    const HttpAnswer fine { 200, {}, R"({"data":[]})", {} };
    EXPECT_FALSE(isRefusal(fine));
}

TEST(GraphErrors, unknownRefusal_with5xx_mayHaveBeenCarriedOut)
{
    EXPECT_EQ(errorOfWrite(refusal(500, 12345)).kind, ErrorKind::UnknownOutcome);
    EXPECT_EQ(errorOfWrite(refusal(400, 12345)).kind, ErrorKind::Rejected);
}

TEST(GraphErrors, throttled_waitsAsLongAsTheHeadersSay)
{
    auto answer = refusal(400, 32);
    EXPECT_FALSE(errorOfWrite(answer).retryAfter) << "no header says for how long: the usual growing pauses";
    answer.headers = { { "x-business-use-case-usage",
        R"({"112":[{"type":"pages","call_count":100,"total_cputime":20,"total_time":30,"estimated_time_to_regain_access":17}]})" } };
    EXPECT_EQ(errorOfWrite(answer).retryAfter, 17min);
}

TEST(GraphErrors, usage_isTheHighestFigureOfAllHeaders)
{
    const HttpAnswer answer { 200,
        { { "x-app-usage", R"({"call_count":28,"total_time":91,"total_cputime":25})" },
            { "x-business-use-case-usage", R"({"1":[{"type":"pages","call_count":12,"total_cputime":95,"total_time":3}]})" } },
        "{}", {} };
    EXPECT_EQ(usageOf(answer).percent, 95);
    EXPECT_EQ(usageOf(answer).regain, 0min);
    const HttpAnswer garbage { 200, { { "x-app-usage", "oops" } }, "{}", {} };
    EXPECT_EQ(usageOf(garbage).percent, 0);
}
