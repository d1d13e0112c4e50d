// One thing that needs the user: which post on which channel, what happened, and the one button that helps.
#pragma once

#include "common/Cards.h"
#include "common/ChannelNames.h"

namespace bubenik::ui {

class NeedsCard final : public Card
{
    Q_OBJECT
public:
    NeedsCard(const Delivery &delivery, const ChannelFace &channel, QWidget *parent = nullptr);

Q_SIGNALS:
    void opened(const QString &documentId); // the delivery, the channel or the post: whichever settles it
    void retried(const bubenik::DeliveryId &id);
};

} // namespace bubenik::ui
