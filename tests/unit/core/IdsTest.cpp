#include "core/Ids.h"

#include <QSet>
#include <QUuid>
#include <gtest/gtest.h>

using namespace bubenik;

TEST(Ids, newUuid_isVersionSevenAndSortsByTime)
{
    const auto early = newUuid(fromMillis(1'700'000'000'000));
    const auto late = newUuid(fromMillis(1'700'000'000'001));
    const auto parsed = QUuid::fromString(early);
    EXPECT_FALSE(parsed.isNull());
    EXPECT_EQ(early.size(), 36);
    EXPECT_EQ(early[14], u'7');
    EXPECT_EQ(parsed.variant(), QUuid::DCE);
    EXPECT_LT(early, late);
}

TEST(Ids, manyInOneMillisecond_areAllDifferent)
{
    QSet<QString> seen;
    for (int i = 0; i < 100'000; ++i) {
        seen.insert(newUuid(fromMillis(1'700'000'000'000)));
    }
    EXPECT_EQ(seen.size(), 100'000);
}
