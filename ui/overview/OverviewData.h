// What the overview shows, gathered in one visit to the stores.
#pragma once

#include "common/ChannelTroubles.h"
#include "core/Zone.h"
#include "publishing/ReviewList.h"
#include "storage/Stores.h"

namespace bubenik::ui {

struct OverviewDay {
    QDate date; // in the town's zone
    QList<Delivery> deliveries; // by due time
};

// A document of which two people changed the same place.
struct OverviewConflict {
    QString document; // the post, also where the place is in one of its deliveries
    QString title;
    QString by; // who wrote the other wording, as far as known
    int places = 0;

    friend bool operator==(const OverviewConflict &, const OverviewConflict &) = default;
};

// Comments of citizens below one post that nobody has answered yet.
struct OverviewComments {
    PostId post;
    QString title;
    int waiting = 0;

    friend bool operator==(const OverviewComments &, const OverviewComments &) = default;
};

// A promise to a citizen, for those who may see it.
struct OverviewPromise {
    FollowupId id;
    QString text;
    QString detail; // who and until when
    bool isOverdue = false;

    friend bool operator==(const OverviewPromise &, const OverviewPromise &) = default;
};

// What is out, but is missing for too long in the feed that the town's app or the broadcast service shows.
struct OverviewMissing {
    QString document; // the post or the announcement
    QString title;
    ChannelId channel;
    bool lacksSound = false; // there, but without its sound
    Instant since {};

    friend bool operator==(const OverviewMissing &, const OverviewMissing &) = default;
};

struct OverviewData {
    QList<OverviewMissing> missing; // the longest first
    QList<OverviewPromise> promises; // overdue, or due within a week
    ReviewList reviews;
    QList<ChannelTrouble> troubles;
    QList<OverviewComments> comments; // the post with the newest comment first
    QList<OverviewConflict> conflicts; // the oldest first
    QList<OverviewDay> days; // from today on; only days with something, but always today
    int more = 0; // deliveries of the week that are not in `days` any more
    QList<Delivery> needing; // what needs a person, the soonest first
    QList<PostRow> drafts; // edited last
    ChannelFaces channels;
    QString fingerprint; // of everything above: the same one needs no new look
};

inline constexpr int overviewRows = 60;

[[nodiscard]] Result<OverviewData> gatherOverview(Stores &stores, const Zone &zone, Instant now);

} // namespace bubenik::ui
