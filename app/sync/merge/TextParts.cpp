#include "sync/merge/TextParts.h"

namespace bubenik::merging {

using namespace Qt::StringLiterals;

TextParts splitParts(const QString &text)
{
    TextParts parts;
    qsizetype end = 0; // of the paragraph read so far, or of what was taken before the next one
    qsizetype start = -1; // of the paragraph being read; none
    for (qsizetype line = 0; line < text.size();) {
        const auto newline = text.indexOf(u'\n', line);
        const auto next = newline < 0 ? text.size() : newline + 1;
        const auto lineEnd = newline < 0 ? text.size() : newline;
        const bool blank = QStringView(text).mid(line, lineEnd - line).trimmed().isEmpty();
        if (!blank && start < 0) {
            (parts.paragraphs.isEmpty() ? parts.head : parts.gaps.emplaceBack()) = text.mid(end, line - end);
            start = line;
        } else if (blank && start >= 0) {
            parts.paragraphs.append(text.mid(start, end - start));
            start = -1;
        }
        end = blank ? end : lineEnd;
        line = next;
    }
    if (start >= 0) {
        parts.paragraphs.append(text.mid(start, end - start));
    }
    (parts.paragraphs.isEmpty() ? parts.head : parts.tail) = text.mid(end);
    return parts;
}

QString joinParts(const TextParts &parts)
{
    QString text = parts.head;
    for (qsizetype i = 0; i < parts.paragraphs.size(); ++i) {
        if (i > 0) {
            const auto gap = parts.gaps.value(i - 1);
            text += gap.isEmpty() ? u"\n\n"_s : gap;
        }
        text += parts.paragraphs[i];
    }
    return text + parts.tail;
}

} // namespace bubenik::merging
