// Takes pictures of the window once nothing moves in it any more, into <build>/pictures.
#pragma once

#include "MainWindow.h"

#include <QImage>

namespace bubenik::ui {

// The window once nothing moves in it any more.
QImage settled(QWidget &window);
[[nodiscard]] bool isBlank(const QImage &image);
// Scrolls to the foot of that part of the page.
void showWhole(const QWidget &page, const QWidget &part);
// Presses the button of that object name, if there is one.
void click(QWidget &window, const QString &name);
// Keys reach an active window only: another one may have been shown meanwhile.
void press(QWidget &window, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

struct Camera {
    MainWindow &window;
    QString suffix; // theme, language and scale
    int failures = 0;

    void take(const QString &name) { takeOf(window, name); }
    void takeOf(QWidget &another, const QString &name); // a window beside it
};

} // namespace bubenik::ui
