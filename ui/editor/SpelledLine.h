// A line to write in with its spelling: titles.
#pragma once

#include "editor/SpellingMarks.h"

#include <QLineEdit>
#include <QTextDocument>

namespace bubenik::ui {

class SpelledLine final : public QLineEdit
{
    Q_OBJECT
public:
    explicit SpelledLine(QWidget *parent = nullptr);

    // `addWord` writes to the newsroom's dictionary.
    void setSpelling(spelling::Checker &checker, std::function<void(const QString &)> addWord);
    [[nodiscard]] SpellingMarks *spelling() const { return m_marks; } // nullptr: none is wanted

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void typed();
    void follow();
    void takeOver();

    QTextDocument m_copy; // of the text: what finds wrong words looks at documents
    SpellingMarks *m_marks = nullptr;
    std::function<void(const QString &)> m_addWord;
    bool m_isFollowing = false;
};

} // namespace bubenik::ui
