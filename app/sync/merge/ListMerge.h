// Lists in which every element has a name of its own, merged by their elements. Of use in this folder only.
#pragma once

#include <QStringList>

namespace bubenik::merging {

struct NamedLists {
    QStringList base; // empty when there is no common version
    QStringList mine;
    QStringList theirs;
};

// The order of theirs (of mine when only mine put the common elements in another order), of it what is `kept`; what
// only the other side has stands behind the neighbour that it has there.
[[nodiscard]] QStringList mergedOrder(const NamedLists &lists, const QStringList &kept);
// An ordered set: what one side added is there, what one side removed is not.
[[nodiscard]] QStringList mergedNames(const NamedLists &lists);

} // namespace bubenik::merging
