// The fuzz target over its corpus, and over the corpus cut, doubled and mixed in a fixed way.
#include "fuzz/markup/Target.h"

#include <QDirIterator>
#include <QFile>
#include <gtest/gtest.h>
#include <random>

using namespace bubenik::markdown;
using namespace Qt::StringLiterals;

namespace {

QList<QByteArray> corpus()
{
    QList<QByteArray> out;
    for (const auto &folder : { QStringLiteral(BUBENIK_FIXTURES "/paste"), QStringLiteral(BUBENIK_FIXTURES "/../fuzz/markup/corpus") }) {
        for (QDirIterator files(folder, QDir::Files); files.hasNext();) {
            QFile file(files.next());
            EXPECT_TRUE(file.open(QIODevice::ReadOnly));
            out.append(file.readAll());
        }
    }
    std::sort(out.begin(), out.end());
    return out;
}

} // namespace

TEST(MarkupFuzz, corpus_asItIsAndMutated_holds)
{
    const auto samples = corpus();
    ASSERT_GT(samples.size(), 12);
    std::mt19937 random(20261130);
    const auto below = [&random](qsizetype limit) { return limit > 0 ? qsizetype(random() % unsigned(limit)) : 0; };
    for (const auto &sample : samples) {
        fuzzOne(sample);
    }
    for (int i = 0; i < 400; ++i) {
        const auto &one = samples[below(samples.size())];
        const auto &other = samples[below(samples.size())];
        auto mixed = one.left(below(one.size())) + other.mid(below(other.size()), 400);
        for (int k = 0; k < 5 && !mixed.isEmpty(); ++k) {
            mixed[below(mixed.size())] = "<>*_`[]()\\#-\n &!|~"[below(18)];
        }
        SCOPED_TRACE(mixed.toStdString());
        fuzzOne(mixed.left(4000));
    }
}
