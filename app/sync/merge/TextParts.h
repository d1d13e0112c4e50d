// A Markdown text as paragraphs (lines between blank lines) with exactly the white space that stood between them.
// joinParts(splitParts(t)) == t for every t. The words that differ between two texts, for showing them:
// markup/TextDiff.h.
#pragma once

#include <QStringList>

namespace bubenik::merging {

struct TextParts {
    QString head; // white space before the first paragraph; the whole of a text without any
    QStringList paragraphs; // none is empty, none holds a blank line
    QStringList gaps; // gaps[i] stands between paragraphs i and i + 1
    QString tail; // white space after the last one

    friend bool operator==(const TextParts &, const TextParts &) = default;
};

[[nodiscard]] TextParts splitParts(const QString &text);
// An empty or missing gap becomes one blank line, so two paragraphs never run together.
[[nodiscard]] QString joinParts(const TextParts &parts);

} // namespace bubenik::merging
