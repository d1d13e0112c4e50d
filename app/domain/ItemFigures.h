// How many people one item reached, day by day: what the channel's counters stood at when they were last read on that
// day.
#pragma once

#include "core/Ids.h"
#include "domain/Metric.h"

#include <QDate>
#include <QJsonObject>
#include <QMap>

namespace bubenik {

struct ItemFigures {
    PostId post;
    ChannelId channel;
    QString remoteId;
    QMap<QDate, QMap<Metric, qint64>> days; // in the town's zone; sums since the beginning
    QJsonObject unknown;

    friend bool operator==(const ItemFigures &, const ItemFigures &) = default;
};

[[nodiscard]] QString figuresId(const ChannelId &channel, const QString &remoteId); // "figures:<channel>.<remote id>"
[[nodiscard]] QJsonObject toJson(const ItemFigures &figures);
[[nodiscard]] ItemFigures itemFiguresFromJson(const QJsonObject &json);
// The last known value of each metric.
[[nodiscard]] QMap<Metric, qint64> latestOf(const ItemFigures &figures);

} // namespace bubenik
