// Which words of two texts differ: for showing a foreign change beside the own text. Pure; O(n·m) in words after what
// is the same at both ends is left out; texts that are too different for that are marked as changed throughout.
#pragma once

#include <QList>
#include <QString>

namespace bubenik::ui {

struct DiffPart {
    QString text; // a run of words with their spaces
    bool changed = false; // not in the other text
    friend bool operator==(const DiffPart &, const DiffPart &) = default;
};

struct TextDiff {
    QList<DiffPart> mine;
    QList<DiffPart> theirs;
};

[[nodiscard]] TextDiff compareTexts(const QString &mine, const QString &theirs);

} // namespace bubenik::ui
