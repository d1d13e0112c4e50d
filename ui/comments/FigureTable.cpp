#include "comments/FigureTable.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <limits>
#include <vector>

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
        return QLocale().toString(cell.toDateTime().date(), FigureTable::tr("d MMM yyyy", "a day in a table"));
    case QMetaType::QDate:
        return FigureTable::monthName(cell.toDate());
    case QMetaType::QString:
        return cell.toString();
    default:
        return u"–"_s;
    }
}

// Numbers and times; what is not known comes last when the greatest comes first.
qint64 numberOf(const QVariant &cell)
{
    switch (cell.typeId()) {
    case QMetaType::LongLong:
        return cell.toLongLong();
    case QMetaType::QDateTime:
        return cell.toDateTime().toMSecsSinceEpoch();
    case QMetaType::QDate:
        return cell.toDate().toJulianDay();
    default:
        return std::numeric_limits<qint64>::min();
    }
}

// The rows in the order of their keys, each made once: some thousands are sorted within a frame.
template <class Key, class KeyOf>
std::vector<int> orderBy(int count, Qt::SortOrder order, KeyOf keyOf)
{
    std::vector<std::pair<Key, int>> keys;
    keys.reserve(size_t(count));
    for (int row = 0; row < count; ++row) {
        keys.emplace_back(keyOf(row), row);
    }
    std::ranges::stable_sort(keys, [order](const auto &one, const auto &other) {
        return order == Qt::AscendingOrder ? one.first < other.first : other.first < one.first;
    });
    std::vector<int> rows;
    rows.reserve(keys.size());
    for (const auto &key : keys) {
        rows.push_back(key.second);
    }
    return rows;
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
    const auto cell = [this](int row) -> const QVariant & { return m_lines.at(row).cells.at(m_column); };
    const auto count = int(m_lines.size());
    const bool isText = count > 0 && cell(0).typeId() == QMetaType::QString;
    const QCollator collator;
    const auto rows = isText
        ? orderBy<QCollatorSortKey>(count, m_order, [&](int row) { return collator.sortKey(cell(row).toString()); })
        : orderBy<qint64>(count, m_order, [&](int row) { return numberOf(cell(row)); });
    QList<Line> sorted;
    sorted.reserve(count);
    for (const int row : rows) {
        sorted.append(std::move(m_lines[row]));
    }
    m_lines = std::move(sorted);
}

} // namespace bubenik::ui
