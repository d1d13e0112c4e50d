#include "Navigation.h"

#include "SyncLine.h"
#include "common/Icons.h"
#include "common/Labels.h"
#include "common/StylePaint.h"
#include "common/TextScale.h"

#include <QButtonGroup>
#include <QPainter>
#include <QVBoxLayout>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int unfoldedWidth = 26 * space;
constexpr int foldedWidth = 7 * space;
constexpr int rowHeight = 5 * space;
} // namespace

NavigationButton::NavigationButton(
    const QString &iconName, const QString &title, const QString &shortcut, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(iconName)
    , m_shortcut(shortcut)
{
    setText(title);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    nameIt();
}

void NavigationButton::setCount(int count)
{
    m_count = count;
    nameIt();
    update();
}

void NavigationButton::setFolded(bool folded)
{
    m_folded = folded;
    nameIt();
    updateGeometry();
    update();
}

void NavigationButton::nameIt()
{
    //: %1 is a page's name, %n how many things on it need the user
    const QString full = m_count > 0 ? tr("%1: %n need you", nullptr, m_count).arg(text()) : text();
    setAccessibleName(full);
    setToolTip(full + u" ("_s + m_shortcut + u')');
}

QSize NavigationButton::sizeHint() const
{
    return { (m_folded ? foldedWidth : withText(unfoldedWidth)) - 2 * space, m_folded ? rowHeight : withText(rowHeight) };
}

void NavigationButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const bool on = isChecked();
    if (on || underMouse()) {
        shapes::box(&painter, rect(),
            on ? color(Token::AccentSoft) : shapes::mix(color(Token::Line), color(Token::Sunken), 0.6), {});
    }
    const Token ink = on ? Token::Accent : Token::Text;
    const int left = m_folded ? (width() - ui::iconSize) / 2 : space + space / 2;
    ui::icon(m_icon, on ? Token::Accent : Token::Muted)
        .paint(&painter, QRect(left, (height() - ui::iconSize) / 2, ui::iconSize, ui::iconSize));
    if (m_folded) {
        if (m_count > 0) {
            shapes::box(&painter, QRectF(left + ui::iconSize - 4, (height() - ui::iconSize) / 2.0 - 4, 9, 9),
                color(Token::Warn), color(Token::Sunken), 1.5, 4.5);
        }
    } else {
        const QString number = m_count > 0 ? QString::number(m_count) : QString();
        painter.setFont(ui::font(TypeSize::Caption, true));
        const int numberWidth = number.isEmpty() ? 0 : qMax(20, painter.fontMetrics().horizontalAdvance(number) + 12);
        if (numberWidth > 0) {
            const QRectF pill(width() - numberWidth - space, (height() - 20) / 2.0, numberWidth, 20);
            shapes::box(&painter, pill, color(Token::Warn), {}, 0, 10);
            painter.setPen(color(Token::Surface));
            painter.drawText(pill, Qt::AlignCenter, number);
        }
        painter.setFont(ui::font(TypeSize::Body, on));
        painter.setPen(color(ink));
        const int start = left + ui::iconSize + space + space / 2;
        const QRect room(start, 0, width() - start - numberWidth - space, height());
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
    }
    if (hasFocus()) {
        shapes::focusRing(&painter, rect());
    }
}

Navigation::Navigation(QWidget *parent)
    : QFrame(parent)
    , m_town(new ElidedLabel)
    , m_pages(new QVBoxLayout)
    , m_group(new QButtonGroup(this))
    , m_status(new SyncLine(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    setFixedWidth(withText(unfoldedWidth));
    m_town->setFont(ui::font(TypeSize::Body, true));
    m_town->setFixedHeight(withText(rowHeight));
    m_town->setContentsMargins(space + space / 2, 0, 0, 0);
    m_pages->setSpacing(space / 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space, space, space, space + space / 2);
    column->setSpacing(space);
    column->addWidget(m_town);
    column->addLayout(m_pages);
    column->addStretch();
    column->addWidget(m_status);
    connect(m_status, &SyncLine::clicked, this, &Navigation::statusChosen);
}

void Navigation::addPage(const QString &name, const QString &iconName, const QString &title)
{
    constexpr int digits = 10; // the tenth page is on the key 0
    const QString shortcut = u"Ctrl+%1"_s.arg((m_names.size() + 1) % digits);
    auto *button = new NavigationButton(iconName, title, shortcut, this);
    button->setObjectName(u"navigation-"_s + name);
    m_group->addButton(button);
    m_pages->addWidget(button);
    m_names.append(name);
    m_buttons.insert(name, button);
    connect(button, &NavigationButton::clicked, this, [this, name] { Q_EMIT chosen(name); });
}

void Navigation::setCurrent(const QString &name)
{
    if (NavigationButton *button = m_buttons.value(name)) {
        button->setChecked(true);
    }
}

void Navigation::focusCurrent()
{
    if (QAbstractButton *button = m_group->checkedButton()) {
        button->setFocus(Qt::OtherFocusReason);
    }
}

void Navigation::setCount(const QString &name, int count)
{
    if (NavigationButton *button = m_buttons.value(name)) {
        button->setCount(count);
    }
}

void Navigation::setPageShown(const QString &name, bool shown)
{
    if (NavigationButton *button = m_buttons.value(name)) {
        button->setVisible(shown);
    }
}

void Navigation::setTown(const QString &town)
{
    m_town->setFullText(town);
}

void Navigation::setStatus(const SyncLook &look)
{
    m_status->setLook(look);
}

void Navigation::setFolded(bool folded)
{
    setFixedWidth(folded ? foldedWidth : withText(unfoldedWidth));
    m_town->setVisible(!folded);
    m_status->setFolded(folded);
    for (NavigationButton *button : std::as_const(m_buttons)) {
        button->setFolded(folded);
    }
}

} // namespace bubenik::ui
