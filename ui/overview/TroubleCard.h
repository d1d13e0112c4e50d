// A channel whose sign-in is broken or will soon be: what it means, by when it has to be mended, and the way there.
#pragma once

#include "common/Cards.h"
#include "common/ChannelTroubles.h"
#include "core/Zone.h"

namespace bubenik::ui {

class TroubleCard final : public Card
{
    Q_OBJECT
public:
    TroubleCard(const ChannelTrouble &trouble, const Zone &zone, Instant now, QWidget *parent = nullptr);

Q_SIGNALS:
    void opened(const QString &documentId); // the channel
};

} // namespace bubenik::ui
