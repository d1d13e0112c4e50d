// "It is there": which item on the channel is the one that was sent? What may be it is proposed, found by text and
// time; anything else is pointed at by its address or number, which is looked up before it is believed.
#pragma once

#include "Workspace.h"
#include "common/Async.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace bubenik::ui {

class ItemChooser final : public QWidget
{
    Q_OBJECT
public:
    explicit ItemChooser(Workspace &workspace, QWidget *parent = nullptr);
    void ask(const Delivery &delivery, const QString &channelName); // looks, and shows itself
    void cancel();

Q_SIGNALS:
    void chosen(const QString &remoteId);
    void cancelled();

private:
    void build();
    void empty();
    void propose(const QList<Candidate> &candidates);
    [[nodiscard]] QRadioButton *addCandidate(const Candidate &candidate);
    void accept();
    void look(const QString &where);
    void say(const QString &sentence);
    void setBusy(bool busy);

    Workspace &m_workspace;
    DeliveryId m_delivery;
    ChannelId m_channel;
    QString m_channelName;
    LatestOnly m_latest;
    QLabel *m_question;
    QLabel *m_state;
    QVBoxLayout *m_list;
    QButtonGroup *m_choices;
    QRadioButton *m_other;
    QLineEdit *m_where;
    QLabel *m_problem;
    QPushButton *m_yes;
    QPushButton *m_no;
};

} // namespace bubenik::ui
