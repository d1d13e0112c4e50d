// Figures: only the metrics that are still in use, each in the periods it comes in.
#include "fakes/graph/GraphCore.h"

#include <QJsonDocument>
#include <QSet>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 oneDay = 24 * 3600;
constexpr qint64 longestRange = 93 * oneDay;

QSet<QString> metricsOf(const QString &node)
{
    return node == "Page"_L1 ? QSet<QString> { u"page_media_view"_s, u"page_total_media_view_unique"_s,
        u"page_post_engagements"_s, u"page_daily_follows"_s }
                             : QSet<QString> { u"post_total_media_view_unique"_s };
}

QStringList listed(const QString &text)
{
    const auto json = QJsonDocument::fromJson(text.toUtf8());
    if (!json.isArray()) {
        return text.split(u',', Qt::SkipEmptyParts);
    }
    QStringList names;
    for (const auto each : json.array()) {
        names.append(each.toString());
    }
    return names;
}

// One for each day, or without a beginning one for the whole.
QJsonArray valuesOf(qint64 value, qint64 since, qint64 until)
{
    if (since == 0) {
        return { QJsonObject { { u"value"_s, value } } };
    }
    QJsonArray values;
    for (auto end = since + oneDay; end <= until; end += oneDay) {
        const auto time = graphTime(Instant { std::chrono::seconds(end) });
        values.append(QJsonObject { { u"value"_s, value }, { u"end_time"_s, time } });
    }
    return values;
}

QJsonObject metricJson(const QString &id, const QString &metric, const QString &period, const QJsonArray &values)
{
    return { { u"id"_s, u"%1/insights/%2/%3"_s.arg(id, metric, period) }, { u"name"_s, metric },
        { u"period"_s, period }, { u"title"_s, metric }, { u"description"_s, metric }, { u"values"_s, values } };
}

} // namespace

GraphCore::Reply GraphCore::insights(const Asked &asked, const QString &node, const QString &id) const
{
    const auto &request = asked.request;
    if (const auto unknown
        = graphUnknownParam(request, { u"metric"_s, u"period"_s, u"since"_s, u"until"_s, u"fields"_s })) {
        return tl::unexpected(*unknown);
    }
    const auto &token = asked.token;
    const bool isOfPage = token.kind == GraphToken::Kind::Page && token.profile == id.section(u'_', 0, 0);
    if (!isOfPage || !token.scopes.contains(u"read_insights"_s)) {
        return graphFail(10, u"(#10) This endpoint requires the 'read_insights' permission and a Page access token"_s);
    }
    const auto until = graphSeconds(request.param(u"until"_s)).value_or(graphUnix(now()));
    const auto since = graphSeconds(request.param(u"since"_s)).value_or(until - 2 * oneDay);
    if (since >= until || until - since > longestRange) {
        return graphFail(100, u"(#100) since and until must be at most 93 days apart"_s);
    }
    QJsonArray data;
    const auto fields = fieldsOf(
        asked, u"InsightsResult"_s, { u"name"_s, u"period"_s, u"values"_s, u"title"_s, u"description"_s, u"id"_s });
    if (!fields) {
        return tl::unexpected(fields.error());
    }
    const auto metrics = listed(request.param(u"metric"_s));
    for (const auto &metric : metrics) {
        if (!metricsOf(node).contains(metric)) {
            return graphFail(100, u"(#100) The value must be a valid insights metric"_s);
        }
        const auto usual = node == "Page"_L1 ? u"day"_s : u"lifetime"_s;
        const auto period = request.has(u"period"_s) ? request.param(u"period"_s) : usual;
        const qint64 value = state.metrics.value(id + u' ' + metric);
        const auto values = valuesOf(value, period == "lifetime"_L1 ? 0 : since, until);
        const auto shown = project(u"InsightsResult"_s, metricJson(id, metric, period, values), *fields);
        if (!shown) {
            return shown;
        }
        data.append(*shown);
    }
    return metrics.isEmpty() ? Reply(graphFail(100, u"(#100) The parameter metric is required"_s))
                             : Reply(QJsonObject { { u"data"_s, data } });
}

} // namespace bubenik
