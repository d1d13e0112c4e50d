#include "find/FindModel.h"

#include "core/Folding.h"

#include <algorithm>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

FindRow rowOf(const FindCommand &command)
{
    const auto keys = command.keys.toString(QKeySequence::NativeText);
    return { command.kind, command.iconName, command.title, command.whyNot.isEmpty() ? keys : command.whyNot, {},
        command.whyNot.isEmpty(), command.run };
}

} // namespace

FindModel::FindModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void FindModel::setCommands(const QList<FindCommand> &commands)
{
    m_commands = commands;
    arrange();
}

void FindModel::setTyped(const QString &typed)
{
    m_wanted = WordSearch(typed);
    arrange();
}

void FindModel::setDocuments(const QList<FindRow> &documents)
{
    m_documents = documents;
    arrange();
}

// Those whose title has the words come before those that are found by other words.
QList<FindRow> FindModel::matchingCommands() const
{
    QList<FindRow> rows;
    QList<FindRow> others;
    for (const FindCommand &command : m_commands) {
        const auto title = folded(command.title);
        if (m_wanted.matches(title)) {
            rows.append(rowOf(command));
        } else if (m_wanted.matches(title + u' ' + folded(command.words))) {
            others.append(rowOf(command));
        }
    }
    rows += others;
    return m_wanted.isEmpty() ? rows : rows.mid(0, mostCommands);
}

void FindModel::arrange()
{
    beginResetModel();
    m_rows = m_wanted.isEmpty() ? m_documents + matchingCommands() : matchingCommands() + m_documents;
    endResetModel();
}

int FindModel::choosable(int row, int step) const
{
    while (row >= 0 && row < m_rows.size() && !m_rows.at(row).isEnabled) {
        row += step;
    }
    return row >= 0 && row < m_rows.size() ? row : -1;
}

int FindModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FindModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const FindRow &row = m_rows.at(index.row());
    if (role == Qt::DisplayRole) {
        return row.title;
    }
    if (role == Qt::AccessibleTextRole) {
        QStringList parts { row.title, row.kind, row.detail };
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    return {};
}

// One that cannot be done now can be looked at all the same: it says why.
Qt::ItemFlags FindModel::flags(const QModelIndex & /*index*/) const
{
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace bubenik::ui
