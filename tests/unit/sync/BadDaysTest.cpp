// A desk left alone for an hour, a proxy that cuts, a full disk, a small cache of files: whole rounds and the runner.
#include "SyncDesk.h"

#include "fakes/clock/Wait.h"
#include "sync/SyncRunner.h"

#include <QFile>
#include <gtest/gtest.h>

using namespace bubenik;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class BadDays : public testing::Test
{
protected:
    Newsroom room;
    SyncDesk jana { u"Jana"_s, u"jana"_s, room.couch.url(), room.couch.client(u"jana"_s) };
    SyncDesk petr { u"Petr"_s, u"petr"_s, room.couch.url(), room.couch.client(u"petr"_s) };
    SyncRunner runner { *jana.engine, *jana.stores, jana.clock };

    ~BadDays() override
    {
        bool hasStopped = false;
        QObject::connect(&runner, &SyncRunner::stopped, [&] { hasStopped = true; });
        runner.stop();
        EXPECT_TRUE(waitUntil([&] { return hasStopped; }));
    }

    [[nodiscard]] int longpolls() const { return room.couch.count("GET", u"feed=longpoll"_s); }
    void begin()
    {
        runner.start();
        ASSERT_TRUE(waitUntil([&] { return longpolls() == 2; })); // newsroom and people
        room.couch.clearSeen();
    }
    void pass(Millis time)
    {
        jana.clock.advance(time);
        room.clock.advance(time);
        for (int i = 0; i < 20; ++i) {
            QCoreApplication::processEvents();
        }
    }
    void expectToHearOf(const QString &title)
    {
        const auto post = petr.add(title);
        ASSERT_TRUE(petr.sync());
        EXPECT_TRUE(waitUntil([&] { return jana.has(post.id); })) << title.toStdString();
    }
};

} // namespace

TEST_F(BadDays, idleForAnHour_asksAtMostOnceAMinute_andStillHears)
{
    begin();
    for (int minute = 0; minute < 60; ++minute) {
        pass(1min);
    }
    EXPECT_GT(longpolls(), 10); // it does listen
    EXPECT_LE(room.couch.seen().size(), 60);
    expectToHearOf(u"Po hodině"_s);
}

TEST_F(BadDays, proxyThatCutsEveryConnection_isLivedWith)
{
    begin();
    for (int cut = 1; cut <= 3; ++cut) {
        pass(30s);
        room.couch.clearSeen();
        room.couch.cutLongpolls();
        ASSERT_TRUE(waitUntil([&] { return longpolls() == 2; })) << cut;
        EXPECT_NE(runner.status().state, SyncStatus::State::Trouble);
        expectToHearOf(u"Po %1. přerušení"_s.arg(cut));
    }
}

TEST_F(BadDays, diskFullInTheMiddleOfAPull_isTold_andGoesOnWhenThereIsRoom)
{
    ASSERT_TRUE(jana.sync());
    constexpr int count = 400;
    for (int i = 0; i < count; ++i) {
        petr.add(u"Zpráva %1"_s.arg(i), QString(4000, u'a'));
    }
    ASSERT_TRUE(petr.sync());
    auto &database = *jana.stores->database;
    const auto pages = database.scalar(u"PRAGMA page_count"_s)->toInt();
    ASSERT_TRUE(database.scalar(u"PRAGMA max_page_count = %1"_s.arg(pages + 100)));
    const auto full = jana.sync();
    ASSERT_FALSE(full);
    EXPECT_EQ(full.error().kind, ErrorKind::DiskFull);
    ASSERT_TRUE(database.scalar(u"PRAGMA max_page_count = 1000000"_s));
    ASSERT_TRUE(jana.sync());
    EXPECT_EQ(jana.stores->documents.countByKind()->value(u"post"_s), count);
}

TEST_F(BadDays, filesBeyondTheLimit_leaveWhenTheServerHasThem_othersStay)
{
    const auto import = [&](const QByteArray &bytes) { return jana.stores->attachments.import(bytes, u"zvuk.bin"_s); };
    const auto known = import(QByteArray(3000, 'a'));
    const auto own = import(QByteArray(3000, 'b'));
    ASSERT_TRUE(known);
    ASSERT_TRUE(own);
    ASSERT_TRUE(jana.stores->sync.noteUploaded(known->digest));
    ASSERT_TRUE(waitFor(jana.engine->files().tidy(4000, { known->digest })));
    EXPECT_TRUE(jana.stores->attachments.path(known->digest)) << "needed soon";
    ASSERT_TRUE(waitFor(jana.engine->files().tidy(4000, {})));
    EXPECT_FALSE(jana.stores->attachments.path(known->digest));
    EXPECT_TRUE(jana.stores->attachments.path(own->digest)) << "only here";
}

TEST_F(BadDays, filesLimit_hasASensibleDefault_andMayBeNone)
{
    auto &settings = jana.stores->settings;
    EXPECT_EQ(filesLimit(settings), 10LL * 1024 * 1024 * 1024);
    ASSERT_TRUE(settings.set(filesLimitKey, u"2"_s));
    EXPECT_EQ(filesLimit(settings), 2LL * 1024 * 1024 * 1024);
    ASSERT_TRUE(settings.set(filesLimitKey, u"none"_s));
    EXPECT_EQ(filesLimit(settings), std::nullopt);
}
