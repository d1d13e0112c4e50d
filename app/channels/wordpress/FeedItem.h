// One item of a site's RSS feed (https://www.rssboard.org/rss-specification), as far as it matters for a sound.
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace bubenik::wordpress {

struct FeedItem {
    QString enclosure; // its URL; empty: none
    qint64 length = 0; // bytes, as the feed says
};

// The item of this post, by its permalink or its number in the guid ("…?p=12"). nullopt: it is not among those that the
// feed shows, or the feed cannot be read.
[[nodiscard]] std::optional<FeedItem> feedItemOf(
    const QByteArray &feed, const QString &permalink, const QString &postId);

} // namespace bubenik::wordpress
