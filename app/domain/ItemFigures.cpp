#include "domain/ItemFigures.h"

namespace bubenik {

using namespace Qt::StringLiterals;

QString figuresId(const ChannelId &channel, const QString &remoteId)
{
    return u"figures:"_s + channel.value + u'.' + remoteId;
}

QJsonObject toJson(const ItemFigures &figures)
{
    auto json = figures.unknown;
    json[u"post"_s] = figures.post.value;
    json[u"channel"_s] = figures.channel.value;
    json[u"remoteId"_s] = figures.remoteId;
    QJsonObject days;
    for (auto day = figures.days.cbegin(); day != figures.days.cend(); ++day) {
        QJsonObject values;
        for (auto metric = day->cbegin(); metric != day->cend(); ++metric) {
            values[toString(metric.key())] = metric.value();
        }
        days[day.key().toString(Qt::ISODate)] = values;
    }
    json[u"days"_s] = days;
    return json;
}

ItemFigures itemFiguresFromJson(const QJsonObject &json)
{
    ItemFigures figures { { json[u"post"_s].toString() }, { json[u"channel"_s].toString() },
        json[u"remoteId"_s].toString(), {}, json };
    const auto days = json[u"days"_s].toObject();
    for (auto day = days.constBegin(); day != days.constEnd(); ++day) {
        const auto date = QDate::fromString(day.key(), Qt::ISODate);
        const auto values = day->toObject();
        for (auto value = values.constBegin(); date.isValid() && value != values.constEnd(); ++value) {
            if (const auto metric = metricFromString(value.key())) {
                figures.days[date][*metric] = value->toInteger();
            }
        }
    }
    for (const auto &key : { u"post"_s, u"channel"_s, u"remoteId"_s, u"days"_s }) {
        figures.unknown.remove(key);
    }
    return figures;
}

QMap<Metric, qint64> latestOf(const ItemFigures &figures)
{
    QMap<Metric, qint64> latest;
    for (const auto &day : figures.days) {
        latest.insert(day);
    }
    return latest;
}

} // namespace bubenik
