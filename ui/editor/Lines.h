// A text as a flat list of lines, each with the path of its containers: the form between Markdown's tree and a
// QTextDocument. Pure values: flattening and assembling run on any thread.
#pragma once

#include "editor/Marks.h"
#include "markup/Markdown.h"

#include <optional>

namespace bubenik::ui {

struct Line {
    QString path; // encoded
    LineKind kind = LineKind::Paragraph;
    int level = 0; // Heading
    bool tight = false;
    QString code; // Code
    QList<markdown::Inline> inlines; // Paragraph, Heading
    std::optional<markdown::Block> table; // Table
    friend bool operator==(const Line &, const Line &) = default;
};

// `nextId` gives the containers their ids and is moved on.
[[nodiscard]] QList<Line> flatten(const QList<markdown::Block> &blocks, int &nextId);
// Empty paragraphs are left out; containers that hold nothing else stay.
[[nodiscard]] QList<markdown::Block> assemble(const QList<Line> &lines);

// A stretch of text or a picture with its marks, and the tree of a paragraph made of such pieces. What Markdown cannot
// say (a space at the end of emphasis) is put right by markdown::write().
struct Piece {
    Marks marks;
    markdown::Inline leaf; // Text, Picture, LineBreak; text inside a Code mark becomes Code
    friend bool operator==(const Piece &, const Piece &) = default;
};
[[nodiscard]] QList<markdown::Inline> nest(QList<Piece> pieces);
[[nodiscard]] QList<Piece> unnest(const QList<markdown::Inline> &inlines, int &nextId);

} // namespace bubenik::ui
