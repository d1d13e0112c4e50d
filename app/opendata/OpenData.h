// News, events and the official board as open data by the Czech formal norms (https://ofn.gov.cz): Aktuality
// 2020-07-01, Události 2020-07-01 and Úřední desky 2021-07-20, JSON-LD in the norms' own contexts, valid against their
// schemas. Pure: the same items give the same bytes.
#pragma once

#include "core/Zone.h"
#include "domain/Details.h"

#include <QList>
#include <QStringList>

namespace bubenik::opendata {

struct File {
    QString url; // where it can be had; empty: nobody knows
    QString mime;
    QString title;
};

// One item that citizens can read.
struct Item {
    QString mark; // a UUID that stays as long as the item does
    QString page; // its address; empty: none
    QString title;
    QString text; // plain
    Instant published {};
    Instant changed {}; // before `published`: never since
    QList<File> files;
    Details details;
};

struct Site {
    QString town; // "Klášterec nad Ohří"
    // The official board has to name whose and where it is: without these two there is none.
    QString ico; // of the town, eight digits; empty: nobody is named as the publisher
    QString url; // of the website with a slash at its end; empty: items are named by URNs
    Zone zone;
};

// A file of the folder opendata/ of the website.
struct DataFile {
    QString name;
    QByteArray bytes;
};

inline constexpr QLatin1StringView newsName("aktuality.jsonld");
inline constexpr QLatin1StringView eventsName("udalosti.jsonld");
inline constexpr QLatin1StringView boardName("uredni-deska.jsonld");
inline constexpr QLatin1StringView catalogueName("katalog.jsonld");

// All files, the catalogue last: it names the others. Those that would hold nothing are there too, but for the board.
[[nodiscard]] QList<DataFile> dataFiles(const QList<Item> &items, const Site &site);
// Stable: <site>opendata/<file>#<mark>, which leads to the file; without a site urn:uuid:<mark>#<kind>.
[[nodiscard]] QString iriOf(const Item &item, QLatin1StringView file, const Site &site);
[[nodiscard]] bool isIco(const QString &text);

} // namespace bubenik::opendata
