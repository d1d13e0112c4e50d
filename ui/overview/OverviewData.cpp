#include "overview/OverviewData.h"

namespace bubenik::ui {

namespace {

constexpr int daysAhead = 7;
constexpr int draftRows = 5;

QList<OverviewDay> byDay(const QList<Delivery> &deliveries, const Zone &zone, QDate today)
{
    QList<OverviewDay> days { { today, {} } };
    for (const Delivery &delivery : deliveries) {
        const QDate date = zone.toLocal(delivery.due).date();
        if (days.constLast().date != date) {
            days.append({ date, {} });
        }
        days.last().deliveries.append(delivery);
    }
    return days;
}

} // namespace

Result<OverviewData> gatherOverview(Stores &stores, const Zone &zone, Instant now)
{
    OverviewData data;
    const QDate today = zone.toLocal(now).date();
    const auto from = zone.fromLocal(today, QTime(0, 0));
    const auto to = zone.fromLocal(today.addDays(daysAhead), QTime(0, 0));
    if (!from || !to) {
        return fail(from ? to.error() : from.error());
    }
    auto week = stores.deliveries.between(*from, *to);
    if (!week) {
        return fail(week.error());
    }
    week->removeIf([](const Delivery &delivery) { return delivery.state == DeliveryState::Cancelled; });
    data.more = int(qMax<qsizetype>(0, week->size() - overviewRows));
    data.days = byDay(week->mid(0, overviewRows), zone, today);
    const auto needing = stores.deliveries.needingPerson();
    if (!needing) {
        return fail(needing.error());
    }
    data.needing = *needing;
    const auto channels = stores.channels.all();
    if (!channels) {
        return fail(channels.error());
    }
    data.channels = facesOf(*channels);
    const auto keys = stores.posts.keys(PostFilter::Drafts, draftRows);
    if (!keys) {
        return fail(keys.error());
    }
    auto drafts = stores.posts.rows(*keys);
    if (!drafts) {
        return fail(drafts.error());
    }
    data.drafts = std::move(*drafts);
    return data;
}

} // namespace bubenik::ui
