// How many people an item reached, as the channel counts. Only channels that count have them (Channel::figures()).
#pragma once

#include "core/Task.h"
#include "domain/Metric.h"

#include <QMap>

namespace bubenik {

class Figures
{
public:
    Figures() = default;
    Figures(const Figures &) = delete;
    Figures &operator=(const Figures &) = delete;
    virtual ~Figures() = default;

    // From the item's beginning until now; what the channel does not tell is missing.
    [[nodiscard]] virtual Task<QMap<Metric, qint64>> ofItem(QString remoteId) = 0;
};

} // namespace bubenik
