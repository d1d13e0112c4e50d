// What belongs to a delivery beside its state: a text that a person hands over to a service (copied, its page opened,
// ticked off with who and when), and since when the feed that citizens' programs read shows it.
#pragma once

#include "common/Async.h"
#include "common/PageContext.h"
#include "publishing/HandOver.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace bubenik::ui {

class StateBadge;

class DeliveryExtras final : public QWidget
{
    Q_OBJECT
public:
    explicit DeliveryExtras(Workspace &workspace, QWidget *parent = nullptr);
    void showDelivery(const std::optional<Delivery> &delivery); // nullopt: nothing

private:
    struct Look {
        HandOver handOver;
        bool isHandedOver = false; // the channel's kind is
        Sighting sighting;
        bool isOverdue = false;
    };
    QWidget *makeHandOver();
    void show(const Look &look);
    void showSteps();
    void showSighting(const Look &look);
    void copy();
    void openPage();
    void tick();
    void note(HandOverStep step);

    Workspace &m_workspace;
    std::optional<Delivery> m_delivery;
    HandOver m_handOver;
    QWidget *m_card = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_steps = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_done = nullptr;
    StateBadge *m_seen = nullptr;
    LatestOnly m_latest;
};

} // namespace bubenik::ui
