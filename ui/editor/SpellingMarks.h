// The wrong words of one document: looked up a little after every change, a hundred paragraphs at a time, and told to
// whoever draws them. Nothing of it is in the document or its undo.
#pragma once

#include "spelling/Checker.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTimer>

class QPainter;

namespace bubenik::ui {

class SpellingMarks final : public QObject
{
    Q_OBJECT
public:
    SpellingMarks(QTextDocument &document, spelling::Checker &checker, QObject *parent);

    void setEnabled(bool enabled);
    [[nodiscard]] bool isEnabled() const { return m_enabled; }
    // The word that is being written is not marked before the cursor leaves it; -1: none is.
    void setTypingAt(int position);

    [[nodiscard]] QList<writing::Stretch> marksIn(const QTextBlock &block) const;
    // The wrong word at the position, or the next one behind it, from the start again at the end; nullopt: there is
    // none.
    [[nodiscard]] std::optional<QTextCursor> wordAt(int position) const;
    [[nodiscard]] std::optional<QTextCursor> nextWord(int position) const;
    [[nodiscard]] int count() const { return m_count; } // of the last counting
    [[nodiscard]] spelling::Language languageAt(const QTextCursor &cursor) const;

    void ignoreHere(const QTextCursor &word);
    [[nodiscard]] spelling::Checker &checker() { return m_checker; }

Q_SIGNALS:
    void changed(); // other words may be wrong
    void counted();

private:
    void note(int position, int removed, int added);
    void look();
    void countSome();
    [[nodiscard]] QTextCursor select(const QTextBlock &block, const writing::Stretch &place) const;

    QTextDocument &m_document;
    spelling::Checker &m_checker;
    QList<QTextCursor> m_ignored; // each selects its word, wherever it moves
    QTimer m_lookTimer;
    QTimer m_countTimer;
    int m_dirtyFrom = 0; // positions between which something has changed since the last look
    int m_dirtyTo = -1;
    int m_typingAt = -1;
    int m_countBlock = 0;
    int m_counting = 0;
    int m_count = 0;
    bool m_enabled = true;
};

// A wavy line of the colour of what is wrong.
void paintWave(QPainter &painter, qreal left, qreal right, qreal y);
// One under each of the words; `origin` is where the block's layout begins.
void paintWaves(
    QPainter &painter, const QTextBlock &block, const QPointF &origin, const QList<writing::Stretch> &words);

} // namespace bubenik::ui
