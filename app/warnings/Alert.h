// Warnings of the weather institute and of others who write by the Common Alerting Protocol 1.2
// (http://docs.oasis-open.org/emergency/cap/v1.2/CAP-v1.2-os.html). The Czech Hydrometeorological Institute publishes
// what holds now at https://vystrahy-cr.chmi.cz/data/XOCZ50_OKPR.xml: one alert with an info for each language,
// phenomenon and level, areas by municipality with extended powers (geocode CISORP).
#pragma once

#include "core/Clock.h"
#include "core/Result.h"

#include <QList>
#include <QStringList>

namespace bubenik::warnings {

struct Area {
    QString name; // areaDesc
    QStringList codes; // values of its geocodes
};

struct Info {
    QString language; // "cs", "en-GB"; empty counts as en-US by the norm
    QString event; // "Silný vítr"
    QString headline;
    QString description;
    QString instruction;
    QString severity; // Extreme, Severe, Moderate, Minor, Unknown
    QString responseType; // "AllClear": nothing any more
    QString sender; // senderName
    QString web;
    std::optional<Instant> onset;
    std::optional<Instant> expires;
    QList<Area> areas;
};

struct Alert {
    enum class Kind { Alert, Update, Cancel, Other };
    QString identifier;
    Kind kind = Kind::Alert;
    bool isActual = false; // neither an exercise nor a test
    Instant sent {};
    QList<Info> infos;
};

// Rejected: code "cap-bomb" (declares entities), "cap-none" (no alert of CAP 1.0 to 1.2), "cap-damaged" (cut off, not
// XML; a warning is not read in part).
[[nodiscard]] Result<Alert> parseAlert(const QByteArray &bytes);

} // namespace bubenik::warnings
