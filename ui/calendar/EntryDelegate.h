// A line of the day's panel and of the agenda: time, state, title, and below on which channels.
#pragma once

#include "calendar/EntryListModel.h"

#include <QStyledItemDelegate>

namespace bubenik::ui {

class EntryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    EntryDelegate(const EntryListModel &model, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const EntryListModel &m_model;
};

} // namespace bubenik::ui
