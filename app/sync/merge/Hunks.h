// Where one text was changed against another, in paragraphs. Of use in this folder only.
#pragma once

#include <QList>

namespace bubenik::merging {

// Paragraphs [baseFrom, baseTo) of the older text became [from, to) of the newer one.
struct Hunk {
    qsizetype baseFrom = 0;
    qsizetype baseTo = 0;
    qsizetype from = 0;
    qsizetype to = 0;

    [[nodiscard]] qsizetype removed() const { return baseTo - baseFrom; }
    [[nodiscard]] qsizetype added() const { return to - from; }
    [[nodiscard]] bool grows() const { return added() > removed(); }
    [[nodiscard]] bool keepsCount() const { return added() == removed(); }
};

// Ascending. As many new paragraphs as old ones count as each of them edited: one hunk a paragraph.
[[nodiscard]] QList<Hunk> hunksBetween(const QList<int> &base, const QList<int> &side);

// Whether two sides' changes are to the same place: they overlap; or they touch and one of them may have put something
// at the border, while the other is more than an edit of the paragraph beside it.
[[nodiscard]] bool clash(const Hunk &x, const Hunk &y);

// Whether `younger` was made of `elder`: it keeps every change that `elder` made to `base`.
[[nodiscard]] bool holdsAllOf(const QList<int> &base, const QList<int> &elder, const QList<int> &younger);

} // namespace bubenik::merging
