#include "posts/PostListModel.h"
#include "words/Words.h"

namespace bubenik::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int blockSize = 100;
constexpr int firstKeys = 200;
constexpr int searchLimit = 200;
constexpr int someChanges = 50; // of more at once each is not looked at by itself
// Changes that come together are looked at together; an editor who types makes one a second.
constexpr auto changePause = 30ms;
constexpr auto refreshPause = 500ms; // from one look to the next
constexpr auto countPause = 300ms;
constexpr auto keysPause = 300ms;

} // namespace

PostListModel::PostListModel(Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
{
    const auto prepare = [this](QTimer &timer, std::chrono::milliseconds pause, auto fn) {
        timer.setSingleShot(true);
        timer.setInterval(pause);
        connect(&timer, &QTimer::timeout, this, fn);
    };
    prepare(m_countTimer, countPause, [this] { askCounts(); });
    prepare(m_keysTimer, keysPause, [this] { askAllKeys(); });
    prepare(m_changeTimer, changePause, [this] { refresh(); });
    connect(&workspace, &Workspace::documentsChanged, this, &PostListModel::documentsChanged);
}

void PostListModel::setFilter(PostFilter filter)
{
    if (m_filter != filter || !m_loaded) {
        m_filter = filter;
        ask();
    }
}

void PostListModel::setSearch(const QString &text)
{
    if (m_search != text) {
        m_search = text;
        ask();
    }
}

void PostListModel::reload()
{
    ask();
}

Result<PostListModel::Answer> PostListModel::firstRows(Stores &stores, PostFilter filter)
{
    auto keys = stores.posts.keys(filter, firstKeys);
    if (!keys) {
        return fail(keys.error());
    }
    auto rows = stores.posts.rows(keys->mid(0, blockSize));
    if (!rows) {
        return fail(rows.error());
    }
    const bool whole = keys->size() < firstKeys;
    return Answer { *keys, *rows, whole };
}

Result<PostListModel::Answer> PostListModel::found(Stores &stores, const QString &text, PostFilter filter)
{
    auto keys = stores.posts.search(text, filter, searchLimit);
    if (!keys) {
        return fail(keys.error());
    }
    // Only what fits on a screen: the rest comes by blocks.
    auto rows = stores.posts.rows(keys->mid(0, 20));
    if (!rows) {
        return fail(rows.error());
    }
    return Answer { *keys, *rows, true };
}

void PostListModel::ask()
{
    const auto number = ++*m_question;
    auto work = [number, latest = m_question, text = m_search, filter = m_filter](Stores &stores) -> Result<Answer> {
        if (*latest != number) {
            return fail(ErrorKind::Cancelled);
        }
        return text.trimmed().isEmpty() ? firstRows(stores, filter) : found(stores, text, filter);
    };
    whenDone(m_workspace.read(std::move(work)), this, [this, number](const Result<Answer> &answer) {
        if (number != *m_question) {
            return;
        }
        if (!answer) {
            Q_EMIT failed(answer.error());
            return;
        }
        take(*answer);
    });
}

void PostListModel::take(const Answer &answer)
{
    keep(answer.rows);
    m_loaded = true;
    beginResetModel();
    m_keys = answer.keys;
    endResetModel();
    if (!answer.whole) {
        // First the rows that are there are painted.
        QTimer::singleShot(0, this, [this, number = m_question->load()] {
            if (number == *m_question) {
                askAllKeys();
            }
        });
    }
    m_countTimer.start();
    Q_EMIT listChanged();
}

void PostListModel::askAllKeys()
{
    if (!m_search.trimmed().isEmpty()) {
        ask();
        return;
    }
    const auto number = m_question->load();
    auto work = [filter = m_filter](Stores &stores) { return stores.posts.keys(filter); };
    whenDone(m_workspace.read(std::move(work)), this, [this, number](const Result<QList<qint64>> &keys) {
        if (keys && number == *m_question) {
            setKeys(*keys);
        }
    });
}

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
    for (const auto &id : ids) {
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
        m_changeTimer.start(std::max<Millis>(changePause, refreshPause - since));
    }
    if (!m_countTimer.isActive()) {
        m_countTimer.start(m_manyChanged ? Millis(refreshPause) : Millis(countPause));
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

void PostListModel::keep(const QList<PostRow> &rows)
{
    for (const auto &row : rows) {
        m_rows.insert(row.row, new Kept { row, m_epoch });
    }
}

void PostListModel::setKeys(const QList<qint64> &keys)
{
    if (keys == m_keys) {
        return;
    }
    const auto shorter = std::min(keys.size(), m_keys.size());
    qsizetype from = 0;
    while (from < shorter && keys[from] == m_keys[from]) {
        ++from;
    }
    auto oldEnd = m_keys.size();
    auto newEnd = keys.size();
    while (oldEnd > from && newEnd > from && m_keys[oldEnd - 1] == keys[newEnd - 1]) {
        --oldEnd;
        --newEnd;
    }
    applyMiddle(from, oldEnd, keys, newEnd);
    Q_EMIT listChanged();
}

// Rows [from, oldEnd) become the keys [from, newEnd): as one move where it is one, so that views keep their place.
void PostListModel::applyMiddle(qsizetype from, qsizetype oldEnd, const QList<qint64> &keys, qsizetype newEnd)
{
    const auto oldCount = oldEnd - from;
    const auto newCount = newEnd - from;
    const bool toTop = oldCount == newCount && oldCount > 1 && keys[from] == m_keys[oldEnd - 1]
        && std::equal(keys.begin() + from + 1, keys.begin() + newEnd, m_keys.begin() + from);
    if (toTop) {
        const auto last = static_cast<int>(oldEnd - 1);
        beginMoveRows({}, last, last, {}, static_cast<int>(from));
        m_keys.move(last, from);
        endMoveRows();
        return;
    }
    if (oldCount > 0) {
        beginRemoveRows({}, static_cast<int>(from), static_cast<int>(oldEnd - 1));
        m_keys.remove(from, oldCount);
        endRemoveRows();
    }
    if (newCount > 0) {
        beginInsertRows({}, static_cast<int>(from), static_cast<int>(newEnd - 1));
        m_keys = keys;
        endInsertRows();
    }
}

int PostListModel::rowOfKey(qint64 key) const
{
    return static_cast<int>(m_keys.indexOf(key));
}

int PostListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

QVariant PostListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto key = m_keys[index.row()];
    if (role == KeyRole) {
        return key;
    }
    if (role != RowRole && role != ConflictRole && role != Qt::DisplayRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    const auto *kept = m_rows.object(key);
    if (kept == nullptr || kept->epoch != m_epoch) {
        want(index.row());
    }
    if (kept == nullptr) {
        return role == RowRole     ? QVariant::fromValue(PostRow {})
            : role == ConflictRole ? QVariant(false)
                                   : QVariant(QString());
    }
    const auto &row = kept->row;
    const bool inTwoWordings = m_conflicts.contains(row.id.value);
    if (role == RowRole) {
        return QVariant::fromValue(row);
    }
    if (role == ConflictRole) {
        return inTwoWordings;
    }
    const auto title = row.title.isEmpty() ? tr("Untitled") : row.title;
    const auto spoken = title + u", "_s + words::state(row.state);
    return role == Qt::DisplayRole ? title : inTwoWordings ? spoken + u", "_s + tr("in two wordings") : spoken;
}

void PostListModel::want(int row) const
{
    const auto block = row / blockSize;
    m_wanted.removeOne(block);
    m_wanted.append(block);
    // Blocks that were scrolled past are not worth fetching any more.
    while (m_wanted.size() > 4) {
        m_wanted.removeFirst();
    }
    auto *self = const_cast<PostListModel *>(this);
    QMetaObject::invokeMethod(
        self, [self] { self->fetchWanted(); }, Qt::QueuedConnection);
}

void PostListModel::fetchWanted()
{
    if (m_fetching || m_wanted.isEmpty()) {
        return;
    }
    const auto block = m_wanted.takeLast();
    const auto keys = m_keys.mid(block * blockSize, blockSize);
    m_fetching = true;
    whenDone(m_workspace.read([keys](Stores &stores) { return stores.posts.rows(keys); }), this,
        [this, keys](const Result<QList<PostRow>> &rows) {
            m_fetching = false;
            if (rows) {
                keep(*rows);
                for (const auto key : keys) {
                    if (!m_rows.contains(key)) {
                        // Gone meanwhile: its key goes with the next change of the list.
                        m_rows.insert(key, new Kept { { .row = key }, m_epoch });
                    }
                }
                const auto first = rowOfKey(keys.value(0));
                if (first >= 0) {
                    const auto last = std::min<int>(first + static_cast<int>(keys.size()), rowCount()) - 1;
                    Q_EMIT dataChanged(index(first), index(last));
                }
            }
            fetchWanted();
        });
}

} // namespace bubenik::ui
