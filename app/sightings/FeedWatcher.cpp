#include "sightings/FeedWatcher.h"

#include "channels/Registry.h"
#include "sightings/Tuning.h"

#include <algorithm>

namespace bubenik::sightings {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageOfDeliveries = 500;

bool isLocal(const Error &error)
{
    return error.kind == ErrorKind::Storage || error.kind == ErrorKind::DiskFull || error.kind == ErrorKind::ReadOnly
        || error.kind == ErrorKind::Damaged;
}

bool isShown(const Delivery &delivery)
{
    return delivery.state == DeliveryState::Live && delivery.wish == Wish::Publish
        && !delivery.acknowledged.remoteId.isEmpty();
}

} // namespace

FeedWatcher::FeedWatcher(Stores &stores, HttpClient &http, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_stores(stores)
    , m_http(http)
    , m_clock(clock)
{
}

Result<FeedWatcher::Place> FeedWatcher::placeOf(const ChannelId &id)
{
    const auto config = m_stores.channels.load(id);
    if (!config) {
        return fail(config.error());
    }
    const auto *kind = channelKind(config->kind);
    const bool hasFeed = kind != nullptr && kind->feed && kind->validate(*config);
    const auto place = hasFeed ? kind->feed(*config) : FeedPlace {};
    if (place.feed.isEmpty() && place.page.isEmpty() && place.file.isEmpty()) {
        return fail(Error { .kind = ErrorKind::Unsupported,
            .detail = u"a channel without a feed"_s,
            .code = u"no-feed"_s,
            .subject = id.value });
    }
    return Place { *config, place };
}

Result<QList<Delivery>> FeedWatcher::liveOn(const ChannelId &id)
{
    QList<Delivery> live;
    for (int offset = 0;; offset += pageOfDeliveries) {
        const auto page = m_stores.deliveries.list(DeliveryState::Live, pageOfDeliveries, offset);
        if (!page) {
            return fail(page.error());
        }
        std::ranges::copy_if(
            *page, std::back_inserter(live), [&](const Delivery &one) { return one.channel == id && isShown(one); });
        if (page->size() < pageOfDeliveries) {
            return live;
        }
    }
}

Result<QList<Delivery>> FeedWatcher::latelyOn(const ChannelId &id)
{
    const auto now = m_clock.now();
    auto lately = m_stores.deliveries.between(now - lookedForSo, now + std::chrono::minutes(1));
    if (lately) {
        lately->removeIf([&](const Delivery &one) { return one.channel != id || !isShown(one); });
        std::ranges::reverse(*lately);
    }
    return lately;
}

Result<bool> FeedWatcher::isTurn(const ChannelId &id)
{
    const auto lately = latelyOn(id);
    const auto known = lately ? m_stores.sightings.ofChannel(id) : fail(lately.error());
    if (!known) {
        return fail(known.error());
    }
    if (lately->isEmpty()) {
        return false;
    }
    const auto now = m_clock.now();
    const auto last = feedHealth(m_stores.settings, id);
    auto interval = seenEvery;
    for (const auto &delivery : *lately) {
        const auto sighting = known->value(delivery.id);
        const bool isWhole = sighting.since && sighting.problem == Sighting::Problem::None;
        const auto wait = isWhole ? seenEvery : now - delivery.due < unseenFreshFor ? unseenEvery : missingEvery;
        interval = std::min(interval, wait);
    }
    return !last || last->at > now || now - last->at >= interval;
}

Result<WatchedItem> FeedWatcher::watched(const Delivery &delivery, const feeds::Looker &looker, Sighting known)
{
    WatchedItem item { delivery.id, delivery.post, delivery.released.title, delivery.acknowledged.permalink,
        looker.at(delivery), {} };
    known.delivery = delivery.id;
    known.post = delivery.post;
    known.channel = delivery.channel;
    const auto now = m_clock.now();
    const bool lacksEnclosure = item.look.wantsEnclosure && !item.look.hasEnclosure;
    item.sighting = seen(known, item.look.isInFeed, lacksEnclosure, item.look.isAged, now);
    // Of what a feed no longer shows nothing is to be said, and nothing kept.
    if (item.sighting != known && (item.look.isInFeed || !item.look.isAged || known.problemSince)) {
        BUBENIK_TRY(m_stores.sightings.save(item.sighting, now));
    }
    return item;
}

Result<FeedReport> FeedWatcher::note(
    const Place &place, const QList<Delivery> &items, const feeds::FetchedFeed &fetched)
{
    const auto known = m_stores.sightings.ofChannel(place.config.id);
    if (!known) {
        return fail(known.error());
    }
    FeedReport report;
    const feeds::Looker looker(*fetched.feed, place.place.byText);
    for (const auto &delivery : items) {
        const auto item = watched(delivery, looker, known->value(delivery.id));
        if (!item) {
            return fail(item.error());
        }
        report.health.missing += item->look.isMissing() ? 1 : 0;
        report.items.append(*item);
    }
    report.health.at = m_clock.now();
    report.health.feed = fetched.address;
    report.health.entries = fetched.feed->entries.size();
    report.health.problem = fetched.problem ? fetched.problem : fetched.feed->damage;
    // What is missing may come without a sign: WordPress adds a sound to its feed and keeps the ETag.
    if (report.health.missing == 0) {
        report.health.etag = fetched.validators.etag;
        report.health.lastModified = fetched.validators.lastModified;
    }
    BUBENIK_TRY(setFeedHealth(m_stores.settings, place.config.id, report.health));
    return report;
}

Result<void> FeedWatcher::noteProblem(const ChannelId &id, const Error &error)
{
    auto health = feedHealth(m_stores.settings, id).value_or(FeedHealth {});
    health.at = m_clock.now();
    health.problem = error;
    return setFeedHealth(m_stores.settings, id, health);
}

Task<FeedReport> FeedWatcher::look(Place place, QList<Delivery> items, bool conditional, Progress progress)
{
    const auto id = place.config.id;
    const auto last = conditional ? feedHealth(m_stores.settings, id) : std::nullopt;
    const auto validators = last && !last->problem ? feeds::Validators { last->feed, last->etag, last->lastModified }
                                                   : feeds::Validators {};
    auto fetching = feeds::fetchFeed(m_http, place.place, validators, progress);
    const auto fetched = co_await std::move(fetching);
    if (!fetched) {
        BUBENIK_CO_TRY(noteProblem(id, fetched.error()));
        Q_EMIT feedChecked(id.value);
        co_return fail(fetched.error());
    }
    if (!fetched->feed) {
        auto health = *last;
        health.at = m_clock.now();
        BUBENIK_CO_TRY(setFeedHealth(m_stores.settings, id, health));
        co_return FeedReport { health, {} };
    }
    const auto report = note(place, items, *fetched);
    Q_EMIT feedChecked(id.value);
    co_return report;
}

Task<FeedReport> FeedWatcher::check(ChannelId id, Progress progress)
{
    const auto place = placeOf(id);
    const auto items = place ? liveOn(id) : fail(place.error());
    if (!items) {
        co_return fail(items.error());
    }
    auto looking = look(*place, *items, false, progress);
    co_return co_await std::move(looking);
}

Task<void> FeedWatcher::pass(Progress progress)
{
    const auto channels = m_stores.channels.all();
    if (!channels) {
        co_return fail(channels.error());
    }
    for (const auto &config : *channels) {
        const auto place = placeOf(config.id);
        const auto turn = place ? isTurn(config.id) : Result<bool>(false);
        if (!turn) {
            co_return fail(turn.error());
        }
        if (!*turn || progress.stop.stop_requested()) {
            continue;
        }
        const auto items = latelyOn(config.id);
        if (!items) {
            co_return fail(items.error());
        }
        const auto known = m_stores.sightings.ofChannel(config.id);
        const bool allSeen = known
            && std::ranges::all_of(*items, [&](const Delivery &one) { return known->value(one.id).since.has_value(); });
        auto looking = look(*place, *items, allSeen, progress);
        const auto looked = co_await std::move(looking);
        if (!looked && isLocal(looked.error())) {
            co_return fail(looked.error());
        }
    }
    co_return {};
}

Result<void> FeedWatcher::forget(const ChannelId &id)
{
    return forgetFeedHealth(m_stores.settings, id);
}

} // namespace bubenik::sightings
