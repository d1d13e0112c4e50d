// Draws a row of the chat's queue: who and when, the question in two lines, its state.
#pragma once

#include "chat/QuestionLooks.h"
#include "chat/QuestionModel.h"

#include <QStyledItemDelegate>

namespace bubenik::ui {

class QuestionDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    QuestionDelegate(const ChatSession &session, const QuestionModel &model, ChatSize size, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const ChatSession &m_session;
    const QuestionModel &m_model;
    ChatSize m_size;
};

} // namespace bubenik::ui
