#include "mail/ImapAnswers.h"

#include <gtest/gtest.h>
#include <random>

using namespace bubenik;
using namespace Qt::StringLiterals;

namespace {

const QByteArray talk
    = "* 4 FETCH (UID 7 RFC822.SIZE 312 BODYSTRUCTURE (\"text\" \"calendar\" (\"name\" {9}\r\nUID 8\r\n)}) NIL) "
      "BODY[HEADER] {4}\r\na\r\nb)\r\n* OK [UIDVALIDITY 44] ok\r\nB1 OK done\r\n";

} // namespace

TEST(ImapAnswers, anyCutting_givesTheSameAnswers)
{
    std::mt19937 dice(1);
    for (int round = 0; round < 200; ++round) {
        ImapAnswers answers(10000);
        QList<ImapAnswer> found;
        for (qsizetype at = 0; at < talk.size();) {
            const auto size = qMin<qsizetype>(1 + static_cast<qsizetype>(dice() % 20), talk.size() - at);
            answers.feed(QByteArrayView(talk).sliced(at, size));
            at += size;
            while (true) {
                auto answer = answers.take();
                ASSERT_TRUE(answer.has_value());
                if (!*answer) {
                    break;
                }
                found.append(**answer);
            }
        }
        ASSERT_EQ(found.size(), 3);
        EXPECT_EQ(found[0].literals, (QList<QByteArray> { "UID 8\r\n)}", "a\r\nb" }));
        EXPECT_EQ(found[0].number("UID"), 7U);
        EXPECT_EQ(found[0].number("RFC822.SIZE"), 312U);
        EXPECT_EQ(found[1].number("UIDVALIDITY"), 44U);
        EXPECT_EQ(found[2].line, "B1 OK done");
    }
}

TEST(ImapAnswers, number_inQuotes_isNotMeant)
{
    const ImapAnswer answer { "* 1 FETCH (BODYSTRUCTURE (\"x\" \"UID 99\\\" UID 98\") UID 5)", {} };
    EXPECT_EQ(answer.number("UID"), 5U);
    EXPECT_EQ(answer.number("EXISTS"), std::nullopt);
}

TEST(ImapAnswers, moreThanAllowed_isRefusedWithoutBeingKept)
{
    ImapAnswers literal(1000);
    literal.feed("* 1 FETCH (BODY[] {99999999999}\r\n");
    EXPECT_EQ(literal.take().error().kind, ErrorKind::TooLarge);
    ImapAnswers line(1000);
    line.feed(QByteArray(1001, 'a'));
    EXPECT_EQ(line.take().error().kind, ErrorKind::TooLarge);
}
