// A row of the outbox: the title, under it the state with its icon, at the right the channel and the time.
#pragma once

#include <QStyledItemDelegate>

namespace bubenik::ui {

class DeliveryModel;

class DeliveryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    DeliveryDelegate(const DeliveryModel &model, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const DeliveryModel &m_model;
};

} // namespace bubenik::ui
