// FakeGraph behind its door: what tests look at, and what happens elsewhere.
#include "fakes/graph/FakeGraph.h"

namespace bubenik {

using namespace Qt::StringLiterals;

void FakeGraph::change(const std::function<void(GraphState &state)> &change)
{
    noteTime();
    const std::lock_guard lock(m_mutex);
    m_core.settle();
    change(m_core.state);
}

GraphState FakeGraph::state() const
{
    const std::lock_guard lock(m_mutex);
    m_core.settle();
    return m_core.state;
}

QList<GraphPost> FakeGraph::posts() const
{
    auto posts = state().posts;
    posts.removeIf([](const auto &post) { return post.state == GraphPost::State::Deleted; });
    return posts;
}

std::optional<GraphPost> FakeGraph::post(const QString &id) const
{
    auto all = state();
    const auto *found = all.post(id);
    return found != nullptr ? std::optional(*found) : std::nullopt;
}

int FakeGraph::count(const QString &message) const
{
    const auto all = posts();
    return int(std::count_if(all.begin(), all.end(), [&](const auto &post) { return post.message == message; }));
}

QStringList FakeGraph::altTexts(const QString &postId) const
{
    const auto all = state();
    QStringList texts;
    for (const auto &id : post(postId).value_or(GraphPost {}).photos) {
        texts.append(all.photos.at(id).altText);
    }
    return texts;
}

QList<GraphComment> FakeGraph::comments(const QString &postId) const
{
    auto comments = state().comments;
    comments.removeIf([&](const auto &comment) { return comment.post != postId || comment.deleted; });
    return comments;
}

QString FakeGraph::addPost(const QString &message, const QString &app)
{
    QString id;
    change([&](GraphState &state) {
        id = pageId() + u'_' + state.nextNumber();
        state.posts.append({ .id = id,
            .page = pageId(),
            .app = app,
            .message = message,
            .createdAt = m_core.now(),
            .madeAt = m_core.now(),
            .updatedAt = m_core.now() });
    });
    return id;
}

void FakeGraph::editPost(const QString &id, const QString &message)
{
    change([&](GraphState &state) {
        if (auto *post = state.post(id)) {
            post->message = message;
            post->updatedAt = m_core.now();
            ++post->edits;
        }
    });
}

void FakeGraph::deletePost(const QString &id)
{
    change([&](GraphState &state) { state.removePost(id); });
}

QString FakeGraph::addComment(const QString &post, const Said &said)
{
    GraphComment comment { .post = post,
        .parent = said.parent,
        .authorName = said.author,
        .message = said.message,
        .createdAt = m_core.now() - said.before };
    change([&](GraphState &state) {
        comment.id = post.section(u'_', 1) + u'_' + state.nextNumber();
        comment.authorId = said.author.isEmpty() ? QString() : u"2400"_s + QString::number(qHash(said.author));
        comment.createdAt = m_core.now() - said.before;
        comment.visibleFrom = m_core.now() + said.hiddenFor;
        state.comments.append(comment);
    });
    return comment.id;
}

void FakeGraph::killToken(const QString &token, int subcode)
{
    change([&](GraphState &state) {
        if (state.tokens.contains(token)) {
            state.tokens[token].death = subcode;
        }
    });
}

void FakeGraph::setScopes(const QString &token, const QStringList &scopes)
{
    change([&](GraphState &state) { state.tokens[token].scopes = scopes; });
}

void FakeGraph::throttle(int code, Millis duration)
{
    change([&](GraphState &state) {
        state.throttleCode = code;
        state.throttledUntil = m_core.now() + duration;
    });
}

void FakeGraph::setUsage(GraphUsage usage)
{
    change([&](GraphState &state) { state.usage = usage; });
}

void FakeGraph::addFault(const QByteArray &method, const QString &target, GraphFault fault, int nth, int times)
{
    const std::lock_guard lock(m_mutex);
    m_faults.add(method, target, fault, nth, times);
}

void FakeGraph::planFaults(quint32 seed, int perMille, std::vector<GraphFault::Kind> kinds)
{
    const std::lock_guard lock(m_mutex);
    m_faults.plan(seed, perMille, std::move(kinds));
}

void FakeGraph::clearFaults()
{
    const std::lock_guard lock(m_mutex);
    m_faults.clear();
}

QList<FakeGraph::Seen> FakeGraph::seen() const
{
    const std::lock_guard lock(m_mutex);
    return m_seen;
}

int FakeGraph::countSeen(const QByteArray &method, const QString &target) const
{
    const QRegularExpression expression(target);
    const auto all = seen();
    return int(std::count_if(all.begin(), all.end(), [&](const Seen &each) {
        return (method.isEmpty() || each.method == method) && expression.match(each.target).hasMatch();
    }));
}

void FakeGraph::clearSeen()
{
    const std::lock_guard lock(m_mutex);
    m_seen.clear();
}

} // namespace bubenik
