#include "editor/EditorStyle.h"

#include "common/Theme.h"

#include <QFontDatabase>
#include <QTextCursor>
#include <QTextTable>

namespace bubenik::ui {

namespace {

struct Run {
    int from = 0;
    int to = 0;
    QTextCharFormat format;
};

void applyCharFormat(QTextCharFormat &format, const QTextCharFormat &wanted)
{
    // Pictures carry properties of their own that must stay.
    const auto url = format.property(PictureUrlProperty);
    const auto alt = format.property(PictureAltProperty);
    const auto type = format.objectType();
    format = wanted;
    if (url.isValid()) {
        format.setProperty(PictureUrlProperty, url);
        format.setProperty(PictureAltProperty, alt);
        format.setObjectType(type);
    }
}

} // namespace

LineKind lineKind(const QTextBlock &block)
{
    return static_cast<LineKind>(block.blockFormat().intProperty(LineKindProperty));
}

Path pathOf(const QTextBlock &block)
{
    return decodePath(block.blockFormat().stringProperty(PathProperty));
}

Marks marksOf(const QTextCharFormat &format)
{
    return decodeMarks(format.stringProperty(MarksProperty));
}

int indentOf(const Path &path)
{
    int indent = 0;
    for (const auto &container : path) {
        indent += container.kind == Container::Kind::Item ? listIndent
            : container.kind == Container::Kind::Quote    ? quoteIndent
                                                          : 0;
    }
    return indent;
}

QTextBlockFormat blockFormat(LineKind kind, int level, const QString &path, bool tight)
{
    QTextBlockFormat format;
    format.setProperty(LineKindProperty, static_cast<int>(kind));
    format.setProperty(PathProperty, path);
    format.setProperty(TightProperty, tight);
    // The same for each line: a part of its height would be much under a picture.
    format.setLineHeight(space / 2.0, QTextBlockFormat::LineDistanceHeight);
    format.setLeftMargin(indentOf(decodePath(path)));
    format.setBottomMargin(tight ? space / 4.0 : space);
    if (kind == LineKind::Heading) {
        format.setHeadingLevel(level);
        format.setTopMargin(space);
        format.setBottomMargin(space / 2.0);
    } else if (kind == LineKind::Code) {
        format.setLeftMargin(format.leftMargin() + space);
        format.setTopMargin(space);
        format.setBottomMargin(space * 2);
    }
    return format;
}

QTextCharFormat charFormat(const Marks &marks, LineKind kind, int level)
{
    QTextCharFormat format;
    if (!marks.isEmpty()) {
        format.setProperty(MarksProperty, encode(marks));
    }
    const bool heading = kind == LineKind::Heading;
    if (heading) {
        // Steps of Qt's own scale for headings: 1.5, 1.2, 1.
        format.setProperty(QTextFormat::FontSizeAdjustment, level <= 2 ? 2 : level == 3 ? 1 : 0);
    }
    if (heading || hasMark(marks, Mark::Kind::Strong)) {
        format.setFontWeight(heading && hasMark(marks, Mark::Kind::Strong) ? QFont::Black : QFont::Bold);
    }
    format.setFontItalic(hasMark(marks, Mark::Kind::Emphasis));
    if (kind == LineKind::Code || hasMark(marks, Mark::Kind::Code)) {
        format.setFontFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
        format.setFontFixedPitch(true);
    }
    if (hasMark(marks, Mark::Kind::Code)) {
        format.setBackground(color(Token::Sunken));
    }
    for (const auto &mark : marks) {
        if (mark.kind == Mark::Kind::Link) {
            format.setAnchor(true);
            format.setAnchorHref(mark.url);
            format.setToolTip(mark.url);
            format.setFontUnderline(true);
            format.setForeground(color(Token::Accent));
        }
    }
    return format;
}

void restyle(const QTextBlock &block)
{
    const auto kind = lineKind(block);
    const auto level = block.blockFormat().headingLevel();
    QList<Run> runs;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const auto fragment = it.fragment();
        auto format = fragment.charFormat();
        applyCharFormat(format, charFormat(marksOf(format), kind, level));
        if (format != fragment.charFormat()) {
            runs.append({ fragment.position(), fragment.position() + fragment.length(), format });
        }
    }
    QTextCursor cursor(block);
    for (const auto &run : runs) {
        cursor.setPosition(run.from);
        cursor.setPosition(run.to, QTextCursor::KeepAnchor);
        cursor.setCharFormat(run.format);
    }
    const auto blockChars = charFormat({}, kind, level);
    if (block.length() == 1 && block.charFormat() != blockChars) {
        cursor.setPosition(block.position());
        cursor.setBlockCharFormat(blockChars);
    }
}

void restyle(QTextDocument &document)
{
    QTextCursor cursor(&document);
    cursor.joinPreviousEditBlock();
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        restyle(block);
    }
    for (auto *frame : document.rootFrame()->childFrames()) {
        auto format = frame->frameFormat();
        format.setBorderBrush(color(Token::Line));
        frame->setFrameFormat(format);
    }
    cursor.endEditBlock();
}

} // namespace bubenik::ui
