// Draws a line of the box: icon, title with the letters that fit in bold, what else is to be known, and its kind.
#pragma once

#include <QStyledItemDelegate>

namespace bubenik::ui {

class FindModel;

class FindDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    FindDelegate(const FindModel &model, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintTitle(QPainter &painter, const QRect &rect, const QString &title, bool isEnabled) const;

    const FindModel &m_model;
};

} // namespace bubenik::ui
