// One delivery in full: its state in a sentence, the reason when something is wrong, the ways out, what happened so
// far. Asks for actions by signals; carries none out itself.
#pragma once

#include "common/ChannelNames.h"
#include "common/PageContext.h"

#include <QScrollArea>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace bubenik::ui {

class Card;
class ConfirmPanel;
class ConflictView;
class DeliveryExtras;
class ElidedLabel;
class ItemChooser;
class ProblemPanel;
class StateBadge;

class DeliveryDetail final : public QScrollArea
{
    Q_OBJECT
public:
    explicit DeliveryDetail(const PageContext &context, QWidget *parent = nullptr);
    void showDelivery(const Delivery &delivery, const ChannelFace &channel);
    [[nodiscard]] const Delivery &delivery() const { return m_delivery; }
    void cancelQuestion();

Q_SIGNALS:
    void retryRequested();
    void timeChosen(bubenik::Instant at); // in the past or now: as soon as possible
    void cancelRequested();
    void sentDeclared(const QString &remoteId);
    void notSentDeclared();
    void mineTaken();
    void theirsTaken();
    void openRequested(const QString &documentId);

private:
    void build();
    void fillActions();
    void fillHistory();
    QPushButton *addAction(
        const QString &text, const QString &iconName, std::function<void()> act, bool danger = false);
    void addLink(const QString &text, const QString &iconName, std::function<void()> act);
    void fillLinks();
    void askForTime();
    void askToSendNow();
    void askToStop();
    void askWhereItIs();
    void askThatItIsNotThere();
    void helpWithProblem();

    PageContext m_context;
    Delivery m_delivery;
    ChannelFace m_channel;
    QLabel *m_title;
    QLabel *m_where;
    StateBadge *m_state;
    QLabel *m_due;
    ProblemPanel *m_problem;
    ConflictView *m_conflict;
    DeliveryExtras *m_extras;
    ConfirmPanel *m_confirm;
    Card *m_choice; // holds the next
    ItemChooser *m_chooser;
    QHBoxLayout *m_actions;
    QHBoxLayout *m_links;
    QGridLayout *m_history;
};

} // namespace bubenik::ui
