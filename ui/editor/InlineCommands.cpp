#include "editor/InlineCommands.h"

#include "editor/EditorStyle.h"

#include <QTextBlock>

namespace bubenik::ui {

namespace {

struct Stretch {
    int from = 0;
    int to = 0;
    QTextCharFormat format;
    LineKind kind = LineKind::Paragraph;
    int level = 0;
};

QList<Stretch> stretches(const QTextCursor &cursor)
{
    QList<Stretch> all;
    const auto from = cursor.selectionStart();
    const auto to = cursor.selectionEnd();
    for (auto block = cursor.document()->findBlock(from); block.isValid() && block.position() < to; block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const auto fragment = it.fragment();
            const auto start = std::max(from, fragment.position());
            const auto end = std::min(to, fragment.position() + fragment.length());
            if (start < end) {
                all.append({ start, end, fragment.charFormat(), lineKind(block), block.blockFormat().headingLevel() });
            }
        }
    }
    return all;
}

template <class Change>
void changeMarks(QTextCursor cursor, Change change)
{
    const auto all = stretches(cursor);
    cursor.beginEditBlock();
    for (const auto &stretch : all) {
        auto marks = marksOf(stretch.format);
        change(marks);
        auto format = charFormat(marks, stretch.kind, stretch.level);
        if (stretch.format.objectType() == pictureObject) {
            format.setObjectType(pictureObject);
            format.setProperty(PictureUrlProperty, stretch.format.property(PictureUrlProperty));
            format.setProperty(PictureAltProperty, stretch.format.property(PictureAltProperty));
        }
        QTextCursor part(cursor.document());
        part.setPosition(stretch.from);
        part.setPosition(stretch.to, QTextCursor::KeepAnchor);
        part.setCharFormat(format);
    }
    cursor.endEditBlock();
}

void removeKind(Marks &marks, Mark::Kind kind)
{
    marks.removeIf([kind](const Mark &mark) { return mark.kind == kind; });
}

} // namespace

Marks marksAt(const QTextCursor &cursor)
{
    const auto all = stretches(cursor);
    return marksOf(all.isEmpty() ? cursor.charFormat() : all.first().format);
}

void toggleMark(QTextCursor cursor, Mark::Kind kind, int &nextId)
{
    const auto all = stretches(cursor);
    const bool on = std::all_of(
        all.begin(), all.end(), [kind](const Stretch &stretch) { return hasMark(marksOf(stretch.format), kind); });
    const Mark mark { kind, nextId++ };
    changeMarks(cursor, [&](Marks &marks) {
        removeKind(marks, kind);
        if (!on) {
            marks.prepend(mark);
        }
    });
}

QTextCharFormat toggledFormat(const QTextCursor &cursor, const QTextCharFormat &current, Mark::Kind kind, int &nextId)
{
    auto marks = marksOf(current);
    const bool on = hasMark(marks, kind);
    removeKind(marks, kind);
    if (!on) {
        marks.append({ kind, nextId++ });
    }
    return charFormat(marks, lineKind(cursor.block()), cursor.blockFormat().headingLevel());
}

QTextCursor linkAround(QTextCursor cursor)
{
    auto id = -1;
    for (const auto &mark : marksAt(cursor)) {
        id = mark.kind == Mark::Kind::Link ? mark.id : id;
    }
    if (id < 0) {
        return cursor;
    }
    auto from = -1;
    auto to = -1;
    const auto block = cursor.block();
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const auto marks = marksOf(it.fragment().charFormat());
        if (std::any_of(marks.begin(), marks.end(), [id](const Mark &mark) { return mark.id == id; })) {
            from = from < 0 ? it.fragment().position() : from;
            to = it.fragment().position() + it.fragment().length();
        }
    }
    if (from >= 0) {
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
    }
    return cursor;
}

void setLink(QTextCursor cursor, const QString &url, const QString &text, int &nextId)
{
    const Mark link { Mark::Kind::Link, nextId++, url };
    cursor.beginEditBlock();
    if (!cursor.hasSelection() && !url.isEmpty()) {
        const auto start = cursor.position();
        cursor.insertText(text.isEmpty() ? url : text, charFormat({}, lineKind(cursor.block()), cursor.blockFormat().headingLevel()));
        cursor.setPosition(start, QTextCursor::KeepAnchor);
    }
    changeMarks(cursor, [&](Marks &marks) {
        removeKind(marks, Mark::Kind::Link);
        if (!url.isEmpty()) {
            marks.prepend(link);
        }
    });
    cursor.endEditBlock();
}

void clearMarks(QTextCursor cursor)
{
    changeMarks(cursor, [](Marks &marks) { marks.clear(); });
}

} // namespace bubenik::ui
