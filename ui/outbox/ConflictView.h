// Two texts side by side with their differences marked (colour and underline): what we sent and what the channel
// shows now. The person chooses; neither text is thrown away before that.
#pragma once

#include "common/Cards.h"
#include "domain/Delivery.h"

class QTextEdit;

namespace bubenik::ui {

class ConflictView final : public Card
{
    Q_OBJECT
public:
    explicit ConflictView(QWidget *parent = nullptr);
    void showDelivery(const Delivery &delivery, const QString &channelName); // one with `theirs`

Q_SIGNALS:
    void mineTaken();
    void theirsTaken();

private:
    QLabel *m_theirsTitle;
    QTextEdit *m_mine;
    QTextEdit *m_theirs;
};

} // namespace bubenik::ui
