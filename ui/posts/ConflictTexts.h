// Two wordings of a field as people read them: values as plain text, compared paragraph by paragraph and word by word,
// and one text made of both to finish by hand. Pure; runs in the pool.
#pragma once

#include "core/Zone.h"
#include "markup/TextDiff.h"
#include "storage/ConflictStore.h"

namespace bubenik::ui {

// Places where the same field stands in two wordings, with who wrote which and when, as far as known.
struct ConflictSide {
    QString by;
    std::optional<Instant> at;
};

struct ShownConflict {
    StoredConflict conflict;
    ConflictSide mine;
    ConflictSide theirs;
    QString subject; // what the field belongs to, when it is not the post itself: a channel, a picture
};

// A stretch of both wordings side by side.
struct ConflictRow {
    enum class Kind { Same, Folded, Changed };
    Kind kind = Kind::Same;
    QList<DiffPart> mine; // Same: the paragraph; Folded: empty
    QList<DiffPart> theirs;
    int folded = 0; // paragraphs that are the same and left out
    friend bool operator==(const ConflictRow &, const ConflictRow &) = default;
};

// Markdown as the editor shows it, times in the town's zone, yes and no, lists by their names.
[[nodiscard]] QString conflictText(const QString &field, const QJsonValue &value, const Zone &zone);
// Whether a person may write a wording of their own (text fields).
[[nodiscard]] bool isWritable(const StoredConflict &conflict);
[[nodiscard]] bool isFormatted(const QString &field); // Markdown, for the rich editor
// Where the texts are the same but for their formatting, the Markdown itself is compared.
[[nodiscard]] QList<ConflictRow> compareWordings(const StoredConflict &conflict, const Zone &zone);
// What is the same once; where they differ mine, then theirs.
[[nodiscard]] QString bothWordings(const StoredConflict &conflict);

} // namespace bubenik::ui
