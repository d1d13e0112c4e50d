#include "markup/ParagraphDiff.h"

#include "markup/CommonSequence.h"

namespace bubenik {

namespace {

void appendParagraphs(
    QList<ParagraphChange> &changes, ParagraphChange::Kind kind, const QStringList &texts, qsizetype from, qsizetype to)
{
    for (auto i = from; i < to; ++i) {
        changes.append({ kind, texts[i] });
    }
}

} // namespace

QList<ParagraphChange> compareParagraphs(const QStringList &before, const QStringList &after)
{
    using Kind = ParagraphChange::Kind;
    TokenNumbers numbers;
    const auto then = numbers.of(before);
    auto runs = commonRuns(then, numbers.of(after));
    runs.append({ before.size(), after.size(), 0 });
    QList<ParagraphChange> changes;
    qsizetype i = 0;
    qsizetype j = 0;
    for (const auto &run : std::as_const(runs)) {
        appendParagraphs(changes, Kind::Removed, before, i, run.a);
        appendParagraphs(changes, Kind::Added, after, j, run.b);
        i = run.a + run.length;
        j = run.b + run.length;
        appendParagraphs(changes, Kind::Same, before, run.a, i);
    }
    return changes;
}

} // namespace bubenik
