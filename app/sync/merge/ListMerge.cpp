#include "sync/merge/ListMerge.h"

#include <QSet>

namespace bubenik::merging {

namespace {

using NameSet = QSet<QString>;

NameSet setOf(const QStringList &names)
{
    return { names.begin(), names.end() };
}

QStringList only(QStringList names, const NameSet &kept)
{
    names.removeIf([&](const QString &name) { return !kept.contains(name); });
    names.removeDuplicates();
    return names;
}

bool isReordered(const QStringList &base, const QStringList &side)
{
    return only(base, setOf(side)) != only(side, setOf(base));
}

} // namespace

QStringList mergedOrder(const NamedLists &lists, const QStringList &kept)
{
    // What theirs took away says nothing of an order: so the answer stays the same when it is merged again.
    const auto common = only(lists.mine, setOf(lists.theirs));
    const bool byMine = isReordered(lists.base, common) && !isReordered(lists.base, lists.theirs);
    const auto keptSet = setOf(kept);
    auto order = only(byMine ? lists.mine : lists.theirs, keptSet);
    auto placed = setOf(order);
    qsizetype behind = 0; // where the neighbour ends
    for (const auto &name : only(byMine ? lists.theirs : lists.mine, keptSet)) {
        if (placed.contains(name)) {
            behind = order.indexOf(name) + 1;
        } else {
            order.insert(behind++, name);
            placed.insert(name);
        }
    }
    return order;
}

QStringList mergedNames(const NamedLists &lists)
{
    const auto base = setOf(lists.base);
    const auto mine = setOf(lists.mine);
    const auto theirs = setOf(lists.theirs);
    QStringList kept;
    for (const auto &name : lists.theirs + lists.mine) {
        const bool removed = base.contains(name) && !(mine.contains(name) && theirs.contains(name));
        if (!removed) {
            kept.append(name);
        }
    }
    return mergedOrder(lists, kept);
}

} // namespace bubenik::merging
