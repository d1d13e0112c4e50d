#include "SyncLine.h"

#include "common/Icons.h"
#include "common/StylePaint.h"
#include "common/TextScale.h"

#include <QPainter>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

SyncLine::SyncLine(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setObjectName(u"sync-line"_s);
}

void SyncLine::setLook(const SyncLook &look)
{
    m_look = look;
    setText(look.words);
    setAccessibleName(tr("Shared newsroom: %1").arg(look.words));
    setAccessibleDescription(look.story);
    setToolTip(m_folded ? look.words + u'\n' + look.story : look.story);
    update();
}

void SyncLine::setFolded(bool folded)
{
    m_folded = folded;
    updateGeometry();
    setLook(m_look);
}

QSize SyncLine::sizeHint() const
{
    constexpr int height = 4 * space;
    if (m_folded) {
        return { height, height };
    }
    return { withText(20 * space), withText(height) };
}

void SyncLine::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    if (underMouse()) {
        shapes::box(&painter, rect(), shapes::mix(color(Token::Line), color(Token::Sunken), 0.6), {});
    }
    const int left = m_folded ? (width() - ui::iconSize) / 2 : space + space / 2;
    ui::icon(m_look.look.icon, m_look.look.token)
        .paint(&painter, QRect(left, (height() - ui::iconSize) / 2, ui::iconSize, ui::iconSize));
    if (!m_folded) {
        painter.setFont(ui::font(TypeSize::Caption, m_look.look.token == Token::Warn));
        painter.setPen(color(m_look.look.token));
        const QRect room(left + ui::iconSize + space, 0, width() - left - ui::iconSize - space, height());
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(m_look.words, Qt::ElideRight, room.width()));
    }
    if (hasFocus()) {
        shapes::focusRing(&painter, rect());
    }
}

} // namespace bubenik::ui
