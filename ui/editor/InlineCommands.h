// What the editor does to stretches of text: emphasis, strong, code, links. Each call is one undo step.
#pragma once

#include "editor/Marks.h"

#include <QTextCursor>

namespace bubenik::ui {

// Marks of the selection's first character, or of what would be typed next.
[[nodiscard]] Marks marksAt(const QTextCursor &cursor);
// Puts the mark on the whole selection, or takes it off when all of it has it.
void toggleMark(QTextCursor cursor, Mark::Kind kind, int &nextId);
// The same for what will be typed next.
[[nodiscard]] QTextCharFormat toggledFormat(const QTextCursor &cursor, const QTextCharFormat &current, Mark::Kind kind, int &nextId);
// Selects the whole link around the cursor; unchanged when there is none.
[[nodiscard]] QTextCursor linkAround(QTextCursor cursor);
// An empty URL takes the link away. Without a selection the text is inserted.
void setLink(QTextCursor cursor, const QString &url, const QString &text, int &nextId);
// Takes emphasis, strong, code and links off the selection.
void clearMarks(QTextCursor cursor);

} // namespace bubenik::ui
