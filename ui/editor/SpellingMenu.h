// What an editor's context menu says of a wrong word: what may be meant, leaving it, adding it to the dictionary.
#pragma once

#include "editor/SpellingMarks.h"

class QMenu;

namespace bubenik::ui {

// Puts the entries above what is in the menu. `addWord` writes to the newsroom's dictionary. Suggestions come when
// they are found; the menu does not wait for them.
void addSpelling(
    QMenu &menu, SpellingMarks &marks, const QTextCursor &word, const std::function<void(const QString &)> &addWord);

// The word with the case of the wrong one kept is up to the dictionary; this only puts it in, as one undo step.
void replaceWord(QTextCursor word, const QString &by);

} // namespace bubenik::ui
