// Looks from time to time whether the feeds of the channels show what is out, and keeps what it saw: since when an item
// can be seen (storage/SightingStore.h) and how the feed itself is (storage/FeedHealth.h). Changes nothing elsewhere.
// Belongs to the thread of its stores; how often is Tuning.h's.
#pragma once

#include "feeds/FeedLook.h"
#include "feeds/FeedSource.h"
#include "storage/FeedHealth.h"
#include "storage/Stores.h"

#include <QObject>

namespace bubenik::sightings {

struct WatchedItem {
    DeliveryId delivery;
    PostId post;
    QString title;
    QString permalink;
    feeds::Look look;
    Sighting sighting;
};

struct FeedReport {
    FeedHealth health;
    QList<WatchedItem> items; // what is live on the channel, latest first
};

class FeedWatcher final : public QObject
{
    Q_OBJECT
public:
    FeedWatcher(Stores &stores, HttpClient &http, Clock &clock, QObject *parent = nullptr);

    // Reads the channel's feed now and looks for everything that is live there. Unsupported (code "no-feed") for a kind
    // of channel without one; errors of fetchFeed() are kept as the feed's health too.
    [[nodiscard]] Task<FeedReport> check(ChannelId id, Progress progress = {});
    // The feeds whose turn it is. Fails only when the local database does.
    [[nodiscard]] Task<void> pass(Progress progress = {});
    // The channel's settings were saved.
    [[nodiscard]] Result<void> forget(const ChannelId &id);

Q_SIGNALS:
    void feedChecked(const QString &channelId);

private:
    struct Place {
        ChannelConfig config;
        FeedPlace place;
    };
    [[nodiscard]] Result<Place> placeOf(const ChannelId &id);
    [[nodiscard]] Result<QList<Delivery>> liveOn(const ChannelId &id);
    [[nodiscard]] Result<QList<Delivery>> latelyOn(const ChannelId &id);
    // Of everything that went out lately: seen whole.
    [[nodiscard]] Result<bool> isTurn(const ChannelId &id);
    [[nodiscard]] Task<FeedReport> look(Place place, QList<Delivery> items, bool conditional, Progress progress);
    [[nodiscard]] Result<FeedReport> note(
        const Place &place, const QList<Delivery> &items, const feeds::FetchedFeed &fetched);
    [[nodiscard]] Result<WatchedItem> watched(const Delivery &delivery, const feeds::Looker &looker, Sighting known);
    [[nodiscard]] Result<void> noteProblem(const ChannelId &id, const Error &error);

    Stores &m_stores;
    HttpClient &m_http;
    Clock &m_clock;
};

} // namespace bubenik::sightings
