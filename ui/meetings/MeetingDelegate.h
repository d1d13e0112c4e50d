// A meeting in the list: its title, when it is, and how many come.
#pragma once

#include "meetings/MeetingModel.h"

#include <QStyledItemDelegate>

namespace bubenik::ui {

class MeetingDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    MeetingDelegate(const MeetingModel &model, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const MeetingModel &m_model;
};

} // namespace bubenik::ui
