// What can be measured of a window as it is painted: contrast as WCAG 2.2 computes it, what is cut, what can be reached.
#pragma once

#include <QImage>
#include <QWidget>

namespace bubenik::ui {

// The window painted at several times its size, so that even thin letters have their full colour somewhere.
struct Painted {
    explicit Painted(QWidget &window);
    [[nodiscard]] QImage part(const QWidget &widget, QRect rect = {}) const; // empty rect: all of it

    QWidget &window;
    QImage image;
};

// Relative contrast of two colours, 1 to 21 (WCAG 2.2, "contrast ratio").
[[nodiscard]] double contrast(QRgb one, QRgb other);
// Of the colour that stands out most against the commonest one; 1: nothing is painted there.
[[nodiscard]] double inkContrast(const QImage &image);
// The same for each of the lines that rows without ink part, the worst of those high enough to be text.
[[nodiscard]] double worstLineContrast(const QImage &image);
// How much what has changed from one picture to the other stands out: the contrast that at least `pixels` of them have.
[[nodiscard]] double changedContrast(const QImage &before, const QImage &after, int pixels);

// Controls that Tab should reach: visible, enabled, with a focus policy for it.
[[nodiscard]] QList<QWidget *> tabStops(const QWidget &in);
// The part that nothing hides, in the widget's own coordinates; of what scrolls, the part of its contents.
[[nodiscard]] QRect shownPart(const QWidget &widget);
// How a message calls it: class, name, words.
[[nodiscard]] QString described(const QWidget &widget);
// Controls and labels beside each other within the same widget of which one covers a part of the other.
[[nodiscard]] QStringList overlaps(const QWidget &in);
// Words of the widget that do not fit into it; empty: all is there, or it is one that may shorten itself.
[[nodiscard]] QString cutText(const QWidget &widget);

} // namespace bubenik::ui
