#include "Fixture.h"

#include "fakes/clock/Wait.h"
#include "storage/StoreThread.h"

#include <stdexcept>

using namespace bubenik;
using namespace Qt::StringLiterals;

class StoreThreadTest : public StorageTest
{
};

TEST_F(StoreThreadTest, write_isToldOnTheOwnersThread_andReadBack)
{
    StoreThread thread(folder);
    QStringList told;
    QObject::connect(&thread, &StoreThread::documentsChanged, &thread, [&](const QStringList &ids) { told += ids; });
    const auto post = draft(u"Hody"_s);
    const auto when = edit();
    ASSERT_OK(waitFor(thread.run([post, when](Stores &s) { return s.posts.save(post, when); })));
    EXPECT_TRUE(waitUntil([&] { return told.contains(post.id.value); }));
    const auto read = waitFor(thread.run([id = post.id](Stores &s) { return s.posts.load(id); }));
    EXPECT_EQ(read->title, u"Hody"_s);
}

TEST_F(StoreThreadTest, workOfAnotherConnection_isNoticed)
{
    StoreThread thread(folder);
    bool outside = false;
    QObject::connect(&thread, &StoreThread::changedOutside, &thread, [&] { outside = true; });
    ASSERT_OK(waitFor(thread.run([](Stores &s) { return s.posts.counts(); })));
    saved(u"odjinud"_s);
    EXPECT_TRUE(waitUntil([&] { return outside; }));
}

TEST_F(StoreThreadTest, exception_becomesInternal_andTheThreadGoesOn)
{
    StoreThread thread(folder);
    const auto broken = waitFor(thread.run([](Stores &) -> Result<int> { throw std::runtime_error("boom"); }));
    EXPECT_EQ(broken.error().kind, ErrorKind::Internal);
    EXPECT_EQ(waitFor(thread.run([](Stores &) -> Result<int> { return 4; })).value(), 4);
}

TEST_F(StoreThreadTest, damagedWorkspace_failsEachClosure)
{
    stores.reset();
    QFile file(folder.databaseFile());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("nothing that SQLite would know as its own");
    file.close();
    StoreThread thread(folder);
    EXPECT_EQ(waitFor(thread.run([](Stores &s) { return s.posts.counts(); })).error().kind, ErrorKind::Damaged);
    EXPECT_EQ(waitFor(thread.run([](Stores &s) { return s.posts.counts(); })).error().kind, ErrorKind::Damaged);
}

TEST_F(StoreThreadTest, destructor_finishesWhatIsQueued)
{
    const auto post = draft(u"poslední"_s);
    const auto when = edit();
    {
        StoreThread thread(folder);
        [[maybe_unused]] const auto future = thread.run([post, when](Stores &s) { return s.posts.save(post, when); });
    }
    EXPECT_EQ(stores->posts.load(post.id)->title, u"poslední"_s);
}
