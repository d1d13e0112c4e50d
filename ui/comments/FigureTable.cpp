#include "comments/FigureTable.h"

#include <QLocale>

#include <algorithm>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

bool isNumber(const QVariant &cell)
{
    return cell.typeId() == QMetaType::LongLong;
}

QString shown(const QVariant &cell)
{
    switch (cell.typeId()) {
    case QMetaType::LongLong:
        return QLocale().toString(cell.toLongLong());
    case QMetaType::QDateTime:
        return QLocale().toString(cell.toDateTime().date(), QLocale::ShortFormat);
    case QMetaType::QDate:
        return FigureTable::monthName(cell.toDate());
    case QMetaType::QString:
        return cell.toString();
    default:
        return u"–"_s;
    }
}

// What is not known comes last when the greatest comes first.
bool isLess(const QVariant &one, const QVariant &other)
{
    if (!one.isValid() || !other.isValid()) {
        return !one.isValid() && other.isValid();
    }
    if (isNumber(one)) {
        return one.toLongLong() < other.toLongLong();
    }
    if (one.typeId() == QMetaType::QString) {
        return QString::localeAwareCompare(one.toString(), other.toString()) < 0;
    }
    return one.toDateTime() < other.toDateTime();
}

} // namespace

QString FigureTable::monthName(QDate month)
{
    return QLocale().standaloneMonthName(month.month(), QLocale::LongFormat) + u' ' + QString::number(month.year());
}

void FigureTable::setTable(const QStringList &headings, const QList<Line> &lines)
{
    beginResetModel();
    m_headings = headings;
    m_lines = lines;
    sortLines();
    endResetModel();
}

int FigureTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int FigureTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headings.size());
}

QVariant FigureTable::data(const QModelIndex &index, int role) const
{
    const auto &line = m_lines.at(index.row());
    const auto cell = line.cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shown(cell);
    case Qt::ToolTipRole:
        return cell.typeId() == QMetaType::QDateTime
            ? QVariant(QLocale().toString(cell.toDateTime(), QLocale::LongFormat))
            : cell.typeId() == QMetaType::QString ? cell
                                                  : QVariant();
    case Qt::AccessibleTextRole:
        return m_headings.value(index.column()) + u": "_s + shown(cell);
    case Qt::TextAlignmentRole:
        return int((isNumber(cell) || !cell.isValid() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case IdRole:
        return line.id;
    default:
        return {};
    }
}

QVariant FigureTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        const bool isRight = !m_lines.isEmpty()
            && (isNumber(m_lines.first().cells.value(section)) || !m_lines.first().cells.value(section).isValid());
        return int((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return role == Qt::DisplayRole ? QVariant(m_headings.value(section)) : QVariant();
}

void FigureTable::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    QStringList ids;
    const auto before = persistentIndexList();
    for (const auto &index : before) {
        ids.append(m_lines.at(index.row()).id);
    }
    sortLines();
    QHash<QString, int> rows;
    for (int row = 0; !before.isEmpty() && row < m_lines.size(); ++row) {
        rows.insert(m_lines.at(row).id, row);
    }
    for (qsizetype i = 0; i < before.size(); ++i) {
        changePersistentIndex(before[i], index(rows.value(ids[i]), before[i].column()));
    }
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void FigureTable::sortLines()
{
    std::ranges::stable_sort(m_lines, [this](const Line &one, const Line &other) {
        const auto &a = one.cells.at(m_column);
        const auto &b = other.cells.at(m_column);
        return m_order == Qt::AscendingOrder ? isLess(a, b) : isLess(b, a);
    });
}

} // namespace bubenik::ui
