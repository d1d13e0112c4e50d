// What 50,000 contacts take: taking them in from Excel's table with duplicates found, searching and filtering. Prints
// milliseconds of the wall and of the processor; fails where a promise is broken by the processor's time, so that other
// work on the machine does not count.
#include "people/Export.h"
#include "people/Import.h"
#include "sample/People.h"
#include "storage/WorkspaceFolder.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <gtest/gtest.h>

using namespace bubenik;
using namespace Qt::StringLiterals;

namespace {

constexpr int contactCount = 50'000;
const auto until = *instantFromIso(u"2026-11-23T08:00:00.000Z"_s);
const ImportOptions options { .today = QDate(2026, 11, 23), .by = u"eva"_s, .now = until };

double processMilliseconds(clockid_t clock = CLOCK_PROCESS_CPUTIME_ID)
{
    timespec time {};
    clock_gettime(clock, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

class Watch
{
public:
    Watch() { m_timer.start(); }
    [[nodiscard]] double processor() const { return processMilliseconds() - m_begun; }
    void show(const char *what) const
    {
        std::printf("%-52s %8.0f ms, processor %8.0f ms\n", what, double(m_timer.nsecsElapsed()) / 1e6, processor());
        std::fflush(stdout);
    }

private:
    QElapsedTimer m_timer;
    double m_begun = processMilliseconds();
};

// As many lines, every tenth a duplicate of an earlier one, written another way.
QByteArray table()
{
    QRandomGenerator random(7);
    QList<Contact> contacts;
    for (int i = 0; i < contactCount; ++i) {
        if (i % 10 == 9) {
            auto again = contacts[random.bounded(int(contacts.size()))];
            again.givenName = again.givenName.toUpper();
            again.note = u"znovu"_s;
            contacts.append(again);
        } else {
            contacts.append(i % 12 == 11 ? sample::organisation(random, i) : sample::person(random, i));
        }
    }
    return exportCsv(contacts, {});
}

class BenchPeople : public testing::Test
{
protected:
    QTemporaryDir directory;
    WorkspaceFolder folder
        = WorkspaceFolder::create(directory.filePath(u"w"_s), u"Klášterec"_s, "Europe/Prague").value();
    std::unique_ptr<Stores> stores = folder.stores().value();
};

} // namespace

TEST_F(BenchPeople, import_withDuplicates_newAndAgain)
{
    const auto bytes = table();
    std::printf("table: %.1f MB\n", double(bytes.size()) / 1e6);
    for (const char *round : { "new", "again" }) {
        const Watch reading;
        const auto file = readImport(bytes);
        ASSERT_TRUE(file);
        reading.show("  reading");
        const auto read = reading.processor();
        const Watch planning;
        const auto plan = planImport(*stores, *file, options);
        ASSERT_TRUE(plan);
        planning.show("  preview");
        const Watch running;
        const auto done = runImport(*stores, *file, options);
        ASSERT_TRUE(done);
        running.show("  import");
        const auto taken = read + running.processor();
        std::printf("%s: added %d, made one %d, unchanged %d\n", round, done->count(ImportOutcome::Added),
            done->count(ImportOutcome::Merged), done->count(ImportOutcome::Unchanged));
        EXPECT_GT(done->count(ImportOutcome::Merged), 3000);
        EXPECT_LT(taken, 3000) << round;
    }
}

TEST_F(BenchPeople, searchAndFilter_areWithinAFrame)
{
    ASSERT_TRUE(sample::addPeople(*stores, contactCount, 1, until, {}));
    const auto groups = stores->groups.list().value();
    QList<ContactFilter> filters;
    for (const auto &word :
        { u"nováková"_s, u"jan nov"_s, u"lipova 12"_s, u"info1"_s, u"777"_s, u"a"_s, u"klášterec"_s, u"zzz"_s }) {
        for (qsizetype length = 1; length <= word.size(); ++length) {
            filters.append({ .text = word.left(length) });
            filters.append({ .text = word.left(length), .group = groups.first().id });
            filters.append({ .text = word.left(length), .street = u"Lípová"_s });
        }
    }
    filters += { { .kind = ContactKind::Organisation }, { .kind = ContactKind::Person },
        { .consent = ConsentState::Given }, { .consent = ConsentState::NotAsked },
        { .street = u"Petlérská 2–40 sudá, 51"_s }, { .group = groups.last().id }, {} };
    std::vector<std::pair<double, QString>> times;
    for (int round = 0; round < 5; ++round) {
        for (const auto &filter : std::as_const(filters)) {
            const auto before = processMilliseconds(CLOCK_THREAD_CPUTIME_ID);
            const auto keys = stores->contacts.keys(filter).value();
            ASSERT_TRUE(stores->contacts.rows(keys.mid(0, 50)));
            times.push_back(
                { processMilliseconds(CLOCK_THREAD_CPUTIME_ID) - before, filter.text + u" "_s + filter.street });
        }
    }
    std::ranges::sort(times);
    const auto p95 = times[size_t(double(times.size()) * 0.95)];
    std::printf("search and filter: median %.2f ms, 95th percentile %.2f ms (%s), longest %.2f ms (%s)\n",
        times[times.size() / 2].first, p95.first, qPrintable(p95.second), times.back().first,
        qPrintable(times.back().second));
    EXPECT_LT(p95.first, 16);
}
