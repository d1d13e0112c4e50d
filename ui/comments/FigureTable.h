// Figures as a table: a date or month, words, and numbers, sorted by any column. Built for some thousands of rows.
#pragma once

#include <QAbstractTableModel>
#include <QDateTime>

namespace bubenik::ui {

class FigureTable final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole + 1 };
    struct Line {
        QString id;
        QList<QVariant> cells; // QDateTime (local), QDate (a month), QString or qint64; invalid: not known
        friend bool operator==(const Line &, const Line &) = default;
    };

    using QAbstractTableModel::QAbstractTableModel;
    void setTable(const QStringList &headings, const QList<Line> &lines);
    [[nodiscard]] const QStringList &headings() const { return m_headings; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    [[nodiscard]] static QString monthName(QDate month);

private:
    void sortLines();

    QStringList m_headings;
    QList<Line> m_lines;
    int m_column = 0;
    Qt::SortOrder m_order = Qt::DescendingOrder;
};

} // namespace bubenik::ui
