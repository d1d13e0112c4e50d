#include "overview/NeedsCard.h"

#include "common/Buttons.h"
#include "common/Icons.h"
#include "common/Labels.h"
#include "common/Remedy.h"
#include "common/StateBadge.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

// The words for a delivery that needs somebody, also where no error is written down with it.
words::Message messageFor(const Delivery &delivery, const QString &channelName)
{
    if (delivery.problem) {
        return words::explain(*delivery.problem, channelName);
    }
    return words::explain({ .kind = delivery.theirs ? ErrorKind::Conflict : ErrorKind::UnknownOutcome }, channelName);
}

QString destination(const Delivery &delivery)
{
    switch (remedyFor(delivery)) {
    case Remedy::FixChannel:
        return u"channel:"_s + delivery.channel.value;
    case Remedy::EditPost:
        return delivery.post.value;
    default:
        return delivery.id.value;
    }
}

} // namespace

NeedsCard::NeedsCard(const Delivery &delivery, const ChannelFace &channel, QWidget *parent)
    : Card(parent)
{
    const words::Message message = messageFor(delivery, channel.name);
    const StateLook look = lookOf(delivery);
    body()->setSpacing(space / 2);
    auto *head = new QHBoxLayout;
    head->setSpacing(space);
    auto *mark = new QLabel;
    showIcon(mark, look.icon, look.token);
    head->addWidget(mark, 0, Qt::AlignTop);
    head->addWidget(makeLabel(message.title, TypeSize::Body, Weight::Strong), 1);
    body()->addLayout(head);
    auto *which = new ElidedLabel(delivery.released.title + u" · "_s + channel.name);
    which->setForegroundRole(QPalette::PlaceholderText);
    body()->addWidget(which);
    body()->addSpacing(space / 2);
    auto *row = new QHBoxLayout;
    row->setSpacing(space);
    const Remedy remedy = remedyFor(delivery);
    auto *help = makeButton(message.action.isEmpty() ? tr("Look at it") : message.action);
    row->addWidget(help);
    if (remedy == Remedy::Retry || remedy == Remedy::FixChannel) {
        auto *open = makeButton(tr("Details"), ButtonRole::Quiet);
        row->addWidget(open);
        connect(open, &QPushButton::clicked, this, [this, id = delivery.id.value] { Q_EMIT opened(id); });
    }
    row->addStretch();
    body()->addLayout(row);
    connect(help, &QPushButton::clicked, this, [this, remedy, id = delivery.id, target = destination(delivery)] {
        if (remedy == Remedy::Retry) {
            Q_EMIT retried(id);
        } else {
            Q_EMIT opened(target);
        }
    });
    setAccessibleName(message.title);
}

} // namespace bubenik::ui
