#include "channels/facebook/PostFigures.h"

#include "channels/facebook/Ids.h"

#include <QJsonArray>

namespace bubenik::facebook {

using namespace Qt::StringLiterals;

namespace {

// https://developers.facebook.com/docs/graph-api/reference/insights: post_impressions* are gone since 2025.
const QString viewersMetric = u"post_total_media_view_unique"_s;

std::optional<qint64> valueOf(const QJsonObject &insights, const QString &name)
{
    for (const auto value : insights[u"data"_s].toArray()) {
        const auto metric = value.toObject();
        const auto values = metric[u"values"_s].toArray();
        if (metric[u"name"_s].toString() == name && !values.isEmpty()) {
            return values.last().toObject()[u"value"_s].toInteger();
        }
    }
    return std::nullopt;
}

// A figure that this token may not read, or that Meta has dropped, is missing; anything else is an error.
bool isMissing(const Error &error)
{
    return error.kind == ErrorKind::Forbidden || error.kind == ErrorKind::Rejected;
}

} // namespace

Task<std::optional<qint64>> PostFigures::countOf(QString path)
{
    const Fields query { { u"summary"_s, u"total_count"_s }, { u"limit"_s, u"1"_s } };
    auto getting = m_api.get(path, query);
    const auto answer = co_await std::move(getting);
    if (!answer) {
        if (isMissing(answer.error())) {
            co_return std::optional<qint64> {};
        }
        co_return fail(answer.error());
    }
    const auto count = (*answer)[u"summary"_s].toObject()[u"total_count"_s];
    co_return count.isDouble() ? std::optional(count.toInteger()) : std::nullopt;
}

Task<QMap<Metric, qint64>> PostFigures::ofItem(QString remoteId)
{
    BUBENIK_CO_TRY(validId(remoteId));
    auto opening = m_api.open();
    const auto opened = co_await std::move(opening);
    BUBENIK_CO_TRY(opened);
    QMap<Metric, qint64> figures;
    const Fields shares { { u"fields"_s, u"id,shares"_s } };
    auto sharing = m_api.get(remoteId, shares);
    const auto post = co_await std::move(sharing);
    if (!post) {
        co_return fail(post.error());
    }
    figures[Metric::Shares] = (*post)[u"shares"_s].toObject()[u"count"_s].toInteger();
    const std::pair<Metric, QString> counted[] { { Metric::Comments, u"/comments"_s },
        { Metric::Reactions, u"/reactions"_s } };
    for (const auto &[metric, edge] : counted) {
        auto counting = countOf(remoteId + edge);
        const auto count = co_await std::move(counting);
        if (!count) {
            co_return fail(count.error());
        }
        if (*count) {
            figures[metric] = **count;
        }
    }
    if (figures.contains(Metric::Comments) && figures.contains(Metric::Reactions)) {
        figures[Metric::Engagements] = figures[Metric::Comments] + figures[Metric::Reactions] + figures[Metric::Shares];
    }
    const Fields insights { { u"metric"_s, viewersMetric } };
    auto asking = m_api.get(remoteId + "/insights"_L1, insights);
    const auto views = co_await std::move(asking);
    if (!views && !isMissing(views.error())) {
        co_return fail(views.error());
    }
    if (const auto viewers = views ? valueOf(*views, viewersMetric) : std::nullopt) {
        figures[Metric::Viewers] = *viewers;
    }
    co_return figures;
}

} // namespace bubenik::facebook
