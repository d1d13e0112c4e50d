#include "office/OfficePage.h"

#include "common/Cards.h"
#include "common/Labels.h"
#include "common/Toast.h"
#include "office/DaysView.h"
#include "office/EntryLine.h"
#include "office/FollowupsView.h"
#include "office/KeyPanel.h"
#include "office/QueueModel.h"
#include "office/VisitPanel.h"
#include "office/WaitingRoom.h"
#include "office/YearView.h"

#include <QButtonGroup>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

OfficePage::~OfficePage()
{
    delete m_room.data(); // a window of its own, which shows what is here
}

QString OfficePage::title() const
{
    return tr("Open door");
}

QString OfficePage::iconName() const
{
    return u"door"_s;
}

void OfficePage::openOffice()
{
    m_latest.ask(m_context.workspace.openOffice(), this, [this](const Result<void> &opened) { showOpen(opened); });
}

void OfficePage::showOpen(const Result<void> &opened)
{
    m_isOpen = opened.has_value();
    if (!opened) {
        m_key->showProblem(opened.error());
        m_states->setCurrentIndex(1);
        return;
    }
    m_states->setCurrentIndex(2);
    showBanner();
    chooseDay();
    m_promises->reload();
    m_year->reload();
    m_entry->focusFirst();
    if (!m_wanted.isEmpty()) {
        openDocument(std::exchange(m_wanted, {}));
    }
}

// Until somebody has it on paper the key is only on this computer.
void OfficePage::showBanner()
{
    struct State {
        bool isKept = false;
    };
    whenDone(m_context.workspace.read(
                 [](Stores &stores) -> Result<State> { return State { office::isRecoveryKept(stores.settings) }; }),
        this, [this](const Result<State> &state) {
            const bool isKept = state && state->isKept;
            if (isKept) {
                m_banner->hide();
            } else {
                m_banner->showText(Banner::Tone::Warn,
                    tr("The visits are encrypted on this computer. Print the recovery key and keep it in a safe place: "
                       "without it they are lost with the computer's keychain."),
                    tr("Show the recovery key"));
            }
        });
}

// Today, if it is a day of the open door, else the next one.
void OfficePage::chooseDay()
{
    const auto today = m_context.workspace.zone().toLocal(m_context.workspace.clock().now()).date();
    auto work = [today](Stores &stores) -> Result<QDate> {
        for (const auto year : { today.year(), today.year() + 1 }) {
            const auto days = stores.openDays.ofYear(year);
            if (!days) {
                return fail(days.error());
            }
            for (const auto &day : *days) {
                if (!day.isCancelled && day.actual() >= today) {
                    return day.actual();
                }
            }
        }
        return today;
    };
    whenDone(m_context.workspace.read(std::move(work)), this,
        [this](const Result<QDate> &day) { setDay(day.value_or(m_queue->day())); });
}

void OfficePage::setDay(QDate day)
{
    const QSignalBlocker quiet(m_day);
    m_day->setDate(day);
    m_entry->setDay(day);
    m_queue->setDay(day);
    m_queue->reload();
}

void OfficePage::showView(View view)
{
    m_views->setCurrentIndex(view);
    if (auto *segment = m_segments->button(view)) {
        segment->setChecked(true);
    }
    if (view == Promises) {
        m_promises->reload();
    } else if (view == Year) {
        m_year->reload();
    }
}

void OfficePage::showLoaded()
{
    const bool nothing = m_queue->rowCount() == 0;
    m_lists->setCurrentIndex(nothing ? 1 : 0);
    select(m_selected);
    if (m_queue->rowOf(m_selected) >= 0) {
        m_panel->open(m_selected, m_queue->at(m_queue->rowOf(m_selected)).label);
    }
    const auto next = m_queue->nextRow();
    m_next->setEnabled(next.has_value());
    if (next) {
        switch (stateOf(next->visit)) {
        case VisitState::Talking:
            m_next->setText(tr("%1 is done").arg(next->label));
            break;
        case VisitState::Called:
            m_next->setText(tr("%1 comes in").arg(next->label));
            break;
        default:
            m_next->setText(tr("Call %1").arg(next->label));
            break;
        }
    } else {
        m_next->setText(tr("Nobody waits"));
    }
    m_next->setToolTip(
        m_next->text() + u" ("_s + QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText) + u')');
    if (!m_queue->doubled().isEmpty()) {
        m_found->setText(
            tr("Two desks gave the same number while they were apart: %1. Whoever came second is called with a “b”.")
                .arg(m_queue->doubled().join(u", "_s)));
    } else if (m_search->text().trimmed().isEmpty()) {
        m_found->clear();
    }
    m_found->setVisible(!m_found->text().isEmpty());
}

void OfficePage::select(const VisitId &id)
{
    m_selected = id;
    m_quiet = true;
    const auto row = m_queue->rowOf(id);
    m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_queue->index(row));
    m_quiet = false;
    m_right->setCurrentIndex(id.isNull() ? 0 : 1);
}

void OfficePage::showCurrent()
{
    const auto index = m_list->currentIndex();
    if (m_quiet || !index.isValid()) {
        return;
    }
    const auto &row = m_queue->at(index.row());
    m_selected = row.visit.id;
    m_panel->open(row.visit.id, row.label);
    m_right->setCurrentIndex(1);
}

void OfficePage::createNew()
{
    if (m_isOpen) {
        showView(Queue);
        m_entry->focusFirst();
    }
}

void OfficePage::find()
{
    if (m_isOpen) {
        showView(Queue);
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    }
}

void OfficePage::primaryAction()
{
    const auto next = m_queue->nextRow();
    if (!m_isOpen || !next) {
        return;
    }
    m_panel->flush();
    const auto state = stateOf(next->visit);
    const auto step = state == VisitState::Talking ? office::Step::Done
        : state == VisitState::Called              ? office::Step::Start
                                                   : office::Step::Call;
    auto work
        = [id = next->visit.id, step, by = m_context.workspace.userName(), now = m_context.workspace.clock().now()](
              Stores &stores) { return office::makeStep(stores, id, step, by, now); };
    whenDone(m_context.workspace.write(std::move(work)), this, [this, step](const Result<Visit> &stepped) {
        if (!stepped) {
            m_context.toast.say(words::explain(stepped.error()).title);
            return;
        }
        if (step != office::Step::Done) {
            select(stepped->id);
        }
        m_queue->reload();
        m_panel->refresh();
    });
}

void OfficePage::back()
{
    if (m_views->currentIndex() != Queue) {
        showView(Queue);
    } else if (!m_search->text().isEmpty()) {
        m_search->clear();
    } else {
        m_list->setFocus(Qt::ShortcutFocusReason);
    }
}

void OfficePage::openDocument(const QString &documentId)
{
    if (!m_isOpen) {
        m_wanted = documentId;
        return;
    }
    if (documentId.startsWith("followup:"_L1)) {
        showView(Promises);
        return;
    }
    if (documentId.startsWith("openday:"_L1)) {
        showView(Days);
        return;
    }
    auto work = [id = VisitId { documentId }](Stores &stores) { return stores.visits.load(id); };
    whenDone(m_context.workspace.read(std::move(work)), this, [this](const Result<Visit> &visit) {
        if (!visit) {
            m_context.toast.say(words::explain(visit.error()).title);
            return;
        }
        showView(Queue);
        setDay(visit->day);
        select(visit->id);
        m_panel->open(visit->id, {});
    });
}

void OfficePage::flush()
{
    m_panel->flush();
}

bool OfficePage::isUnsaved() const
{
    return m_panel->isUnsaved() || !m_entry->isEmpty();
}

QString OfficePage::openedDocument() const
{
    return m_selected.value;
}

void OfficePage::hideEvent(QHideEvent *event)
{
    flush();
    Page::hideEvent(event);
}

WaitingRoom *OfficePage::showWaitingRoom()
{
    if (!m_room) {
        m_room = new WaitingRoom(*m_queue, m_context.workspace.town());
    }
    m_room->show();
    m_room->raise();
    return m_room;
}

} // namespace bubenik::ui
