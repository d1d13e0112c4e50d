#include "posts/PostListModel.h"
#include "words/Words.h"

namespace bubenik::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int blockSize = 100;
constexpr int searchLimit = 200;
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
