// Going through the wrong words by keyboard (F7): the word, what may be meant, and what else can be done with it.
#pragma once

#include "common/Async.h"

#include <QTextCursor>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace bubenik::ui {

class RichTextEdit;

class SpellingBar final : public QWidget
{
    Q_OBJECT
public:
    explicit SpellingBar(RichTextEdit &edit, QWidget *parent = nullptr);
    void start(); // shows itself with the first wrong word at or behind the cursor
    void next();

Q_SIGNALS:
    void closed();

private:
    void showWord();
    void suggest(const QStringList &words);
    void replace(const QString &by);

    RichTextEdit &m_edit;
    QLabel *m_words;
    QWidget *m_suggestions;
    QHBoxLayout *m_row;
    QWidget *m_actions;
    QToolButton *m_close = nullptr;
    QPushButton *m_ignore;
    QTextCursor m_word; // without a selection: none is left
    LatestOnly m_latest;
};

// What is to be said instead when there is no dictionary for the text; empty: there is one.
[[nodiscard]] QString spellingTrouble(const RichTextEdit &edit);

} // namespace bubenik::ui
