#include "office/WaitingRoom.h"

#include "common/Theme.h"
#include "words/OpenDayWords.h"

#include <QKeyEvent>
#include <QPainter>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownWaiting = 12;

QFont sized(double pixels, bool strong)
{
    auto font = ui::font(TypeSize::Page, strong);
    font.setPixelSize(std::max(8, static_cast<int>(pixels)));
    return font;
}

} // namespace

WaitingRoom::WaitingRoom(const QueueModel &queue, const QString &town, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_queue(queue)
    , m_town(town)
{
    setObjectName(u"waiting-room"_s);
    setWindowTitle(tr("Waiting room"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumSize(480, 320);
    resize(960, 600);
    const auto show = [this] {
        setAccessibleName(shownText());
        update();
    };
    connect(&queue, &QueueModel::loaded, this, show);
    show();
}

WaitingRoom::Shown WaitingRoom::shown() const
{
    Shown now;
    for (int row = 0; row < m_queue.rowCount(); ++row) {
        const auto &entry = m_queue.at(row);
        switch (stateOf(entry.visit)) {
        case VisitState::Called:
            now.called.append(entry.label);
            break;
        case VisitState::Talking:
            now.inside.append(entry.label);
            break;
        case VisitState::Waiting:
            now.waiting.append(entry.label);
            break;
        case VisitState::Done:
        case VisitState::Left:
            break;
        }
    }
    return now;
}

QString WaitingRoom::shownText() const
{
    const auto now = shown();
    QStringList lines;
    if (!now.called.isEmpty()) {
        lines.append(tr("Please come in: %1").arg(now.called.join(u", "_s)));
    }
    if (!now.inside.isEmpty()) {
        lines.append(tr("With the mayor: %1").arg(now.inside.join(u", "_s)));
    }
    if (!now.waiting.isEmpty()) {
        lines.append(tr("Waiting: %1").arg(now.waiting.mid(0, shownWaiting).join(u", "_s)));
    }
    return lines.join(u". "_s);
}

void WaitingRoom::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface));
    const auto now = shown();
    const double unit = height() / 100.0;
    const auto margin = static_cast<int>(6 * unit);
    auto area = rect().adjusted(margin, margin, -margin, -margin);
    const auto take = [&](double part) {
        const QRect line(area.left(), area.top(), area.width(), static_cast<int>(part * unit));
        area.setTop(line.bottom());
        return line;
    };
    painter.setPen(color(Token::Muted));
    painter.setFont(sized(4.5 * unit, false));
    painter.drawText(take(8), Qt::AlignLeft | Qt::AlignVCenter,
        m_town.isEmpty() ? words::openDoorName() : m_town + u" · "_s + words::openDoorName());
    const auto &main = now.called.isEmpty() ? now.inside : now.called;
    painter.setPen(color(Token::Text));
    painter.setFont(sized(7 * unit, true));
    painter.drawText(take(12), Qt::AlignHCenter | Qt::AlignVCenter,
        main.isEmpty()             ? tr("Please wait for your number")
            : now.called.isEmpty() ? tr("With the mayor")
                                   : tr("Please come in"));
    painter.setPen(color(Token::Accent));
    const auto large = take(46);
    const auto numbers = main.isEmpty() ? u"–"_s : main.join(u"  "_s);
    double pixels = 40 * unit;
    while (pixels > 12 * unit && QFontMetrics(sized(pixels, true)).horizontalAdvance(numbers) > large.width()) {
        pixels *= 0.9;
    }
    painter.setFont(sized(pixels, true));
    painter.drawText(large, Qt::AlignCenter, numbers);
    painter.setPen(QPen(color(Token::Line), 2));
    painter.drawLine(area.topLeft(), area.topRight());
    painter.setPen(color(Token::Text));
    painter.setFont(sized(6 * unit, false));
    const auto next = now.waiting.mid(0, shownWaiting).join(u"   "_s);
    const auto line = area.adjusted(0, static_cast<int>(2 * unit), 0, 0);
    painter.drawText(line, Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextWordWrap,
        next.isEmpty() ? tr("Nobody is waiting.") : tr("Next: %1").arg(next));
}

void WaitingRoom::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F11) {
        setWindowState(windowState() ^ Qt::WindowFullScreen);
    } else if (event->key() == Qt::Key_Escape) {
        isFullScreen() ? showNormal() : static_cast<void>(close());
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace bubenik::ui
