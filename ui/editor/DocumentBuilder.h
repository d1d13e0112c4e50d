// Writes lines into a QTextDocument. Works in portions, so that a very long text never holds the window up.
#pragma once

#include "editor/Lines.h"

#include <QTextCursor>

namespace bubenik::ui {

class DocumentBuilder final
{
public:
    // Lines go in at the cursor's place; the first one uses the block the cursor stands in when that is empty.
    DocumentBuilder(QTextCursor cursor, QList<Line> lines, int &nextId);

    // Inserts lines until `budget` is used up (at least one); true when all are in.
    [[nodiscard]] bool step(std::chrono::microseconds budget);
    [[nodiscard]] qsizetype inserted() const { return m_next; }
    [[nodiscard]] qsizetype total() const { return m_lines.size(); }
    [[nodiscard]] QTextCursor cursor() const { return m_cursor; } // behind what is in

private:
    void insert(const Line &line);
    void insertTable(const Line &line);
    void startBlock(const QTextBlockFormat &format, const QTextCharFormat &characters);

    QTextCursor m_cursor;
    QList<Line> m_lines;
    int &m_nextId;
    qsizetype m_next = 0;
    bool m_fresh = true; // the current block waits for its first content
};

// Text and pictures at the cursor, in the look of the line it stands in.
void insertPieces(QTextCursor &cursor, const QList<Piece> &pieces, LineKind kind, int level);

} // namespace bubenik::ui
