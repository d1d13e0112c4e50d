// What the editor does to whole lines: kinds, lists and quotes. Each call is one undo step over the blocks that the
// cursor's selection touches.
#pragma once

#include "editor/Marks.h"

#include <QTextCursor>

namespace bubenik::ui {

class BlockCommands final
{
public:
    explicit BlockCommands(int &nextId)
        : m_nextId(nextId)
    {
    }

    void setKind(QTextCursor cursor, LineKind kind, int level); // Paragraph, Heading, Code
    void toggleList(QTextCursor cursor, Container::Kind list);
    void toggleQuote(QTextCursor cursor);
    // Deeper or less deep in its list; false when there is nothing to do (the key then means something else).
    [[nodiscard]] bool indent(QTextCursor cursor);
    [[nodiscard]] bool outdent(QTextCursor cursor);
    // Enter: splits the block as its kind asks for.
    void newLine(QTextCursor cursor);
    // Backspace at the start of a block: takes one layer off; false when there is none.
    [[nodiscard]] bool takeLayerOff(QTextCursor cursor);
    void insertRule(QTextCursor cursor);

private:
    void setPath(const QTextBlock &block, const Path &path);
    void replacePrefix(QTextBlock from, const Path &prefix, const Path &by);
    void leaveCode(QTextCursor cursor);
    int &m_nextId;
};

} // namespace bubenik::ui
