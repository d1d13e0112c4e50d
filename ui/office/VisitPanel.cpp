#include "office/VisitPanel.h"

#include "common/Buttons.h"
#include "common/Labels.h"
#include "common/Toast.h"
#include "office/QueueModel.h"
#include "words/OfficeWords.h"
#include "words/OpenDayWords.h"
#include "words/Words.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace bubenik::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto savedAfter = 800ms;

} // namespace

std::optional<QDate> typedDate(const QString &text, QDate today)
{
    static const QRegularExpression pattern(u"^\\s*(\\d{1,2})[./]\\s*(\\d{1,2})[./]?\\s*(\\d{4})?\\s*$"_s);
    if (const auto iso = QDate::fromString(text.trimmed(), Qt::ISODate); iso.isValid()) {
        return iso;
    }
    const auto match = pattern.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const bool hasYear = !match.captured(3).isEmpty();
    QDate date(
        hasYear ? match.captured(3).toInt() : today.year(), match.captured(2).toInt(), match.captured(1).toInt());
    if (!hasYear && date.isValid() && date < today) {
        date = date.addYears(1);
    }
    return date.isValid() ? std::optional(date) : std::nullopt;
}

void VisitPanel::open(const VisitId &id, const QString &label)
{
    if (id != m_visit.id) {
        flush();
        m_visit = {};
        m_visit.id = id;
        setEnabled(false); // until its own texts are in the fields
    }
    m_label = label;
    refresh();
}

void VisitPanel::close()
{
    flush();
    m_latest.drop();
    m_visit = {};
}

Result<VisitPanel::Loaded> VisitPanel::load(Stores &stores, const VisitId &id)
{
    const auto visit = stores.visits.load(id);
    const auto followups = visit ? stores.visits.followupsOf(id) : fail(visit.error());
    if (!followups) {
        return fail(followups.error());
    }
    Loaded loaded { *visit, *followups, {} };
    if (!visit->name.isEmpty()) {
        auto earlier = stores.visits.search(visit->name, VisitStore::In::Names, 6);
        if (!earlier) {
            return fail(earlier.error());
        }
        earlier->removeIf([&id](const Visit &other) { return other.id == id; });
        loaded.earlier = *std::move(earlier);
    }
    return loaded;
}

void VisitPanel::refresh()
{
    if (m_visit.id.isNull()) {
        return;
    }
    auto work = [id = m_visit.id](Stores &stores) { return load(stores, id); };
    m_latest.ask(m_context.workspace.read(std::move(work)), this, [this](const Result<Loaded> &loaded) {
        if (loaded) {
            show(*loaded);
        } else if (loaded.error().kind != ErrorKind::NotFound) {
            m_context.toast.say(words::explain(loaded.error()).title);
        }
    });
}

void VisitPanel::show(const Loaded &loaded)
{
    setEnabled(true);
    const auto before = std::exchange(m_visit, loaded.visit);
    // What differs from the store was typed meanwhile and stays.
    for (const auto &field : std::as_const(m_fields)) {
        const auto &now = m_visit.*(field.member);
        if (field.edit->text() == before.*(field.member) || before.cameAt == Instant {}) {
            if (field.edit->text() != now) {
                field.edit->setText(now);
            }
        }
    }
    if ((m_notes->toPlainText() == before.notes || before.cameAt == Instant {})
        && m_notes->toPlainText() != m_visit.notes) {
        const QSignalBlocker quiet(m_notes);
        m_notes->setPlainText(m_visit.notes);
    }
    m_title->setText(m_label.isEmpty() ? m_visit.topic : tr("Number %1").arg(m_label));
    QStringList lines;
    for (const auto &visit : loaded.earlier) {
        lines.append(u"%1: %2"_s.arg(words::dayInWords(visit.day), visit.topic)
            + (visit.outcome.isEmpty() ? QString() : u" – "_s + visit.outcome));
    }
    m_earlier->setText(lines.isEmpty() ? QString() : tr("Was here before") + u'\n' + lines.join(u'\n'));
    m_earlier->setVisible(!lines.isEmpty());
    showSteps();
    showPromises(loaded.followups);
}

void VisitPanel::showSteps()
{
    const auto state = stateOf(m_visit);
    m_state->setText(
        queueWords({ m_visit, m_label, {} }, m_context.workspace.zone(), m_context.workspace.clock().now()));
    for (const auto &[button, step] : std::as_const(m_steps)) {
        switch (step) {
        case office::Step::Call:
            button->setVisible(state == VisitState::Waiting);
            break;
        case office::Step::Start:
            button->setVisible(state == VisitState::Called || state == VisitState::Waiting);
            break;
        case office::Step::Done:
            button->setVisible(state == VisitState::Talking);
            break;
        case office::Step::Leave:
            button->setVisible(state == VisitState::Waiting || state == VisitState::Called);
            break;
        case office::Step::WaitAgain:
            button->setVisible(state != VisitState::Waiting);
            break;
        }
    }
}

void VisitPanel::touch()
{
    m_isTouched = true;
    m_timer.start(savedAfter);
}

void VisitPanel::flush()
{
    m_timer.stop();
    if (!std::exchange(m_isTouched, false) || m_visit.cameAt == Instant {}) {
        return;
    }
    QList<std::pair<QString Visit::*, QString>> edits;
    for (const auto &field : std::as_const(m_fields)) {
        if (field.edit->text() != m_visit.*(field.member)) {
            edits.append({ field.member, field.edit->text() });
        }
    }
    if (m_notes->toPlainText() != m_visit.notes) {
        edits.append({ &Visit::notes, m_notes->toPlainText() });
    }
    if (edits.isEmpty()) {
        return;
    }
    auto work = [id = m_visit.id, edits, by = m_context.workspace.userName(), now = m_context.workspace.clock().now()](
                    Stores &stores) {
        return office::changeVisit(stores, id, by, now, [&edits](Visit &visit) {
            for (const auto &[member, text] : edits) {
                visit.*member = text;
            }
        });
    };
    ++m_saving;
    whenDone(m_context.workspace.write(std::move(work)), this, [this](const Result<Visit> &saved) {
        --m_saving;
        if (!saved) {
            m_context.toast.say(words::explain(saved.error()).title);
            m_isTouched = true; // it stays in the fields and is tried again
            m_timer.start(savedAfter * 4);
            return;
        }
        if (saved->id == m_visit.id) {
            m_visit = *saved;
        }
        Q_EMIT changed();
    });
}

void VisitPanel::makeStep(office::Step step)
{
    flush();
    auto work = [id = m_visit.id, step, by = m_context.workspace.userName(), now = m_context.workspace.clock().now()](
                    Stores &stores) { return office::makeStep(stores, id, step, by, now); };
    whenDone(m_context.workspace.write(std::move(work)), this, [this](const Result<Visit> &stepped) {
        if (!stepped) {
            m_context.toast.say(words::explain(stepped.error()).title);
        }
        refresh();
        Q_EMIT changed();
    });
}

void VisitPanel::addPromise()
{
    const auto today = m_context.workspace.zone().toLocal(m_context.workspace.clock().now()).date();
    const auto due = typedDate(m_promiseDue->text(), today);
    if (!due && !m_promiseDue->text().trimmed().isEmpty()) {
        m_context.toast.say(tr("Write the day as 20. 12."));
        m_promiseDue->setFocus();
        return;
    }
    const office::NewPromise wanted { m_promiseText->text(), m_promiseWho->text(), due };
    auto work = [id = m_visit.id, wanted, by = m_context.workspace.userName(), now = m_context.workspace.clock().now()](
                    Stores &stores) { return office::promise(stores, id, wanted, by, now); };
    whenDone(m_context.workspace.write(std::move(work)), this, [this](const Result<Followup> &made) {
        if (!made) {
            m_context.toast.say(words::explain(made.error()).title);
            return;
        }
        for (auto *field : { m_promiseText, m_promiseWho, m_promiseDue }) {
            field->clear();
        }
        m_promiseText->setFocus();
        refresh();
        Q_EMIT changed();
    });
}

void VisitPanel::setFollowup(const FollowupId &id, FollowupState state)
{
    auto work = [id, state, by = m_context.workspace.userName(), now = m_context.workspace.clock().now()](
                    Stores &stores) { return office::setFollowup(stores, id, state, std::nullopt, by, now); };
    whenDone(m_context.workspace.write(std::move(work)), this, [this](const Result<Followup> &set) {
        if (!set) {
            m_context.toast.say(words::explain(set.error()).title);
        }
        refresh();
        Q_EMIT changed();
    });
}

void VisitPanel::focusNotes()
{
    m_notes->setFocus();
}

} // namespace bubenik::ui
