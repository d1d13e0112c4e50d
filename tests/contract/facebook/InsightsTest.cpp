// Figures: only metrics that are in use are given.
#include "contract/facebook/GraphFixture.h"

namespace bubenik {

using namespace Qt::StringLiterals;

class Insights : public GraphTest
{
protected:
    QString item = published(u"Zpráva"_s);
};

TEST_F(Insights, values_areThoseOfTheDayOrTheWhole)
{
    graph.change([&](GraphState &state) {
        state.metrics[page + " page_media_view"_L1] = 1200;
        state.metrics[item + " post_total_media_view_unique"_L1] = 340;
    });
    const auto ofPage = get(
        page + "/insights"_L1, { { u"metric"_s, u"page_media_view,page_daily_follows"_s }, { u"period"_s, u"day"_s } });
    ASSERT_EQ(ofPage[u"data"_s].toArray().size(), 2);
    const auto values = ofPage[u"data"_s].toArray().first().toObject()[u"values"_s].toArray();
    ASSERT_EQ(values.size(), 2);
    EXPECT_EQ(values.first().toObject()[u"value"_s].toInt(), 1200);
    const auto ofPost = get(item + "/insights"_L1, { { u"metric"_s, u"[\"post_total_media_view_unique\"]"_s } });
    const auto lifetime = ofPost[u"data"_s].toArray().first().toObject();
    EXPECT_EQ(lifetime[u"period"_s].toString(), u"lifetime"_s);
    EXPECT_EQ(lifetime[u"values"_s].toArray().first().toObject()[u"value"_s].toInt(), 340);
}

TEST_F(Insights, metrics_areOnlyThoseInUse)
{
    for (const auto &metric : { u"page_impressions"_s, u"page_fans"_s, u"page_impressions_unique"_s, u""_s }) {
        EXPECT_EQ(codeOf(get(page + "/insights"_L1, { { u"metric"_s, metric } })), 100) << qPrintable(metric);
    }
    EXPECT_EQ(codeOf(get(item + "/insights"_L1, { { u"metric"_s, u"post_impressions"_s } })), 100);
    const auto withFields = [this](const QString &fields) {
        return get(page + "/insights"_L1, { { u"metric"_s, u"page_media_view"_s }, { u"fields"_s, fields } });
    };
    EXPECT_EQ(codeOf(withFields(u"name,total"_s)), 100);
    EXPECT_EQ(
        withFields(u"name"_s)[u"data"_s].toArray().first().toObject().keys(), (QStringList { u"id"_s, u"name"_s }));
    EXPECT_EQ(
        codeOf(get(page + "/insights"_L1, { { u"metric"_s, u"page_media_view"_s }, { u"period"_s, u"hour"_s } })), 100);
}

TEST_F(Insights, reactionsAndShares_areCounted)
{
    const Params counted { { u"summary"_s, u"total_count"_s }, { u"limit"_s, u"1"_s } };
    const auto total = [&](const QString &token) {
        return get(item + "/reactions"_L1, counted, token)[u"summary"_s].toObject()[u"total_count"_s].toInt(-1);
    };
    EXPECT_EQ(total(FakeGraph::pageToken()), 0);
    EXPECT_FALSE(get(item, { { u"fields"_s, u"shares"_s } }).contains("shares"_L1));
    graph.change([this](GraphState &state) {
        state.post(item)->reactions = 12;
        state.post(item)->shares = 3;
    });
    EXPECT_EQ(total(FakeGraph::pageToken()), 12);
    EXPECT_EQ(total(FakeGraph::userToken()), -1);
    EXPECT_EQ(get(item, { { u"fields"_s, u"shares"_s } })[u"shares"_s].toObject()[u"count"_s].toInt(), 3);
    EXPECT_EQ(codeOf(get(item + "/reactions"_L1, { { u"type"_s, u"NICE"_s } })), 100);
}

} // namespace bubenik
