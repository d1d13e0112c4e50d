// What two lists of tokens have in common, in order: the ground of every comparison of texts. Pure and deterministic.
// The longest common sequence (J. W. Hunt, T. G. Szymanski, CACM 20:5, 1977) in O((n + r) log n) for r pairs of equal
// tokens; where that would be too many (a text that repeats itself thousands of times) only tokens that occur once on
// both sides hold the rest together, so the answer may be shorter than the longest but the time stays bounded.
#pragma once

#include <QHash>
#include <QList>
#include <QStringList>

namespace bubenik {

struct CommonRun {
    qsizetype a = 0; // where it begins in the first list
    qsizetype b = 0; // and in the second
    qsizetype length = 0; // at least one
    friend bool operator==(const CommonRun &, const CommonRun &) = default;
};

// Ascending in both lists; runs that touch in both are one.
[[nodiscard]] QList<CommonRun> commonRuns(const QList<int> &a, const QList<int> &b);

// Equal texts get equal numbers, over all the lists of one comparison.
class TokenNumbers
{
public:
    [[nodiscard]] QList<int> of(const QStringList &texts);

private:
    QHash<QString, int> m_numbers;
};

} // namespace bubenik
