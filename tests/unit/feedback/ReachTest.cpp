// How all posts fare: what the store tells of them, their months, and the file for a spreadsheet.
#include "feedback/Reach.h"
#include "FeedbackFixture.h"

namespace bubenik {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

ReachedItem item(const QString &title, const QString &day, qint64 viewers)
{
    return { .post = { u"post:"_s + title },
        .channel = { u"fb"_s },
        .title = title,
        .outSince = *instantFromIso(day + u"T12:00:00Z"_s),
        .latest = { { Metric::Viewers, viewers }, { Metric::Comments, 2 } } };
}

const ReachHeadings headings { u"Den"_s, u"Příspěvek"_s, u"Kanál"_s,
    { { Metric::Viewers, u"Viděli"_s }, { Metric::Shares, u"Sdílení"_s } } };

} // namespace

TEST(Reach, months_areTheTowns_andTheirSums)
{
    auto late = item(u"Silvestr"_s, u"2026-12-31"_s, 5);
    late.outSince = *instantFromIso(u"2026-12-31T23:30:00Z"_s); // the new year has begun in the town
    const auto months
        = sumByMonths({ item(u"A"_s, u"2026-11-03"_s, 100), item(u"B"_s, u"2026-11-28"_s, 20), late }, Zone());
    ASSERT_EQ(months.size(), 2);
    EXPECT_EQ(months[QDate(2026, 11, 1)][Metric::Viewers], 120);
    EXPECT_EQ(months[QDate(2026, 11, 1)][Metric::Comments], 4);
    EXPECT_EQ(months[QDate(2027, 1, 1)][Metric::Viewers], 5);
    EXPECT_TRUE(sumByMonths({}, Zone()).isEmpty());
}

TEST(Reach, file_isForSpreadsheets_andHarmless)
{
    const auto bytes = reachCsv(
        { item(u"Uzavírka; \"Petlérská\""_s, u"2026-11-03"_s, 1460), item(u"=HYPERLINK(1)"_s, u"2026-11-04"_s, 3) },
        { { { u"fb"_s }, u"Facebook"_s } }, headings, Zone(), u';');
    EXPECT_TRUE(bytes.startsWith("\xEF\xBB\xBF"));
    const auto csv = QString::fromUtf8(bytes);
    const auto lines = csv.split(u"\r\n"_s);
    ASSERT_EQ(lines.size(), 4);
    EXPECT_EQ(lines[0], u"Den;Příspěvek;Kanál;Viděli;Sdílení"_s);
    EXPECT_EQ(lines[1], u"2026-11-03 13:00;\"Uzavírka; \"\"Petlérská\"\"\";Facebook;1460;"_s);
    EXPECT_EQ(lines[2], u"2026-11-04 13:00;'=HYPERLINK(1);Facebook;3;"_s);
}

TEST(Reach, file_withCommas_quotesThem)
{
    const auto csv
        = QString::fromUtf8(reachCsv({ item(u"Voda, plyn"_s, u"2026-11-03"_s, 1) }, {}, headings, Zone(), u','));
    EXPECT_TRUE(csv.contains(u"\"Voda, plyn\",fb,1,"_s)) << csv.toStdString();
}

TEST_F(FeedbackTest, reached_tellsTitleTimeAndTheLastFigures_newestFirst)
{
    const auto now = clock.now();
    const auto add = [&](const QString &title, Millis ago, const QMap<QDate, QMap<Metric, qint64>> &days) {
        const Post made { .id = newPostId(now), .title = title, .body = u"Text."_s };
        EXPECT_TRUE(stores->posts.save(made, { u"Jana"_s, u"s"_s, now }));
        auto delivery = newDelivery(made.id, { u"fb"_s }, now - ago, false, now);
        delivery.state = DeliveryState::Live;
        EXPECT_TRUE(stores->deliveries.save(delivery, now));
        EXPECT_TRUE(stores->figures.save(
            { .post = made.id, .channel = { u"fb"_s }, .remoteId = title, .days = days, .unknown = {} }, now));
        return made.id;
    };
    const auto before = stores->figures.reached()->size();
    add(u"Starší"_s, 48h, { { QDate(2026, 11, 1), { { Metric::Viewers, 10 } } } });
    const auto newer = add(u"Novější"_s, 1h,
        { { QDate(2026, 11, 2), { { Metric::Viewers, 5 }, { Metric::Shares, 1 } } },
            { QDate(2026, 11, 3), { { Metric::Viewers, 9 } } } });
    add(u"Nepočítaný"_s, 2h, {});
    const auto all = stores->figures.reached();
    ASSERT_TRUE(all);
    ASSERT_EQ(all->size() - before, 2);
    EXPECT_EQ(all->first().post, newer);
    EXPECT_EQ(all->first().title, u"Novější"_s);
    EXPECT_EQ(all->first().outSince, now - 1h);
    EXPECT_EQ(all->first().latest, (QMap<Metric, qint64> { { Metric::Viewers, 9 }, { Metric::Shares, 1 } }));
}

// The post was deleted, or is another desk's.
TEST_F(FeedbackTest, reached_withoutItsPost_isCountedAllTheSame)
{
    EXPECT_TRUE(stores->figures.save({ .post = { u"post:gone"_s },
                                         .channel = { u"fb"_s },
                                         .remoteId = u"x"_s,
                                         .days = { { QDate(2026, 11, 1), { { Metric::Views, 10 } } } },
                                         .unknown = {} },
        clock.now()));
    const auto all = stores->figures.reached();
    ASSERT_TRUE(all);
    const auto found = std::ranges::find(*all, u"post:gone"_s, [](const ReachedItem &one) { return one.post.value; });
    ASSERT_NE(found, all->end());
    EXPECT_TRUE(found->title.isEmpty());
    EXPECT_EQ(found->outSince, *instantFromIso(u"2026-11-01T00:00:00Z"_s));
}

} // namespace bubenik
