// Public holidays against the published calendars of their years.
#include "domain/Holidays.h"

#include <gtest/gtest.h>

namespace bubenik {

TEST(Holidays, easter_isAsPublished)
{
    const QList<QDate> published { { 2016, 3, 27 }, { 2017, 4, 16 }, { 2018, 4, 1 }, { 2019, 4, 21 }, { 2020, 4, 12 },
        { 2021, 4, 4 }, { 2022, 4, 17 }, { 2023, 4, 9 }, { 2024, 3, 31 }, { 2025, 4, 20 }, { 2026, 4, 5 },
        { 2027, 3, 28 }, { 2028, 4, 16 }, { 2029, 4, 1 }, { 2030, 4, 21 }, { 2031, 4, 13 }, { 2032, 3, 28 },
        { 2033, 4, 17 }, { 2034, 4, 9 }, { 2035, 3, 25 }, { 2038, 4, 25 } };
    for (const auto day : published) {
        EXPECT_EQ(easterSunday(day.year()), day) << day.year();
    }
}

TEST(Holidays, easter_overFourCenturies_isAlwaysASundayInItsBounds)
{
    for (int year = 2001; year <= 2400; ++year) {
        const auto day = easterSunday(year);
        EXPECT_EQ(day.dayOfWeek(), Qt::Sunday) << year;
        EXPECT_GE(day, QDate(year, 3, 22));
        EXPECT_LE(day, QDate(year, 4, 25));
    }
}

TEST(Holidays, theYear2026_hasItsThirteen)
{
    const QList<HolidayDate> expected { { { 2026, 1, 1 }, Holiday::NewYear }, { { 2026, 4, 3 }, Holiday::GoodFriday },
        { { 2026, 4, 6 }, Holiday::EasterMonday }, { { 2026, 5, 1 }, Holiday::LabourDay },
        { { 2026, 5, 8 }, Holiday::VictoryDay }, { { 2026, 7, 5 }, Holiday::CyrilAndMethodius },
        { { 2026, 7, 6 }, Holiday::JanHus }, { { 2026, 9, 28 }, Holiday::Statehood },
        { { 2026, 10, 28 }, Holiday::Independence }, { { 2026, 11, 17 }, Holiday::Freedom },
        { { 2026, 12, 24 }, Holiday::ChristmasEve }, { { 2026, 12, 25 }, Holiday::ChristmasDay },
        { { 2026, 12, 26 }, Holiday::SaintStephen } };
    EXPECT_EQ(holidaysOf(2026), expected);
}

TEST(Holidays, goodFriday_isOneSince2016)
{
    EXPECT_EQ(holidayOn({ 2015, 4, 3 }), std::nullopt);
    EXPECT_EQ(holidayOn({ 2016, 3, 25 }), Holiday::GoodFriday);
}

TEST(Holidays, workingDays_leaveOutWeekendsAndHolidays)
{
    EXPECT_TRUE(isWorkingDay({ 2026, 12, 7 }));
    EXPECT_FALSE(isWorkingDay({ 2026, 12, 5 }));
    EXPECT_FALSE(isWorkingDay({ 2026, 4, 6 }));
    EXPECT_FALSE(isWorkingDay({ 2027, 7, 5 }));
}

} // namespace bubenik
