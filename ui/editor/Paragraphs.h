// The paragraphs of an editor as the rules of writing read them: code, pictures and, where asked for, links are masked
// (writing/Language.h), each character of the document being one of the text.
#pragma once

#include <QTextBlock>
#include <QTextCursor>

namespace bubenik::writing {
struct Change;
}

namespace bubenik::ui {

enum class Masked { Code, CodeAndLinks };

[[nodiscard]] QString paragraphText(const QTextBlock &block, Masked masked);
// One undo step over the changes, which are of the block and in order; what comes looks like what was there. Undone,
// the cursor is where `cursor` is.
void applyChanges(QTextCursor cursor, const QTextBlock &block, const QList<writing::Change> &changes);
// What the key just pressed has made necessary, as an undo step of its own.
void typesetBefore(const QTextCursor &cursor);

} // namespace bubenik::ui
