#include "domain/Consent.h"

#include "core/Json.h"

#include <QMap>
#include <algorithm>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

bool isEarlier(const ConsentEntry &x, const ConsentEntry &y)
{
    return std::tuple(x.on, x.at, !x.isGiven) < std::tuple(y.on, y.at, !y.isGiven);
}

Consent stateOf(const QString &purpose, const QList<ConsentEntry> &history)
{
    Consent consent { .purpose = purpose, .history = history };
    for (const auto &entry : history) {
        if (entry.isGiven) {
            consent.givenOn = entry.on;
            consent.withdrawnOn.reset();
        } else {
            consent.withdrawnOn = entry.on;
        }
        consent.how = entry.how;
    }
    return consent;
}

} // namespace

QString tidyPurpose(const QString &name)
{
    return name.simplified().toLower();
}

QList<Consent> consentsOf(const QList<ConsentEntry> &entries)
{
    QMap<QString, QList<ConsentEntry>> byPurpose;
    for (const auto &entry : entries) {
        byPurpose[entry.purpose].append(entry);
    }
    QList<Consent> consents;
    for (auto history = byPurpose.begin(); history != byPurpose.end(); ++history) {
        std::ranges::stable_sort(history.value(), isEarlier);
        consents.append(stateOf(history.key(), history.value()));
    }
    return consents;
}

QJsonArray toJson(const QList<ConsentEntry> &entries)
{
    QJsonArray json;
    for (const auto &entry : entries) {
        json.append(QJsonObject { { u"purpose"_s, entry.purpose }, { u"given"_s, entry.isGiven },
            { u"on"_s, entry.on.toString(Qt::ISODate) }, { u"how"_s, entry.how }, { u"by"_s, entry.by },
            { u"at"_s, toIso(entry.at) } });
    }
    return json;
}

QList<ConsentEntry> consentEntriesFromJson(const QJsonArray &json)
{
    QList<ConsentEntry> entries;
    for (const auto &entry : json) {
        entries.append({ .purpose = entry[u"purpose"_s].toString(),
            .isGiven = entry[u"given"_s].toBool(),
            .on = QDate::fromString(entry[u"on"_s].toString(), Qt::ISODate),
            .how = entry[u"how"_s].toString(),
            .by = entry[u"by"_s].toString(),
            .at = optionalInstant(entry[u"at"_s]).value_or(Instant {}) });
    }
    return entries;
}

} // namespace bubenik
