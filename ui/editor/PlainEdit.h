// A plain text with its spelling: the lead of a post, a script to be read out.
#pragma once

#include "editor/SpellingMarks.h"

#include <QPlainTextEdit>

namespace bubenik::ui {

class PlainEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    using QPlainTextEdit::QPlainTextEdit;

    // `addWord` writes to the newsroom's dictionary.
    void setSpelling(spelling::Checker &checker, std::function<void(const QString &)> addWord);
    // The text as it is; toPlainText() would make plain spaces of unbreakable ones.
    [[nodiscard]] QString text() const;
    [[nodiscard]] SpellingMarks *spelling() const { return m_marks; } // nullptr: none is wanted
    void setTypographic(bool typographic) { m_typographic = typographic; } // quotes, spaces and dashes while typing

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void typed();

    SpellingMarks *m_marks = nullptr;
    std::function<void(const QString &)> m_addWord;
    bool m_typographic = false;
};

} // namespace bubenik::ui
