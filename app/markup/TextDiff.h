// Which words of two texts differ: for showing a foreign change beside the own text. Pure; the cost is that of
// commonRuns(), so texts that have little in common are marked as changed throughout.
#pragma once

#include <QList>
#include <QString>

namespace bubenik {

struct DiffPart {
    QString text; // a run of words with their spaces
    bool changed = false; // not in the other text
    friend bool operator==(const DiffPart &, const DiffPart &) = default;
};

struct TextDiff {
    QList<DiffPart> mine;
    QList<DiffPart> theirs;
};

// The parts of either side, joined, are its text.
[[nodiscard]] TextDiff compareTexts(const QString &mine, const QString &theirs);

} // namespace bubenik
