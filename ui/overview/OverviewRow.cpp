#include "overview/OverviewRow.h"

#include "common/Icons.h"
#include "common/StylePaint.h"

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int timeWidth = 7 * space;
constexpr int rowPadding = space;
constexpr int smallIcon = 16;
} // namespace

OverviewRow::OverviewRow(const Texts &texts, QWidget *parent)
    : QAbstractButton(parent)
    , m_texts(texts)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QStringList spoken;
    for (const QString &part : { texts.time, texts.title, texts.channel, texts.note }) {
        if (!part.isEmpty()) {
            spoken.append(part);
        }
    }
    setAccessibleName(spoken.join(u", "_s));
    setToolTip(spoken.join(u'\n'));
}

QSize OverviewRow::sizeHint() const
{
    const int title = QFontMetrics(ui::font(TypeSize::Body)).height();
    const int note = m_texts.note.isEmpty() ? 0 : QFontMetrics(ui::font(TypeSize::Caption)).height() + 2;
    return { 40 * space, title + note + 2 * rowPadding };
}

void OverviewRow::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    if (underMouse() || isDown()) {
        shapes::box(&painter, rect(), color(isDown() ? Token::AccentSoft : Token::Sunken), {});
    }
    int x = space;
    const QFont bodyFont = ui::font(TypeSize::Body);
    const QFont smallFont = ui::font(TypeSize::Caption);
    const int line = QFontMetrics(bodyFont).height();
    const int top = rowPadding;
    if (!m_texts.time.isEmpty()) {
        painter.setFont(ui::font(TypeSize::Body, true));
        painter.setPen(color(Token::Text));
        painter.drawText(QRect(x, top, timeWidth - space, line), Qt::AlignRight | Qt::AlignVCenter, m_texts.time);
        x += timeWidth + space / 2;
    }
    ui::icon(m_texts.look.icon, m_texts.look.token).paint(&painter, QRect(x, top + (line - smallIcon) / 2, smallIcon, smallIcon));
    x += smallIcon + space;
    int right = width() - space;
    if (!m_texts.channel.isEmpty()) {
        painter.setFont(smallFont);
        const int wide = qMin(painter.fontMetrics().horizontalAdvance(m_texts.channel) + 4, width() / 3);
        const QRect room(right - wide, top, wide, line);
        painter.setPen(color(Token::Muted));
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignRight, painter.fontMetrics().elidedText(m_texts.channel, Qt::ElideRight, wide));
        right = room.left() - smallIcon - space / 2;
        ui::icon(m_texts.channelIcon, Token::Muted).paint(&painter, QRect(right, top + (line - smallIcon) / 2, smallIcon, smallIcon));
        right -= space;
    }
    painter.setFont(bodyFont);
    painter.setPen(color(Token::Text));
    const QRect titleRoom(x, top, right - x, line);
    painter.drawText(titleRoom, Qt::AlignVCenter, painter.fontMetrics().elidedText(m_texts.title, Qt::ElideRight, titleRoom.width()));
    if (!m_texts.note.isEmpty()) {
        painter.setFont(smallFont);
        painter.setPen(color(m_texts.look.token));
        const QRect noteRoom(x, top + line + 2, width() - space - x, painter.fontMetrics().height());
        painter.drawText(noteRoom, Qt::AlignVCenter, painter.fontMetrics().elidedText(m_texts.note, Qt::ElideRight, noteRoom.width()));
    }
    if (hasFocus()) {
        shapes::focusRing(&painter, rect());
    }
}

} // namespace bubenik::ui
