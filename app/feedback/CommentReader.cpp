#include "feedback/CommentReader.h"

#include <QSet>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

Comment told(Comment comment, const RemoteComment &remote)
{
    comment.remoteId = remote.id;
    comment.parent = remote.parent;
    comment.author = remote.author.isEmpty() ? comment.author : remote.author; // the API tells it now and then only
    comment.text = remote.text;
    comment.at = remote.at;
    comment.permalink = remote.permalink;
    comment.isOurs = remote.isOurs || comment.isOurs;
    comment.isHidden = remote.isHidden;
    comment.canHide = remote.canHide;
    comment.canAnswer = remote.canAnswer;
    comment.isGone = false;
    return comment;
}

} // namespace

CommentReader::CommentReader(Stores &stores, Clock &clock)
    : m_stores(stores)
    , m_clock(clock)
{
}

Result<CommentsChange> CommentReader::store(const DiscussedItem &item, const CommentsRead &read)
{
    CommentsChange change;
    const auto written = m_stores.database->transaction([&]() -> Result<void> {
        const auto stored = m_stores.comments.ofPost(item.post);
        if (!stored) {
            return fail(stored.error());
        }
        QHash<QString, Comment> known;
        for (const auto &comment : *stored) {
            known.insert(comment.id.value, comment);
        }
        QSet<QString> met;
        for (const auto &remote : read.comments) {
            const auto id = commentId(item.channel, remote.id);
            met.insert(id.value);
            const auto before = known.value(id.value, Comment { .id = id, .post = item.post, .channel = item.channel });
            const auto now = told(before, remote);
            if (now != before) {
                (before.remoteId.isEmpty() ? change.added : change.changed) += 1;
                BUBENIK_TRY(m_stores.comments.save(now, m_clock.now()));
            }
        }
        for (auto comment : *stored) {
            const bool isMissing = read.isWhole && comment.channel == item.channel && !met.contains(comment.id.value);
            if (isMissing && !comment.isGone) {
                comment.isGone = true;
                ++change.changed;
                BUBENIK_TRY(m_stores.comments.save(comment, m_clock.now()));
            }
        }
        return {};
    });
    return written ? Result<CommentsChange>(change) : fail(written.error());
}

Task<CommentsChange> CommentReader::readAll(Conversation &conversation, DiscussedItem item)
{
    auto reading = conversation.readAll(item.remoteId);
    const auto all = co_await std::move(reading);
    if (!all) {
        co_return fail(all.error());
    }
    const auto change = store(item, *all);
    if (change) {
        m_watches[item.remoteId] = { .wasRead = true, .total = all->total };
    }
    co_return change;
}

Task<CommentsChange> CommentReader::watch(Conversation &conversation, DiscussedItem item)
{
    auto state = m_watches.value(item.remoteId);
    if (!state.wasRead) {
        auto reading = readAll(conversation, item);
        co_return co_await std::move(reading);
    }
    const auto cursor = state.isSweepsTurn ? state.sweep : QString();
    auto reading = conversation.read(item.remoteId, cursor);
    const auto page = co_await std::move(reading);
    if (!page) {
        co_return fail(page.error());
    }
    const auto change = store(item, *page);
    if (!change) {
        co_return fail(change.error());
    }
    const bool isExplained = !page->total || !state.total || *page->total - *state.total == change->added;
    if (!isExplained) {
        auto readingAll = readAll(conversation, item);
        auto all = co_await std::move(readingAll);
        if (all) {
            all->added += change->added;
            all->changed += change->changed;
        }
        co_return all;
    }
    // The newest page tells where the older ones begin; after the last of them it is asked again.
    const bool wasNewest = cursor.isEmpty();
    if (!wasNewest || state.sweep.isEmpty()) {
        state.sweep = page->next;
    }
    state.isSweepsTurn = wasNewest && !state.sweep.isEmpty();
    state.total = page->total ? page->total : state.total;
    m_watches[item.remoteId] = state;
    co_return change;
}

} // namespace bubenik
