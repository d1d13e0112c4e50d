// Which of what is out a feed shows. Pure.
#pragma once

#include "domain/Delivery.h"
#include "feeds/Feed.h"

#include <QHash>

namespace bubenik::feeds {

// What a feed tells of one delivery that is live.
struct Look {
    bool isInFeed = false;
    bool wantsEnclosure = false; // it has a sound
    bool hasEnclosure = false;
    bool isAged = false; // not there, and older than everything that is

    [[nodiscard]] bool isMissing() const { return isInFeed ? wantsEnclosure && !hasEnclosure : !isAged; }
};

class Looker final
{
public:
    // byText: as FeedPlace says.
    Looker(const Feed &feed, bool byText);

    [[nodiscard]] Look at(const Delivery &delivery) const;

private:
    [[nodiscard]] const Entry *entryOf(const Delivery &delivery) const;
    [[nodiscard]] const Entry *byTitle(const Delivery &delivery) const;

    const Feed &m_feed;
    bool m_byText;
    QHash<QString, qsizetype> m_byId;
    QHash<QString, qsizetype> m_byLink;
    QHash<QString, qsizetype> m_byQuery; // "p=12" of WordPress's guid
    std::optional<Instant> m_oldest;
};

// Whether an item of a service that was given `text` under `title` around `since` is in its feed: the title is the
// same, or the item begins with the beginning of the text. Dashes, quotes, spaces and diacritics do not count.
[[nodiscard]] bool showsText(const Feed &feed, const QString &title, const QString &text, Instant since);

} // namespace bubenik::feeds
