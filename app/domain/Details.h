// What a post tells programs beside its text: when and where something takes place, that it is an official notice, and
// its English. All optional; open data (opendata/) is made of it.
#pragma once

#include "core/Clock.h"

#include <QJsonObject>
#include <QString>
#include <optional>

namespace bubenik {

struct EventDetails {
    Instant starts {};
    std::optional<Instant> ends; // not before it starts
    QString place; // as people call it: "Kulturní dům, velký sál"
    QString admission; // "80 Kč", "zdarma"; empty: not told

    friend bool operator==(const EventDetails &, const EventDetails &) = default;
};

// It hangs on the official board (zákon č. 500/2004 Sb., § 26).
struct NoticeDetails {
    QString reference; // číslo jednací
    QString file; // spisová značka
    std::optional<Instant> until; // when it is taken down; not told: nobody knows yet

    friend bool operator==(const NoticeDetails &, const NoticeDetails &) = default;
};

struct EnglishDetails {
    QString title;
    QString body; // Markdown

    friend bool operator==(const EnglishDetails &, const EnglishDetails &) = default;
};

struct Details {
    std::optional<EventDetails> event;
    std::optional<NoticeDetails> notice;
    std::optional<EnglishDetails> english;

    [[nodiscard]] bool isEmpty() const { return !event && !notice && !english; }
    friend bool operator==(const Details &, const Details &) = default;
};

// Into an object as its keys "event", "notice" and "english"; those that are not there are taken away.
void putDetails(QJsonObject &json, const Details &details);
[[nodiscard]] Details detailsFrom(const QJsonObject &json);

} // namespace bubenik
