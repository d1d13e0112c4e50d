#include "editor/SpelledLine.h"

#include "editor/SpellingMenu.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>

namespace bubenik::ui {

SpelledLine::SpelledLine(QWidget *parent)
    : QLineEdit(parent)
{
}

void SpelledLine::setSpelling(spelling::Checker &checker, std::function<void(const QString &)> addWord)
{
    m_marks = new SpellingMarks(m_copy, checker, this);
    m_addWord = std::move(addWord);
    follow();
    connect(this, &QLineEdit::textChanged, this, &SpelledLine::follow);
    connect(&m_copy, &QTextDocument::contentsChanged, this, &SpelledLine::takeOver);
    connect(m_marks, &SpellingMarks::changed, this, qOverload<>(&QWidget::update));
    connect(this, &QLineEdit::cursorPositionChanged, m_marks, [this] {
        m_marks->setTypingAt(-1);
        update();
    });
}

// Only what differs is written: words that are to be left keep their places.
void SpelledLine::follow()
{
    const auto before = m_copy.toRawText();
    const auto now = text();
    if (m_isFollowing || before == now) {
        return;
    }
    const QScopedValueRollback guard(m_isFollowing, true);
    const auto shorter = std::min(before.size(), now.size());
    const auto same = std::mismatch(before.cbegin(), before.cbegin() + shorter, now.cbegin()).first - before.cbegin();
    const auto tail
        = std::mismatch(before.crbegin(), before.crbegin() + (shorter - same), now.crbegin()).first - before.crbegin();
    QTextCursor cursor(&m_copy);
    cursor.setPosition(static_cast<int>(same));
    cursor.setPosition(static_cast<int>(before.size() - tail), QTextCursor::KeepAnchor);
    cursor.insertText(now.mid(same, now.size() - tail - same));
}

// A suggestion was put in.
void SpelledLine::takeOver()
{
    if (m_isFollowing || m_copy.toRawText() == text()) {
        return;
    }
    const QScopedValueRollback guard(m_isFollowing, true);
    selectAll();
    insert(m_copy.toRawText());
}

void SpelledLine::keyPressEvent(QKeyEvent *event)
{
    QLineEdit::keyPressEvent(event);
    if (!event->text().isEmpty() && event->text().front().isPrint()) {
        typed();
    }
}

void SpelledLine::inputMethodEvent(QInputMethodEvent *event)
{
    QLineEdit::inputMethodEvent(event);
    if (!event->commitString().isEmpty()) {
        typed();
    }
}

void SpelledLine::typed()
{
    if (m_marks != nullptr && !isReadOnly()) {
        m_marks->setTypingAt(cursorPosition());
    }
}

void SpelledLine::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_marks == nullptr) {
        return;
    }
    // Where the text begins, however far it is scrolled: known from where the cursor is.
    const QFontMetricsF metrics(font());
    const auto widthTo = [&](qsizetype position) { return metrics.horizontalAdvance(text().left(position)); };
    const auto origin = cursorRect().center().x() - widthTo(cursorPosition());
    const auto y = (height() - metrics.height()) / 2 + metrics.ascent() + 3;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(rect().adjusted(4, 1, -4, -1));
    const auto marks = m_marks->marksIn(m_copy.begin());
    for (const auto &mark : marks) {
        paintWave(painter, origin + widthTo(mark.at), origin + widthTo(mark.at + mark.length), y);
    }
}

void SpelledLine::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto word = m_marks != nullptr ? m_marks->wordAt(cursorPositionAt(event->pos())) : std::nullopt;
    if (word) {
        addSpelling(*menu, *m_marks, *word, m_addWord);
    }
    menu->popup(event->globalPos());
}

} // namespace bubenik::ui
