// How a text's tree (markup/Markdown.h) is written into the formats of a QTextDocument, so that nothing of it is lost:
// every block carries the path of the containers it stands in (quotes, lists, items), every piece of text the marks it
// carries (emphasis, strong, code, link). Containers and marks have ids, so neighbours of the same kind stay apart.
#pragma once

#include <QList>
#include <QString>
#include <QTextFormat>

namespace bubenik::ui {

enum FormatProperty {
    LineKindProperty = QTextFormat::UserProperty + 1, // int(LineKind), block
    PathProperty, // encoded Path, block and table
    TightProperty, // bool, block: the text of a list item stands in the item itself
    MarksProperty, // encoded Marks, characters
    PictureUrlProperty, // characters: a picture
    PictureAltProperty
};
inline constexpr int pictureObject = QTextFormat::UserObject + 1;

enum class LineKind { Paragraph, Heading, Code, Rule, Table };

struct Container {
    enum class Kind { Quote, Bullets, Numbers, Item };
    Kind kind = Kind::Quote;
    int id = 0;
    int start = 1; // Numbers
    friend bool operator==(const Container &, const Container &) = default;
};
using Path = QList<Container>; // outermost first; lists hold items only

struct Mark {
    enum class Kind { Emphasis, Strong, Code, Link };
    Kind kind = Kind::Emphasis;
    int id = 0;
    QString url; // Link
    friend bool operator==(const Mark &, const Mark &) = default;
};
using Marks = QList<Mark>; // outermost first

[[nodiscard]] QString encode(const Path &path);
[[nodiscard]] Path decodePath(const QString &text);
[[nodiscard]] QString encode(const Marks &marks);
[[nodiscard]] Marks decodeMarks(const QString &text);

[[nodiscard]] bool hasMark(const Marks &marks, Mark::Kind kind);
[[nodiscard]] bool isList(Container::Kind kind);
// Index of the innermost Item in the path, -1 when it is in none.
[[nodiscard]] qsizetype innermostItem(const Path &path);

} // namespace bubenik::ui
