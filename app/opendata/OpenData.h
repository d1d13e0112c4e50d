// News, events and the official board as open data by the Czech formal norms (https://ofn.gov.cz): Aktuality
// 2020-07-01, Události 2020-07-01 and Úřední desky 2021-07-20, JSON-LD in the norms' own contexts, valid against their
// schemas; and the catalogue's records of them by DCAT-AP-CZ (interface of local catalogues, 2024-05-28). Pure: the same items give the same bytes.
#pragma once

#include "core/Result.h"
#include "core/Zone.h"
#include "domain/Details.h"

#include <QHash>
#include <QList>
#include <QMap>
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

// On what terms the town lets others use its data; it is the town that decides.
enum class Terms {
    Undecided, // nothing is said, and no catalogue takes the data
    CreativeCommons, // texts and pictures by Creative Commons, naming the town
    NoWorks, // nothing in the data is protected
};

// Where one file of the data can be had, on a site that has no folder opendata/.
struct Place {
    QString page; // its stable address: the names of things begin with it
    QString file; // the JSON-LD by itself; empty: it stands in the page
};

struct Site {
    QString town; // "Klášterec nad Ohří"
    // The official board has to name whose and where it is: without these two there is none.
    QString ico; // of the town, eight digits; empty: nobody is named as the publisher
    QString url; // of the website with a slash at its end; empty: items are named by URNs
    Zone zone;
    QString ruian = {}; // the town's code in the register of addresses; empty: only the country is named
    Terms terms = Terms::Undecided;
    QHash<QString, Place> places = {}; // by DataFile::name
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

// The record of a data set in the catalogue: datova-sada-aktuality.jsonld.
[[nodiscard]] QString recordName(QLatin1StringView file);
// Every name that dataFiles() gives.
[[nodiscard]] QStringList allNames();
// How people call the data set, in Czech as all of the data: "Aktuality". Empty for the catalogue and its records.
[[nodiscard]] QString czechName(const QString &file);

// All files, the catalogue last: it names the others. News and events are there even when they hold nothing. Without
// the town's IČO, the website's address and the terms there is no catalogue: it would not be valid (DCAT-AP-CZ).
[[nodiscard]] QList<DataFile> dataFiles(const QList<Item> &items, const Site &site);
// Stable: <site>opendata/<file>#<mark>, which leads to the file; without a site urn:uuid:<mark>#<kind>.
[[nodiscard]] QString iriOf(const Item &item, QLatin1StringView file, const Site &site);
[[nodiscard]] bool isIco(const QString &text);
// Where the file is: its page, or <site>opendata/<file>; without a site its name alone.
[[nodiscard]] QString fileIri(const QString &file, const Site &site);

// Settings of a channel that publishes data: "ico", "ruian", "terms" (undecided, cc-by, no-works), any of them empty.
// Invalid with subject = the key and code "bad-ico", "bad-ruian" or "bad-terms".
struct Publisher {
    QString ico;
    QString ruian;
    Terms terms = Terms::Undecided;
};
[[nodiscard]] Result<Publisher> publisherOf(const QMap<QString, QString> &settings);

} // namespace bubenik::opendata
