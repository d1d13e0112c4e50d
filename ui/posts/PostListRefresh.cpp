// How the list follows what changes: a few documents each by itself, very many as a whole and at most twice a second;
// declared in PostListModel.h.
#include "posts/PostListModel.h"

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int someChanges = 50; // of more at once each is not looked at by itself
} // namespace

Result<PostListModel::Counted> PostListModel::count(Stores &stores)
{
    const auto counts = stores.posts.counts();
    const auto conflicts = stores.conflicts.all();
    if (!counts || !conflicts) {
        return fail(counts ? conflicts.error() : counts.error());
    }
    Counted counted { *counts, {} };
    for (const auto &conflict : *conflicts) {
        if (conflict.document.startsWith("post:"_L1)) {
            counted.conflicts.insert(conflict.document);
        } else if (conflict.document.startsWith("delivery:"_L1)) {
            const auto delivery = stores.deliveries.load({ conflict.document });
            counted.conflicts.insert(delivery ? delivery->post.value : QString());
        }
    }
    counted.conflicts.remove({});
    return counted;
}

void PostListModel::askCounts()
{
    whenDone(m_workspace.read(&PostListModel::count), this, [this](const Result<Counted> &counted) {
        if (counted) {
            takeCounts(*counted);
        }
    });
}

void PostListModel::takeCounts(const Counted &counted)
{
    const bool marksChanged = m_conflicts != counted.conflicts;
    m_conflicts = counted.conflicts;
    if (marksChanged && !m_keys.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
    Q_EMIT countsChanged(counted.counts, static_cast<int>(m_conflicts.size()));
}

void PostListModel::documentsChanged(const QStringList &ids)
{
    for (const auto &changed : ids) {
        const auto id = changed.startsWith("review:"_L1) ? subjectOf(changed).value : changed;
        if (!m_manyChanged && (id.startsWith("post:"_L1) || id.startsWith("delivery:"_L1))) {
            m_changed.insert(id);
            m_manyChanged = m_changed.size() > someChanges;
        }
    }
    if (m_changed.isEmpty() || !m_loaded) {
        return;
    }
    if (!m_changeTimer.isActive()) {
        const Millis since { m_refreshed.isValid() ? m_refreshed.elapsed() : refreshPause.count() };
        m_changeTimer.start(std::max(changePause, refreshPause - since));
    }
    if (!m_countTimer.isActive()) {
        m_countTimer.start(m_manyChanged ? refreshPause : countPause);
    }
}

void PostListModel::refresh()
{
    const QStringList ids(m_changed.begin(), m_changed.end());
    m_changed.clear();
    m_refreshed.start();
    if (std::exchange(m_manyChanged, false)) {
        refreshAll();
        return;
    }
    whenDone(m_workspace.read([ids, filter = m_filter](Stores &stores) { return changedRows(stores, ids, filter); }),
        this, [this](const Result<Change> &change) {
            if (change) {
                takeChange(*change);
            }
        });
}

void PostListModel::refreshAll()
{
    outdateRows();
    askAllKeys();
}

void PostListModel::outdateRows()
{
    ++m_epoch;
    if (!m_keys.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

Result<PostListModel::Change> PostListModel::changedRows(Stores &stores, const QStringList &ids, PostFilter filter)
{
    Change change;
    QSet<QString> posts;
    for (const auto &id : ids) {
        if (id.startsWith("delivery:"_L1)) {
            const auto delivery = stores.deliveries.load({ id });
            posts.insert(delivery ? delivery->post.value : QString());
        } else {
            posts.insert(id);
        }
    }
    posts.remove({});
    for (const auto &id : std::as_const(posts)) {
        const auto row = stores.posts.row({ id });
        if (!row) {
            return fail(row.error());
        }
        if (*row) {
            change.rows.append(**row);
        } else {
            change.unknown = true;
        }
    }
    auto top = stores.posts.keys(filter, firstKeys);
    if (!top) {
        return fail(top.error());
    }
    change.top = *top;
    return change;
}

void PostListModel::takeChange(const Change &change)
{
    keep(change.rows);
    QSet<qint64> changed;
    for (const auto &row : change.rows) {
        changed.insert(row.row);
        if (const auto at = rowOfKey(row.row); at >= 0) {
            Q_EMIT dataChanged(index(at), index(at));
        }
    }
    if (!m_search.trimmed().isEmpty()) {
        m_keysTimer.start();
        return;
    }
    const QSet<qint64> top(change.top.begin(), change.top.end());
    // What is not at the top may have left the list, or come into the midst of it: then all keys are asked for.
    bool certain = !change.unknown;
    for (const auto key : std::as_const(changed)) {
        certain = certain && (top.contains(key) || (m_filter == PostFilter::All && rowOfKey(key) < 0));
    }
    QList<qint64> keys = change.top;
    keys.reserve(m_keys.size() + 1);
    if (change.top.size() == firstKeys) {
        for (const auto key : std::as_const(m_keys)) {
            if (!top.contains(key)) {
                keys.append(key);
            }
        }
    }
    setKeys(keys);
    if (!certain) {
        m_keysTimer.start();
    }
}

} // namespace bubenik::ui
