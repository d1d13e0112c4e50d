#include "net/Retry.h"
#include "net/HttpClient.h"

#include <gtest/gtest.h>

using namespace bubenik;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TEST(RetryDelay, offline_doublesFrom15SecondsTo15Minutes)
{
    const Error offline { .kind = ErrorKind::Offline };
    const std::chrono::seconds table[] = { 15s, 30s, 60s, 120s, 240s, 480s, 900s, 900s };
    for (int attempt = 1; attempt <= 8; ++attempt) {
        EXPECT_EQ(retryDelay(offline, attempt, 0.5), table[attempt - 1]) << attempt;
    }
    EXPECT_EQ(retryDelay(offline, 1'000'000, 0.5), 900s);
    EXPECT_EQ(retryDelay(offline, 0, 0.5), 15s);
}

TEST(RetryDelay, jitter_spreadsByAFifth)
{
    const Error server { .kind = ErrorKind::Server };
    EXPECT_EQ(retryDelay(server, 3, 0.0), 48s);
    EXPECT_EQ(retryDelay(server, 3, 1.0), 72s);
}

TEST(RetryDelay, retryAfter_isHonouredWhenLonger)
{
    Error limited { .kind = ErrorKind::RateLimited, .retryAfter = 3600s };
    EXPECT_EQ(retryDelay(limited, 1, 0.5), 3600s);
    limited.retryAfter = 1s;
    EXPECT_EQ(retryDelay(limited, 1, 0.5), 15s);
}

TEST(RetryDelay, whatAPersonMustDecide_isNotTriedAgain)
{
    for (const auto kind :
        { ErrorKind::Auth, ErrorKind::Forbidden, ErrorKind::Rejected, ErrorKind::Conflict, ErrorKind::TooLarge,
            ErrorKind::NotFound, ErrorKind::Mismatch, ErrorKind::UnknownOutcome, ErrorKind::Internal }) {
        EXPECT_EQ(retryDelay({ .kind = kind }, 1, 0.5), std::nullopt);
    }
}

TEST(RetryAfter, secondsAndDates)
{
    const auto now = *instantFromIso(u"2026-11-30T08:00:00.000Z"_s);
    EXPECT_EQ(parseRetryAfter("120", now), 120s);
    EXPECT_EQ(parseRetryAfter(" 0 ", now), 0s);
    EXPECT_EQ(parseRetryAfter("Mon, 30 Nov 2026 08:01:30 GMT", now), 90s);
    EXPECT_EQ(parseRetryAfter("Mon, 30 Nov 2026 07:00:00 GMT", now), 0s);
    EXPECT_EQ(parseRetryAfter("-5", now), std::nullopt);
    EXPECT_EQ(parseRetryAfter("soon", now), std::nullopt);
    EXPECT_EQ(parseRetryAfter("", now), std::nullopt);
}

TEST(ServerTime, dateHeader_isRead)
{
    HttpAnswer answer;
    EXPECT_EQ(serverTime(answer), std::nullopt);
    answer.headers = { { "date", "Sun, 06 Nov 1994 08:49:37 GMT" } };
    EXPECT_EQ(serverTime(answer), instantFromIso(u"1994-11-06T08:49:37.000Z"_s));
}
