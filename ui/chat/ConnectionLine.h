// Always in sight during a chat: whether the Page's comments come, and when they last did.
#pragma once

#include "chat/ChatSession.h"
#include "chat/QuestionLooks.h"

class QLabel;

namespace bubenik::ui {

class ConnectionLine final : public QWidget
{
    Q_OBJECT
public:
    ConnectionLine(ChatSession &session, ChatSize size, QWidget *parent = nullptr);
    [[nodiscard]] QString words() const;

private:
    void show();

    ChatSession &m_session;
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace bubenik::ui
