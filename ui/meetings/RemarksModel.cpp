#include "meetings/RemarksModel.h"

#include "common/Icons.h"

namespace bubenik::ui {

using namespace Qt::StringLiterals;

QString remarkStateWords(RemarkState state)
{
    switch (state) {
    case RemarkState::Open:
        return RemarksModel::tr("open");
    case RemarkState::UnderWay:
        return RemarksModel::tr("under way");
    case RemarkState::Settled:
        return RemarksModel::tr("settled");
    }
    return {};
}

StateLook lookOf(RemarkState state)
{
    switch (state) {
    case RemarkState::Open:
        return { u"circle"_s, Token::Warn };
    case RemarkState::UnderWay:
        return { u"clock"_s, Token::Accent };
    case RemarkState::Settled:
        return { u"check"_s, Token::Good };
    }
    return {};
}

RemarksModel::RemarksModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void RemarksModel::setRemarks(const QList<Remark> &remarks)
{
    beginResetModel();
    m_rows = remarks;
    endResetModel();
}

const Remark *RemarksModel::at(const QModelIndex &index) const
{
    return index.row() >= 0 && index.row() < m_rows.size() ? &m_rows[index.row()] : nullptr;
}

QModelIndex RemarksModel::indexOf(const RemarkId &id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].id == id) {
            return index(row, 0);
        }
    }
    return {};
}

int RemarksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RemarksModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RemarksModel::data(const QModelIndex &index, int role) const
{
    const auto *remark = at(index);
    if (remark == nullptr) {
        return {};
    }
    if (role == Qt::DecorationRole && index.column() == State) {
        const auto look = lookOf(remark->state);
        return icon(look.icon, look.token);
    }
    if (role == Qt::ToolTipRole && index.column() == Text) {
        return remark->name.isEmpty() ? remark->text : remark->name + u": "_s + remark->text;
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case Number:
        return index.row() + 1;
    case About: {
        QStringList parts { remark->topic, remark->place };
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case Text:
        return QString(remark->text).replace(u'\n', u' ');
    case State:
        return remarkStateWords(remark->state);
    default:
        return {};
    }
}

QVariant RemarksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal) {
        return {};
    }
    switch (section) {
    case Number:
        return tr("No.");
    case About:
        return tr("About");
    case Text:
        return tr("What was said");
    case State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace bubenik::ui
