#include "meetings/AttendanceModel.h"

#include "core/Folding.h"
#include "meetings/RepliesModel.h"

#include <algorithm>

namespace bubenik::ui {

AttendanceModel::AttendanceModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void AttendanceModel::setAttendees(const QList<Attendee> &attendees)
{
    m_all = attendees;
    filter();
}

void AttendanceModel::setText(const QString &text)
{
    m_text = text;
    filter();
}

void AttendanceModel::filter()
{
    beginResetModel();
    const auto wanted = foldedWords(m_text);
    m_rows = m_all;
    m_rows.removeIf([&](const Attendee &one) {
        const auto words = foldedWords(one.name + u' ' + one.organisation);
        return !std::ranges::all_of(wanted, [&](const QString &word) {
            return std::ranges::any_of(words, [&](const QString &own) { return own.startsWith(word); });
        });
    });
    endResetModel();
}

const Attendee *AttendanceModel::at(const QModelIndex &index) const
{
    return index.row() >= 0 && index.row() < m_rows.size() ? &m_rows[index.row()] : nullptr;
}

QModelIndex AttendanceModel::indexOf(const AttendanceId &id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].id == id) {
            return index(row, 0);
        }
    }
    return {};
}

int AttendanceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AttendanceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AttendanceModel::data(const QModelIndex &index, int role) const
{
    const auto *one = at(index);
    if (one == nullptr) {
        return {};
    }
    if (role == Qt::CheckStateRole && index.column() == Name) {
        return one->came ? Qt::Checked : Qt::Unchecked;
    }
    if (role == Qt::AccessibleTextRole && index.column() == Name) {
        return one->came ? tr("%1, came").arg(one->name) : one->name;
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case Name:
        return one->name;
    case Organisation:
        return one->organisation;
    case Answer:
        return one->isInvited ? answerWords(one->answer) : tr("not invited");
    default:
        return {};
    }
}

bool AttendanceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const auto *one = at(index);
    if (one == nullptr || role != Qt::CheckStateRole || index.column() != Name) {
        return false;
    }
    auto &row = m_rows[index.row()];
    row.came = value.value<Qt::CheckState>() == Qt::Checked;
    Q_EMIT dataChanged(index, index);
    Q_EMIT ticked(row, row.came);
    return true;
}

Qt::ItemFlags AttendanceModel::flags(const QModelIndex &index) const
{
    const auto flags = QAbstractTableModel::flags(index);
    return index.column() == Name ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant AttendanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal) {
        return {};
    }
    switch (section) {
    case Name:
        return tr("Name");
    case Organisation:
        return tr("Organisation");
    case Answer:
        return tr("Answer");
    default:
        return {};
    }
}

} // namespace bubenik::ui
