// A4 in the town's style: its name above a cobalt line, text in Noto Sans, measured in millimetres from the top left.
// Needs an application object of Qt Gui; on any thread.
#pragma once

#include "core/Result.h"

#include <QColor>
#include <QPainter>
#include <QRectF>
#include <functional>

class QPdfWriter;
class QTextDocument;

namespace bubenik {

namespace paper {

inline constexpr double left = 25;
inline constexpr double right = 20;
inline constexpr double top = 20; // of pages without a letterhead
inline constexpr double bottom = 20;
inline constexpr double width = 210;
inline constexpr double height = 297;
inline constexpr double inner = width - left - right;
inline const QColor cobalt { 0x1c, 0x4f, 0xa1 };
inline const QColor ink { 0x1a, 0x22, 0x30 };

[[nodiscard]] QFont font(double points, bool isBold = false);

} // namespace paper

class Paper final
{
public:
    explicit Paper(QPdfWriter &writer);

    [[nodiscard]] bool isActive() const { return m_painter.isActive(); }
    [[nodiscard]] int pages() const { return m_pages; }
    // The first call begins the first page.
    void nextPage();
    void letterhead(const QString &town);
    // One line; what does not fit ends in ….
    void text(const QRectF &place, const QString &line, double points, bool isBold = false,
        Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignTop);
    void line(double x1, double y1, double x2, double y2, double thickness = 0.2, const QColor &colour = paper::ink);
    // For layouts of paragraphs; its text width is set by the caller in dots.
    void prepare(QTextDocument &document) const;
    [[nodiscard]] double dots(double mm) const { return mm * m_scale; }
    [[nodiscard]] double millimetres(double dots) const { return dots / m_scale; }
    // From `y` on, on as many pages as it needs; where it ends on the last of them.
    double flow(QTextDocument &document, double y);

private:
    [[nodiscard]] QRectF scaled(const QRectF &mm) const;

    QPdfWriter &m_writer;
    QPainter m_painter;
    double m_scale; // dots a millimetre
    int m_pages = 0;
};

// Pages written by `paint`. Storage; what `paint` failed with. The file is whole or not there.
[[nodiscard]] Result<int> writePaper(
    const QString &file, const QString &title, const std::function<Result<void>(Paper &)> &paint);

} // namespace bubenik
