// Reads the figures of an item and keeps them under the town's day, once a day.
#pragma once

#include "channels/Figures.h"
#include "core/Zone.h"
#include "feedback/CommentReader.h"

namespace bubenik {

class FigureCollector final
{
public:
    FigureCollector(Stores &stores, Clock &clock, Zone zone);

    [[nodiscard]] Result<bool> isDue(const DiscussedItem &item);
    [[nodiscard]] Task<void> collect(Figures &figures, DiscussedItem item);

private:
    [[nodiscard]] QDate today() const;

    Stores &m_stores;
    Clock &m_clock;
    Zone m_zone;
};

} // namespace bubenik
