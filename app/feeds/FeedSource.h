// Fetching a feed as citizens' programs do: found where the channel says, without any sign-in, and asked for anew only
// when it has changed (RFC 9110, 13.1: If-None-Match, If-Modified-Since).
#pragma once

#include "feeds/Feed.h"
#include "feeds/FeedPlace.h"
#include "net/HttpClient.h"

namespace bubenik::feeds {

inline constexpr qint64 longestFeed = 50LL * 1024 * 1024;

// By which the other side tells whether it has changed since.
struct Validators {
    QUrl feed; // that they belong to
    QByteArray etag;
    QByteArray lastModified;
};

struct FetchedFeed {
    QUrl address; // where it was found
    std::optional<Feed> feed; // nullopt: not changed since the validators were told
    Validators validators;
    std::optional<Error> problem; // it came from the file, because the address gave this
};

// What HttpClient answers, and NotFound (code "feed-missing", the address answers 404 or 410; "feed-none-offered", a
// page without a feed), Server, Rejected (codes of parseFeed(), "feed-too-long", "feed-refused" for other answers).
[[nodiscard]] Task<FetchedFeed> fetchFeed(HttpClient &http, FeedPlace place, Validators known, Progress progress);

} // namespace bubenik::feeds
