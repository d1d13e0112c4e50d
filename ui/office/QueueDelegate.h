// Draws a row of the queue: the number large at the left, then who and what, then the state.
#pragma once

#include "office/QueueModel.h"

#include <QStyledItemDelegate>

namespace bubenik::ui {

class QueueDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    QueueDelegate(Workspace &workspace, const QueueModel &model, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Workspace &m_workspace;
    const QueueModel &m_model;
};

} // namespace bubenik::ui
