#include "pictures/Camera.h"

#include <QAbstractButton>
#include <QDir>
#include <QElapsedTimer>
#include <QScrollArea>
#include <QSet>
#include <QTest>
#include <QTextStream>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

bool isBlank(const QImage &image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 7) {
        for (int x = image.width() / 3; x < image.width(); x += 7) {
            colours.insert(image.pixel(x, y));
        }
    }
    return colours.size() < 4;
}

QImage settled(QWidget &window)
{
    QImage last = window.grab().toImage();
    QElapsedTimer limit;
    limit.start();
    int same = 0;
    while (same < 3 && limit.elapsed() < 8000) {
        QTest::qWait(60);
        const QImage now = window.grab().toImage();
        same = now == last ? same + 1 : 0;
        last = now;
    }
    return last;
}

void showWhole(const QWidget &page, const QWidget &part)
{
    for (auto *scroll : page.findChildren<QScrollArea *>()) {
        if (scroll->isAncestorOf(&part)) {
            const auto foot = part.mapTo(scroll->widget(), QPoint(0, part.height()));
            scroll->ensureVisible(0, foot.y(), 0, 0);
        }
    }
}

void click(QWidget &window, const QString &name)
{
    if (auto *button = window.findChild<QAbstractButton *>(name)) {
        button->click();
    }
}

void press(QWidget &window, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    window.activateWindow();
    (void)QTest::qWaitForWindowActive(&window);
    QTest::keyClick(&window, key, modifiers);
}

void Camera::takeOf(QWidget &another, const QString &name)
{
    const QDir target(QStringLiteral(BUBENIK_BINARY_DIR) + u"/pictures"_s);
    const QImage image = settled(another);
    const QString file = target.filePath(name + suffix + u".png"_s);
    if (isBlank(image) || !image.save(file)) {
        QTextStream(stderr) << "blank or not written: " << file << '\n';
        ++failures;
    }
}

} // namespace bubenik::ui
