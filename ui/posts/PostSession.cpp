#include "posts/PostSession.h"

namespace bubenik::ui {

PostSession::PostSession(Workspace &workspace, WorkingSource working, BodySource body, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_working(std::move(working))
    , m_body(std::move(body))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { save(); });
    connect(&workspace, &Workspace::documentsChanged, this, [this](const QStringList &ids) {
        if (isOpen() && ids.contains(m_base.id.value)) {
            lookOutside();
        }
    });
}

Edit PostSession::edit() const
{
    return { m_workspace.userName(), m_session, m_workspace.clock().now() };
}

void PostSession::open(const PostId &id)
{
    flush();
    auto work = [id](Stores &stores) { return openPost(stores, id); };
    // The writer's thread, because what was flushed just now may be the very same post.
    m_opening.ask(m_workspace.write(std::move(work)), this, [this](Result<OpenedPost> post) {
        if (!post) {
            Q_EMIT openFailed(post.error());
            return;
        }
        flush(); // typed into the old one while the new one was on its way
        begin(post->post, false);
        Q_EMIT opened(*post);
        setState(SaveState::Saved);
    });
}

void PostSession::openNew()
{
    flush();
    m_opening.drop();
    begin({ .id = newPostId(m_workspace.clock().now()), .author = m_workspace.userName() }, true);
    Q_EMIT opened({ m_base, {} });
    setState(SaveState::Nothing);
}

void PostSession::begin(const Post &post, bool isNew)
{
    m_base = post;
    m_isNew = isNew;
    m_dirty = m_bodyDirty = false;
    m_saving = 0;
    m_chain = std::make_shared<std::optional<Post>>();
    m_session = newUuid(m_workspace.clock().now());
    ++m_generation;
    m_timer.stop();
}

void PostSession::close()
{
    flush();
    m_opening.drop();
    begin({}, false);
    setState(SaveState::Nothing);
}

void PostSession::touch(bool body)
{
    if (!isOpen()) {
        return;
    }
    ++m_generation;
    m_dirty = true;
    m_bodyDirty = m_bodyDirty || body;
    if (m_state != SaveState::Failed) {
        setState(SaveState::Saving);
    }
    if (!m_timer.isActive() && m_saving == 0) {
        m_timer.start(saveAfter);
    }
}

void PostSession::flush()
{
    if (m_dirty && isOpen()) {
        m_timer.stop();
        save();
    }
}

void PostSession::save()
{
    if (!m_dirty || !isOpen()) {
        return;
    }
    const auto working = m_working();
    const bool body = m_bodyDirty;
    SaveRequest request { .base = m_base,
        .isNew = m_isNew,
        .title = working.title,
        .lead = working.lead,
        .categories = working.categories,
        .attachments = working.attachments,
        .edit = edit() };
    if (body) {
        request.body = m_body();
    }
    m_dirty = m_bodyDirty = false;
    ++m_saving;
    auto id = m_base.id;
    auto work = [request = std::move(request), chain = m_chain](Stores &stores) mutable -> Result<SaveOutcome> {
        if (*chain) {
            request.base = **chain;
        }
        auto outcome = savePost(stores, request);
        if (outcome) {
            *chain = outcome->saved;
        }
        return outcome;
    };
    whenDone(m_workspace.write(std::move(work)), this,
        [this, id, body](const Result<SaveOutcome> &outcome) { saveDone(outcome, id, body); });
}

void PostSession::saveDone(const Result<SaveOutcome> &outcome, const PostId &id, bool body)
{
    if (id != m_base.id) {
        return; // another post is open by now; this one's last save was its own
    }
    m_saving = std::max(m_saving - 1, 0);
    if (!outcome) {
        m_dirty = true;
        m_bodyDirty = m_bodyDirty || body;
        setState(SaveState::Failed, outcome.error());
        m_timer.start(retryAfter);
        return;
    }
    ++m_generation;
    m_base = outcome->saved;
    m_isNew = false;
    if (outcome->merged) {
        Q_EMIT merged(m_base, outcome->body);
    }
    if (outcome->clashed) {
        Q_EMIT clashed();
    }
    if (m_dirty || m_saving > 0) {
        setState(SaveState::Saving);
        m_timer.start(saveAfter);
    } else {
        setState(SaveState::Saved);
    }
    Q_EMIT saved(m_base);
    if (std::exchange(m_lookAfterSave, false)) {
        lookOutside();
    }
}

void PostSession::lookOutside()
{
    if (m_saving > 0 || m_dirty) {
        m_lookAfterSave = true; // saving merges what came in
        return;
    }
    auto work = [id = m_base.id](Stores &stores) { return openPost(stores, id); };
    whenDone(m_workspace.read(std::move(work)), this, [this, generation = m_generation](const Result<OpenedPost> &now) {
        if (!now || generation != m_generation || now->post.id != m_base.id) {
            return;
        }
        const bool same = contentOf(now->post) == contentOf(m_base);
        if (now->post != m_base) {
            m_base = now->post;
            m_chain = std::make_shared<std::optional<Post>>();
            same ? Q_EMIT metaChanged(m_base) : Q_EMIT reloaded(*now);
        }
    });
}

void PostSession::setState(SaveState state, const std::optional<Error> &error)
{
    if (m_state != state || error) {
        m_state = state;
        Q_EMIT stateChanged(state, error);
    }
}

} // namespace bubenik::ui
