#include "markup/CommonSequence.h"

#include <QElapsedTimer>
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

namespace bubenik {

namespace {

using Tokens = QList<int>;

Tokens anyTokens()
{
    const auto made = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 6));
    return { made.begin(), made.end() };
}

qsizetype lengthOf(const QList<CommonRun> &runs)
{
    qsizetype sum = 0;
    for (const auto &run : runs) {
        sum += run.length;
    }
    return sum;
}

// By the book: a table of all prefixes.
qsizetype longest(const Tokens &a, const Tokens &b)
{
    QList<QList<qsizetype>> table(a.size() + 1, QList<qsizetype>(b.size() + 1, 0));
    for (qsizetype i = 0; i < a.size(); ++i) {
        for (qsizetype j = 0; j < b.size(); ++j) {
            table[i + 1][j + 1] = a[i] == b[j] ? table[i][j] + 1 : std::max(table[i][j + 1], table[i + 1][j]);
        }
    }
    return table[a.size()][b.size()];
}

bool holds(const QList<CommonRun> &runs, const Tokens &a, const Tokens &b)
{
    qsizetype i = 0;
    qsizetype j = 0;
    for (const auto &run : runs) {
        if (run.a < i || run.b < j || run.length < 1 || a.mid(run.a, run.length) != b.mid(run.b, run.length)) {
            return false;
        }
        i = run.a + run.length;
        j = run.b + run.length;
    }
    return i <= a.size() && j <= b.size();
}

} // namespace

RC_GTEST_PROP(CommonSequence, runs_ofAnyTokens_areCommonAndTheLongest, ())
{
    const auto a = anyTokens();
    const auto b = anyTokens();
    const auto runs = commonRuns(a, b);
    RC_ASSERT(holds(runs, a, b));
    RC_ASSERT(lengthOf(runs) == longest(a, b));
}

TEST(CommonSequence, endlessRepetition_staysBounded_andKeepsToWhatIsUnique)
{
    // The zeros make 50 million pairs; what is unique keeps its order.
    Tokens a;
    Tokens b;
    for (int i = 1; i <= 5000; ++i) {
        a += { 0, i };
        b += { i, 0, 0 };
    }
    QElapsedTimer timer;
    timer.start();
    const auto runs = commonRuns(a, b);
    EXPECT_LT(timer.elapsed(), 2000);
    EXPECT_TRUE(holds(runs, a, b));
    EXPECT_GE(lengthOf(runs), 5000);
}

TEST(CommonSequence, tokenNumbers_areEqualForEqualTexts_overSeveralLists)
{
    using namespace Qt::StringLiterals;
    TokenNumbers numbers;
    const auto first = numbers.of({ u"a"_s, u"b"_s, u"a"_s });
    const auto second = numbers.of({ u"b"_s, u"c"_s });
    EXPECT_EQ(first[0], first[2]);
    EXPECT_NE(first[0], first[1]);
    EXPECT_EQ(second[0], first[1]);
    EXPECT_FALSE(first.contains(second[1]));
}

} // namespace bubenik
