// The fuzz target over its corpus, and over the corpus cut, doubled and mixed in a fixed way.
#include "fuzz/people/Target.h"

#include <QDirIterator>
#include <QFile>
#include <gtest/gtest.h>
#include <random>

using namespace bubenik;

TEST(PeopleFuzz, corpus_asItIsAndMutated_holds)
{
    QList<QByteArray> samples;
    for (QDirIterator files(QStringLiteral(BUBENIK_FIXTURES "/../fuzz/people/corpus"), QDir::Files); files.hasNext();) {
        QFile file(files.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        samples.append(file.readAll());
    }
    std::sort(samples.begin(), samples.end());
    ASSERT_GE(samples.size(), 5);
    std::mt19937 random(20261130);
    const auto below = [&random](qsizetype limit) { return limit > 0 ? qsizetype(random() % unsigned(limit)) : 0; };
    for (const auto &sample : samples) {
        fuzzImport(sample);
    }
    for (int i = 0; i < 3000; ++i) {
        const auto &one = samples[below(samples.size())];
        const auto &other = samples[below(samples.size())];
        auto mixed = one.left(below(one.size())) + other.mid(below(other.size()), 300);
        for (int k = 0; k < 4 && !mixed.isEmpty(); ++k) {
            mixed[below(mixed.size())] = ";,\t\"\n\r=:\\ \xc3\x8d+@'"[below(16)];
        }
        SCOPED_TRACE(mixed.toStdString());
        fuzzImport(mixed);
    }
}
