#include "channels/wordpress/Answers.h"

#include <gtest/gtest.h>

#include <QJsonObject>

namespace bubenik::wordpress {

using namespace Qt::StringLiterals;

namespace {

HttpAnswer answerOf(int status, const QByteArray &body = {}, const QList<QPair<QByteArray, QByteArray>> &headers = {})
{
    return { .status = status, .headers = headers, .body = body };
}

} // namespace

TEST(WordPressAnswers, errorOfWrite_serverErrors_areUnknown)
{
    for (const int status : { 500, 502, 504, 520, 599 }) {
        EXPECT_EQ(errorOfWrite(answerOf(status, "<html>oops")).kind, ErrorKind::UnknownOutcome) << status;
    }
    EXPECT_EQ(errorOfWrite(answerOf(503)).kind, ErrorKind::UnknownOutcome);
}

TEST(WordPressAnswers, errorOfWrite_surelyNothingStored_isServer)
{
    const auto maintenance = errorOfWrite(answerOf(503, "Briefly unavailable", { { "retry-after", "600" } }));
    EXPECT_EQ(maintenance.kind, ErrorKind::Server);
    EXPECT_EQ(maintenance.retryAfter, std::chrono::seconds(600));
    EXPECT_EQ(errorOfWrite(answerOf(500, R"({"code":"db_insert_error","message":"x"})")).kind, ErrorKind::Server);
}

TEST(WordPressAnswers, errorOfWrite_refusals_haveTheirKinds)
{
    const QList<std::tuple<int, QByteArray, ErrorKind, QString>> table {
        { 400, R"({"code":"rest_invalid_param","message":"x"})", ErrorKind::Rejected, u"rest_invalid_param"_s },
        { 401, R"({"code":"rest_not_logged_in","message":"x"})", ErrorKind::Auth, u"rest_not_logged_in"_s },
        { 401, "<html>", ErrorKind::Auth, u"blocked"_s },
        { 403, R"({"code":"rest_cannot_publish","message":"x"})", ErrorKind::Forbidden, u"publish_posts"_s },
        { 403, "<html>WAF", ErrorKind::Forbidden, u"blocked"_s },
        { 404, R"({"code":"rest_post_invalid_id","message":"x"})", ErrorKind::NotFound, u"rest_post_invalid_id"_s },
        { 404, R"({"code":"rest_no_route","message":"x"})", ErrorKind::Rejected, u"rest_no_route"_s },
        { 410, R"({"code":"rest_already_trashed","message":"x"})", ErrorKind::NotFound, u"rest_already_trashed"_s },
        { 413, "<html>", ErrorKind::TooLarge, {} },
        { 429, "", ErrorKind::RateLimited, {} },
        { 302, "", ErrorKind::Rejected, u"redirected"_s },
    };
    for (const auto &[status, body, kind, code] : table) {
        const auto error = errorOfWrite(answerOf(status, body));
        EXPECT_EQ(error.kind, kind) << status << body.constData();
        EXPECT_EQ(error.code, code) << status << body.constData();
    }
}

TEST(WordPressAnswers, errorOfRead_serverErrors_areServer)
{
    EXPECT_EQ(errorOfRead(answerOf(500)).kind, ErrorKind::Server);
    EXPECT_EQ(errorOfRead(answerOf(502)).kind, ErrorKind::Server);
}

TEST(WordPressAnswers, errorDetail_htmlMessage_isPlainAndShort)
{
    const auto error = errorOfWrite(answerOf(400, R"({"code":"x","message":"<p>Not <b>so</b></p>"})"));
    EXPECT_EQ(error.detail, u"HTTP 400 x: Not so"_s);
}

TEST(WordPressAnswers, existingTermOf_termExists_isItsId)
{
    const auto error = errorOfWrite(answerOf(400, R"({"code":"term_exists","message":"A term","data":{"status":400,"term_id":12}})"));
    EXPECT_EQ(existingTermOf(error), 12);
    EXPECT_EQ(existingTermOf({ .code = u"other"_s }), 0);
}

TEST(WordPressAnswers, jsonOf_noticesBeforeTheJson_areSkipped)
{
    const auto json = jsonOf("<br />\n<b>Notice</b>: {weird [thing] in x.php\n{\"id\":7}");
    ASSERT_TRUE(json);
    EXPECT_EQ(json->object()[u"id"_s].toInt(), 7);
}

TEST(WordPressAnswers, jsonOf_halfAnAnswer_isNothing)
{
    EXPECT_FALSE(jsonOf("{\"id\":7,\"title\":{\"raw\":\"a"));
    EXPECT_FALSE(jsonOf("<html>"));
    EXPECT_FALSE(jsonOf(""));
}

} // namespace bubenik::wordpress
