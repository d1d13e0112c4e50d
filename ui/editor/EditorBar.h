// The tool bar of the text, and under it the line where a link is written: no dialogs.
#pragma once

#include <QWidget>
#include <functional>

class QLineEdit;
class QMenu;
class QToolButton;

namespace bubenik::ui {

class RichTextEdit;

class EditorBar final : public QWidget
{
    Q_OBJECT
public:
    explicit EditorBar(RichTextEdit &edit, QWidget *parent = nullptr);
    void addWritingTools(bool templates); // into the menu: somebody listens to RichTextEdit::toolAsked()

    // Into the menu: something that is on or off.
    void addSwitch(const QString &words, const QString &name, bool on, std::function<void(bool)> act);

Q_SIGNALS:
    void pictureAsked();

private:
    QToolButton *addButton(const QString &icon, const QString &words, const QString &keys, bool checkable);
    void makeHeadingMenu();
    void makeMoreMenu();
    QWidget *makeLinkLine();
    void askLink();
    void acceptLink(bool remove);
    void refresh();

    RichTextEdit &m_edit;
    QWidget *m_buttons;
    QToolButton *m_heading;
    QToolButton *m_strong;
    QToolButton *m_emphasis;
    QToolButton *m_link;
    QToolButton *m_bullets;
    QToolButton *m_numbers;
    QToolButton *m_quote;
    QMenu *m_more = nullptr;
    QWidget *m_linkLine = nullptr;
    QLineEdit *m_address = nullptr;
};

// "www.klasterec.cz" and "podatelna@klasterec.cz" become whole addresses; what cannot be one becomes empty.
[[nodiscard]] QString linkFromInput(const QString &text);

} // namespace bubenik::ui
