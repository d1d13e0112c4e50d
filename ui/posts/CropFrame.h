// A picture with the frame of what is shown of it. By mouse: the frame, its corners and its sides are dragged. By
// keyboard: arrows move it, with Shift they move its right and lower edge, with Ctrl by one pixel.
#pragma once

#include "domain/Crop.h"

#include <QImage>
#include <QWidget>

namespace bubenik::ui {

class CropFrame final : public QWidget
{
    Q_OBJECT
public:
    explicit CropFrame(QWidget *parent = nullptr);

    // `full`: pixels of the picture itself, of which `image` is a smaller copy.
    void setPicture(const QImage &image, const QSize &full);
    void setNote(const QString &words); // in the place of a picture that is not there
    void setAspect(double aspect); // as domain/Crop.h says
    void setCrop(const Crop &crop); // says nothing
    [[nodiscard]] const Crop &crop() const { return m_crop; }
    [[nodiscard]] QSize fullSize() const { return m_full; }
    [[nodiscard]] QRectF frameRect() const; // in this widget
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void moved(); // while it is being dragged
    void chosen(); // let go, or a key

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRectF pictureRect() const;
    [[nodiscard]] std::optional<Handle> handleAt(const QPointF &point) const;
    void showCursor(const QPointF &point);
    void paintFrame(QPainter &painter) const;
    void tell();

    QImage m_picture;
    QSize m_full;
    QString m_note;
    Crop m_crop;
    double m_aspect = 0;
    std::optional<Handle> m_dragged;
    Crop m_before; // the frame when the drag began
    QPointF m_from;
};

} // namespace bubenik::ui
