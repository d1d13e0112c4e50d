#include "calendar/DayPanel.h"

#include "calendar/EntryDelegate.h"
#include "common/Buttons.h"
#include "common/Labels.h"

#include <QBoxLayout>
#include <QCalendarWidget>
#include <QDateEdit>
#include <QListView>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

DayPanel::DayPanel(const PageContext &context, Judge judge, QWidget *parent)
    : QWidget(parent)
    , m_judge(std::move(judge))
    , m_model(new EntryListModel(context.workspace.zone(), context.workspace.clock(), this))
    , m_heading(makeLabel({}, TypeSize::Title, Weight::Strong))
    , m_nothing(makeLabel(tr("Nothing goes out on this day."), TypeSize::Body, Weight::Normal, true))
    , m_list(new QListView)
    , m_actions(new QWidget)
    , m_open(makeButton(tr("Open")))
    , m_moving(makeMove())
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2 * space, 0, 2 * space);
    column->setSpacing(space);
    m_heading->setContentsMargins(2 * space, 0, 2 * space, 0);
    m_nothing->setContentsMargins(2 * space, 0, 2 * space, 0);
    column->addWidget(m_heading);
    column->addWidget(m_nothing);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EntryDelegate(*m_model, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("What goes out on this day"));
    column->addWidget(m_list, 1);
    auto *actions = new QVBoxLayout(m_actions);
    actions->setContentsMargins(2 * space, 0, 2 * space, 0);
    actions->setSpacing(space);
    actions->addWidget(m_open, 0, Qt::AlignLeft);
    actions->addWidget(m_moving);
    column->addWidget(m_actions);
    m_open->setObjectName(u"calendar-open"_s);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &DayPanel::showEntry);
    const auto open = [this] {
        if (const auto *entry = chosen(); entry != nullptr && !entry->document.isEmpty()) {
            Q_EMIT entryOpened(entry->document);
        }
    };
    connect(m_list, &QListView::activated, this, open);
    connect(m_open, &QPushButton::clicked, this, open);
}

QWidget *DayPanel::makeMove()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(space);
    auto *row = new QHBoxLayout;
    row->setSpacing(space);
    m_to = new QDateEdit;
    m_to->setObjectName(u"calendar-move-to"_s);
    m_to->setAccessibleName(tr("Move to the day"));
    m_to->setCalendarPopup(true);
    m_to->setDisplayFormat(tr("ddd d MMM yyyy", "a day to be chosen"));
    m_move = makeButton(tr("Move here"));
    m_move->setObjectName(u"calendar-move"_s);
    m_sentence = makeLabel({}, TypeSize::Caption, Weight::Normal, true);
    row->addWidget(m_to, 1);
    row->addWidget(m_move);
    column->addLayout(row);
    column->addWidget(m_sentence);
    connect(m_to, &QDateEdit::dateChanged, this, &DayPanel::judgeNow);
    connect(m_move, &QPushButton::clicked, this, [this] {
        if (const auto *entry = chosen()) {
            Q_EMIT moveAsked(*entry, m_to->date());
        }
    });
    return box;
}

const CalendarEntry *DayPanel::chosen() const
{
    return m_model->entryAt(m_list->currentIndex());
}

void DayPanel::showDay(QDate day, const CalendarData &calendar)
{
    const auto *former = chosen();
    const auto document = former != nullptr && m_day == day ? former->document : QString();
    m_day = day;
    m_heading->setText(QLocale().toString(day, tr("dddd d MMMM", "a day of this year")));
    m_model->setDays(calendar, day, day, false);
    int row = 0;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const auto *entry = m_model->entryAt(m_model->index(i));
        row = entry != nullptr && !document.isEmpty() && entry->document == document ? i : row;
    }
    const bool isEmpty = m_model->rowCount() == 0;
    m_nothing->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
    if (!isEmpty) {
        m_list->setCurrentIndex(m_model->index(row));
    }
    showEntry();
}

void DayPanel::takeFocus()
{
    if (m_list->isVisible()) {
        m_list->setFocus();
    }
}

void DayPanel::showEntry()
{
    const auto *entry = chosen();
    m_actions->setVisible(entry != nullptr && !entry->document.isEmpty());
    if (entry == nullptr) {
        return;
    }
    m_moving->setVisible(isMovable(*entry));
    m_to->setDate(entry->day);
    judgeNow();
}

void DayPanel::judgeNow()
{
    const auto *entry = chosen();
    if (entry == nullptr || !isMovable(*entry)) {
        return;
    }
    const bool isHome = m_to->date() == entry->day;
    const auto verdict = m_judge(*entry, m_to->date());
    m_move->setEnabled(verdict.isPossible && !isHome);
    m_sentence->setText(isHome ? tr("Choose another day; the time stays.") : verdict.sentence);
}

} // namespace bubenik::ui
