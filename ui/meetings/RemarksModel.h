// What citizens said at a meeting, in the order they said it.
#pragma once

#include "Workspace.h"
#include "common/StateBadge.h"
#include "domain/MeetingRecord.h"

#include <QAbstractTableModel>

namespace bubenik::ui {

class RemarksModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, About, Text, State, ColumnCount };

    explicit RemarksModel(QObject *parent = nullptr);
    void setRemarks(const QList<Remark> &remarks);
    [[nodiscard]] const QList<Remark> &all() const { return m_rows; }
    [[nodiscard]] const Remark *at(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const RemarkId &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Remark> m_rows;
};

[[nodiscard]] QString remarkStateWords(RemarkState state);
[[nodiscard]] StateLook lookOf(RemarkState state);

} // namespace bubenik::ui
