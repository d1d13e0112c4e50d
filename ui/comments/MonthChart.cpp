#include "comments/MonthChart.h"

#include "comments/FigureChart.h"
#include "comments/FigureTable.h"
#include "common/Theme.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int monthSteps = 4; // of the axis
constexpr qsizetype mostMonths = 24;
constexpr qsizetype fewMonths = 12; // fewer are as slim as those
constexpr qreal shareOfColumn = 0.7; // the rest is the gap

} // namespace

MonthChart::MonthChart(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MonthChart::showMonths(const QString &name, const QMap<QDate, qint64> &months)
{
    m_months.clear();
    qint64 greatest = 0;
    if (!months.isEmpty()) {
        const auto last = months.lastKey();
        const auto first = std::max(months.firstKey(), last.addMonths(1 - int(mostMonths)));
        for (auto month = first; month <= last; month = month.addMonths(1)) {
            m_months.append({ month, months.value(month) });
            greatest = std::max(greatest, months.value(month));
        }
    }
    m_top = FigureChart::topOf(greatest);
    QStringList words;
    for (const auto &[month, value] : std::as_const(m_months)) {
        words.append(FigureTable::monthName(month) + u' ' + QLocale().toString(value));
    }
    setAccessibleName(tr("%1 by months").arg(name));
    setAccessibleDescription(words.join(u", "_s));
    update();
}

QSize MonthChart::sizeHint() const
{
    return { 60 * space, 22 * space };
}

QSize MonthChart::minimumSizeHint() const
{
    return { 30 * space, 16 * space };
}

QRectF MonthChart::plot() const
{
    const QFontMetrics metrics(ui::font(TypeSize::Caption));
    const int left = metrics.horizontalAdvance(QLocale().toString(m_top)) + 2 * space;
    return QRectF(rect()).adjusted(left, space, -space, -metrics.height() - space);
}

QRectF MonthChart::column(qsizetype number) const
{
    const auto area = plot();
    const auto pitch = area.width() / qreal(std::max(m_months.size(), fewMonths));
    const auto width = pitch * shareOfColumn;
    const auto height = area.height() * qreal(m_months[number].second) / qreal(m_top);
    return { area.left() + pitch * qreal(number) + (pitch - width) / 2, area.bottom() - height, width, height };
}

void MonthChart::paintEvent(QPaintEvent * /*event*/)
{
    if (m_months.isEmpty()) {
        return;
    }
    QPainter painter(this);
    painter.setFont(ui::font(TypeSize::Caption));
    const QFontMetrics metrics(painter.font());
    const auto area = plot();
    for (int step = 0; step <= monthSteps; ++step) {
        const auto y = std::round(area.bottom() - area.height() * step / monthSteps) + 0.5;
        painter.setPen(color(Token::Line));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(color(Token::Muted));
        painter.drawText(QRectF(0, y - metrics.height(), area.left() - space, 2.0 * metrics.height()),
            Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(m_top * step / monthSteps));
    }
    qreal free = area.left(); // where the next name may begin
    for (qsizetype i = 0; i < m_months.size(); ++i) {
        const auto bar = column(i);
        painter.fillRect(bar, color(Token::Accent));
        //: a month below a column, as in "11/26"
        const auto words = QLocale().toString(m_months[i].first, tr("M/yy"));
        const QRectF place(bar.center().x() - metrics.horizontalAdvance(words) / 2.0, area.bottom() + space / 2.0,
            metrics.horizontalAdvance(words) + 1, metrics.height());
        if (place.left() >= free) {
            painter.setPen(color(Token::Muted));
            painter.drawText(place, Qt::AlignLeft | Qt::AlignTop, words);
            free = place.right() + space;
        }
    }
}

bool MonthChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        for (qsizetype i = 0; i < m_months.size(); ++i) {
            const auto bar = column(i);
            if (help->pos().x() >= bar.left() && help->pos().x() <= bar.right()) {
                const auto &[month, value] = m_months[i];
                QToolTip::showText(
                    help->globalPos(), FigureTable::monthName(month) + u": "_s + QLocale().toString(value), this);
                return true;
            }
        }
        QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace bubenik::ui
