// Before there is a chat: what it is for, and its two steps: the post below which citizens ask, and opening the chat
// below it. Shown for another day too.
#pragma once

#include "chat/ChatSession.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QPushButton;

namespace bubenik::ui {

class ChatStart final : public QWidget
{
    Q_OBJECT
public:
    explicit ChatStart(ChatSession &session, QWidget *parent = nullptr);
    void reload(); // the next day, and the posts to choose from

Q_SIGNALS:
    void announceAsked(QDate day);
    void openAsked(QDate day, const bubenik::PostId &post);

private:
    struct Found {
        QDate day;
        QList<PostRow> posts;
    };
    void take(const Found &found);

    ChatSession &m_session;
    QDateEdit *m_day;
    QComboBox *m_posts;
    QPushButton *m_open;
    QPushButton *m_announce;
    bool m_isDayChosen = false;
    LatestOnly m_latest;
};

} // namespace bubenik::ui
