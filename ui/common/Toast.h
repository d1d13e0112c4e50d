// A short word at the foot of the page about what was just done, with the way back: "Smazáno · Vrátit".
// Goes by itself after eight seconds, not while the pointer or the focus is on it. One at a time.
#pragma once

#include <QFrame>
#include <QTimer>
#include <functional>

class QLabel;
class QPushButton;

namespace bubenik::ui {

class Toast final : public QFrame
{
    Q_OBJECT
public:
    explicit Toast(QWidget *over); // lies over this widget and follows its size
    void say(const QString &text, const QString &action = {}, std::function<void()> onAction = {});
    // Ctrl+Z: takes the way back that is offered just now; false: none is.
    bool takeBack();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void place();
    QLabel *m_text;
    QPushButton *m_action;
    std::function<void()> m_onAction;
    QTimer m_timer;
};

} // namespace bubenik::ui
