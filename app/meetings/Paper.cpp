#include "meetings/Paper.h"

#include <QAbstractTextDocumentLayout>
#include <QFile>
#include <QPdfWriter>
#include <QTextDocument>
#include <cmath>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

Error cannotWrite(const QString &file)
{
    return { .kind = ErrorKind::Storage, .detail = u"cannot write the PDF"_s, .subject = file };
}

Result<int> paintPaper(const QString &file, const QString &title, const std::function<Result<void>(Paper &)> &paint)
{
    QPdfWriter writer(file);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setResolution(300);
    writer.setTitle(title);
    writer.setCreator(u"Bubeník"_s);
    Paper sheet(writer);
    if (!sheet.isActive()) {
        return fail(cannotWrite(file));
    }
    BUBENIK_TRY(paint(sheet));
    return sheet.pages();
}

} // namespace

QFont paper::font(double points, bool isBold)
{
    QFont font(u"Noto Sans"_s);
    font.setPointSizeF(points);
    font.setWeight(isBold ? QFont::DemiBold : QFont::Normal);
    return font;
}

Paper::Paper(QPdfWriter &writer)
    : m_writer(writer)
    , m_painter(&writer)
    , m_scale(writer.resolution() / 25.4)
{
}

QRectF Paper::scaled(const QRectF &mm) const
{
    return { dots(mm.x()), dots(mm.y()), dots(mm.width()), dots(mm.height()) };
}

void Paper::nextPage()
{
    if (m_pages++ > 0) {
        m_writer.newPage();
    }
}

void Paper::letterhead(const QString &town)
{
    text({ paper::left, 15, 150, 10 }, town, 14, true);
    m_painter.fillRect(scaled({ paper::left, 24, paper::inner, 0.6 }), paper::cobalt);
}

void Paper::text(const QRectF &place, const QString &line, double points, bool isBold, Qt::Alignment alignment)
{
    m_painter.setFont(paper::font(points, isBold));
    m_painter.setPen(paper::ink);
    const auto fitting = m_painter.fontMetrics().elidedText(line, Qt::ElideRight, int(std::ceil(dots(place.width()))));
    m_painter.drawText(scaled(place), int(alignment) | Qt::TextSingleLine, fitting);
}

void Paper::line(double x1, double y1, double x2, double y2, double thickness, const QColor &colour)
{
    m_painter.setPen(QPen(colour, dots(thickness)));
    m_painter.drawLine(QPointF(dots(x1), dots(y1)), QPointF(dots(x2), dots(y2)));
}

void Paper::prepare(QTextDocument &document) const
{
    document.documentLayout()->setPaintDevice(&m_writer);
    document.setDocumentMargin(0);
}

double Paper::flow(QTextDocument &document, double y)
{
    const double all = document.size().height();
    double done = 0;
    while (true) {
        const double room = dots(paper::height - paper::bottom - y);
        m_painter.save();
        m_painter.translate(dots(paper::left), dots(y) - done);
        document.drawContents(&m_painter, { 0, done, document.textWidth(), room });
        m_painter.restore();
        if (done + room >= all) {
            return y + millimetres(all - done);
        }
        done += room;
        nextPage();
        y = paper::top;
    }
}

Result<int> writePaper(const QString &file, const QString &title, const std::function<Result<void>(Paper &)> &paint)
{
    const auto temporary = file + u".part"_s;
    auto pages = paintPaper(temporary, title, paint);
    if (!pages) {
        QFile::remove(temporary);
        return pages;
    }
    QFile::remove(file);
    if (!QFile::rename(temporary, file)) {
        QFile::remove(temporary);
        return fail(cannotWrite(file));
    }
    return pages;
}

} // namespace bubenik
