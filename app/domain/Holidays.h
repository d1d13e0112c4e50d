// Czech public holidays by Act No. 245/2000 Coll. (státní svátky, § 1, and ostatní svátky, § 2), for years from 2001
// on. Good Friday is one since 2016 (Act No. 359/2015 Coll.). Names for people: words/HolidayWords.h.
#pragma once

#include <QDate>
#include <QList>
#include <optional>

namespace bubenik {

enum class Holiday {
    NewYear, // also the Restoration Day of the Independent Czech State
    GoodFriday,
    EasterMonday,
    LabourDay,
    VictoryDay,
    CyrilAndMethodius,
    JanHus,
    Statehood,
    Independence,
    Freedom,
    ChristmasEve,
    ChristmasDay,
    SaintStephen
};

struct HolidayDate {
    QDate date;
    Holiday holiday = Holiday::NewYear;

    friend bool operator==(const HolidayDate &, const HolidayDate &) = default;
};

// By the Gregorian computus (Meeus/Jones/Butcher).
[[nodiscard]] QDate easterSunday(int year);
[[nodiscard]] QList<HolidayDate> holidaysOf(int year); // in the order of their dates
[[nodiscard]] std::optional<Holiday> holidayOn(QDate date);
// Neither Saturday, nor Sunday, nor a holiday.
[[nodiscard]] bool isWorkingDay(QDate date);
// The stable machine name ("easter-monday"), used in JSON.
[[nodiscard]] QString toString(Holiday holiday);

} // namespace bubenik
