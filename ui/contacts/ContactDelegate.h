// A contact in the list: the name, what it is and where, and whether it may be written to.
#pragma once

#include <QStyledItemDelegate>

namespace bubenik::ui {

class ContactDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace bubenik::ui
