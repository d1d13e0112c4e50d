#include "editor/PlainEdit.h"

#include "editor/Paragraphs.h"
#include "editor/SpellingMenu.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>

namespace bubenik::ui {

void PlainEdit::setSpelling(spelling::Checker &checker, std::function<void(const QString &)> addWord)
{
    m_marks = new SpellingMarks(*document(), checker, this);
    m_addWord = std::move(addWord);
    connect(m_marks, &SpellingMarks::changed, viewport(), qOverload<>(&QWidget::update));
    connect(this, &QPlainTextEdit::cursorPositionChanged, m_marks, [this] {
        m_marks->setTypingAt(-1);
        viewport()->update();
    });
}

QString PlainEdit::text() const
{
    auto text = document()->toRawText();
    return text.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
}

void PlainEdit::keyPressEvent(QKeyEvent *event)
{
    QPlainTextEdit::keyPressEvent(event);
    if (!event->text().isEmpty() && event->text().front().isPrint()) {
        typed();
    }
}

void PlainEdit::inputMethodEvent(QInputMethodEvent *event)
{
    QPlainTextEdit::inputMethodEvent(event);
    if (!event->commitString().isEmpty()) {
        typed();
    }
}

void PlainEdit::typed()
{
    if (isReadOnly()) {
        return;
    }
    if (m_typographic) {
        typesetBefore(textCursor());
    }
    if (m_marks != nullptr) {
        m_marks->setTypingAt(textCursor().position());
    }
}

void PlainEdit::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    if (m_marks == nullptr) {
        return;
    }
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    for (auto block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const auto rect = blockBoundingGeometry(block).translated(contentOffset());
        if (rect.top() > viewport()->height()) {
            break;
        }
        paintWaves(painter, block, rect.topLeft(), m_marks->marksIn(block));
    }
}

void PlainEdit::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto word = m_marks != nullptr ? m_marks->wordAt(cursorForPosition(event->pos()).position()) : std::nullopt;
    if (word) {
        addSpelling(*menu, *m_marks, *word, m_addWord);
    }
    menu->popup(event->globalPos());
}

} // namespace bubenik::ui
