#include "posts/ParagraphDiff.h"

#include <vector>

namespace bubenik::ui {

namespace {

using DiffKind = ParagraphChange::Kind;

constexpr qsizetype maxCells = 4'000'000; // beyond it everything between the ends counts as replaced

void appendAll(QList<ParagraphChange> &changes, DiffKind kind, const QStringList &texts, qsizetype from, qsizetype to)
{
    for (auto i = from; i < to; ++i) {
        changes.append({ kind, texts[i] });
    }
}

void appendMiddle(QList<ParagraphChange> &changes, const QStringList &before, const QStringList &after)
{
    const auto rows = before.size();
    const auto columns = after.size();
    if (rows * columns > maxCells) {
        appendAll(changes, DiffKind::Removed, before, 0, rows);
        appendAll(changes, DiffKind::Added, after, 0, columns);
        return;
    }
    // common[i][j]: the longest common sequence of what is left from i and j on.
    std::vector<int> common(static_cast<size_t>((rows + 1) * (columns + 1)), 0);
    const auto cell = [&](qsizetype i, qsizetype j) -> int & { return common[static_cast<size_t>(i * (columns + 1) + j)]; };
    for (auto i = rows - 1; i >= 0; --i) {
        for (auto j = columns - 1; j >= 0; --j) {
            cell(i, j) = before[i] == after[j] ? cell(i + 1, j + 1) + 1 : std::max(cell(i + 1, j), cell(i, j + 1));
        }
    }
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < rows || j < columns) {
        if (i < rows && j < columns && before[i] == after[j]) {
            changes.append({ DiffKind::Same, before[i] });
            ++i;
            ++j;
        } else if (i < rows && (j == columns || cell(i + 1, j) >= cell(i, j + 1))) {
            changes.append({ DiffKind::Removed, before[i++] });
        } else {
            changes.append({ DiffKind::Added, after[j++] });
        }
    }
}

} // namespace

QList<ParagraphChange> compareParagraphs(const QStringList &before, const QStringList &after)
{
    const auto shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before[head] == after[head]) {
        ++head;
    }
    qsizetype tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail]) {
        ++tail;
    }
    QList<ParagraphChange> changes;
    appendAll(changes, DiffKind::Same, before, 0, head);
    appendMiddle(changes, before.mid(head, before.size() - head - tail), after.mid(head, after.size() - head - tail));
    appendAll(changes, DiffKind::Same, before, before.size() - tail, before.size());
    return changes;
}

} // namespace bubenik::ui
