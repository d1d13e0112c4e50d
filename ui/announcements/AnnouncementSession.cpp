#include "announcements/AnnouncementSession.h"

#include "announcements/Announcing.h"

namespace bubenik::ui {

Script scriptOf(const Announcement &announcement)
{
    return { announcement.title, announcement.text, announcement.kind, announcement.streets, announcement.validUntil };
}

Result<Announcement> saveScript(
    Stores &stores, const Announcement &opened, bool isNew, const Script &base, const Script &ours, Instant now)
{
    if (isNew) {
        const auto known = stores.announcements.load(opened.id);
        if (!known && known.error().kind != ErrorKind::NotFound) {
            return known;
        }
        if (!known) {
            BUBENIK_TRY(stores.announcements.save(opened, now));
        }
    }
    return changeAnnouncement(stores, opened.id, now, [&](Announcement &stored) -> Result<void> {
        const auto take = [](auto &into, const auto &before, const auto &wanted) {
            if (wanted != before) {
                into = wanted;
            }
        };
        take(stored.title, base.title, ours.title);
        take(stored.text, base.text, ours.text);
        take(stored.kind, base.kind, ours.kind);
        take(stored.streets, base.streets, ours.streets);
        take(stored.validUntil, base.validUntil, ours.validUntil);
        return {};
    });
}

AnnouncementSession::AnnouncementSession(Workspace &workspace, ScriptSource script, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_script(std::move(script))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { save(); });
    connect(&workspace, &Workspace::documentsChanged, this, [this](const QStringList &ids) {
        if (isOpen() && ids.contains(m_base.id.value)) {
            refresh();
        }
    });
}

void AnnouncementSession::open(const AnnouncementId &id)
{
    flush();
    // The writer's thread, because what was flushed just now may be the very same one.
    m_opening.ask(m_workspace.write([id](Stores &stores) { return stores.announcements.load(id); }), this,
        [this](const Result<Announcement> &announcement) {
            if (!announcement) {
                Q_EMIT openFailed(announcement.error());
                return;
            }
            flush();
            begin(*announcement, false);
            Q_EMIT opened();
            setState(SaveState::Saved);
        });
}

void AnnouncementSession::openNew()
{
    flush();
    m_opening.drop();
    const auto now = m_workspace.clock().now();
    Announcement empty;
    empty.id = newAnnouncementId(now);
    empty.author = m_workspace.userName();
    empty.createdAt = empty.changedAt = now;
    begin(empty, true);
    Q_EMIT opened();
    setState(SaveState::Nothing);
}

void AnnouncementSession::close()
{
    flush();
    m_opening.drop();
    begin({}, false);
    Q_EMIT opened();
    setState(SaveState::Nothing);
}

void AnnouncementSession::begin(const Announcement &announcement, bool isNew)
{
    m_base = announcement;
    m_agreed = scriptOf(announcement);
    m_isNew = isNew;
    m_dirty = false;
    m_saving = 0;
    ++m_generation;
    m_timer.stop();
}

void AnnouncementSession::touch()
{
    if (!isOpen()) {
        return;
    }
    ++m_generation;
    m_dirty = true;
    if (m_state != SaveState::Failed) {
        setState(SaveState::Saving);
    }
    if (!m_timer.isActive()) {
        m_timer.start(PostSession::saveAfter);
    }
}

void AnnouncementSession::flush()
{
    if (m_dirty && isOpen()) {
        m_timer.stop();
        save();
    }
}

void AnnouncementSession::save()
{
    if (!m_dirty || !isOpen()) {
        return;
    }
    const auto ours = m_script();
    auto work = [opened = m_base, isNew = m_isNew, base = m_agreed, ours, now = m_workspace.clock().now()](
                    Stores &stores) { return saveScript(stores, opened, isNew, base, ours, now); };
    m_agreed = ours;
    m_dirty = false;
    ++m_saving;
    whenDone(m_workspace.write(std::move(work)), this,
        [this, id = m_base.id](const Result<Announcement> &result) { saveDone(result, id); });
}

void AnnouncementSession::saveDone(const Result<Announcement> &result, const AnnouncementId &id)
{
    if (id != m_base.id) {
        return;
    }
    m_saving = std::max(m_saving - 1, 0);
    if (!result) {
        m_agreed = scriptOf(m_base);
        m_dirty = true;
        setState(SaveState::Failed);
        m_timer.start(PostSession::retryAfter);
        return;
    }
    ++m_generation;
    m_base = *result;
    m_isNew = false;
    setState(m_dirty || m_saving > 0 ? SaveState::Saving : SaveState::Saved);
    Q_EMIT saved();
    if (!isUnsaved() && scriptOf(m_base) != m_agreed) {
        m_agreed = scriptOf(m_base); // somebody else's fields came in with our save
        Q_EMIT reloaded();
    }
}

void AnnouncementSession::change(Change change)
{
    if (!isOpen()) {
        return;
    }
    m_dirty = m_dirty || m_isNew;
    flush();
    auto work = [id = m_base.id, now = m_workspace.clock().now(), change = std::move(change)](
                    Stores &stores) { return changeAnnouncement(stores, id, now, change); };
    whenDone(m_workspace.write(std::move(work)), this, [this, id = m_base.id](const Result<Announcement> &result) {
        if (!result) {
            Q_EMIT changeFailed(result.error());
        } else if (id == m_base.id) {
            ++m_generation;
            takeOver(*result);
        }
    });
}

void AnnouncementSession::refresh()
{
    if (isUnsaved()) {
        return; // saving takes over what came in
    }
    auto work = [id = m_base.id](Stores &stores) { return stores.announcements.load(id); };
    whenDone(
        m_workspace.read(std::move(work)), this, [this, generation = m_generation](const Result<Announcement> &now) {
            if (!now || generation != m_generation || now->id != m_base.id || *now == m_base) {
                return;
            }
            takeOver(*now);
        });
}

void AnnouncementSession::takeOver(const Announcement &announcement)
{
    m_base = announcement;
    if (!isUnsaved() && scriptOf(m_base) != m_agreed) {
        m_agreed = scriptOf(m_base);
        Q_EMIT reloaded();
    }
    Q_EMIT changed();
}

void AnnouncementSession::setState(SaveState state)
{
    if (m_state != state) {
        m_state = state;
        Q_EMIT stateChanged();
    }
}

} // namespace bubenik::ui
