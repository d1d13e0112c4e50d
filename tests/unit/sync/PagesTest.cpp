// A first pull whose pages follow one another in a line: one is made by the server, one read, one written.
#include "SyncDesk.h"

#include <gtest/gtest.h>

using namespace bubenik;
using namespace Qt::StringLiterals;

namespace {

constexpr int posts = 23; // and as many entries of the log
constexpr int changes = 2 * posts + 1; // before them the rules, which are no document of ours
constexpr int page = 4;
constexpr int pages = (changes + page - 1) / page;

class Pages : public testing::Test
{
protected:
    Pages()
    {
        for (int i = 0; i < posts; ++i) {
            written.append(jana.add(u"Příspěvek %1"_s.arg(i), u"Odstavec.\n\nDalší."_s).id);
        }
        EXPECT_TRUE(jana.sync());
        petr.limitPulls({ .documents = page, .aheadFrom = 0 });
        room.couch.clearSeen();
    }
    [[nodiscard]] int here() const
    {
        return int(std::ranges::count_if(written, [&](const PostId &id) { return petr.has(id); }));
    }
    [[nodiscard]] int asked() const { return room.couch.count("GET", u"newsroom/_changes"_s); }

    Newsroom room;
    SyncDesk jana { u"Jana"_s, u"jana"_s, room.couch.url(), room.couch.client(u"jana"_s) };
    SyncDesk petr { u"Petr"_s, u"petr"_s, room.couch.url(), room.couch.client(u"petr"_s) };
    QList<PostId> written;
};

} // namespace

TEST_F(Pages, inALine_bringEverything_once)
{
    const auto come = petr.sync();
    ASSERT_TRUE(come);
    EXPECT_EQ(come->pulled, 2 * posts);
    EXPECT_EQ(here(), posts);
    for (const auto &id : written) {
        EXPECT_EQ(petr.post(id), jana.post(id));
    }
    EXPECT_EQ(asked(), pages + 1); // and one that was asked for too early
    const auto again = petr.sync();
    ASSERT_TRUE(again);
    EXPECT_EQ(again->pulled, 0);
}

TEST_F(Pages, cutAtAnyOfThem_keepsWhatCameBefore_andGoesOnFromThere)
{
    for (int nth = 1; nth <= pages; ++nth) {
        SyncDesk late { u"Eva"_s, u"petr"_s, room.couch.url(), room.couch.client(u"eva"_s) };
        late.limitPulls({ .documents = page, .aheadFrom = 0 });
        room.couch.faults().clear();
        room.couch.faults().add(u"eva"_s, "GET", u"newsroom/_changes"_s, { .kind = CouchFault::Kind::LostAnswer }, nth);
        ASSERT_FALSE(late.sync()) << nth;
        const auto kept
            = *late.stores->database->scalar(u"SELECT count(*) FROM document WHERE kind IN ('post', 'activity')"_s);
        EXPECT_EQ(kept.toInt(), std::max(page * (nth - 1) - 1, 0)) << nth;
        const auto rest = late.sync();
        ASSERT_TRUE(rest) << nth;
        EXPECT_EQ(rest->pulled, 2 * posts - kept.toInt()) << nth;
    }
}

TEST_F(Pages, notJsonInTheMiddle_isSaid_andNothingOfItTaken)
{
    room.couch.faults().add(u"petr"_s, "GET", u"newsroom/_changes"_s, { .kind = CouchFault::Kind::CaptivePortal }, 3);
    EXPECT_FALSE(petr.sync());
    room.couch.faults().clear();
    const auto rest = petr.sync();
    ASSERT_TRUE(rest);
    EXPECT_EQ(here(), posts);
}
