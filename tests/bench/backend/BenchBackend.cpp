// What a page of changes costs here, beside the network: 2,000 and 5,000 documents of about 2 KB each. The whole of
// parsing it must stay near what Qt's JSON parser alone takes.
#include "backend/Answers.h"

#include <benchmark/benchmark.h>

using namespace bubenik;
using namespace Qt::StringLiterals;

namespace {

QByteArray pageOf(qint64 documents)
{
    const QString text = u"Od pondělí bude Petlérská ulice uzavřena pro veškerou dopravu. "_s.repeated(28);
    QJsonArray rows;
    for (qint64 i = 0; i < documents; ++i) {
        const auto id = u"post:0195-%1"_s.arg(i, 8, 10, QLatin1Char('0'));
        const QJsonObject doc { { u"_id"_s, id }, { u"_rev"_s, u"1-abcdef0123456789"_s }, { u"title"_s, u"Uzavírka"_s },
            { u"body"_s, text }, { u"lead"_s, u""_s }, { u"categories"_s, QJsonArray { u"Doprava"_s } },
            { u"author"_s, u"Eva"_s }, { u"createdAt"_s, u"2026-11-30T08:00:00.000Z"_s } };
        rows.append(QJsonObject { { u"id"_s, id }, { u"seq"_s, u"%1-g1AAAACbeJzLYWBg"_s.arg(i) },
            { u"changes"_s, QJsonArray { QJsonObject { { u"rev"_s, u"1-abcdef0123456789"_s } } } },
            { u"doc"_s, doc } });
    }
    return QJsonDocument(QJsonObject { { u"results"_s, rows }, { u"last_seq"_s, u"9-x"_s }, { u"pending"_s, 0 } })
        .toJson(QJsonDocument::Compact);
}

void parsingAlone(benchmark::State &state)
{
    const auto page = pageOf(state.range(0));
    for (auto _ : state) {
        benchmark::DoNotOptimize(QJsonDocument::fromJson(page));
    }
    state.SetBytesProcessed(state.iterations() * page.size());
}
BENCHMARK(parsingAlone)->Arg(2000)->Arg(5000)->Unit(benchmark::kMillisecond);

void changesPage(benchmark::State &state)
{
    const auto page = pageOf(state.range(0));
    for (auto _ : state) {
        benchmark::DoNotOptimize(answers::changesPage(QJsonDocument::fromJson(page)));
    }
    state.SetBytesProcessed(state.iterations() * page.size());
}
BENCHMARK(changesPage)->Arg(2000)->Arg(5000)->Unit(benchmark::kMillisecond);

} // namespace
