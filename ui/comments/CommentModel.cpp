#include "comments/CommentModel.h"

#include "comments/CommentLooks.h"
#include "words/Words.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

using Row = CommentModel::Row;

bool isOlder(const Comment &one, const Comment &other)
{
    return one.at != other.at ? one.at < other.at : one.id.value < other.id.value;
}

void addWithAnswers(QList<Row> &rows, const Comment &comment, const QHash<QString, QList<Comment>> &answers, int depth)
{
    rows.append({ comment, std::min(depth, CommentModel::deepest) });
    auto below = answers.value(comment.remoteId);
    std::sort(below.begin(), below.end(), isOlder);
    for (const auto &answer : below) {
        addWithAnswers(rows, answer, answers, depth + 1);
    }
}

// What waits, and what it answers.
QSet<QString> shownWhenWaiting(const QList<Comment> &comments)
{
    QHash<QString, QString> parents;
    for (const auto &comment : comments) {
        parents.insert(comment.remoteId, comment.parent);
    }
    QSet<QString> shown;
    for (const auto &comment : comments) {
        auto id = isWaiting(comment) ? comment.remoteId : QString();
        while (!id.isEmpty() && !shown.contains(id)) {
            shown.insert(id);
            id = parents.value(id);
        }
    }
    return shown;
}

} // namespace

CommentModel::CommentModel(const Zone &zone, QObject *parent)
    : QAbstractListModel(parent)
    , m_zone(zone)
{
}

QList<Row> CommentModel::threadOf(const QList<Comment> &comments, Filter filter)
{
    QSet<QString> known;
    for (const auto &comment : comments) {
        known.insert(comment.remoteId);
    }
    QList<Comment> first;
    QHash<QString, QList<Comment>> answers;
    for (const auto &comment : comments) {
        // One whose comment was not read (deleted, or still on its way) stands by itself.
        if (comment.parent.isEmpty() || comment.parent == comment.remoteId || !known.contains(comment.parent)) {
            first.append(comment);
        } else {
            answers[comment.parent].append(comment);
        }
    }
    std::sort(first.begin(), first.end(), [](const auto &one, const auto &other) { return isOlder(other, one); });
    QList<Row> rows;
    for (const auto &comment : first) {
        addWithAnswers(rows, comment, answers, 0);
    }
    if (filter == Filter::Waiting) {
        rows.removeIf(
            [shown = shownWhenWaiting(comments)](const Row &row) { return !shown.contains(row.comment.remoteId); });
    }
    return rows;
}

void CommentModel::setComments(const QList<Comment> &comments, Instant now)
{
    m_now = now;
    m_comments = comments;
    show(threadOf(m_comments, m_filter));
    if (!m_rows.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1)); // times in words grow old
    }
}

void CommentModel::setFilter(Filter filter)
{
    m_filter = filter;
    show(threadOf(m_comments, m_filter));
}

int CommentModel::indexOf(const CommentId &id, int from) const
{
    for (int row = from; row < m_rows.size(); ++row) {
        if (m_rows.at(row).comment.id == id) {
            return row;
        }
    }
    return -1;
}

void CommentModel::show(const QList<Row> &rows)
{
    QSet<QString> wanted;
    for (const auto &row : rows) {
        wanted.insert(row.comment.id.value);
    }
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (!wanted.contains(m_rows.at(row).comment.id.value)) {
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            endRemoveRows();
        }
    }
    for (int row = 0; row < rows.size(); ++row) {
        const int now = indexOf(rows.at(row).comment.id, row);
        if (now < 0) {
            beginInsertRows({}, row, row);
            m_rows.insert(row, rows.at(row));
            endInsertRows();
            continue;
        }
        if (now > row) {
            beginMoveRows({}, now, now, {}, row);
            m_rows.move(now, row);
            endMoveRows();
        }
        if (m_rows.at(row) != rows.at(row)) {
            m_rows[row] = rows.at(row);
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
}

int CommentModel::countWaiting() const
{
    return int(std::count_if(m_comments.begin(), m_comments.end(), isWaiting));
}

int CommentModel::rowOf(const CommentId &id) const
{
    return indexOf(id, 0);
}

QString CommentModel::when(const Comment &comment) const
{
    return words::when(comment.at, m_zone, m_now);
}

int CommentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CommentModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size()) {
        return {};
    }
    const auto &comment = m_rows.at(index.row()).comment;
    switch (role) {
    case IdRole:
        return comment.id.value;
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        QStringList parts { CommentLooks::author(comment), when(comment), comment.text.simplified(),
            CommentLooks::of(comment).words };
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case Qt::ToolTipRole:
        return words::whenInFull(comment.at, m_zone);
    default:
        return {};
    }
}

} // namespace bubenik::ui
