#include "meetings/MeetingSession.h"

namespace bubenik::ui {

using namespace std::chrono_literals;

Result<Meeting> saveMeeting(
    Stores &stores, const Meeting &base, const Meeting &ours, bool isNew, const QString &by, Instant now)
{
    Meeting stored = base;
    const auto written = stores.database->transaction([&]() -> Result<void> {
        const auto known = stores.meetings.load(base.id);
        if (!known && (known.error().kind != ErrorKind::NotFound || !isNew)) {
            return fail(known.error());
        }
        stored = known ? *known : base;
        const auto take = [](auto &into, const auto &before, const auto &wanted) {
            if (wanted != before) {
                into = wanted;
            }
        };
        take(stored.title, base.title, ours.title);
        take(stored.kind, base.kind, ours.kind);
        take(stored.place, base.place, ours.place);
        take(stored.address, base.address, ours.address);
        take(stored.starts, base.starts, ours.starts);
        take(stored.ends, base.ends, ours.ends);
        take(stored.agenda, base.agenda, ours.agenda);
        take(stored.hosts, base.hosts, ours.hosts);
        take(stored.audience.groups, base.audience.groups, ours.audience.groups);
        take(stored.audience.streets, base.audience.streets, ours.audience.streets);
        take(stored.expected, base.expected, ours.expected);
        take(stored.remindDays, base.remindDays, ours.remindDays);
        stored.changedAt = now;
        return known ? stores.meetings.save(stored, now) : stores.meetings.save(stored, activity::created, by, now);
    });
    return written ? Result<Meeting>(stored) : fail(written.error());
}

MeetingSession::MeetingSession(Workspace &workspace, Fields fields, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_fields(std::move(fields))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &MeetingSession::save);
    connect(&workspace, &Workspace::documentsChanged, this, [this](const QStringList &ids) {
        if (isOpen() && ids.contains(m_agreed.id.value)) {
            refresh();
        }
    });
}

void MeetingSession::begin(const Meeting &meeting, bool isNew)
{
    m_agreed = meeting;
    m_isNew = isNew;
    m_isDirty = false;
    m_saving = 0;
    m_timer.stop();
}

void MeetingSession::open(const MeetingId &id)
{
    flush();
    // The writer's thread: what was flushed just now may be the very same one.
    m_opening.ask(m_workspace.write([id](Stores &stores) { return stores.meetings.load(id); }), this,
        [this](const Result<Meeting> &meeting) {
            if (!meeting) {
                Q_EMIT failed(meeting.error());
                return;
            }
            flush();
            begin(*meeting, false);
            Q_EMIT opened();
            setState(SaveState::Saved);
        });
}

void MeetingSession::openNew()
{
    flush();
    m_opening.drop();
    const auto now = m_workspace.clock().now();
    const auto &zone = m_workspace.zone();
    const auto day = zone.toLocal(now).date().addDays(14);
    Meeting fresh { .id = newMeetingId(now) };
    fresh.starts = zone.fromLocal(day, QTime(17, 0)).value_or(now + 14 * 24h);
    fresh.ends = fresh.starts + 2h;
    fresh.author = m_workspace.userName();
    fresh.createdAt = fresh.changedAt = now;
    begin(fresh, true);
    Q_EMIT opened();
    setState(SaveState::Nothing);
}

void MeetingSession::close()
{
    flush();
    m_opening.drop();
    begin({}, false);
    Q_EMIT opened();
    setState(SaveState::Nothing);
}

void MeetingSession::touch()
{
    if (!isOpen()) {
        return;
    }
    m_isDirty = true;
    if (m_state != SaveState::Failed) {
        setState(SaveState::Saving);
    }
    if (!m_timer.isActive()) {
        m_timer.start(PostSession::saveAfter);
    }
}

void MeetingSession::flush()
{
    if (m_isDirty && isOpen()) {
        m_timer.stop();
        save();
    }
}

void MeetingSession::save()
{
    if (!m_isDirty || !isOpen()) {
        return;
    }
    const auto base = m_agreed;
    const auto ours = m_fields(base);
    auto work = [base, ours, isNew = m_isNew, by = m_workspace.userName(), now = m_workspace.clock().now()](
                    Stores &stores) { return saveMeeting(stores, base, ours, isNew, by, now); };
    m_agreed = ours;
    m_isDirty = false;
    ++m_saving;
    whenDone(m_workspace.write(std::move(work)), this, [this, base](const Result<Meeting> &stored) {
        if (base.id != m_agreed.id) {
            return;
        }
        m_saving = std::max(m_saving - 1, 0);
        if (!stored) {
            m_agreed = base;
            m_isDirty = true;
            setState(SaveState::Failed);
            m_timer.start(PostSession::saveAfter * 3);
            return;
        }
        m_isNew = false;
        if (!isUnsaved()) {
            m_agreed = *stored;
            setState(SaveState::Saved);
        }
        Q_EMIT saved();
    });
}

void MeetingSession::refresh()
{
    if (isUnsaved()) {
        return; // what is saved next is brought together with it
    }
    m_opening.ask(m_workspace.read([id = m_agreed.id](Stores &stores) { return stores.meetings.load(id); }), this,
        [this](const Result<Meeting> &meeting) {
            if (meeting && !isUnsaved() && meeting->id == m_agreed.id && *meeting != m_agreed) {
                m_agreed = *meeting;
                Q_EMIT reloaded();
            }
        });
}

void MeetingSession::setState(SaveState state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace bubenik::ui
