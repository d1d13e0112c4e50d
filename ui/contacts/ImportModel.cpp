#include "contacts/ImportModel.h"

#include "common/Icons.h"
#include "words/Words.h"

namespace bubenik::ui {

using namespace Qt::StringLiterals;

void ImportModel::setItems(const QList<ImportItem> &items)
{
    beginResetModel();
    m_items = items;
    choose();
    endResetModel();
}

void ImportModel::setOnly(std::optional<ImportOutcome> outcome)
{
    beginResetModel();
    m_only = outcome;
    choose();
    endResetModel();
}

void ImportModel::choose()
{
    m_shown.clear();
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        if (!m_only || m_items[i].outcome == *m_only) {
            m_shown.append(i);
        }
    }
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ImportModel::whatOf(const ImportItem &item) const
{
    switch (item.outcome) {
    case ImportOutcome::Added:
        return tr("will be added");
    case ImportOutcome::Updated:
        return tr("adds to %1").arg(item.with);
    case ImportOutcome::Unchanged:
        return tr("is here already");
    case ImportOutcome::Merged:
        return item.withLine > 0 ? tr("the same as line %1, %2").arg(item.withLine).arg(item.with)
                                 : tr("adds to %1").arg(item.with);
    case ImportOutcome::Refused:
        break;
    }
    return item.why ? words::explain(*item.why).title : QString();
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto &item = m_items[m_shown[index.row()]];
    const bool isRefused = item.outcome == ImportOutcome::Refused;
    if (role == Qt::DecorationRole && index.column() == What && isRefused) {
        return icon(u"warn"_s, Token::Warn);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    return index.column() == Line ? QVariant(item.line)
        : index.column() == Name  ? QVariant(item.name)
                                  : QVariant(whatOf(item));
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal) {
        return {};
    }
    return section == Line ? tr("Line") : section == Name ? tr("Name") : tr("What happens");
}

} // namespace bubenik::ui
