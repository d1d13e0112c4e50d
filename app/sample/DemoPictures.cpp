#include "sample/DemoPictures.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace bubenik::demopictures {

namespace {

constexpr QSize photo { 1600, 900 };
constexpr int jpegQuality = 86;

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, jpegQuality);
    return bytes;
}

QLinearGradient upright(qreal top, qreal bottom, const QColor &from, const QColor &to)
{
    QLinearGradient gradient(0, top, 0, bottom);
    gradient.setColorAt(0, from);
    gradient.setColorAt(1, to);
    return gradient;
}

// A ridge across the picture: a few sine waves over each other.
QPainterPath ridge(qreal base, qreal height, qreal phase)
{
    QPainterPath path(QPointF(0, photo.height()));
    for (int x = 0; x <= photo.width(); x += 8) {
        const qreal t = x / 1600.0 * 6.283;
        const qreal wave = std::sin(t + phase) * 0.6 + std::sin(2.3 * t + 2 * phase) * 0.3 + std::sin(5.1 * t) * 0.1;
        path.lineTo(x, base - height * wave);
    }
    path.lineTo(photo.width(), photo.height());
    path.closeSubpath();
    return path;
}

void paintTower(QPainter &painter, qreal x, qreal base, qreal width, qreal height)
{
    painter.drawRect(QRectF(x, base - height, width, height));
    const QPolygonF roof { QPointF(x - 8, base - height), QPointF(x + width / 2, base - height - width * 1.5),
        QPointF(x + width + 8, base - height) };
    painter.drawPolygon(roof);
}

void paintWindows(QPainter &painter, qreal x, qreal y, int columns, int rows)
{
    painter.setBrush(QColor(255, 214, 140));
    for (int column = 0; column < columns; ++column) {
        for (int row = 0; row < rows; ++row) {
            painter.drawRoundedRect(QRectF(x + column * 48, y + row * 58, 16, 26), 7, 7);
        }
    }
}

void paintTrees(QPainter &painter, qreal base, const QColor &colour)
{
    painter.setBrush(colour);
    for (int i = 0; i < 26; ++i) {
        const qreal x = i * 66 + 18 * std::sin(i * 2.1);
        const qreal size = 46 + 26 * std::sin(i * 1.7 + 1);
        painter.drawEllipse(QPointF(x, base), size * 0.8, size);
    }
}

} // namespace

QByteArray castleAtDusk()
{
    QImage image(photo, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    auto sky = upright(0, 640, QColor(38, 56, 110), QColor(250, 190, 140));
    sky.setColorAt(0.55, QColor(150, 110, 150));
    painter.fillRect(image.rect(), sky);
    painter.setBrush(QColor(255, 226, 170));
    painter.drawEllipse(QPointF(1180, 500), 70, 70);
    painter.fillPath(ridge(560, 90, 0.4), QColor(96, 84, 128));
    painter.fillPath(ridge(640, 60, 2.2), QColor(64, 60, 100));
    painter.setBrush(QColor(44, 40, 72));
    painter.drawRect(QRectF(470, 470, 560, 230));
    const QPolygonF roof { QPointF(450, 470), QPointF(510, 400), QPointF(990, 400), QPointF(1050, 470) };
    painter.drawPolygon(roof);
    paintTower(painter, 430, 700, 90, 330);
    paintTower(painter, 705, 700, 90, 380);
    paintTower(painter, 980, 700, 90, 330);
    paintWindows(painter, 545, 510, 3, 3);
    paintWindows(painter, 825, 510, 3, 3);
    paintTrees(painter, 720, QColor(30, 34, 58));
    painter.fillRect(QRectF(0, 720, 1600, 180), upright(720, 900, QColor(36, 40, 64), QColor(22, 24, 40)));
    painter.end();
    return encoded(image, "JPG");
}

QByteArray riverMorning()
{
    QImage image(photo, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.fillRect(image.rect(), upright(0, 500, QColor(140, 196, 236), QColor(240, 246, 244)));
    painter.fillPath(ridge(430, 80, 1.1), QColor(140, 170, 176));
    painter.fillPath(ridge(500, 60, 3.0), QColor(104, 150, 128));
    painter.fillPath(ridge(590, 30, 5.0), QColor(88, 140, 84));
    QPainterPath river(QPointF(700, 590));
    river.cubicTo(900, 660, 480, 720, 300, 900);
    river.lineTo(1200, 900);
    river.cubicTo(1000, 760, 1120, 660, 800, 590);
    river.closeSubpath();
    painter.fillPath(river, upright(590, 900, QColor(190, 220, 236), QColor(64, 120, 170)));
    paintTrees(painter, 600, QColor(66, 120, 66));
    painter.setPen(QPen(QColor(255, 255, 255, 130), 5, Qt::SolidLine, Qt::RoundCap));
    for (int i = 0; i < 14; ++i) {
        const qreal y = 680 + i * 15;
        const qreal x = 745 - i * 4 + (30 + 9 * i) * std::sin(i * 1.9);
        painter.drawLine(QPointF(x - 40, y), QPointF(x + 30, y));
    }
    painter.end();
    return encoded(image, "JPG");
}

QByteArray detourMap()
{
    QImage image(1200, 800, QImage::Format_RGB32);
    image.fill(QColor(244, 241, 234));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(206, 226, 200));
    painter.drawRoundedRect(QRectF(760, 70, 360, 230), 40, 40);
    painter.setBrush(QColor(222, 216, 206));
    for (int column = 0; column < 6; ++column) {
        for (int row = 0; row < 4; ++row) {
            painter.drawRoundedRect(QRectF(70 + column * 118, 90 + row * 150, 76, 62), 6, 6);
        }
    }
    QPainterPath river(QPointF(-20, 700));
    river.cubicTo(300, 640, 700, 790, 1220, 660);
    const auto stroke = [&](const QPainterPath &path, const QColor &colour, qreal width, Qt::PenStyle style) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, width, style, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(path);
    };
    stroke(river, QColor(160, 200, 228), 60, Qt::SolidLine);
    QPainterPath street(QPointF(40, 370));
    street.lineTo(1160, 370);
    stroke(street, Qt::white, 34, Qt::SolidLine);
    QPainterPath closed(QPointF(345, 370));
    closed.lineTo(800, 370);
    stroke(closed, QColor(200, 60, 50), 18, Qt::SolidLine);
    QPainterPath detour(QPointF(285, 370));
    detour.lineTo(285, 496);
    detour.lineTo(860, 496);
    detour.lineTo(860, 370);
    stroke(detour, Qt::white, 34, Qt::SolidLine);
    stroke(detour, QColor(28, 79, 161), 14, Qt::DashLine);
    painter.end();
    return encoded(image, "PNG");
}

} // namespace bubenik::demopictures
