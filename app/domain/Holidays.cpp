#include "domain/Holidays.h"

#include <QString>
#include <algorithm>
#include <array>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array holidayNames { "new-year"_L1, "good-friday"_L1, "easter-monday"_L1, "labour-day"_L1,
    "victory-day"_L1, "cyril-and-methodius"_L1, "jan-hus"_L1, "statehood"_L1, "independence"_L1, "freedom"_L1,
    "christmas-eve"_L1, "christmas-day"_L1, "saint-stephen"_L1 };

constexpr int firstYearOfGoodFriday = 2016;

struct FixedHoliday {
    int month;
    int day;
    Holiday holiday;
};

constexpr std::array fixedHolidays {
    FixedHoliday { 1, 1, Holiday::NewYear },
    FixedHoliday { 5, 1, Holiday::LabourDay },
    FixedHoliday { 5, 8, Holiday::VictoryDay },
    FixedHoliday { 7, 5, Holiday::CyrilAndMethodius },
    FixedHoliday { 7, 6, Holiday::JanHus },
    FixedHoliday { 9, 28, Holiday::Statehood },
    FixedHoliday { 10, 28, Holiday::Independence },
    FixedHoliday { 11, 17, Holiday::Freedom },
    FixedHoliday { 12, 24, Holiday::ChristmasEve },
    FixedHoliday { 12, 25, Holiday::ChristmasDay },
    FixedHoliday { 12, 26, Holiday::SaintStephen },
};

} // namespace

QDate easterSunday(int year)
{
    const int golden = year % 19;
    const int century = year / 100;
    const int ofCentury = year % 100;
    const int correction = (century - (century + 8) / 25 + 1) / 3;
    const int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    const int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
    const int late = (golden + 11 * epact + 22 * weekday) / 451;
    const int sum = epact + weekday - 7 * late + 114;
    return { year, sum / 31, sum % 31 + 1 };
}

QList<HolidayDate> holidaysOf(int year)
{
    QList<HolidayDate> all;
    for (const auto &fixed : fixedHolidays) {
        all.append({ QDate(year, fixed.month, fixed.day), fixed.holiday });
    }
    const auto easter = easterSunday(year);
    if (year >= firstYearOfGoodFriday) {
        all.append({ easter.addDays(-2), Holiday::GoodFriday });
    }
    all.append({ easter.addDays(1), Holiday::EasterMonday });
    std::ranges::sort(all, {}, &HolidayDate::date);
    return all;
}

std::optional<Holiday> holidayOn(QDate date)
{
    const auto all = holidaysOf(date.year());
    const auto found = std::ranges::find(all, date, &HolidayDate::date);
    return found == all.end() ? std::nullopt : std::optional(found->holiday);
}

bool isWorkingDay(QDate date)
{
    return date.dayOfWeek() < Qt::Saturday && !holidayOn(date);
}

QString toString(Holiday holiday)
{
    return holidayNames[static_cast<size_t>(holiday)];
}

} // namespace bubenik
