// Two versions of a long text made one, paragraph by paragraph, against their last common version (diff3). Pure; the
// cost is that of a few commonRuns().
#pragma once

#include <QString>
#include <optional>

namespace bubenik::merging {

struct MergedText {
    QString text; // in a clash: theirs
    // The whole text with my wording where both changed the same place differently, and both sides' other changes.
    std::optional<QString> mine = {};
};

// base: nullopt when there is no common version; what both texts have in common then stands for it.
[[nodiscard]] MergedText mergeText(const std::optional<QString> &base, const QString &mine, const QString &theirs);

} // namespace bubenik::merging
