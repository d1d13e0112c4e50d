#include "comments/FigureChart.h"

#include "common/Theme.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int steps = 4; // of the axis

QString dayName(QDate day)
{
    //: a day below a chart, as in "24 Nov"
    return QLocale().toString(day, FigureChart::tr("d MMM"));
}

} // namespace

FigureChart::FigureChart(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

qint64 FigureChart::topOf(qint64 greatest)
{
    for (qint64 ten = 1;; ten *= 10) {
        for (const qint64 part : { 1, 2, 3, 4, 5, 6, 8 }) {
            if (steps * part * ten >= greatest) {
                return steps * part * ten;
            }
        }
    }
}

void FigureChart::showDays(const QString &name, const QMap<QDate, qint64> &days)
{
    m_days = days;
    m_top = topOf(days.isEmpty() ? 0 : *std::max_element(days.begin(), days.end()));
    QStringList words;
    for (auto day = days.cbegin(); day != days.cend(); ++day) {
        words.append(u"%1 %2"_s.arg(dayName(day.key()), QLocale().toString(*day)));
    }
    setAccessibleName(tr("%1 by days").arg(name));
    setAccessibleDescription(words.join(u", "_s));
    update();
}

QSize FigureChart::sizeHint() const
{
    return { 60 * space, 28 * space };
}

QSize FigureChart::minimumSizeHint() const
{
    return { 30 * space, 18 * space };
}

QRectF FigureChart::plot() const
{
    const QFontMetrics metrics(ui::font(TypeSize::Caption));
    const int left = metrics.horizontalAdvance(QLocale().toString(m_top)) + 2 * space;
    return QRectF(rect()).adjusted(left, space, -3 * space, -metrics.height() - space);
}

QPointF FigureChart::pointOf(QDate day, qint64 value) const
{
    const auto area = plot();
    const auto span = m_days.firstKey().daysTo(m_days.lastKey());
    const auto x = span == 0 ? area.center().x()
                             : area.left() + area.width() * qreal(m_days.firstKey().daysTo(day)) / qreal(span);
    return { x, area.bottom() - area.height() * qreal(value) / qreal(m_top) };
}

void FigureChart::paintAxis(QPainter &painter) const
{
    const auto area = plot();
    painter.setFont(ui::font(TypeSize::Caption));
    const QFontMetrics metrics(painter.font());
    for (int step = 0; step <= steps; ++step) {
        const auto y = std::round(area.bottom() - area.height() * step / steps) + 0.5;
        painter.setPen(color(Token::Line));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(color(Token::Muted));
        painter.drawText(QRectF(0, y - metrics.height(), area.left() - space, 2.0 * metrics.height()),
            Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(m_top * step / steps));
    }
    const auto mark = [&](QDate day) {
        const auto at = pointOf(day, 0);
        painter.drawText(QRectF(at.x() - 6 * space, area.bottom() + space / 2.0, 12 * space, metrics.height()),
            Qt::AlignHCenter | Qt::AlignTop, dayName(day));
    };
    const auto span = m_days.firstKey().daysTo(m_days.lastKey());
    mark(m_days.firstKey());
    if (span > 1) {
        mark(m_days.firstKey().addDays(span / 2));
    }
    if (span > 0) {
        mark(m_days.lastKey());
    }
}

void FigureChart::paintEvent(QPaintEvent * /*event*/)
{
    if (m_days.isEmpty()) {
        return;
    }
    QPainter painter(this);
    paintAxis(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath line;
    for (auto day = m_days.cbegin(); day != m_days.cend(); ++day) {
        const auto point = pointOf(day.key(), *day);
        line.elementCount() == 0 ? line.moveTo(point) : line.lineTo(point);
    }
    painter.setPen(QPen(color(Token::Accent), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Token::Accent));
    for (auto day = m_days.cbegin(); day != m_days.cend(); ++day) {
        painter.drawEllipse(pointOf(day.key(), *day), 3.5, 3.5);
    }
}

bool FigureChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !m_days.isEmpty()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        auto nearest = m_days.cbegin();
        for (auto day = m_days.cbegin(); day != m_days.cend(); ++day) {
            const auto distance = [&](auto which) { return std::abs(pointOf(which.key(), 0).x() - help->pos().x()); };
            nearest = distance(day) < distance(nearest) ? day : nearest;
        }
        QToolTip::showText(help->globalPos(), dayName(nearest.key()) + u": "_s + QLocale().toString(*nearest), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace bubenik::ui
