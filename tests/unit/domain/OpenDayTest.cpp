// The days of the open door, and what decisions and holidays make of them.
#include "domain/OpenDay.h"

#include <gtest/gtest.h>

namespace bubenik {

using namespace Qt::StringLiterals;

TEST(OpenDays, ofAYear_areItsFirstMondays)
{
    const auto days = openDaysOf(2026);
    ASSERT_EQ(days.size(), 12);
    const QList<QDate> expected { { 2026, 1, 5 }, { 2026, 2, 2 }, { 2026, 3, 2 }, { 2026, 4, 6 }, { 2026, 5, 4 },
        { 2026, 6, 1 }, { 2026, 7, 6 }, { 2026, 8, 3 }, { 2026, 9, 7 }, { 2026, 10, 5 }, { 2026, 11, 2 },
        { 2026, 12, 7 } };
    for (qsizetype i = 0; i < days.size(); ++i) {
        EXPECT_EQ(days[i].date, expected[i]);
    }
}

TEST(OpenDays, ofFiftyYears_areMondaysInTheFirstSevenDays_andNeverHeldOnAHoliday)
{
    for (int year = 2020; year < 2070; ++year) {
        for (const auto &day : openDaysOf(year)) {
            EXPECT_TRUE(isFirstMonday(day.date));
            EXPECT_LE(day.date.day(), 7);
            EXPECT_EQ(day.actual().dayOfWeek(), Qt::Monday);
            EXPECT_FALSE(holidayOn(day.actual())) << day.actual().toString(Qt::ISODate).toStdString();
        }
    }
}

TEST(OpenDays, onAHoliday_theNextMondayIsProposed)
{
    const auto easter = openDayOn({ 2026, 4, 6 });
    EXPECT_EQ(easter.holiday, Holiday::EasterMonday);
    EXPECT_EQ(easter.movedTo, QDate(2026, 4, 13));
    EXPECT_TRUE(easter.isProposed);
    EXPECT_EQ(openDayOn({ 2026, 7, 6 }).movedTo, QDate(2026, 7, 13));
    EXPECT_EQ(openDayOn({ 2027, 7, 5 }).movedTo, QDate(2027, 7, 12));
    EXPECT_EQ(openDayOn({ 2023, 5, 1 }).movedTo, QDate(2023, 5, 15)) << "8 May 2023 is a Monday and a holiday too";
}

TEST(OpenDays, aDecision_standsAboveTheProposal)
{
    OpenDayChange change { .date = { 2026, 4, 6 } };
    const auto moved = movedTo(change, { 2026, 4, 8 });
    ASSERT_TRUE(moved);
    const auto day = openDayOn({ 2026, 4, 6 }, *moved);
    EXPECT_EQ(day.actual(), QDate(2026, 4, 8));
    EXPECT_FALSE(day.isProposed);
    change.isCancelled = true;
    EXPECT_EQ(openDayOn({ 2026, 4, 6 }, change).movedTo, std::nullopt);
}

TEST(OpenDays, movedToAHoliday_isRefused)
{
    const auto moved = movedTo({ .date = { 2026, 6, 1 } }, { 2026, 7, 6 });
    ASSERT_FALSE(moved);
    EXPECT_EQ(moved.error().code, u"openday-holiday"_s);
}

TEST(OpenDays, movedBackToItsOwnDay_isNotMoved)
{
    const auto moved
        = movedTo({ .date = { 2026, 6, 1 }, .movedTo = QDate(2026, 6, 8), .isCancelled = true }, { 2026, 6, 1 });
    ASSERT_TRUE(moved);
    EXPECT_EQ(moved->movedTo, std::nullopt);
    EXPECT_FALSE(moved->isCancelled);
}

TEST(OpenDays, documents_keepWhatTheyHold_andFieldsOfNewerVersions)
{
    OpenDayChange change { .date = { 2026, 6, 1 },
        .movedTo = QDate(2026, 6, 8),
        .isCancelled = true,
        .reason = u"Dovolená"_s,
        .deputy = u"místostarostka"_s,
        .sequence = 3,
        .changedBy = u"Jana"_s,
        .changedAt = fromMillis(1'700'000'000'000),
        .unknown = { { u"room"_s, u"12"_s } } };
    EXPECT_EQ(openDayChangeFromJson(change.date, toJson(change)), change);
    OpenDaySettings settings { { 14, 30 }, { 16, 0 }, { 19, 0 }, u"radnice"_s, 12, { { u"x"_s, 1 } } };
    EXPECT_EQ(openDaySettingsFromJson(toJson(settings)), settings);
    EXPECT_EQ(openDayDate(openDayId(change.date)), change.date);
    EXPECT_EQ(openDayDate(openDaySettingsId), std::nullopt);
}

TEST(OpenDays, settingsOutOfOrder_areRefused)
{
    EXPECT_TRUE(checkOpenDaySettings({}));
    EXPECT_FALSE(checkOpenDaySettings({ .starts = { 18, 0 } }));
    EXPECT_FALSE(checkOpenDaySettings({ .chatStarts = { 19, 0 } }));
}

} // namespace bubenik
