// How long a large feed takes to read, a right one and one that has to be mended item by item.
#include "feeds/Feed.h"

#include <QElapsedTimer>
#include <gtest/gtest.h>

using namespace bubenik;

namespace {

// As a town's website writes them: an excerpt of 600 letters, categories, an enclosure in every third.
QByteArray feedOf(int count, const QByteArray &fault)
{
    QByteArray bytes = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\" "
                       "xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>Aktuality</title>";
    for (int i = 0; i < count; ++i) {
        const auto number = QByteArray::number(i);
        bytes += "<item><title>Uzavírka Petlérské ulice č. " + number
            + "</title><link>https://www.mesto.cz/?p=" + number
            + "</link><pubDate>Tue, 01 Dec 2026 07:00:00 +0100</pubDate><category><![CDATA[Doprava]]></category>"
              "<guid isPermaLink=\"false\">https://www.mesto.cz/?p="
            + number + "</guid><description><![CDATA["
            + QByteArray("<p>Od pondělí 30. listopadu bude ulice uzavřena. </p>").repeated(12) + "]]></description>"
            + (i % 3 == 0 ? QByteArray(
                   "<enclosure url=\"https://www.mesto.cz/a.mp3\" length=\"123456\" type=\"audio/mpeg\"/>")
                          : QByteArray())
            + fault + "</item>";
    }
    return bytes + "</channel></rss>";
}

// The best of five, so that a busy machine does not count.
qint64 milliseconds(const QByteArray &bytes, qsizetype expected)
{
    qint64 best = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto feed = feeds::parseFeed(bytes, {}, QUrl(QStringLiteral("https://www.mesto.cz/feed/")));
        best = std::min(best, timer.elapsed());
        EXPECT_TRUE(feed && feed->entries.size() == expected);
    }
    return best;
}

} // namespace

TEST(BenchFeeds, feedOf5000Items_isReadIn300Milliseconds)
{
    const auto bytes = feedOf(5000, {});
    const auto taken = milliseconds(bytes, 5000);
    std::printf(
        "5,000 items, %lld kB: %lld ms\n", static_cast<long long>(bytes.size() / 1000), static_cast<long long>(taken));
    EXPECT_LT(taken, 300);
}

TEST(BenchFeeds, brokenFeedOf5000Items_growsWithItsLengthOnly)
{
    const auto shorter = milliseconds(feedOf(500, "<br>"), 500);
    const auto taken = milliseconds(feedOf(5000, "<br>"), 5000);
    std::printf("5,000 broken items: %lld ms\n", static_cast<long long>(taken));
    EXPECT_LT(taken, std::max<qint64>(shorter, 1) * 30);
}

int main(int argc, char **argv)
{
    ::testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
