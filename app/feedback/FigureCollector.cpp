#include "feedback/FigureCollector.h"

namespace bubenik {

FigureCollector::FigureCollector(Stores &stores, Clock &clock, Zone zone)
    : m_stores(stores)
    , m_clock(clock)
    , m_zone(std::move(zone))
{
}

QDate FigureCollector::today() const
{
    return m_zone.toLocal(m_clock.now()).date();
}

Result<bool> FigureCollector::isDue(const DiscussedItem &item)
{
    const auto known = m_stores.figures.load(item.channel, item.remoteId);
    if (!known) {
        return fail(known.error());
    }
    return !known->days.contains(today());
}

Task<void> FigureCollector::collect(Figures &figures, DiscussedItem item)
{
    auto reading = figures.ofItem(item.remoteId);
    const auto values = co_await std::move(reading);
    if (!values) {
        co_return fail(values.error());
    }
    auto known = m_stores.figures.load(item.channel, item.remoteId);
    if (!known) {
        co_return fail(known.error());
    }
    known->post = item.post;
    known->days[today()] = *values;
    co_return m_stores.figures.save(*known, m_clock.now());
}

} // namespace bubenik
