// Which paragraphs of two texts differ: for looking at an older version. Pure; the longest common sequence of
// paragraphs, O(n·m) after what is the same at both ends is left out, bounded.
#pragma once

#include <QList>
#include <QStringList>

namespace bubenik::ui {

struct ParagraphChange {
    enum class Kind { Same, Added, Removed };
    Kind kind = Kind::Same;
    QString text;
    friend bool operator==(const ParagraphChange &, const ParagraphChange &) = default;
};

// Removed paragraphs stand before the added ones that took their place.
[[nodiscard]] QList<ParagraphChange> compareParagraphs(const QStringList &before, const QStringList &after);

} // namespace bubenik::ui
