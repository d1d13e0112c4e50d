#include "chat/QuestionModel.h"

#include "words/ChatWords.h"

#include <algorithm>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

QuestionModel::QuestionModel(ChatSession &session, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
    connect(&session, &ChatSession::queueChanged, this, &QuestionModel::take);
}

int QuestionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant QuestionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size()) {
        return {};
    }
    const auto &entry = m_rows.at(index.row());
    const auto &question = entry.question;
    if (role == Qt::DisplayRole) {
        return question.text.simplified();
    }
    if (role == Qt::AccessibleTextRole) {
        QStringList parts { question.name, m_session.timeOf(question.at), question.text.simplified(),
            words::state(entry.state) };
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    return {};
}

int QuestionModel::rowOf(const QuestionId &id) const
{
    const auto found
        = std::ranges::find(m_rows, id, [](const chat::QuestionEntry &entry) { return entry.question.id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int QuestionModel::nextOpen(int after) const
{
    const auto count = rowCount();
    for (int step = 1; step <= count; ++step) {
        const auto row = (std::max(after, -1) + step) % count;
        if (isOpen(m_rows.at(row).state)) {
            return row;
        }
    }
    return -1;
}

bool QuestionModel::isShown(const chat::QuestionEntry &entry) const
{
    return m_filter == Filter::All || isOpen(entry.state) || entry.problem();
}

void QuestionModel::setFilter(Filter filter)
{
    if (filter != m_filter) {
        m_filter = filter;
        settle();
    }
}

void QuestionModel::settle()
{
    if (m_session.queue()) {
        reset(m_session.queue()->entries);
        Q_EMIT taken();
    }
}

void QuestionModel::reset(const QList<chat::QuestionEntry> &entries)
{
    QList<chat::QuestionEntry> rows;
    for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry) {
        if (isShown(*entry)) {
            rows.append(*entry);
        }
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    setNewcomers({});
}

void QuestionModel::setNewcomers(QList<chat::QuestionEntry> newcomers)
{
    const bool isOther = newcomers.size() != m_newcomers.size();
    m_newcomers = std::move(newcomers);
    if (isOther) {
        Q_EMIT newcomersChanged(static_cast<int>(m_newcomers.size()));
    }
}

void QuestionModel::take()
{
    const auto &queue = m_session.queue();
    if (!queue || m_chat != m_session.chat() || m_rows.isEmpty()) {
        m_chat = m_session.chat();
        reset(queue ? queue->entries : QList<chat::QuestionEntry> {});
        Q_EMIT taken();
        return;
    }
    QList<chat::QuestionEntry> newcomers;
    QSet<QuestionId> there;
    for (auto entry = queue->entries.crbegin(); entry != queue->entries.crend(); ++entry) {
        there.insert(entry->question.id);
        const auto row = rowOf(entry->question.id);
        if (row >= 0) {
            m_rows[row] = *entry;
        } else if (isShown(*entry)) {
            newcomers.append(*entry);
        }
    }
    for (int row = rowCount() - 1; row >= 0; --row) { // erased, or the office was closed
        if (!there.contains(m_rows.at(row).question.id)) {
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            endRemoveRows();
        }
    }
    if (!m_rows.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
    if (!newcomers.isEmpty() && (!m_isBusy || !m_isBusy())) {
        beginInsertRows({}, 0, static_cast<int>(newcomers.size()) - 1);
        m_rows = newcomers + m_rows;
        endInsertRows();
        newcomers.clear();
    }
    setNewcomers(std::move(newcomers));
    Q_EMIT taken();
}

} // namespace bubenik::ui
