#include "core/Zone.h"

#include <gtest/gtest.h>

using namespace bubenik;
using namespace Qt::StringLiterals;

namespace {
const Zone prague("Europe/Prague");
}

TEST(Zone, localTimeInWinterAndSummer_isOneAndTwoHoursAheadOfUtc)
{
    EXPECT_EQ(toIso(prague.parse(u"2026-12-01T10:00"_s).value()), u"2026-12-01T09:00:00.000Z"_s);
    EXPECT_EQ(toIso(prague.parse(u"2026-07-01T10:00:30"_s).value()), u"2026-07-01T08:00:30.000Z"_s);
}

TEST(Zone, offsetsAndZ_areTakenAsWritten)
{
    EXPECT_EQ(toIso(prague.parse(u"2026-12-01T10:00+05:30"_s).value()), u"2026-12-01T04:30:00.000Z"_s);
    EXPECT_EQ(toIso(prague.parse(u"2026-12-01T10:00Z"_s).value()), u"2026-12-01T10:00:00.000Z"_s);
    EXPECT_EQ(toIso(prague.parse(u"2026-12-01T10:00-0200"_s).value()), u"2026-12-01T12:00:00.000Z"_s);
}

TEST(Zone, hourThatSummerTimeSkips_isRefused)
{
    const auto skipped = prague.parse(u"2027-03-28T02:30"_s);
    ASSERT_FALSE(skipped);
    EXPECT_EQ(skipped.error().kind, ErrorKind::Invalid);
    EXPECT_EQ(skipped.error().code, u"skipped-hour"_s);
}

TEST(Zone, hourThatComesTwice_meansTheFirst)
{
    EXPECT_EQ(toIso(prague.parse(u"2026-10-25T02:30"_s).value()), u"2026-10-25T00:30:00.000Z"_s);
}

TEST(Zone, everyQuarterOfTwoYears_comesBackUnchangedOrIsRefused)
{
    int refused = 0;
    for (QDate day(2026, 1, 1); day.year() < 2028; day = day.addDays(1)) {
        for (int quarter = 0; quarter < 96; ++quarter) {
            const auto time = QTime(0, 0).addSecs(quarter * 900);
            const auto instant = prague.fromLocal(day, time);
            if (!instant) {
                ++refused;
                continue;
            }
            const auto back = prague.toLocal(*instant);
            ASSERT_EQ(back.date(), day);
            ASSERT_EQ(back.time(), time);
        }
    }
    EXPECT_EQ(refused, 8); // one hour each spring
}

TEST(Zone, garbage_isRefused)
{
    for (const auto &text : { u""_s, u"zítra"_s, u"2026-02-31T10:00"_s, u"2026-12-01T25:00"_s, u"2026-12-01"_s }) {
        EXPECT_FALSE(prague.parse(text)) << text.toStdString();
    }
}
