#include "calendar/CalendarPage.h"

#include "calendar/CalendarGrid.h"
#include "calendar/CalendarModel.h"
#include "calendar/CalendarPrint.h"
#include "calendar/DayPanel.h"
#include "calendar/EntryDelegate.h"
#include "common/Buttons.h"
#include "common/ChannelTroubles.h"
#include "common/Icons.h"
#include "common/Labels.h"
#include "common/SplitPane.h"
#include "common/Toast.h"
#include "words/Words.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QListView>
#include <QStackedWidget>

namespace bubenik::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int weeksOfMonth = 6;
constexpr int agendaBack = 14; // days before the chosen one
constexpr int agendaAhead = 120;

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

} // namespace

CalendarPage::CalendarPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_model(new CalendarModel(context.workspace.zone(), context.workspace.clock(), this))
    , m_agendaModel(new EntryListModel(context.workspace.zone(), context.workspace.clock(), this))
    , m_grid(new CalendarGrid(*m_model, [this](const CalendarEntry &entry, QDate to) { return judge(entry, to); }))
    , m_day(new DayPanel(context, [this](const CalendarEntry &entry, QDate to) { return judge(entry, to); }))
    , m_views(new QStackedWidget)
    , m_chosen(m_model->today())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeFilter());
    column->addWidget(makeLine());
    m_views->addWidget(m_grid);
    m_views->addWidget(makeAgenda());
    auto *panes = new SplitPane(context.state, u"calendar"_s);
    panes->addWidget(m_views);
    panes->addWidget(m_day);
    panes->setStretchFactor(0, 1);
    panes->setStretchFactor(1, 0);
    m_day->setMinimumWidth(30 * space);
    panes->restore({ 96 * space, 36 * space });
    column->addWidget(panes, 1);
    m_held = makeLabel({}, TypeSize::Body, Weight::Strong);
    m_held->setContentsMargins(2 * space, space, 2 * space, space);
    m_held->hide();
    column->addWidget(m_held);
    m_soon.setSingleShot(true);
    m_soon.setInterval(200ms);
    connectParts();
    const auto remembered = context.state.text(u"calendar/view"_s);
    show(remembered == "week"_L1 ? View::Week : remembered == "agenda"_L1 ? View::Agenda : View::Month);
}

QWidget *CalendarPage::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(3 * space, 3 * space, 2 * space, space);
    row->setSpacing(space);
    row->addWidget(makeLabel(title(), TypeSize::Page, Weight::Strong));
    row->addSpacing(2 * space);
    auto *former = makeIconButton(u"chevron-left"_s, tr("Back in time (Page Up)"));
    auto *next = makeIconButton(u"chevron-right"_s, tr("Forward in time (Page Down)"));
    auto *today = makeButton(tr("Today"));
    today->setObjectName(u"calendar-today"_s);
    m_span = makeLabel({}, TypeSize::Title, Weight::Strong);
    row->addWidget(former);
    row->addWidget(today);
    row->addWidget(next);
    row->addWidget(m_span, 1);
    auto *group = new QButtonGroup(this);
    for (const auto &name : { tr("Month"), tr("Week"), tr("Agenda") }) {
        auto *segment = makeButton(name, ButtonRole::Segment);
        group->addButton(segment, int(m_segments.size()));
        m_segments.append(segment);
        row->addWidget(segment);
    }
    connect(group, &QButtonGroup::idClicked, this, [this](int id) { show(static_cast<View>(id)); });
    auto *printing = makeIconButton(u"file"_s, tr("Save as PDF or print"));
    printing->setObjectName(u"calendar-print"_s);
    row->addWidget(printing);
    connect(former, &QAbstractButton::clicked, this, [this] { turn(-1); });
    connect(next, &QAbstractButton::clicked, this, [this] { turn(1); });
    connect(today, &QAbstractButton::clicked, this, [this] { goTo(m_model->today()); });
    connect(printing, &QAbstractButton::clicked, this, &CalendarPage::print);
    return head;
}

QWidget *CalendarPage::makeFilter()
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(3 * space, 0, 2 * space, 2 * space);
    row->setSpacing(2 * space);
    m_channels = new QComboBox;
    m_channels->setAccessibleName(tr("Channel"));
    m_channels->addItem(tr("All channels"), QString());
    row->addWidget(m_channels);
    connect(m_channels, &QComboBox::activated, this, [this] {
        m_filter.channel = m_channels->currentData().toString();
        gather();
    });
    const QList<QPair<QString, bool CalendarFilter::*>> kinds { { tr("Posts"), &CalendarFilter::posts },
        { tr("Announcements"), &CalendarFilter::announcements }, { tr("Meetings"), &CalendarFilter::meetings }, { tr("Days"), &CalendarFilter::days } };
    for (const auto &[name, part] : kinds) {
        auto *box = new QCheckBox(name);
        box->setChecked(true);
        row->addWidget(box);
        connect(box, &QCheckBox::toggled, this, [this, part = part](bool on) {
            m_filter.*part = on;
            gather();
        });
    }
    row->addStretch();
    return line;
}

QWidget *CalendarPage::makeAgenda()
{
    m_agenda = new QListView;
    m_agenda->setModel(m_agendaModel);
    m_agenda->setItemDelegate(new EntryDelegate(*m_agendaModel, m_agenda));
    m_agenda->setFrameShape(QFrame::NoFrame);
    m_agenda->setMouseTracking(true);
    m_agenda->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_agenda->setAccessibleName(tr("Agenda"));
    return m_agenda;
}

void CalendarPage::connectParts()
{
    connect(&m_soon, &QTimer::timeout, this, &CalendarPage::gather);
    connect(&m_context.workspace, &Workspace::documentsChanged, this, &CalendarPage::gatherSoon);
    connect(&m_context.workspace, &Workspace::channelChecked, this, &CalendarPage::gatherSoon);
    connect(m_grid, &CalendarGrid::dayChosen, this, &CalendarPage::showDay);
    connect(m_grid, &CalendarGrid::dayOpened, m_day, &DayPanel::takeFocus);
    connect(m_grid, &CalendarGrid::entryOpened, this, &CalendarPage::openRequested);
    connect(m_grid, &CalendarGrid::turned, this, &CalendarPage::turn);
    connect(m_grid, &CalendarGrid::left, this, &CalendarPage::goTo);
    connect(m_grid, &CalendarGrid::moveAsked, this, &CalendarPage::move);
    connect(m_grid, &CalendarGrid::held, this, [this](const QString &sentence) {
        m_held->setText(sentence);
        m_held->setVisible(!sentence.isEmpty());
    });
    connect(m_day, &DayPanel::entryOpened, this, &CalendarPage::openRequested);
    connect(m_day, &DayPanel::moveAsked, this, &CalendarPage::move);
    connect(m_agenda->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (const auto *entry = m_agendaModel->entryAt(index)) {
            showDay(entry->day);
        }
    });
    connect(m_agenda, &QListView::activated, this, [this](const QModelIndex &index) {
        if (const auto *entry = m_agendaModel->entryAt(index); entry != nullptr && !entry->document.isEmpty()) {
            Q_EMIT openRequested(entry->document);
        }
    });
}

QString CalendarPage::title() const
{
    return tr("Calendar");
}

QString CalendarPage::iconName() const
{
    return u"calendar"_s;
}

void CalendarPage::createNew()
{
    Q_EMIT openRequested(u"post:new"_s);
}

void CalendarPage::back()
{
    m_grid->isDragging() ? m_grid->cancelDrag() : m_views->currentWidget()->setFocus();
}

void CalendarPage::openDocument(const QString &documentId)
{
    const auto day = QDate::fromString(documentId.section(u':', 1), Qt::ISODate);
    if (day.isValid()) {
        goTo(day);
    }
}

void CalendarPage::show(View view)
{
    m_view = view;
    m_segments[int(view)]->setChecked(true);
    m_context.state.set(u"calendar/view"_s,
        view == View::Week         ? u"week"_s
            : view == View::Agenda ? u"agenda"_s
                                   : u"month"_s);
    m_views->setCurrentWidget(view == View::Agenda ? static_cast<QWidget *>(m_agenda) : m_grid);
    setSpan();
    gather();
}

void CalendarPage::setSpan()
{
    switch (m_view) {
    case View::Month:
        m_model->setSpan(mondayOf({ m_chosen.year(), m_chosen.month(), 1 }), weeksOfMonth, m_chosen.month());
        break;
    case View::Week:
    case View::Agenda:
        m_model->setSpan(mondayOf(m_chosen), 1, 0);
        break;
    }
    m_grid->choose(m_chosen);
    m_span->setText(spanName());
}

QString CalendarPage::spanName() const
{
    const QLocale locale;
    if (m_view == View::Month) {
        return locale.standaloneMonthName(m_chosen.month()) + u' ' + QString::number(m_chosen.year());
    }
    if (m_view == View::Agenda) {
        return tr("from %1 on").arg(locale.toString(m_chosen, tr("d MMMM yyyy", "a day in the name of a span")));
    }
    const auto pattern = tr("d MMM", "a day in the name of a week");
    return tr("%1 – %2", "first and last day of a week")
        .arg(locale.toString(m_model->firstDay(), pattern), locale.toString(m_model->lastDay(), pattern + u" yyyy"_s));
}

void CalendarPage::goTo(QDate day)
{
    m_chosen = day;
    setSpan();
    gather();
}

void CalendarPage::turn(int pages)
{
    goTo(m_view == View::Month ? m_chosen.addMonths(pages) : m_chosen.addDays(7LL * pages));
}

void CalendarPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    gatherSoon();
}

void CalendarPage::gatherSoon()
{
    if (!m_soon.isActive() && isVisible()) {
        m_soon.start();
    }
}

void CalendarPage::gather()
{
    struct Found {
        CalendarData calendar;
        QSet<QString> troubled;
    };
    const bool isAgenda = m_view == View::Agenda;
    const auto from = isAgenda ? m_chosen.addDays(-agendaBack) : m_model->firstDay();
    const auto to = isAgenda ? m_chosen.addDays(agendaAhead) : m_model->lastDay();
    auto work = [zone = m_context.workspace.zone(), now = m_context.workspace.clock().now(), from, to,
                    filter = m_filter](Stores &stores) -> Result<Found> {
        auto calendar = gatherCalendar(stores, zone, from, to, filter);
        const auto troubles = gatherTroubles(stores, now);
        if (!calendar || !troubles) {
            return fail(calendar ? troubles.error() : calendar.error());
        }
        Found found { *std::move(calendar), {} };
        for (const auto &trouble : *troubles) {
            found.troubled.insert(trouble.channel.value);
        }
        return found;
    };
    m_latest.ask(m_context.workspace.read(std::move(work)), this, [this](const Result<Found> &found) {
        if (!found) {
            m_context.toast.say(words::explain(found.error()).title);
            return;
        }
        m_troubled = found->troubled;
        take(found->calendar);
    });
}

void CalendarPage::take(const CalendarData &calendar)
{
    if (m_grid->isDragging()) {
        gatherSoon(); // nothing changes under the hand
        return;
    }
    m_model->setData(calendar);
    m_agendaModel->setDays(calendar, m_chosen.addDays(-agendaBack), m_chosen.addDays(agendaAhead), true);
    if (m_view == View::Agenda) {
        const int row = m_agendaModel->rowOfDay(m_chosen);
        m_agenda->scrollTo(m_agendaModel->index(std::max(0, row)), QAbstractItemView::PositionAtTop);
    }
    m_day->showDay(m_chosen, calendar);
    const auto chosen = m_channels->currentData();
    while (m_channels->count() > 1) {
        m_channels->removeItem(1);
    }
    for (auto face = calendar.channels.cbegin(); face != calendar.channels.cend(); ++face) {
        m_channels->addItem(icon(face->icon, Token::Muted), face->name, face.key());
    }
    m_channels->setCurrentIndex(std::max(0, m_channels->findData(chosen)));
}

void CalendarPage::showDay(QDate day)
{
    m_chosen = day;
    m_day->showDay(day, m_model->calendar());
}

MoveVerdict CalendarPage::judge(const CalendarEntry &entry, QDate to) const
{
    return judgeMove(
        entry, to, m_context.workspace.zone(), m_context.workspace.clock().now(), m_model->calendar(), m_troubled);
}

void CalendarPage::move(const CalendarEntry &entry, QDate to)
{
    const auto now = m_context.workspace.clock().now();
    auto work = [entry, to, zone = m_context.workspace.zone(), now](
                    Stores &stores) { return moveEntry(stores, entry, to, zone, now); };
    whenDone(m_context.workspace.write(std::move(work)), this, [this, to](const Result<Moved> &moved) {
        if (!moved) {
            m_context.toast.say(words::explain(moved.error()).title);
            gather();
            return;
        }
        m_context.workspace.deliverSoon();
        goTo(to);
        m_context.toast.say(
            tr("Moved to %1").arg(QLocale().toString(to, tr("dddd d MMMM", "a day something is moved to"))), tr("Undo"),
            [this, moved = *moved] {
                auto back = [moved, now = m_context.workspace.clock().now()](
                                Stores &stores) { return moveBack(stores, moved, now); };
                whenDone(m_context.workspace.write(std::move(back)), this, [this](const Result<void> &done) {
                    m_context.toast.say(done ? tr("It is back where it was") : words::explain(done.error()).title);
                    m_context.workspace.deliverSoon();
                    gather();
                });
            });
    });
}

void CalendarPage::print()
{
    printCalendar(*m_model, m_context.workspace.town() + u" – "_s + spanName(), this);
}

} // namespace bubenik::ui
