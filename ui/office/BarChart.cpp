#include "office/BarChart.h"

#include "common/Theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

int rowHeight(const QPaintDevice *device)
{
    return QFontMetrics(ui::font(TypeSize::Body), device).height() * 3 / 2;
}

} // namespace

BarChart::BarChart(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BarChart::showBars(const QString &title, const QList<Bar> &bars)
{
    m_bars = bars;
    QStringList words;
    for (const auto &bar : bars) {
        words.append(bar.name + u' ' + QLocale().toString(bar.count));
    }
    setAccessibleName(title);
    setAccessibleDescription(words.join(u", "_s));
    updateGeometry();
    update();
}

QSize BarChart::sizeHint() const
{
    return { 40 * space, heightOn(this) };
}

int BarChart::heightOn(const QPaintDevice *device) const
{
    return std::max(1, static_cast<int>(m_bars.size())) * rowHeight(device);
}

QSize BarChart::minimumSizeHint() const
{
    return { 24 * space, sizeHint().height() };
}

void BarChart::paintInto(QPainter &painter, const QRect &area, Ground ground) const
{
    const auto ink = [ground](Token token, Qt::GlobalColor paper) {
        return ground == Ground::Paper ? QColor(paper) : color(token);
    };
    if (m_bars.isEmpty()) {
        return;
    }
    painter.save();
    painter.setFont(ui::font(TypeSize::Body));
    const auto metrics = painter.fontMetrics();
    const auto greatest = std::max<qint64>(1, std::ranges::max(m_bars, {}, &Bar::count).count);
    int names = 0;
    for (const auto &bar : m_bars) {
        names = std::max(names, metrics.horizontalAdvance(bar.name) + space / 2);
    }
    names = std::min(names, area.width() * 2 / 5);
    const int numbers = metrics.horizontalAdvance(QLocale().toString(greatest)) + space;
    const int room = std::max(1, area.width() - names - numbers - 2 * space);
    const int height = area.height() / static_cast<int>(m_bars.size());
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const auto &bar = m_bars[i];
        const int top = area.top() + static_cast<int>(i) * height;
        painter.setPen(ink(Token::Text, Qt::black));
        painter.drawText(QRect(area.left(), top, names, height), Qt::AlignRight | Qt::AlignVCenter,
            metrics.elidedText(bar.name, Qt::ElideRight, names));
        const int length = static_cast<int>(room * bar.count / greatest);
        const QRect shape(
            area.left() + names + space, top + height / 5, std::max(length, bar.count > 0 ? 2 : 0), height * 3 / 5);
        painter.fillRect(shape, ink(Token::Accent, Qt::darkGray));
        painter.setPen(ink(Token::Muted, Qt::black));
        painter.drawText(QRect(shape.right() + space / 2 + 1, top, numbers, height), Qt::AlignLeft | Qt::AlignVCenter,
            QLocale().toString(bar.count));
    }
    painter.restore();
}

void BarChart::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintInto(painter, rect());
}

} // namespace bubenik::ui
