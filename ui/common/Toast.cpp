#include "common/Toast.h"

#include "common/Buttons.h"
#include "common/Labels.h"
#include "common/StylePaint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace bubenik::ui {

using namespace std::chrono_literals;

Toast::Toast(QWidget *over)
    : QFrame(over)
    , m_text(makeLabel({}))
    , m_action(makeButton({}, ButtonRole::Quiet))
{
    m_text->setWordWrap(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2 * space, space / 2, space / 2, space / 2);
    row->setSpacing(space);
    row->addWidget(m_text);
    row->addWidget(m_action);
    m_timer.setSingleShot(true);
    m_timer.setInterval(8s);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (underMouse() || m_action->hasFocus()) {
            m_timer.start();
            return;
        }
        hide();
    });
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto act = std::exchange(m_onAction, {})) {
            act();
        }
    });
    over->installEventFilter(this);
    hide();
}

void Toast::say(const QString &text, const QString &action, std::function<void()> onAction)
{
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_onAction = std::move(onAction);
    setAccessibleName(text);
    show();
    place();
    raise();
    m_timer.start();
}

bool Toast::takeBack()
{
    if (isHidden() || !m_onAction) {
        return false;
    }
    m_action->click();
    return true;
}

void Toast::place()
{
    adjustSize();
    const QWidget *over = parentWidget();
    move((over->width() - width()) / 2, over->height() - height() - 3 * space);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    shapes::box(&painter, rect(), color(Token::Surface), color(Token::Control), 1, space);
}

void Toast::enterEvent(QEnterEvent *event)
{
    m_timer.stop();
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent *event)
{
    m_timer.start();
    QFrame::leaveEvent(event);
}

} // namespace bubenik::ui
