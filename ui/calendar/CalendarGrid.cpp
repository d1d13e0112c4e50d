#include "calendar/CalendarGrid.h"

#include "calendar/CalendarDelegate.h"

#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

CalendarGrid::CalendarGrid(CalendarModel &model, Judge judge, QWidget *parent)
    : QTableView(parent)
    , m_days(model)
    , m_delegate(new CalendarDelegate(model, this))
    , m_judge(std::move(judge))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Calendar"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    for (auto *header : { horizontalHeader(), verticalHeader() }) {
        header->setSectionsClickable(false);
        header->setHighlightSections(false);
        header->setSectionResizeMode(QHeaderView::Stretch);
        header->setMinimumSectionSize(10);
    }
    verticalHeader()->setToolTip(tr("Week of the year"));
    verticalHeader()->setDefaultAlignment(Qt::AlignCenter);
    connect(&model, &QAbstractItemModel::modelReset, this, &CalendarGrid::fit);
    fit();
}

void CalendarGrid::fit()
{
    const auto small = ui::font(TypeSize::Caption);
    horizontalHeader()->setFont(small);
    verticalHeader()->setFont(small);
    verticalHeader()->setFixedWidth(QFontMetrics(small).horizontalAdvance(u"000"_s) + space);
    m_delegate->forgetLooks();
    viewport()->update();
}

void CalendarGrid::choose(QDate day)
{
    const auto index = m_days.indexOf(day);
    if (index.isValid()) {
        setCurrentIndex(index);
    }
}

QDate CalendarGrid::chosen() const
{
    return currentIndex().data(CalendarModel::DateRole).toDate();
}

QDate CalendarGrid::dayAt(const QPoint &point) const
{
    return indexAt(point).data(CalendarModel::DateRole).toDate();
}

std::optional<CalendarEntry> CalendarGrid::entryAt(const QPoint &point) const
{
    const auto index = indexAt(point);
    const auto day = index.data(CalendarModel::DateRole).toDate();
    const int place = index.isValid() ? m_delegate->entryAt(visualRect(index), point, day) : -1;
    return place < 0 ? std::nullopt : std::optional(m_days.entriesOn(day)[place]);
}

void CalendarGrid::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    m_held = event->button() == Qt::LeftButton ? entryAt(event->position().toPoint()) : std::nullopt;
    m_pressed = event->position().toPoint();
    m_isMoving = false;
}

void CalendarGrid::mouseMoveEvent(QMouseEvent *event)
{
    const auto point = event->position().toPoint();
    if (!m_held || !event->buttons().testFlag(Qt::LeftButton)) {
        const auto under = entryAt(point);
        setCursor(under && isMovable(*under) ? Qt::OpenHandCursor : Qt::ArrowCursor);
        return;
    }
    if (!m_isMoving && (point - m_pressed).manhattanLength() < QApplication::startDragDistance()) {
        return;
    }
    if (!m_isMoving) {
        m_isMoving = true;
        m_delegate->setHeld(m_held->document, m_held->day);
        setCursor(Qt::ClosedHandCursor);
    }
    target(dayAt(point));
}

void CalendarGrid::target(QDate day)
{
    if (day == m_target) {
        return;
    }
    const auto former = m_target;
    m_target = day;
    const bool isHome = !day.isValid() || day == m_held->day;
    const auto verdict = isHome ? MoveVerdict { isMovable(*m_held),
        isMovable(*m_held) ? tr("Let go to leave it where it is.") : m_judge(*m_held, m_held->day).sentence }
                                : m_judge(*m_held, day);
    m_isPossible = verdict.isPossible && !isHome;
    m_delegate->setTarget(isHome ? QDate() : day, verdict.isPossible);
    for (const auto touched : { former, day, m_held->day }) {
        viewport()->update(visualRect(m_days.indexOf(touched)));
    }
    Q_EMIT held(verdict.sentence);
}

void CalendarGrid::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    if (!m_held || !m_isMoving) {
        m_held.reset();
        return;
    }
    const auto entry = *m_held;
    const auto day = m_target;
    const bool isPossible = m_isPossible;
    cancelDrag();
    if (isPossible && day.isValid()) {
        Q_EMIT moveAsked(entry, day);
    }
}

void CalendarGrid::cancelDrag()
{
    m_held.reset();
    m_target = {};
    m_isMoving = false;
    m_isPossible = false;
    m_delegate->setHeld({}, {});
    m_delegate->setTarget({}, false);
    setCursor(Qt::ArrowCursor);
    viewport()->update();
    Q_EMIT held({});
}

void CalendarGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    const auto entry = entryAt(event->position().toPoint());
    if (entry && !entry->document.isEmpty()) {
        Q_EMIT entryOpened(entry->document);
    } else if (const auto day = dayAt(event->position().toPoint()); day.isValid()) {
        Q_EMIT dayOpened(day);
    }
}

void CalendarGrid::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isDragging()) {
        cancelDrag();
        return;
    }
    if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown) {
        Q_EMIT turned(event->key() == Qt::Key_PageUp ? -1 : 1);
        return;
    }
    const auto steps
        = QMap<int, int> { { Qt::Key_Left, -1 }, { Qt::Key_Right, 1 }, { Qt::Key_Up, -7 }, { Qt::Key_Down, 7 } };
    if (const auto step = steps.constFind(event->key()); step != steps.cend() && event->modifiers() == Qt::NoModifier) {
        const auto day = chosen().addDays(*step);
        if (!m_days.indexOf(day).isValid()) {
            Q_EMIT left(day);
        }
        choose(day);
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT dayOpened(chosen());
        return;
    }
    QTableView::keyPressEvent(event);
}

void CalendarGrid::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void CalendarGrid::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        fit();
    }
}

void CalendarGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid()) {
        Q_EMIT dayChosen(chosen());
    }
}

bool CalendarGrid::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const auto entry = entryAt(help->pos());
        if (entry) {
            const auto time = m_days.timeOf(*entry);
            QToolTip::showText(help->globalPos(), (time + u' ' + entry->title).trimmed(), this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QTableView::viewportEvent(event);
}

} // namespace bubenik::ui
