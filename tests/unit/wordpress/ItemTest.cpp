#include "channels/wordpress/Item.h"

#include <gtest/gtest.h>

#include <QJsonArray>

namespace bubenik::wordpress {

using namespace Qt::StringLiterals;

namespace {

QJsonObject storedPost()
{
    return { { u"id"_s, 12 }, { u"status"_s, u"future"_s }, { u"date_gmt"_s, u"2026-12-01T06:00:00"_s }, { u"link"_s, u"https://m.cz/?p=12"_s },
        { u"password"_s, QString() }, { u"title"_s, QJsonObject { { u"raw"_s, u"A &amp; B"_s } } },
        { u"content"_s, QJsonObject { { u"raw"_s, u"<p>x</p>"_s } } }, { u"excerpt"_s, QJsonObject { { u"raw"_s, QString() } } },
        { u"categories"_s, QJsonArray { 3, 2 } }, { u"featured_media"_s, 7 } };
}

Item stored()
{
    return *itemOf(storedPost());
}

Wanted asStored()
{
    return { u"A &amp; B"_s, u"<p>x</p>"_s, {}, { 2, 3 }, 7 };
}

} // namespace

TEST(WordPressItem, fingerprint_cronPublishes_staysTheSame)
{
    auto published = stored();
    published.status = u"publish"_s;
    published.link = u"https://m.cz/a-b/"_s;
    EXPECT_EQ(fingerprintOf(published), fingerprintOf(stored()));
}

TEST(WordPressItem, fingerprint_whateverAPersonChanges_differs)
{
    const QList<std::function<void(Item &)>> changes {
        [](Item &item) { item.title += u'!'; },
        [](Item &item) { item.content += u' '; },
        [](Item &item) { item.excerpt = u"e"_s; },
        [](Item &item) { item.categories.remove(2); },
        [](Item &item) { item.featured = 0; },
        [](Item &item) { item.status = u"draft"_s; },
        [](Item &item) { item.date += std::chrono::seconds(60); },
        [](Item &item) { item.hasPassword = true; },
    };
    for (const auto &change : changes) {
        auto item = stored();
        change(item);
        EXPECT_NE(fingerprintOf(item), fingerprintOf(stored()));
    }
}

TEST(WordPressItem, differences_silentChanges_areNamed)
{
    EXPECT_TRUE(differences(asStored(), stored()).isEmpty());
    auto item = stored();
    item.categories = {};
    item.featured = 0;
    item.title = u"A"_s;
    EXPECT_EQ(differences(asStored(), item), (QStringList { u"title"_s, u"categories"_s, u"picture"_s }));
}

TEST(WordPressItem, differences_entitiesAndLineEnds_areNone)
{
    auto item = stored();
    item.title = u"A & B"_s;
    item.content = u"<p>x</p>\r\n"_s;
    EXPECT_TRUE(differences(asStored(), item).isEmpty());
}

TEST(WordPressItem, toRemote_passwordProtected_isNotVisible)
{
    auto item = stored();
    item.status = u"publish"_s;
    EXPECT_TRUE(toRemote(item).visible);
    item.hasPassword = true;
    EXPECT_FALSE(toRemote(item).visible);
}

TEST(WordPressItem, toApiTime_partOfASecond_isNeverEarlier)
{
    EXPECT_EQ(toApiTime(*instantFromIso(u"2026-12-01T06:00:00.001Z"_s)), u"2026-12-01T06:00:01"_s);
    EXPECT_EQ(fromApiTime(u"2026-12-01T06:00:01"_s), *instantFromIso(u"2026-12-01T06:00:01.000Z"_s));
}

TEST(WordPressItem, itemOf_halfAnAnswer_isNothing)
{
    auto json = storedPost();
    json.remove(u"content"_s);
    EXPECT_FALSE(itemOf(json));
    EXPECT_FALSE(itemOf({ { u"code"_s, u"x"_s } }));
}

} // namespace bubenik::wordpress
