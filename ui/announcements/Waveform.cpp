#include "announcements/Waveform.h"

#include "announcements/AnnouncementTexts.h"
#include "common/Theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

namespace bubenik::ui {

namespace {
constexpr double nearest = 4; // frames a column
constexpr int ruler = 18; // pixels at the foot
constexpr double stepPart = 0.02; // of what is shown, by an arrow
constexpr double fullScale = 32767;
} // namespace

Waveform::Waveform(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Waveform"));
    setMinimumHeight(10 * space);
    setCursor(Qt::IBeamCursor);
}

QSize Waveform::sizeHint() const
{
    return { 60 * space, 13 * space };
}

void Waveform::setSound(std::unique_ptr<audio::PeakView> view)
{
    m_view = std::move(view);
    m_from = m_position = m_anchor = 0;
    m_selection = {};
    m_framesPerColumn = widest();
    update();
    Q_EMIT soundChanged();
    Q_EMIT viewChanged();
    Q_EMIT selectionChanged();
}

void Waveform::setTimeline(audio::Timeline timeline)
{
    if (!m_view) {
        return;
    }
    const bool showedAll = m_framesPerColumn >= widest();
    m_view->setTimeline(std::move(timeline));
    m_selection = {};
    m_position = std::min(m_position, frames());
    m_anchor = m_position;
    m_framesPerColumn = showedAll ? widest() : std::min(m_framesPerColumn, widest());
    scrollTo(m_from);
    Q_EMIT soundChanged();
    Q_EMIT selectionChanged();
}

void Waveform::select(audio::Frames from, audio::Frames to)
{
    m_selection = { std::clamp<audio::Frames>(from, 0, frames()), std::clamp<audio::Frames>(to, 0, frames()) };
    update();
    Q_EMIT selectionChanged();
}

void Waveform::setPosition(audio::Frames position)
{
    m_position = std::clamp<audio::Frames>(position, 0, frames());
    if (m_position < m_from || m_position > m_from + shownFrames()) {
        scrollTo(m_position - shownFrames() / 10);
    }
    update();
}

audio::Frames Waveform::shownFrames() const
{
    return static_cast<audio::Frames>(m_framesPerColumn * width());
}

double Waveform::widest() const
{
    return std::max(1.0, static_cast<double>(frames()) / std::max(1, width()));
}

audio::Frames Waveform::frameAt(double x) const
{
    return std::clamp<audio::Frames>(m_from + static_cast<audio::Frames>(x * m_framesPerColumn), 0, frames());
}

double Waveform::xOf(audio::Frames frame) const
{
    return static_cast<double>(frame - m_from) / m_framesPerColumn;
}

void Waveform::scrollTo(audio::Frames from)
{
    m_from = std::clamp<audio::Frames>(from, 0, std::max<audio::Frames>(0, frames() - shownFrames()));
    update();
    Q_EMIT viewChanged();
}

void Waveform::zoom(double factor)
{
    const bool isInSight = m_position >= m_from && m_position <= m_from + shownFrames();
    zoomAround(isInSight ? m_position : m_from + shownFrames() / 2, factor);
}

void Waveform::zoomAround(audio::Frames frame, double factor)
{
    const auto x = xOf(frame);
    m_framesPerColumn = std::clamp(m_framesPerColumn / factor, std::min(nearest, widest()), widest());
    scrollTo(frame - static_cast<audio::Frames>(x * m_framesPerColumn));
}

void Waveform::move(audio::Frames position, bool selects)
{
    setPosition(position);
    if (!selects) {
        m_anchor = m_position;
    }
    select(std::min(m_anchor, m_position), std::max(m_anchor, m_position));
    Q_EMIT seeked(m_position);
}

void Waveform::resizeEvent(QResizeEvent *event)
{
    const auto before = std::max(1.0, static_cast<double>(frames()) / std::max(1, event->oldSize().width()));
    m_framesPerColumn
        = m_framesPerColumn >= before || !event->oldSize().isValid() ? widest() : std::min(m_framesPerColumn, widest());
    scrollTo(m_from);
    QWidget::resizeEvent(event);
}

void Waveform::wheelEvent(QWheelEvent *event)
{
    const auto turned = event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        zoomAround(frameAt(event->position().x()), std::pow(1.25, turned / 120.0));
    } else {
        scrollTo(m_from - static_cast<audio::Frames>(shownFrames() * turned / 120.0 / 8));
    }
    event->accept();
}

void Waveform::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_view) {
        move(frameAt(event->position().x()), event->modifiers().testFlag(Qt::ShiftModifier));
    }
}

void Waveform::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton) && m_view) {
        move(frameAt(event->position().x()), true);
    }
}

void Waveform::keyPressEvent(QKeyEvent *event)
{
    const bool selects = event->modifiers().testFlag(Qt::ShiftModifier);
    const auto step
        = std::max<audio::Frames>(1, static_cast<audio::Frames>(static_cast<double>(shownFrames()) * stepPart));
    switch (event->key()) {
    case Qt::Key_Left:
        return move(m_position - step, selects);
    case Qt::Key_Right:
        return move(m_position + step, selects);
    case Qt::Key_Home:
        return move(0, selects);
    case Qt::Key_End:
        return move(frames(), selects);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(1.5);
    case Qt::Key_Minus:
        return zoom(1 / 1.5);
    case Qt::Key_Space:
        Q_EMIT playAsked();
        return;
    default:
        if (event->matches(QKeySequence::SelectAll)) {
            return select(0, frames());
        }
        QWidget::keyPressEvent(event);
    }
}

void Waveform::paintColumns(QPainter &painter) const
{
    const auto columns = m_view->columns(m_from, m_framesPerColumn, width());
    const auto room = height() - ruler;
    const auto middle = room / 2.0;
    const auto scale = (middle - 2) / fullScale;
    QList<QLineF> peaks;
    QList<QLineF> loudness;
    peaks.reserve(static_cast<qsizetype>(columns.size()));
    loudness.reserve(static_cast<qsizetype>(columns.size()));
    for (int x = 0; x < static_cast<int>(columns.size()); ++x) {
        const auto &column = columns[static_cast<size_t>(x)];
        peaks.append(QLineF(x + 0.5, middle - column.high * scale, x + 0.5, middle - column.low * scale));
        const auto rms = column.rms / 2.0 * scale;
        loudness.append(QLineF(x + 0.5, middle - rms, x + 0.5, middle + rms));
    }
    auto faint = color(Token::Accent);
    faint.setAlphaF(0.45F);
    painter.setPen(faint);
    painter.drawLines(peaks);
    painter.setPen(color(Token::Accent));
    painter.drawLines(loudness);
    painter.setPen(color(Token::Line));
    painter.drawLine(QLineF(0, middle, width(), middle));
}

void Waveform::paintRuler(QPainter &painter) const
{
    static constexpr std::array<int, 10> steps { 1, 2, 5, 10, 30, 60, 120, 300, 600, 1200 };
    const auto secondsPerColumn = m_framesPerColumn / audio::workingRate;
    const auto step
        = std::find_if(steps.begin(), steps.end() - 1, [&](int seconds) { return seconds / secondsPerColumn > 64; });
    painter.setFont(ui::font(TypeSize::Caption));
    painter.setPen(color(Token::Muted));
    const auto first = static_cast<qint64>(audio::secondsOf(m_from)) / *step * *step;
    for (auto second = first; xOf(second * audio::workingRate) < width(); second += *step) {
        const auto x = xOf(second * audio::workingRate);
        painter.drawLine(QLineF(x, height() - ruler, x, height() - ruler + 4));
        painter.drawText(QRectF(x + 4, height() - ruler, 60, ruler), Qt::AlignLeft | Qt::AlignVCenter,
            duration(static_cast<double>(second)));
    }
}

void Waveform::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Sunken));
    if (m_view) {
        if (!m_selection.isEmpty()) {
            painter.fillRect(
                QRectF(xOf(m_selection.from), 0, xOf(m_selection.to) - xOf(m_selection.from), height() - ruler),
                color(Token::AccentSoft));
        }
        paintColumns(painter);
        paintRuler(painter);
        painter.setPen(QPen(color(Token::Text), 1.5));
        painter.drawLine(QLineF(xOf(m_position), 0, xOf(m_position), height() - ruler));
    }
    if (hasFocus()) {
        painter.setPen(QPen(color(Token::Accent), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

} // namespace bubenik::ui
