// What can be done with rows of the list: nothing is asked, everything can be taken back.
#include "posts/PostListPanel.h"

#include "common/Icons.h"
#include "common/Toast.h"
#include "words/Words.h"

#include <QListView>
#include <QMenu>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

using RowWork = std::function<Result<void>(Stores &, const PostId &, const Edit &)>;

// All of them or none.
Result<void> forAll(Stores &stores, const QList<PostId> &ids, const RowWork &work, const Edit &edit)
{
    return stores.database->transaction([&]() -> Result<void> {
        for (const auto &id : ids) {
            BUBENIK_TRY(work(stores, id, edit));
        }
        return {};
    });
}

Result<void> setArchived(Stores &stores, const PostId &id, const Edit &edit, bool on)
{
    auto post = stores.posts.load(id);
    if (!post) {
        return fail(post.error());
    }
    post->archived = on;
    return stores.posts.save(*post, edit);
}

// What is on its way to citizens, or with them, is not thrown away from a list: a person cancels it first.
Result<void> throwAway(Stores &stores, const PostId &id, const Edit &edit)
{
    const auto deliveries = stores.deliveries.forPost(id);
    if (!deliveries) {
        return fail(deliveries.error());
    }
    for (const auto &delivery : *deliveries) {
        if (delivery.state != DeliveryState::Cancelled) {
            return fail(ErrorKind::Invalid, u"the post has deliveries"_s, delivery.state == DeliveryState::Live ? u"already-out"_s : u"already-scheduled"_s);
        }
    }
    return stores.posts.markDeleted(id, edit);
}

} // namespace

void PostListPanel::act(const QList<PostId> &ids, const QString &said, const QString &undo, const RowWork &work, const RowWork &back)
{
    if (ids.isEmpty()) {
        return;
    }
    Q_EMIT flushAsked();
    auto &workspace = m_context.workspace;
    const Edit edit { workspace.userName(), u"list"_s, workspace.clock().now() };
    auto done = workspace.write([ids, work, edit](Stores &stores) { return forAll(stores, ids, work, edit); });
    whenDone(std::move(done), this, [this, ids, said, undo, back, edit](const Result<void> &result) {
        if (!result) {
            const bool reaches = result.error().kind == ErrorKind::Invalid;
            m_context.toast.say(reaches ? tr("The post is scheduled or out. Cancel that at its channels first.")
                                        : words::shortly(result.error()));
            return;
        }
        if (!back) {
            m_context.toast.say(said);
            return;
        }
        m_context.toast.say(said, undo, [this, ids, back, edit] {
            whenDone(m_context.workspace.write([ids, back, edit](Stores &stores) { return forAll(stores, ids, back, edit); }),
                this, [this](const Result<void> &undone) {
                    if (!undone) {
                        m_context.toast.say(words::shortly(undone.error()));
                    }
                });
        });
    });
}

namespace {

QList<PostId> selectedIds(const QListView &list)
{
    QList<PostId> ids;
    for (const auto &index : list.selectionModel()->selectedIndexes()) {
        if (const auto row = index.data(PostListModel::RowRole).value<PostRow>(); !row.id.isNull()) {
            ids.append(row.id);
        }
    }
    return ids;
}

} // namespace

void PostListPanel::archive(bool on)
{
    const auto ids = selectedIds(*m_list);
    const auto set = [](bool value) {
        return [value](Stores &stores, const PostId &id, const Edit &edit) { return setArchived(stores, id, edit, value); };
    };
    const auto count = static_cast<int>(ids.size());
    act(ids, on ? tr("%n post(s) put into the archive", nullptr, count) : tr("%n post(s) taken out of the archive", nullptr, count),
        tr("Undo"), set(on), set(!on));
}

void PostListPanel::remove()
{
    const auto ids = selectedIds(*m_list);
    act(ids, tr("%n post(s) moved to the bin", nullptr, static_cast<int>(ids.size())), tr("Undo"),
        [](Stores &stores, const PostId &id, const Edit &edit) { return throwAway(stores, id, edit); },
        [](Stores &stores, const PostId &id, const Edit &edit) { return stores.posts.restore(id, edit); });
}

void PostListPanel::restore()
{
    const auto ids = selectedIds(*m_list);
    act(ids, tr("%n post(s) brought back", nullptr, static_cast<int>(ids.size())), tr("Undo"),
        [](Stores &stores, const PostId &id, const Edit &edit) { return stores.posts.restore(id, edit); },
        [](Stores &stores, const PostId &id, const Edit &edit) { return stores.posts.markDeleted(id, edit); });
}

void PostListPanel::duplicate()
{
    Q_EMIT flushAsked();
    auto &workspace = m_context.workspace;
    const auto id = currentRow().id;
    const Edit edit { workspace.userName(), u"list"_s, workspace.clock().now() };
    auto copied = workspace.write([id, edit](Stores &stores) -> Result<PostId> {
        const auto post = stores.posts.load(id);
        if (!post) {
            return fail(post.error());
        }
        const auto copy = duplicateOf(*post, edit.at, edit.by);
        BUBENIK_TRY(stores.posts.save(copy, edit));
        return copy.id;
    });
    whenDone(std::move(copied), this, [this](const Result<PostId> &copy) {
        if (!copy) {
            m_context.toast.say(words::shortly(copy.error()));
            return;
        }
        select(*copy);
        Q_EMIT opened(*copy);
    });
}

void PostListPanel::showMenu(const QPoint &at)
{
    if (!m_list->indexAt(at).isValid()) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto state = currentRow().state;
    menu->addAction(icon(u"duplicate"_s), tr("Make a copy"), this, [this] { duplicate(); });
    if (state == PostState::Deleted) {
        menu->addAction(icon(u"restore"_s), tr("Bring back from the bin"), this, [this] { restore(); });
    } else {
        const bool archived = state == PostState::Archived;
        menu->addAction(icon(u"archive"_s), archived ? tr("Take out of the archive") : tr("Put into the archive"), this,
            [this, archived] { archive(!archived); });
        menu->addSeparator();
        menu->addAction(icon(u"trash"_s, Token::Bad), tr("Move to the bin"), QKeySequence(QKeySequence::Delete), this, [this] { remove(); });
    }
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

} // namespace bubenik::ui
