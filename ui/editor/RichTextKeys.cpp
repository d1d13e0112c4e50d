// Keys of RichTextEdit: shortcuts, structure (Enter, Tab, Backspace) and what typing turns into formatting.
#include "editor/EditorStyle.h"
#include "editor/InlineCommands.h"
#include "editor/RichTextEdit.h"

#include <QKeyEvent>
#include <QTextTable>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

void RichTextEdit::keyPressEvent(QKeyEvent *event)
{
    if (isReadOnly() || toolKey(event) || formatKey(event) || structureKey(event)) {
        event->accept();
        return;
    }
    const auto blocks = document()->blockCount();
    const bool prints = !event->text().isEmpty() && event->text().front().isPrint();
    const bool templates = asksForTemplates(event);
    if (prints) {
        leaveLinkBeforeTyping();
    }
    QTextEdit::keyPressEvent(event);
    mendAfterEdit(blocks);
    if (prints) {
        typed();
    }
    if (templates) {
        Q_EMIT toolAsked(WritingTool::Templates);
    }
}

void RichTextEdit::inputMethodEvent(QInputMethodEvent *event)
{
    if (!event->commitString().isEmpty()) {
        leaveLinkBeforeTyping();
    }
    QTextEdit::inputMethodEvent(event);
    if (!event->commitString().isEmpty()) {
        typed();
    }
}

bool RichTextEdit::formatKey(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Bold)) {
        toggle(Mark::Kind::Strong);
    } else if (event->matches(QKeySequence::Italic)) {
        toggle(Mark::Kind::Emphasis);
    } else if (event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier) && event->key() == Qt::Key_K) {
        Q_EMIT linkAsked();
    } else if (event->modifiers() == (Qt::ControlModifier | Qt::AltModifier) && event->key() >= Qt::Key_0
        && event->key() <= Qt::Key_4) {
        const auto number = event->key() - Qt::Key_0;
        // 1 is the first heading inside a text; the title of the post stands above it.
        const auto level = number == 1 ? 2 : number;
        setLineKind(number == 0 ? LineKind::Paragraph : LineKind::Heading, level);
    } else if (event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)
        && (event->key() == Qt::Key_8 || event->key() == Qt::Key_Asterisk)) {
        toggleList(Container::Kind::Bullets);
    } else if (event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)
        && (event->key() == Qt::Key_7 || event->key() == Qt::Key_Ampersand)) {
        toggleList(Container::Kind::Numbers);
    } else {
        return false;
    }
    return true;
}

bool RichTextEdit::structureKey(QKeyEvent *event)
{
    const auto plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const auto cursor = textCursor();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!plain) {
            return false;
        }
        m_blocks.newLine(cursor);
        setCurrentCharFormat(charFormat({}, currentKind(), currentLevel()));
        ensureCursorVisible();
        return true;
    case Qt::Key_Backspace:
        return plain && m_blocks.takeLayerOff(cursor);
    case Qt::Key_Tab:
        if (plain && cursor.currentTable() != nullptr) {
            moveCursor(QTextCursor::NextCell);
            return true;
        }
        return plain && m_blocks.indent(cursor);
    case Qt::Key_Backtab:
        return m_blocks.outdent(cursor);
    case Qt::Key_Space:
        return plain && autoFormat();
    default:
        return false;
    }
}

// "## ", "- ", "1. " and "> " at the start of a paragraph become what they look like.
bool RichTextEdit::autoFormat()
{
    auto cursor = textCursor();
    if (currentKind() != LineKind::Paragraph || cursor.hasSelection() || !currentPath().isEmpty()
        || cursor.currentTable() != nullptr) {
        return false;
    }
    const auto before = cursor.block().text().left(cursor.positionInBlock());
    const bool heading = before == u"##"_s || before == u"###"_s || before == u"####"_s;
    const bool bullets = before == u"-"_s || before == u"*"_s || before == u"•"_s;
    if (!heading && !bullets && before != u"1."_s && before != u">"_s) {
        return false;
    }
    cursor.setPosition(cursor.block().position(), QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    setTextCursor(cursor);
    if (heading) {
        setLineKind(LineKind::Heading, static_cast<int>(before.size()));
    } else if (before == u">"_s) {
        toggleQuote();
    } else {
        toggleList(bullets ? Container::Kind::Bullets : Container::Kind::Numbers);
    }
    return true;
}

// Text typed behind a link or code does not belong to it.
void RichTextEdit::leaveLinkBeforeTyping()
{
    const auto cursor = textCursor();
    if (cursor.hasSelection()) {
        return;
    }
    auto marks = marksOf(currentCharFormat());
    auto next = cursor;
    next.movePosition(QTextCursor::NextCharacter);
    const auto after = cursor.atBlockEnd() ? Marks {} : marksOf(next.charFormat());
    const auto before = marksOf(cursor.charFormat());
    const auto removed = marks.removeIf([&](const Mark &mark) {
        const bool sticky = mark.kind == Mark::Kind::Emphasis || mark.kind == Mark::Kind::Strong;
        return !sticky && before.contains(mark) && !after.contains(mark);
    });
    if (removed > 0 || currentCharFormat().objectType() == pictureObject) {
        setCurrentCharFormat(charFormat(marks, currentKind(), currentLevel()));
    }
}

// Blocks that were joined keep the look of where their characters came from: give them that of where they are.
void RichTextEdit::mendAfterEdit(int blocksBefore)
{
    if (document()->blockCount() < blocksBefore && !document()->isEmpty()) {
        auto cursor = textCursor();
        cursor.joinPreviousEditBlock();
        restyle(cursor.block());
        cursor.endEditBlock();
    }
}

} // namespace bubenik::ui
