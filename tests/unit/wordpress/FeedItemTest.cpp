// Finding one post in a site's feed.
#include "channels/wordpress/FeedItem.h"

#include <gtest/gtest.h>

using namespace bubenik::wordpress;
using namespace Qt::StringLiterals;

namespace {

const QByteArray feed = R"(<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Město</title><link>https://mesto.cz</link>
<item><title>Voda</title><link>https://mesto.cz/voda/</link><guid isPermaLink="false">https://mesto.cz/?p=11</guid></item>
<item><title>Elektřina</title><atom:link href="x"/><link>https://mesto.cz/elektrina/</link><guid isPermaLink="false">https://mesto.cz/?p=12</guid>
<enclosure url="https://mesto.cz/hlaseni.mp3" length="171837" type="audio/mpeg" /></item>
</channel></rss>)";

} // namespace

TEST(FeedItem, byPermalinkOrNumber_isFoundWithItsEnclosure)
{
    for (const auto &[link, id] : { std::pair(u"https://mesto.cz/elektrina/"_s, u"0"_s), std::pair(u"https://mesto.cz/jinak/"_s, u"12"_s) }) {
        const auto item = feedItemOf(feed, link, id);
        ASSERT_TRUE(item);
        EXPECT_EQ(item->enclosure, u"https://mesto.cz/hlaseni.mp3"_s);
        EXPECT_EQ(item->length, 171837);
    }
}

TEST(FeedItem, withoutSound_hasNoEnclosure)
{
    const auto item = feedItemOf(feed, u"https://mesto.cz/voda/"_s, u"11"_s);
    ASSERT_TRUE(item);
    EXPECT_TRUE(item->enclosure.isEmpty());
}

TEST(FeedItem, absentOrBroken_isNone)
{
    EXPECT_FALSE(feedItemOf(feed, u"https://mesto.cz/plyn/"_s, u"1"_s)) << "not even ?p=11 or ?p=12";
    EXPECT_FALSE(feedItemOf("<html>login</html>", u"x"_s, u"1"_s));
    EXPECT_FALSE(feedItemOf({}, u"x"_s, u"1"_s));
}
