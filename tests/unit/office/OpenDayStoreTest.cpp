// Decisions about days, as the newsroom keeps them.
#include "OfficeFixture.h"

namespace bubenik::office {

using namespace Qt::StringLiterals;

class OpenDayStoreTest : public OfficeTest
{
protected:
    Result<OpenDay> move(QDate date, QDate to)
    {
        return stores->openDays.change(
            date, u"Jana"_s, clock.now(), [to](OpenDayChange change) { return movedTo(std::move(change), to); });
    }
};

TEST_F(OpenDayStoreTest, aMovedDay_isFoundByBothDates_andMovesOn)
{
    ASSERT_OK(move({ 2026, 12, 7 }, { 2026, 12, 9 }));
    EXPECT_EQ(stores->openDays.on({ 2026, 12, 9 })->date, QDate(2026, 12, 7));
    const auto again = move({ 2026, 12, 9 }, { 2026, 12, 10 });
    EXPECT_EQ(again->actual(), QDate(2026, 12, 10));
    EXPECT_EQ(again->sequence, 2);
    EXPECT_EQ(move({ 2026, 12, 9 }, { 2026, 12, 10 }).error().code, u"openday"_s) << "nothing is on that day any more";
    EXPECT_EQ(move({ 2026, 12, 7 }, { 2026, 12, 24 }).error().code, u"openday-holiday"_s);
    EXPECT_EQ(stores->openDays.on({ 2026, 12, 7 })->actual(), QDate(2026, 12, 10)) << "a refusal changes nothing";
}

TEST_F(OpenDayStoreTest, aDayMovedIntoTheNextYear_isFound)
{
    ASSERT_OK(move({ 2026, 12, 7 }, { 2027, 1, 11 }));
    EXPECT_EQ(stores->openDays.on({ 2027, 1, 11 })->date, QDate(2026, 12, 7));
    EXPECT_EQ(stores->openDays.on({ 2027, 1, 4 })->date, QDate(2027, 1, 4));
}

TEST_F(OpenDayStoreTest, theSameDecisionAgain_isNoChange)
{
    ASSERT_OK(move({ 2026, 12, 7 }, { 2026, 12, 9 }));
    EXPECT_EQ(move({ 2026, 12, 7 }, { 2026, 12, 9 })->sequence, 1);
}

TEST_F(OpenDayStoreTest, settings_areKept_andCheckedBefore)
{
    EXPECT_EQ(stores->openDays.settings()->starts, QTime(15, 0));
    OpenDaySettings settings;
    settings.place = u"radnice, 1. patro"_s;
    ASSERT_OK(stores->openDays.saveSettings(settings, clock.now()));
    EXPECT_EQ(*stores->openDays.settings(), settings);
    settings.ends = { 14, 0 };
    EXPECT_EQ(stores->openDays.saveSettings(settings, clock.now()).error().code, u"openday-times"_s);
    EXPECT_EQ(stores->openDays.ofYear(2026)->size(), 12) << "the settings are no day";
}

TEST_F(OpenDayStoreTest, days_belongToTheNewsroom)
{
    EXPECT_EQ(audienceOf(openDayId({ 2026, 12, 7 })), Audience::Newsroom);
    EXPECT_EQ(audienceOf(openDaySettingsId), Audience::Newsroom);
    EXPECT_FALSE(isSealed(openDayId({ 2026, 12, 7 })));
}

} // namespace bubenik::office
