// Room that grows with the user's text (WCAG 2.2, 1.4.4): widths that hold words, and the widths below which columns give
// way to each other.
#pragma once

#include <QFont>
#include <QGuiApplication>
#include <QtMath>
#include <algorithm>

namespace bubenik::ui {

// 1 at the usual size of text and below, 2 at twice that size.
[[nodiscard]] inline qreal textScale()
{
    constexpr qreal usualPoints = 10;
    const qreal points = QGuiApplication::font().pointSizeF();
    return std::max<qreal>(1, points / usualPoints);
}

[[nodiscard]] inline int withText(int pixels)
{
    return qCeil(pixels * textScale());
}

} // namespace bubenik::ui
