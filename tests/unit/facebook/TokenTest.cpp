// What Facebook says of a token, and when an editor hears of it.
#include "channels/facebook/Token.h"

#include <gtest/gtest.h>

#include <QJsonArray>

using namespace bubenik;
using namespace bubenik::facebook;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant now = *instantFromIso(u"2026-12-01T12:00:00.000Z"_s);
const QStringList all { u"pages_show_list"_s, u"pages_manage_posts"_s, u"pages_read_engagement"_s, u"pages_read_user_content"_s,
    u"pages_manage_engagement"_s, u"read_insights"_s };

qint64 secondsAt(Millis ahead)
{
    return std::chrono::duration_cast<std::chrono::seconds>((now + ahead).time_since_epoch()).count();
}

Token token(const QStringList &scopes, qint64 expires = 0, const QString &type = u"PAGE"_s, bool valid = true, qint64 reads = 0)
{
    return tokenOf({ { u"data"_s,
        QJsonObject { { u"is_valid"_s, valid }, { u"type"_s, type }, { u"expires_at"_s, expires }, { u"data_access_expires_at"_s, reads },
            { u"scopes"_s, QJsonArray::fromStringList(scopes) } } } });
}

QStringList codesOf(const QList<Error> &errors)
{
    QStringList codes;
    for (const auto &error : errors) {
        codes << error.code;
    }
    return codes;
}

} // namespace

TEST(FacebookToken, wholeAndForEver_hasNoTrouble)
{
    EXPECT_FALSE(troubleOf(token(all)));
    EXPECT_TRUE(warningsOf(token(all), now).isEmpty());
}

TEST(FacebookToken, wrongKindOrDead_isTrouble)
{
    EXPECT_EQ(troubleOf(token(all, 0, u"USER"_s))->code, u"fb-user-token"_s);
    EXPECT_EQ(troubleOf(token(all, 0, u"PAGE"_s, false))->code, u"fb-token"_s);
    EXPECT_EQ(troubleOf(token({ u"pages_manage_posts"_s }))->code, u"pages_read_engagement"_s);
    EXPECT_EQ(troubleOf(token({ u"pages_manage_posts"_s }))->kind, ErrorKind::Forbidden);
}

TEST(FacebookToken, endsInTwoWeeks_isToldBefore)
{
    EXPECT_TRUE(warningsOf(token(all, secondsAt(15 * 24h)), now).isEmpty());
    EXPECT_EQ(codesOf(warningsOf(token(all, secondsAt(13 * 24h)), now)), QStringList { u"fb-expires-soon"_s });
    EXPECT_EQ(codesOf(warningsOf(token(all, 0, u"PAGE"_s, true, secondsAt(3 * 24h)), now)), QStringList { u"fb-expires-soon"_s });
}

TEST(FacebookToken, missingWishes_areNamed)
{
    const auto warnings = warningsOf(token({ u"pages_manage_posts"_s, u"pages_read_engagement"_s, u"read_insights"_s }), now);
    EXPECT_EQ(codesOf(warnings), (QStringList { u"pages_read_user_content"_s, u"pages_manage_engagement"_s }));
}
