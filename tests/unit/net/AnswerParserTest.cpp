#include "net/AnswerParser.h"

#include <gtest/gtest.h>

using namespace bubenik;
using State = AnswerParser::State;

namespace {

constexpr qint64 plenty = 1'000'000;

struct Whole {
    const char *name;
    QByteArray bytes;
    int status;
    QByteArray body;
};

class WholeAnswer : public ::testing::TestWithParam<Whole>
{
};

State stateAfter(const QByteArray &bytes, bool toHead = false, qint64 maxBody = plenty)
{
    AnswerParser parser(toHead, maxBody);
    return parser.feed(bytes);
}

} // namespace

TEST_P(WholeAnswer, inOnePiece_andByteByByte_isTheSame)
{
    AnswerParser atOnce(false, plenty);
    EXPECT_EQ(atOnce.feed(GetParam().bytes), State::Complete);
    AnswerParser slowly(false, plenty);
    for (qsizetype i = 0; i < GetParam().bytes.size(); ++i) {
        EXPECT_NE(slowly.state(), State::Complete) << "complete before byte " << i;
        slowly.feed(GetParam().bytes.mid(i, 1));
    }
    EXPECT_EQ(slowly.state(), State::Complete);
    for (auto *const parser : { &atOnce, &slowly }) {
        const auto answer = parser->takeAnswer();
        EXPECT_EQ(answer.status, GetParam().status);
        EXPECT_EQ(answer.body, GetParam().body);
    }
}

INSTANTIATE_TEST_SUITE_P(Framings, WholeAnswer,
    ::testing::Values(Whole { "length", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello", 200, "hello" },
        Whole { "empty", "HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n", 201, "" },
        Whole { "noReason", "HTTP/1.1 404\r\nContent-Length: 2\r\n\r\n{}", 404, "{}" },
        Whole { "bareLineFeeds", "HTTP/1.0 200 OK\nContent-Length: 2\n\n{}", 200, "{}" },
        Whole { "chunks",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n6;x=y\r\n world\r\n0\r\n\r\n", 200,
            "hello world" },
        Whole { "trailers",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\n\r\nA\r\n0123456789\r\n0\r\nX-Sum: 1\r\n\r\n", 200,
            "0123456789" },
        Whole { "continueFirst",
            "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 200 "
            "OK\r\nContent-Length: 1\r\n\r\nx",
            200, "x" },
        Whole { "noContent", "HTTP/1.1 204 No Content\r\n\r\n", 204, "" },
        Whole { "notModified", "HTTP/1.1 304 Not Modified\r\nContent-Length: 99\r\n\r\n", 304, "" }),
    [](const auto &parameter) { return std::string(parameter.param.name); });

TEST(AnswerParser, untilClose_isCompleteOnlyAtTheEnd)
{
    AnswerParser parser(false, plenty);
    EXPECT_EQ(parser.feed("HTTP/1.1 200 OK\r\n\r\nhello"), State::Body);
    EXPECT_EQ(parser.endOfStream(), State::Complete);
    EXPECT_EQ(parser.takeAnswer().body, "hello");
}

TEST(AnswerParser, endBeforeTheAnnouncedEnd_isNotComplete)
{
    for (const QByteArray bytes : { "HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nhello",
             "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n", "HTTP/1.1 200 OK\r\nContent-Le",
             "" }) {
        AnswerParser parser(false, plenty);
        parser.feed(bytes);
        EXPECT_NE(parser.endOfStream(), State::Complete) << bytes.constData();
    }
}

TEST(AnswerParser, whatIsNoHttp_isGarbage)
{
    for (const QByteArray bytes :
        { "220 mail ESMTP\r\n", "<html>", "HTTP/2 200\r\n\r\n", "HTTP/1.1 abc\r\n\r\n", "HTTP/1.1 20\r\n\r\n",
            "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 1, 2\r\n\r\nx",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n", "HTTP/1.1 101 Switching\r\n\r\n",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nabcd\r\n" }) {
        EXPECT_EQ(stateAfter(bytes), State::Garbage) << bytes.constData();
    }
}

TEST(AnswerParser, endlessHead_isGarbage)
{
    EXPECT_EQ(stateAfter("HTTP/1.1 200 OK\r\n" + QByteArray(400'000, 'x')), State::Garbage);
}

TEST(AnswerParser, tooLong_isSaidAsEarlyAsPossible)
{
    EXPECT_EQ(stateAfter("HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n", false, 10), State::TooLong);
    EXPECT_EQ(stateAfter("HTTP/1.1 200 OK\r\n\r\n01234567890", false, 10), State::TooLong);
    EXPECT_EQ(
        stateAfter("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nb\r\n01234567890", false, 10), State::TooLong);
    EXPECT_EQ(stateAfter("HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n", true, 10), State::Complete);
}
