// The text of a post: Markdown (CommonMark with tables, strikethrough off, raw HTML off) parsed once into a small
// tree, and the forms made of it. Attachments inside the text are pictures or sounds with the URL
// "attachment:<digest>".
#pragma once

#include <QList>
#include <QString>

namespace bubenik::markdown {

struct Inline {
    enum class Kind { Text, Emphasis, Strong, Code, Link, Picture, LineBreak };
    Kind kind = Kind::Text;
    QString text; // Text, Code; Picture: the alt text
    QString url; // Link, Picture
    QList<Inline> children; // Emphasis, Strong, Link
    friend bool operator==(const Inline &, const Inline &);
};

struct Block {
    enum class Kind { Paragraph, Heading, BulletList, NumberedList, ListItem, Quote, CodeBlock, Rule, Table, TableRow, TableCell };
    Kind kind = Kind::Paragraph;
    int level = 0; // Heading: 1…6
    int start = 1; // NumberedList
    bool header = false; // TableCell
    QString text; // CodeBlock
    QList<Inline> inlines; // Paragraph, Heading, TableCell, and ListItem of a tight list
    QList<Block> children; // lists, items, quotes, tables
    friend bool operator==(const Block &, const Block &);
};

// Text indented by four spaces is a paragraph, not code: people indent what they paste.
[[nodiscard]] QList<Block> parse(const QString &markdown);
// The one tree for all that look the same; parse() gives only such. Empty paragraphs, items and links go, styles do
// not repeat inside themselves, a list is loose exactly when an item holds more than a paragraph and lists, tables
// are regular with one header row, and nothing nests deeper than 24 levels.
[[nodiscard]] QList<Block> canonical(const QList<Block> &blocks);
// The Markdown of a tree: parse(write(t)) == canonical(t), so parse(write(parse(x))) == parse(x) for every x.
[[nodiscard]] QString write(const QList<Block> &blocks);

// Plain text for previews, search snippets and channels without formatting. Links as "text (url)" when withUrls.
[[nodiscard]] QString toPlainText(const QList<Block> &blocks, bool withUrls = false);
// The digests of attachments in the text, in order of appearance.
[[nodiscard]] QStringList attachmentsIn(const QList<Block> &blocks);

// HTML from Word, LibreOffice or the web -> clean Markdown: headings, lists, emphasis, links and tables stay;
// styles, classes, comments, scripts, tracking pictures and empty paragraphs go.
[[nodiscard]] QString fromHtml(const QString &html);

} // namespace bubenik::markdown
