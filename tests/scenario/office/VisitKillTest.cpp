// The command line killed at every step of writing a citizen down: the visit is there whole or not at all, numbers go
// on without a gap or a double, and no name is left in clear.
#include "Traces.h"
#include "scenario/sync/CliDesk.h"

#include <QFileInfo>
#include <QSet>
#include <gtest/gtest.h>

namespace bubenik {

using namespace Qt::StringLiterals;

TEST(VisitKills, aKilledCommand_leavesTheVisitWholeOrNotAtAll)
{
    CliDesk desk(u"eva"_s);
    const auto add = [&desk](const QString &name, const QStringList &environment) {
        return desk.run(
            { u"visit"_s, u"add"_s, u"--day"_s, u"2026-12-07"_s, u"--name"_s, name, u"--topic"_s, u"hluk"_s }, {},
            environment);
    };
    constexpr int mostSteps = 40; // far more than there are
    int killed = 0;
    QStringList answered;
    for (int step = 1; step <= mostSteps; ++step) {
        const auto name = u"Hostimila %1"_s.arg(step);
        const auto run = add(name, { u"BUBENIK_CRASH_NTH=%1"_s.arg(step) });
        if (run.exit == -1) {
            ++killed;
            continue;
        }
        ASSERT_EQ(run.exit, 0) << run.errors.toStdString();
        answered.append(name);
        break;
    }
    EXPECT_GE(killed, 2) << "before and after the commit at least";
    ASSERT_EQ(answered.size(), 1) << "a run that reached no more steps";
    ASSERT_EQ(add(u"Poslední"_s, {}).exit, 0);
    const auto visits = desk.run({ u"visit"_s, u"list"_s, u"--day"_s, u"2026-12-07"_s }).json.toArray();
    QSet<int> numbers;
    QStringList names;
    for (const auto &visit : visits) {
        numbers.insert(visit[u"number"_s].toInt());
        names.append(visit[u"name"_s].toString());
        EXPECT_EQ(visit[u"topic"_s].toString(), u"hluk"_s);
    }
    EXPECT_EQ(numbers.size(), visits.size()) << "no number twice";
    EXPECT_TRUE(numbers.contains(static_cast<int>(visits.size()))) << "no number left out";
    EXPECT_TRUE(names.contains(answered.constFirst())) << "what was answered is there";
    EXPECT_TRUE(names.contains(u"Poslední"_s));
    EXPECT_EQ(desk.run({ u"workspace"_s, u"check"_s }).exit, 0);
    EXPECT_EQ(tracesOf(u"Hostimila"_s, QFileInfo(desk.workspace()).absolutePath()), 0);
}

} // namespace bubenik
