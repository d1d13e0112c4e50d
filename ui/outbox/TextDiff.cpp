#include "outbox/TextDiff.h"

#include <QStringList>
#include <vector>

namespace bubenik::ui {

namespace {

constexpr qsizetype mostCells = 4'000'000; // of the table of common subsequences: about 16 MB for a moment

// Words, each with the white space that follows it, so that joining them gives the text back.
QStringList wordsOf(const QString &text)
{
    QStringList result;
    qsizetype start = 0;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text.at(i - 1).isSpace() && !text.at(i).isSpace()) {
            result.append(text.mid(start, i - start));
            start = i;
        }
    }
    if (start < text.size()) {
        result.append(text.mid(start));
    }
    return result;
}

bool sameWord(const QString &a, const QString &b)
{
    return QStringView(a).trimmed() == QStringView(b).trimmed();
}

void append(QList<DiffPart> &parts, const QString &word, bool changed)
{
    if (!parts.isEmpty() && parts.constLast().changed == changed) {
        parts.last().text += word;
    } else {
        parts.append({ word, changed });
    }
}

void appendAll(QList<DiffPart> &parts, const QStringList &list, bool changed)
{
    for (const QString &word : list) {
        append(parts, word, changed);
    }
}

// lengths[i][j]: the longest common subsequence of a from i on and b from j on.
std::vector<int> commonLengths(const QStringList &a, const QStringList &b)
{
    const size_t width = size_t(b.size()) + 1;
    std::vector<int> lengths((size_t(a.size()) + 1) * width, 0);
    for (qsizetype i = a.size() - 1; i >= 0; --i) {
        for (qsizetype j = b.size() - 1; j >= 0; --j) {
            const size_t cell = size_t(i) * width + size_t(j);
            lengths[cell] = sameWord(a.at(i), b.at(j)) ? lengths[cell + width + 1] + 1 : std::max(lengths[cell + width], lengths[cell + 1]);
        }
    }
    return lengths;
}

void compareMiddles(const QStringList &a, const QStringList &b, TextDiff &diff)
{
    if (a.size() * b.size() > mostCells) {
        appendAll(diff.mine, a, true);
        appendAll(diff.theirs, b, true);
        return;
    }
    const std::vector<int> lengths = commonLengths(a, b);
    const size_t width = size_t(b.size()) + 1;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        const size_t cell = size_t(i) * width + size_t(j);
        if (sameWord(a.at(i), b.at(j))) {
            append(diff.mine, a.at(i++), false);
            append(diff.theirs, b.at(j++), false);
        } else if (lengths[cell + width] >= lengths[cell + 1]) {
            append(diff.mine, a.at(i++), true);
        } else {
            append(diff.theirs, b.at(j++), true);
        }
    }
    appendAll(diff.mine, a.mid(i), true);
    appendAll(diff.theirs, b.mid(j), true);
}

} // namespace

TextDiff compareTexts(const QString &mine, const QString &theirs)
{
    const QStringList a = wordsOf(mine);
    const QStringList b = wordsOf(theirs);
    qsizetype head = 0;
    while (head < a.size() && head < b.size() && sameWord(a.at(head), b.at(head))) {
        ++head;
    }
    qsizetype tail = 0;
    while (tail < a.size() - head && tail < b.size() - head && sameWord(a.at(a.size() - 1 - tail), b.at(b.size() - 1 - tail))) {
        ++tail;
    }
    TextDiff diff;
    appendAll(diff.mine, a.mid(0, head), false);
    appendAll(diff.theirs, b.mid(0, head), false);
    compareMiddles(a.mid(head, a.size() - head - tail), b.mid(head, b.size() - head - tail), diff);
    appendAll(diff.mine, a.mid(a.size() - tail), false);
    appendAll(diff.theirs, b.mid(b.size() - tail), false);
    return diff;
}

} // namespace bubenik::ui
