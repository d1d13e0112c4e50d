// Paints a comment in its thread: who and when, the words, what is to be done; answers moved to the right.
#pragma once

#include <QStyledItemDelegate>

class QAbstractItemView;

namespace bubenik::ui {

class CommentModel;

class CommentDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    CommentDelegate(const CommentModel &model, const QAbstractItemView &view, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const CommentModel &m_model;
    const QAbstractItemView &m_view;
};

} // namespace bubenik::ui
