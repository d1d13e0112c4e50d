// The shapes that Style puts together; kept apart so that delegates and custom widgets draw the same ones.
#pragma once

#include "common/Theme.h"

#include <QPainter>
#include <QStyleOption>

namespace bubenik::ui::shapes {

inline constexpr qreal radius = 6;

// A filled, outlined, rounded box; an invalid colour leaves that part out. Lines lie on whole pixels.
void box(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &outline, qreal width = 1, qreal corner = radius);
// The background of fields: text, numbers, lists to choose from.
void field(QPainter *painter, const QStyleOption &option, bool focused);
void focusRing(QPainter *painter, const QRectF &rect, qreal corner = radius);
void chevron(QPainter *painter, const QRectF &rect, bool down, const QColor &colour);
void tick(QPainter *painter, const QRectF &rect, const QColor &colour);
[[nodiscard]] QColor mix(const QColor &over, const QColor &under, qreal share);

} // namespace bubenik::ui::shapes
