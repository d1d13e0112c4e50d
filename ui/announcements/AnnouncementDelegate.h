// Draws a row of the list: title, kind and day, state.
#pragma once

#include "announcements/AnnouncementModel.h"

#include <QStyledItemDelegate>

namespace bubenik::ui {

class AnnouncementDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    AnnouncementDelegate(Workspace &workspace, const AnnouncementModel &model, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Workspace &m_workspace;
    const AnnouncementModel &m_model;
};

} // namespace bubenik::ui
