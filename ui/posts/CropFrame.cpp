#include "posts/CropFrame.h"

#include "common/Theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace bubenik::ui {

namespace {

constexpr int margin = 2 * space; // room for handles at the picture's edge
constexpr qreal reach = 14; // how near to an edge takes hold of it
constexpr qreal handleSide = 10;
constexpr double keyStep = 0.01;

const QList<Handle> handles { { -1, -1 }, { 1, -1 }, { -1, 1 }, { 1, 1 }, { 0, -1 }, { 0, 1 }, { -1, 0 }, { 1, 0 } };

QPointF placeOf(const QRectF &frame, Handle handle)
{
    return frame.center() + QPointF(handle.horizontal * frame.width() / 2, handle.vertical * frame.height() / 2);
}

Qt::CursorShape cursorOf(Handle handle)
{
    if (handle == Handle {}) {
        return Qt::SizeAllCursor;
    }
    if (handle.horizontal == 0) {
        return Qt::SizeVerCursor;
    }
    return handle.vertical == 0                ? Qt::SizeHorCursor
        : handle.horizontal == handle.vertical ? Qt::SizeFDiagCursor
                                               : Qt::SizeBDiagCursor;
}

} // namespace

CropFrame::CropFrame(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("crop-frame"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Frame of what is shown"));
}

QSize CropFrame::minimumSizeHint() const
{
    return { 30 * space, 20 * space };
}

void CropFrame::setPicture(const QImage &image, const QSize &full)
{
    m_picture = image;
    m_full = full.isEmpty() ? image.size() : full;
    tell();
}

void CropFrame::setNote(const QString &words)
{
    m_note = words;
    update();
}

void CropFrame::setAspect(double aspect)
{
    m_aspect = aspect;
}

void CropFrame::setCrop(const Crop &crop)
{
    m_crop = crop;
    tell();
}

// The same for those who do not see the frame.
void CropFrame::tell()
{
    const auto pixels = pixelsOf(m_crop, m_full);
    setAccessibleDescription(m_full.isEmpty() ? m_note
                                              : tr("%1 × %2 pixels, %3 from the left and %4 from above. Arrows move "
                                                   "the frame, with Shift they change its size.")
                                                    .arg(pixels.width())
                                                    .arg(pixels.height())
                                                    .arg(pixels.left())
                                                    .arg(pixels.top()));
    update();
}

QRectF CropFrame::pictureRect() const
{
    const auto room = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    QRectF area({}, QSizeF(m_full).scaled(room.size(), Qt::KeepAspectRatio));
    area.moveCenter(room.center());
    return area;
}

QRectF CropFrame::frameRect() const
{
    const auto area = pictureRect();
    return { area.left() + m_crop.x * area.width(), area.top() + m_crop.y * area.height(), m_crop.width * area.width(),
        m_crop.height * area.height() };
}

std::optional<Handle> CropFrame::handleAt(const QPointF &point) const
{
    const auto frame = frameRect();
    if (m_picture.isNull() || !frame.adjusted(-reach, -reach, reach, reach).contains(point)) {
        return std::nullopt;
    }
    // In a small frame the edges leave its middle free, so that it can still be moved.
    const auto edge = [](qreal at, qreal from, qreal to) {
        const auto near = std::min(reach, (to - from) / 3);
        return at <= from + near ? -1 : at >= to - near ? 1 : 0;
    };
    return Handle { edge(point.x(), frame.left(), frame.right()), edge(point.y(), frame.top(), frame.bottom()) };
}

void CropFrame::showCursor(const QPointF &point)
{
    const auto handle = m_dragged ? m_dragged : handleAt(point);
    setCursor(handle ? cursorOf(*handle) : Qt::ArrowCursor);
}

void CropFrame::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        m_dragged = handleAt(event->position());
        m_before = m_crop;
        m_from = event->position();
    }
}

void CropFrame::mouseMoveEvent(QMouseEvent *event)
{
    showCursor(event->position());
    const auto area = pictureRect();
    if (!m_dragged || area.isEmpty()) {
        return;
    }
    const auto by = event->position() - m_from;
    m_crop = dragged(m_before, *m_dragged, by.x() / area.width(), by.y() / area.height(), m_aspect, m_full);
    tell();
    Q_EMIT moved();
}

void CropFrame::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && std::exchange(m_dragged, std::nullopt) && m_crop != m_before) {
        Q_EMIT chosen();
    }
    showCursor(event->position());
}

void CropFrame::keyPressEvent(QKeyEvent *event)
{
    const auto key = event->key();
    const int right = int(key == Qt::Key_Right) - int(key == Qt::Key_Left);
    const int down = int(key == Qt::Key_Down) - int(key == Qt::Key_Up);
    if ((right == 0 && down == 0) || m_full.isEmpty() || m_dragged) {
        QWidget::keyPressEvent(event);
        return;
    }
    const bool isFine = event->modifiers().testFlag(Qt::ControlModifier);
    const auto across = isFine ? 1.0 / m_full.width() : keyStep;
    const auto along = isFine ? 1.0 / m_full.height() : keyStep;
    const bool isSize = event->modifiers().testFlag(Qt::ShiftModifier);
    const auto handle = !isSize ? Handle {}
        : m_aspect > 0          ? Handle { 1, 1 }
                                : Handle { std::abs(right), std::abs(down) };
    const auto after = dragged(m_crop, handle, right * across, down * along, m_aspect, m_full);
    if (after != m_crop) {
        m_crop = after;
        tell();
        Q_EMIT chosen();
    }
}

void CropFrame::paintFrame(QPainter &painter) const
{
    const auto area = pictureRect();
    const auto frame = frameRect();
    QPainterPath outside;
    outside.addRect(area);
    outside.addRect(frame);
    auto veil = color(Token::Window);
    constexpr int veilAlpha = 185;
    veil.setAlpha(veilAlpha);
    painter.fillPath(outside, veil);
    // Light around dark: one of them is seen on every picture.
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color(Token::Surface), 4));
    painter.drawRect(frame);
    painter.setPen(QPen(color(hasFocus() ? Token::Accent : Token::Text), 2));
    painter.drawRect(frame);
    if (hasFocus() || m_dragged) { // thirds
        auto line = color(Token::Surface);
        constexpr int lineAlpha = 130;
        line.setAlpha(lineAlpha);
        painter.setPen(QPen(line, 1));
        for (int third = 1; third < 3; ++third) {
            const auto x = frame.left() + third * frame.width() / 3;
            const auto y = frame.top() + third * frame.height() / 3;
            painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom()));
            painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y));
        }
    }
    painter.setPen(QPen(color(hasFocus() ? Token::Accent : Token::Text), 2));
    painter.setBrush(color(Token::Surface));
    for (const auto &handle : handles) {
        QRectF square(0, 0, handleSide, handleSide);
        square.moveCenter(placeOf(frame, handle));
        painter.drawRect(square);
    }
}

void CropFrame::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), color(Token::Sunken));
    if (m_picture.isNull()) {
        painter.setPen(color(Token::Muted));
        painter.drawText(rect().adjusted(margin, margin, -margin, -margin), Qt::AlignCenter | Qt::TextWordWrap, m_note);
        return;
    }
    painter.drawImage(pictureRect(), m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter);
}

} // namespace bubenik::ui
