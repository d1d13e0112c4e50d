#include "common/StylePaint.h"

#include <QPainterPath>

namespace bubenik::ui::shapes {

void box(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &outline, qreal width, qreal corner)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->setPen(outline.isValid() ? QPen(outline, width) : QPen(Qt::NoPen));
    const qreal inset = outline.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), corner - inset, corner - inset);
    painter->restore();
}

void field(QPainter *painter, const QStyleOption &option, bool focused)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const QColor outline = !enabled ? color(Token::Line)
        : focused                   ? color(Token::Accent)
        : hovered                   ? color(Token::Muted)
                                    : color(Token::Control);
    box(painter, option.rect, enabled ? color(Token::Surface) : color(Token::Window), outline, focused ? 2 : 1);
}

void focusRing(QPainter *painter, const QRectF &rect, qreal corner)
{
    box(painter, rect, {}, color(Token::Accent), 2, corner);
}

void chevron(QPainter *painter, const QRectF &rect, bool down, const QColor &colour)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF middle = rect.center();
    const qreal half = 4;
    const qreal tip = down ? 2 : -2;
    painter->drawPolyline(QPolygonF { QPointF(middle.x() - half, middle.y() - tip), QPointF(middle.x(), middle.y() + tip),
        QPointF(middle.x() + half, middle.y() - tip) });
    painter->restore();
}

void tick(QPainter *painter, const QRectF &rect, const QColor &colour)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF { QPointF(rect.left() + rect.width() * 0.24, rect.top() + rect.height() * 0.53),
        QPointF(rect.left() + rect.width() * 0.43, rect.top() + rect.height() * 0.71),
        QPointF(rect.left() + rect.width() * 0.77, rect.top() + rect.height() * 0.31) });
    painter->restore();
}

QColor mix(const QColor &over, const QColor &under, qreal share)
{
    const auto part = [share](int a, int b) { return int(a * share + b * (1 - share) + 0.5); };
    return { part(over.red(), under.red()), part(over.green(), under.green()), part(over.blue(), under.blue()) };
}

} // namespace bubenik::ui::shapes
