// What an import does with each line of the file.
#pragma once

#include "people/Import.h"

#include <QAbstractTableModel>

namespace bubenik::ui {

class ImportModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Line, Name, What, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setItems(const QList<ImportItem> &items);
    void setOnly(std::optional<ImportOutcome> outcome); // nullopt: all
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString whatOf(const ImportItem &item) const;
    void choose();

    QList<ImportItem> m_items;
    QList<qsizetype> m_shown;
    std::optional<ImportOutcome> m_only;
};

} // namespace bubenik::ui
