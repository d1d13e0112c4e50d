// How the cost of a text grows with its length: 1, 30 and 300 pages. The figure that counts is the ratio, which must
// stay near that of the lengths.
#include "markup/Html.h"
#include "markup/Markdown.h"

#include <QElapsedTimer>
#include <benchmark/benchmark.h>
#include <gtest/gtest.h>

using namespace bubenik::markdown;
using namespace Qt::StringLiterals;

namespace {

// About 1,800 characters, as a standard page has.
QString pages(qint64 count)
{
    const auto page = u"## Kudy objíždět Petlérskou ulici\n\n"_s
        + u"Od **pondělí 30. listopadu** bude ulice _uzavřena_ pro veškerou dopravu, viz [web města](https://www.klasterec.cz/x). "_s.repeated(10)
        + u"\n\n- osobní vozy oběma směry\n- nákladní vozy jen od Perštejna\n  1. do 7,5 t\n  2. nad 7,5 t\n\n"
          "| Den | Úsek |\n| --- | --- |\n| pondělí | pošta – most |\n| úterý | most – škola |\n\n> Děkujeme za trpělivost.\n\n"_s;
    return page.repeated(count);
}

void parsing(benchmark::State &state)
{
    const auto text = pages(state.range(0));
    for (auto _ : state) {
        benchmark::DoNotOptimize(parse(text));
    }
    state.SetBytesProcessed(state.iterations() * text.size() * 2);
}
BENCHMARK(parsing)->Arg(1)->Arg(30)->Arg(300)->Unit(benchmark::kMillisecond);

void writing(benchmark::State &state)
{
    const auto tree = parse(pages(state.range(0)));
    for (auto _ : state) {
        benchmark::DoNotOptimize(write(tree));
    }
}
BENCHMARK(writing)->Arg(1)->Arg(30)->Arg(300)->Unit(benchmark::kMillisecond);

void pasting(benchmark::State &state)
{
    const auto html = toHtml(parse(pages(state.range(0))), {});
    for (auto _ : state) {
        benchmark::DoNotOptimize(fromHtml(html));
    }
}
BENCHMARK(pasting)->Arg(1)->Arg(30)->Arg(300)->Unit(benchmark::kMillisecond);

// The best of three, so that a busy machine does not count.
template <class Work>
qint64 microseconds(Work work)
{
    qint64 best = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 3; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        best = std::min(best, timer.nsecsElapsed() / 1000);
    }
    return std::max<qint64>(best, 1);
}

} // namespace

TEST(MarkupGrowth, tenTimesTheText_takesAtMostTwentyTimesAsLong)
{
    const auto shorter = pages(30);
    const auto longer = pages(300);
    const auto roundTrip = [](const QString &text) { return write(parse(text)); };
    EXPECT_LT(microseconds([&] { (void)roundTrip(longer); }), 20 * microseconds([&] { (void)roundTrip(shorter); }));
    const auto shortHtml = toHtml(parse(shorter), {});
    const auto longHtml = toHtml(parse(longer), {});
    EXPECT_LT(microseconds([&] { (void)fromHtml(longHtml); }), 20 * microseconds([&] { (void)fromHtml(shortHtml); }));
}

int main(int argc, char **argv)
{
    ::testing::InitGoogleTest(&argc, argv);
    benchmark::Initialize(&argc, argv);
    const int failed = RUN_ALL_TESTS();
    benchmark::RunSpecifiedBenchmarks();
    return failed;
}
