// What a feed tells: RSS 2.0 (https://www.rssboard.org/rss-specification), RSS 1.0
// (https://web.resource.org/rss/1.0/spec) and Atom (RFC 4287), read as far as they can be: programs of citizens are as
// patient with what towns' websites write.
#pragma once

#include "core/Clock.h"
#include "core/Result.h"

#include <QList>
#include <QUrl>

namespace bubenik::feeds {

struct Enclosure {
    QString url;
    qint64 length = -1; // bytes, as the feed says; -1: it does not
    QString type;
};

struct Entry {
    QString id; // guid, atom:id, rdf:about; may be empty
    QString title; // plain text
    QString link; // absolute where the feed's address is known
    QString summary; // as it came, mostly HTML
    std::optional<Instant> published; // updated, where the feed says nothing else
    QList<Enclosure> enclosures;
};

enum class Format { Rss2, Rss1, Atom };

struct Feed {
    Format format = Format::Rss2;
    QString title;
    QString link;
    QList<Entry> entries; // in the feed's order
    // Something in it is not as XML or a feed has to be: what could be made out is here, and this says what is wrong.
    std::optional<Error> damage;
};

// `charset`: of the Content-Type, where it names one; else the XML declaration decides. `address`: for relative links.
// Rejected with code "feed-html" (a page, not a feed), "feed-bomb" (declares entities of its own), "feed-none" (nothing
// that a feed begins with).
[[nodiscard]] Result<Feed> parseFeed(const QByteArray &bytes, const QByteArray &charset = {}, const QUrl &address = {});

// RFC 822 with the liberties that are met (no day, one digit, years of two digits, names of zones), and ISO 8601.
[[nodiscard]] std::optional<Instant> feedTime(const QString &text);

// The feed that a page offers (link rel="alternate"), the first one that is no feed of comments; nullopt: none.
[[nodiscard]] std::optional<QUrl> feedOfferedBy(const QByteArray &page, const QUrl &address);

} // namespace bubenik::feeds
