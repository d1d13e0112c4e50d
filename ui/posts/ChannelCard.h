// One channel of one post: before it is planned whether and when, afterwards its state in words, what is wrong and the
// way out. What reaches citizens is asked for by a sentence that names them, here on the card.
#pragma once

#include "common/Cards.h"
#include "posts/ChannelData.h"

#include <QTimer>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace bubenik::ui {

class DateTimeField;
class DeliveryExtras;
class ItemChooser;
class OwnTextEdit;
class StateBadge;

class ChannelCard final : public Card
{
    Q_OBJECT
public:
    ChannelCard(Workspace &workspace, QWidget *parent = nullptr);

    void show(const ChannelState &state, const QList<Attachment> &attachments, bool samePost);
    [[nodiscard]] const ChannelState &state() const { return m_state; }
    [[nodiscard]] bool isChosen() const; // to be planned by the primary button
    void choose(bool on);
    [[nodiscard]] PlannedChannel planned() const;
    [[nodiscard]] bool isLater() const; // at a time, not now
    [[nodiscard]] bool isTooLong() const { return m_state.maxCharacters > 0 && m_state.characters > m_state.maxCharacters; }
    void focusFirst();
    void focusOwnText();
    void cropPicture(const QString &digest, const std::optional<Crop> &crop); // nullopt: as for all channels
    void setPlain(); // no text of its own and no preview: for announcements, which it then speaks of

Q_SIGNALS:
    void changed(); // chosen or not, the time
    void ownChanged(const ChannelId &channel, const OwnContent &own);
    void previewAsked(const ChannelId &channel);
    void rescheduleAsked(const ChannelId &channel, Instant at);
    void cancelAsked(const ChannelId &channel);
    void retryAsked(const DeliveryId &delivery);
    void openAsked(const QString &documentId);
    void sentDeclared(const DeliveryId &delivery, const QString &remoteId); // a person's word on an unknown outcome
    void notSentDeclared(const DeliveryId &delivery);

private:
    enum When { Now, AtTime };
    QWidget *makeHead();
    QWidget *makePlan();
    QWidget *makeDelivery();
    QWidget *makeQuestion();
    QWidget *makeDecision();
    void showDelivery(const Delivery &delivery);
    void showProblem(const Delivery &delivery);
    void showLength();
    void showUpload(qint64 done, qint64 total);
    void askToCancel();
    void askForTime();
    void askThatItIsNotThere();
    [[nodiscard]] QString name() const;

    Workspace &m_workspace;
    ChannelState m_state;
    QCheckBox *m_choice = nullptr;
    QLabel *m_icon = nullptr;
    QLabel *m_name = nullptr;
    QToolButton *m_ownFold = nullptr;
    OwnTextEdit *m_own = nullptr;
    QTimer m_ownTimer;
    QWidget *m_plan = nullptr;
    QButtonGroup *m_when = nullptr;
    DateTimeField *m_time = nullptr;
    QWidget *m_delivery = nullptr;
    StateBadge *m_badge = nullptr;
    QProgressBar *m_upload = nullptr;
    QLabel *m_link = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_remedy = nullptr;
    DeliveryExtras *m_extras = nullptr;
    QWidget *m_decision = nullptr; // "it is there", "it is not there"
    ItemChooser *m_chooser = nullptr;
    QPushButton *m_move = nullptr;
    QPushButton *m_cancel = nullptr;
    QLabel *m_newer = nullptr;
    StateBadge *m_length = nullptr;
    QWidget *m_question = nullptr;
    QLabel *m_questionText = nullptr;
    DateTimeField *m_newTime = nullptr;
    QPushButton *m_yes = nullptr;
    QPushButton *m_no = nullptr;
    std::function<void()> m_onYes;
    bool m_isPlain = false;
};

} // namespace bubenik::ui
