// The foot of the text: how many words are unknown and how much could be said more plainly, quietly; opened, it lists
// the hints, each leading to its place. Hints can be switched off; computing them is done in the pool.
#pragma once

#include "common/Async.h"
#include "common/UiState.h"
#include "writing/Hints.h"

#include <QTimer>
#include <QWidget>

class QFrame;
class QListWidget;
class QToolButton;

namespace bubenik::ui {

class RichTextEdit;

class HintsPanel final : public QWidget
{
    Q_OBJECT
public:
    // `before`: texts that stand before this one and belong to it (title, lead); their hints are listed too.
    HintsPanel(RichTextEdit &edit, UiState &state, std::function<QStringList()> before, QWidget *parent = nullptr);

    void look(); // at the text as it is now
    void lookSoon();
    [[nodiscard]] const QList<writing::Hint> &hints() const { return m_hints; }
    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open);

Q_SIGNALS:
    void beforeChosen(int text, int at, int length); // a place in one of the texts before this one
    void spellingAsked();

private:
    void showHints(const QList<writing::Hint> &hints);
    void showSpelling();
    void go(int hint);
    void setWanted(bool wanted);
    [[nodiscard]] bool isWanted() const;

    struct Rules; // read with the first text
    RichTextEdit &m_edit;
    UiState &m_state;
    std::function<QStringList()> m_before;
    std::shared_ptr<Rules> m_rules;
    QToolButton *m_spelling;
    QToolButton *m_line;
    QToolButton *m_switch;
    QFrame *m_rule;
    QListWidget *m_list;
    QList<writing::Hint> m_hints;
    qsizetype m_beforeCount = 0; // of the last look
    QTimer m_timer;
    LatestOnly m_latest;
};

} // namespace bubenik::ui
