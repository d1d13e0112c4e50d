#include "broadcast/DeliveryExtras.h"

#include "common/Buttons.h"
#include "common/Labels.h"
#include "common/StateBadge.h"
#include "publishing/History.h"
#include "words/Words.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QUrl>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

DeliveryExtras::DeliveryExtras(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_seen(new StateBadge)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space);
    column->addWidget(makeHandOver());
    column->addWidget(m_seen);
    m_card->hide();
    m_seen->hide();
    hide();
    connect(&workspace, &Workspace::feedChecked, this, [this] {
        if (m_delivery) {
            showDelivery(m_delivery);
        }
    });
}

QWidget *DeliveryExtras::makeHandOver()
{
    m_card = new QWidget;
    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins({});
    column->setSpacing(space / 2);
    column->addWidget(makeLabel(tr("To be handed over by you"), TypeSize::Body, Weight::Strong));
    m_text = makeLabel({});
    m_text->setObjectName(u"hand-over-text"_s);
    m_text->setAccessibleName(tr("Text for the service"));
    column->addWidget(m_text);
    m_copy = makeButton(tr("Copy the text"), ButtonRole::Normal, u"copy"_s);
    m_copy->setObjectName(u"hand-over-copy"_s);
    m_open = makeButton(tr("Open the service"), ButtonRole::Normal, u"external"_s);
    m_open->setObjectName(u"hand-over-open"_s);
    m_done = makeButton(tr("I have sent it"), ButtonRole::Normal, u"check"_s);
    m_done->setObjectName(u"hand-over-done"_s);
    for (auto *button : { m_copy, m_open, m_done }) {
        column->addWidget(button, 0, Qt::AlignLeft);
    }
    m_steps = makeLabel({}, TypeSize::Caption, Weight::Normal, true);
    column->addWidget(m_steps);
    connect(m_copy, &QPushButton::clicked, this, &DeliveryExtras::copy);
    connect(m_open, &QPushButton::clicked, this, &DeliveryExtras::openPage);
    connect(m_done, &QPushButton::clicked, this, &DeliveryExtras::tick);
    return m_card;
}

void DeliveryExtras::showDelivery(const std::optional<Delivery> &delivery)
{
    const bool isOther = !delivery || !m_delivery || delivery->id != m_delivery->id;
    m_delivery = delivery;
    if (isOther) {
        m_card->hide();
        m_seen->hide();
        hide();
    }
    if (!delivery) {
        m_latest.drop();
        return;
    }
    auto work = [wanted = *delivery, now = m_workspace.clock().now()](Stores &stores) -> Result<Look> {
        const auto sighting = stores.sightings.load(wanted.id);
        const auto config = sighting ? stores.channels.load(wanted.channel) : fail(sighting.error());
        if (!config) {
            return fail(config.error());
        }
        Look look { .sighting = *sighting, .isOverdue = isOverdue(*sighting, now) };
        const auto *kind = channelKind(config->kind);
        if (kind != nullptr && kind->handOver) {
            look.isHandedOver = true;
            look.handOver = kind->handOver(wanted.released, *config);
        }
        return look;
    };
    m_latest.ask(m_workspace.read(std::move(work)), this, [this](const Result<Look> &look) {
        if (look) {
            show(*look);
        }
    });
}

void DeliveryExtras::show(const Look &look)
{
    m_handOver = look.handOver;
    const bool waits = waitsForHandOver(*m_delivery);
    m_card->setVisible(look.isHandedOver && (waits || m_delivery->state == DeliveryState::HandedOver));
    m_text->setText(look.handOver.text);
    m_text->setVisible(waits);
    m_copy->setVisible(waits);
    m_open->setVisible(waits && !look.handOver.page.isEmpty());
    m_done->setVisible(waits);
    showSteps();
    showSighting(look);
    setVisible(!m_card->isHidden() || !m_seen->isHidden());
}

// Who did what and when, and what is still waited for.
void DeliveryExtras::showSteps()
{
    QStringList lines;
    const auto now = m_workspace.clock().now();
    for (const auto &entry : m_delivery->history) {
        const bool isStep
            = entry.what == history::copied || entry.what == history::opened || entry.what == history::tickedOff;
        if (isStep) {
            lines.append(words::when(entry.at, m_workspace.zone(), now) + u" · "_s + words::historyLine(entry)
                + (entry.detail.isEmpty() ? QString() : u" · "_s + entry.detail));
        }
    }
    if (m_delivery->state == DeliveryState::HandedOver) {
        lines.append(tr("Waiting until the service shows it in its public feed."));
    }
    m_steps->setText(lines.join(u'\n'));
    m_steps->setVisible(!lines.isEmpty());
}

void DeliveryExtras::showSighting(const Look &look)
{
    const auto &sighting = look.sighting;
    const bool isOut = m_delivery->state == DeliveryState::Live && m_delivery->wish == Wish::Publish;
    const auto now = m_workspace.clock().now();
    if (isOut && look.isOverdue && sighting.problem == Sighting::Problem::NotInFeed) {
        m_seen->setState({ u"warn"_s, Token::Warn }, tr("missing in the feed that the app reads"));
    } else if (isOut && look.isOverdue && sighting.problem == Sighting::Problem::NoEnclosure) {
        m_seen->setState({ u"warn"_s, Token::Warn }, tr("in the feed without its sound"));
    } else if (isOut && sighting.since) {
        m_seen->setState({ u"phone"_s, Token::Good },
            tr("in the app since %1").arg(words::when(*sighting.since, m_workspace.zone(), now)));
    } else {
        m_seen->hide();
        return;
    }
    m_seen->show();
}

void DeliveryExtras::copy()
{
    QGuiApplication::clipboard()->setText(m_handOver.text);
    note(HandOverStep::Copied);
}

void DeliveryExtras::openPage()
{
    QDesktopServices::openUrl(m_handOver.page);
    note(HandOverStep::Opened);
}

void DeliveryExtras::note(HandOverStep step)
{
    auto noting
        = m_workspace.write([id = m_delivery->id, step, by = m_workspace.userName(), now = m_workspace.clock().now()](
                                Stores &stores) { return noteHandOver(stores, id, step, by, now); });
    whenDone(std::move(noting), this, [this](const Result<Delivery> &delivery) {
        if (delivery && m_delivery && m_delivery->id == delivery->id) {
            showDelivery(*delivery);
        }
    });
}

void DeliveryExtras::tick()
{
    auto ticking
        = m_workspace.write([id = m_delivery->id, by = m_workspace.userName(), now = m_workspace.clock().now()](
                                Stores &stores) { return tickOff(stores, id, by, now); });
    whenDone(std::move(ticking), this, [this](const Result<Delivery> &delivery) {
        if (delivery && m_delivery && m_delivery->id == delivery->id) {
            showDelivery(*delivery);
        }
    });
}

} // namespace bubenik::ui
