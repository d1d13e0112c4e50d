// Which paragraphs of two texts differ: for looking at an older version. Pure; the cost is that of commonRuns().
#pragma once

#include <QList>
#include <QStringList>

namespace bubenik {

struct ParagraphChange {
    enum class Kind { Same, Added, Removed };
    Kind kind = Kind::Same;
    QString text;
    friend bool operator==(const ParagraphChange &, const ParagraphChange &) = default;
};

// Removed paragraphs stand before the added ones that took their place.
[[nodiscard]] QList<ParagraphChange> compareParagraphs(const QStringList &before, const QStringList &after);

} // namespace bubenik
