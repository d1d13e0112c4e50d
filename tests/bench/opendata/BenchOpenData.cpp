// How long the open data of a town with 10,000 published items take, from the cache to the bytes of the files.
#include "core/Clock.h"
#include "publishing/PublicItems.h"
#include "storage/WorkspaceFolder.h"

#include <QTemporaryDir>
#include <ctime>
#include <gtest/gtest.h>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

constexpr int itemCount = 10'000;

Content contentOf(int number)
{
    Content content { .title = u"Uzavírka Petlérské ulice č. %1"_s.arg(number),
        .lead = u"Od pondělí 30. listopadu bude ulice uzavřena."_s,
        .body
        = u"Od **pondělí 30. listopadu** bude ulice _uzavřena_ pro veškerou dopravu, viz [web města](https://www.klasterec.cz/x).\n\n"_s
              .repeated(10) };
    content.attachments = { Attachment { .role = AttachmentRole::Picture,
        .digest = u"d"_s,
        .fileName = u"ulice.jpg"_s,
        .mime = u"image/jpeg"_s,
        .alt = u"Ulice"_s } };
    if (number % 4 == 0) {
        content.details.event
            = EventDetails { fromMillis(1'800'000'000'000 + number), {}, u"Kulturní dům"_s, u"80 Kč"_s };
    }
    return content;
}

Result<void> fill(Stores &stores, Instant now)
{
    const ChannelId web { u"web"_s };
    BUBENIK_TRY(stores.channels.save(
        { web, u"folder"_s, {}, { { u"path"_s, u"/tmp/site"_s }, { u"url"_s, u"https://noviny.mesto.cz/"_s } } }, now));
    for (int i = 0; i < itemCount; ++i) {
        auto delivery = newDelivery(newPostId(now), web, now - std::chrono::hours(i), false, now);
        delivery.state = DeliveryState::Live;
        delivery.released = contentOf(i);
        delivery.acknowledged
            = { .remoteId = u"clanek-%1"_s.arg(i), .permalink = u"https://noviny.mesto.cz/clanek/clanek-%1/"_s.arg(i) };
        BUBENIK_TRY(stores.deliveries.save(delivery, now));
    }
    return {};
}

} // namespace

TEST(BenchOpenData, tenThousandItems_areWrittenInThreeSeconds)
{
    QTemporaryDir directory;
    const auto folder = WorkspaceFolder::create(directory.filePath(u"w"_s), u"Klášterec"_s, "Europe/Prague");
    ASSERT_TRUE(folder);
    const auto stores = folder->stores();
    ASSERT_TRUE(stores);
    const auto now = *instantFromIso(u"2026-11-30T08:00:00.000Z"_s);
    ASSERT_TRUE((*stores)->database->transaction([&] { return fill(**stores, now); }));
    double best = std::numeric_limits<double>::max(); // seconds of processor time, so that other work does not count
    for (int i = 0; i < 3; ++i) {
        const auto begun = std::clock();
        const auto found = publicItems(**stores);
        ASSERT_TRUE(found);
        ASSERT_EQ(found->items.size(), itemCount);
        const auto files = opendata::dataFiles(found->items, { u"Klášterec"_s, u"00261939"_s, found->site, Zone() });
        best = std::min(best, double(std::clock() - begun) / CLOCKS_PER_SEC);
        ASSERT_EQ(files.size(), 3);
    }
    std::printf("10,000 items: %.2f s\n", best);
    EXPECT_LT(best, 3);
}

} // namespace bubenik
