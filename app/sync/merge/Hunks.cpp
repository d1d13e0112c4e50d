#include "sync/merge/Hunks.h"

#include "markup/CommonSequence.h"

#include <QSet>
#include <algorithm>

namespace bubenik::merging {

namespace {

QSet<int> tokensIn(const QList<int> &tokens, qsizetype from, qsizetype to)
{
    return { tokens.begin() + from, tokens.begin() + to };
}

} // namespace

QList<Hunk> hunksBetween(const QList<int> &base, const QList<int> &side)
{
    auto runs = commonRuns(base, side);
    runs.append({ base.size(), side.size(), 0 });
    QList<Hunk> hunks;
    qsizetype i = 0;
    qsizetype j = 0;
    for (const auto &run : std::as_const(runs)) {
        const Hunk hunk { i, run.a, j, run.b };
        if (hunk.keepsCount()) {
            for (qsizetype k = 0; k < hunk.added(); ++k) {
                hunks.append({ i + k, i + k + 1, j + k, j + k + 1 });
            }
        } else {
            hunks.append(hunk);
        }
        i = run.a + run.length;
        j = run.b + run.length;
    }
    return hunks;
}

bool clash(const Hunk &x, const Hunk &y)
{
    const auto from = std::max(x.baseFrom, y.baseFrom);
    const auto to = std::min(x.baseTo, y.baseTo);
    if (from != to) {
        return from < to;
    }
    const bool inside = (x.removed() == 0 && y.baseFrom < from && from < y.baseTo)
        || (y.removed() == 0 && x.baseFrom < from && from < x.baseTo);
    return inside || (x.grows() && !y.keepsCount()) || (y.grows() && !x.keepsCount());
}

bool holdsAllOf(const QList<int> &base, const QList<int> &elder, const QList<int> &younger)
{
    // By words, not by places: of paragraphs that repeat themselves nobody knows which is which.
    QSet<int> came;
    QSet<int> went;
    QSet<qsizetype> gaps; // where something went away
    for (const auto &hunk : hunksBetween(base, elder)) {
        came += tokensIn(elder, hunk.from, hunk.to);
        went += tokensIn(base, hunk.baseFrom, hunk.baseTo);
        if (hunk.added() < hunk.removed()) {
            gaps += { hunk.from, hunk.to };
        }
    }
    return std::ranges::none_of(hunksBetween(elder, younger), [&](const Hunk &hunk) {
        const auto border = hunk.grows() ? 0 : 1;
        const bool inGap = std::ranges::any_of(
            gaps, [&](qsizetype gap) { return hunk.baseFrom + border <= gap && gap <= hunk.baseTo - border; });
        return inGap || tokensIn(elder, hunk.baseFrom, hunk.baseTo).intersects(came)
            || tokensIn(younger, hunk.from, hunk.to).intersects(went);
    });
}

} // namespace bubenik::merging
