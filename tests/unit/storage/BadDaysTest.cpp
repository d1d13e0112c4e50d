// A full disk, a read-only one, a killed process, two at once.
#include "Fixture.h"

#include "fakes/clock/Wait.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QThreadPool>
#ifdef Q_OS_LINUX
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace bubenik;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A small disk of our own where the test may mount one (root, as in CI); otherwise just a folder.
class SmallDisk final
{
public:
    explicit SmallDisk(const char *size)
    {
#ifdef Q_OS_LINUX
        mounted = ::mount("tmpfs", QFile::encodeName(directory.path()).constData(), "tmpfs", 0, size) == 0;
#endif
    }
    ~SmallDisk()
    {
#ifdef Q_OS_LINUX
        if (mounted) {
            ::umount2(QFile::encodeName(directory.path()).constData(), MNT_DETACH);
        }
        ::chmod(QFile::encodeName(directory.path()).constData(), 0700);
#endif
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    void makeReadOnly(const QString &folder) const
    {
#ifdef Q_OS_LINUX
        if (mounted) {
            ASSERT_EQ(
                ::mount("", QFile::encodeName(directory.path()).constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, ""), 0);
        } else {
            ASSERT_EQ(::chmod(QFile::encodeName(folder).constData(), 0500), 0);
        }
#endif
    }

    QTemporaryDir directory;
    bool mounted = false;
};

} // namespace

class BadDaysTest : public StorageTest
{
};

TEST_F(BadDaysTest, fullDisk_losesNothingThatWasSaved_andGoesOnWithRoom)
{
    const SmallDisk disk("size=3m");
    const auto small = WorkspaceFolder::create(disk.directory.filePath(u"w"_s), u"x"_s, "UTC").value();
    const auto there = small.stores().value();
    if (!disk.mounted) {
        ASSERT_OK(there->database->scalar(u"PRAGMA max_page_count = 300"_s));
    }
    QList<Post> kept;
    Result<void> outcome;
    for (int i = 0; i < 2000 && outcome; ++i) {
        auto post = draft(u"Zpráva %1"_s.arg(i), u"Slova o všem možném %1. "_s.arg(i).repeated(100));
        outcome = there->posts.save(post, edit());
        if (outcome) {
            kept.append(*there->posts.load(post.id));
        }
    }
    ASSERT_FALSE(outcome.has_value()) << "the disk should have been full";
    EXPECT_EQ(outcome.error().kind, ErrorKind::DiskFull);
    EXPECT_GT(kept.size(), 3);
    for (const auto &post : std::as_const(kept)) {
        EXPECT_EQ(there->posts.load(post.id).value(), post);
    }
    EXPECT_EQ(there->posts.counts()->all, kept.size());
    if (disk.mounted) {
        EXPECT_EQ(small.backup(disk.directory.filePath(u"backup"_s)).error().kind, ErrorKind::DiskFull);
        const auto imported = there->attachments.import(QByteArray(4'000'000, 'x'), u"a.txt"_s);
        EXPECT_EQ(imported.error().kind, ErrorKind::DiskFull);
        ASSERT_EQ(
            ::mount("", QFile::encodeName(disk.directory.path()).constData(), "tmpfs", MS_REMOUNT, "size=30m"), 0);
    } else {
        ASSERT_OK(there->database->scalar(u"PRAGMA max_page_count = 300000"_s));
    }
    ASSERT_OK(there->posts.save(draft(u"Zase je místo"_s), edit()));
    ASSERT_OK(there->database->check());
}

TEST_F(BadDaysTest, readOnlyFolder_isSaidSo)
{
    const SmallDisk disk("size=8m");
    const auto path = disk.directory.filePath(u"w"_s);
    ASSERT_OK(WorkspaceFolder::create(path, u"x"_s, "UTC"));
    QThreadPool::globalInstance()->waitForDone();
    disk.makeReadOnly(path);
    EXPECT_EQ(WorkspaceFolder::open(path).error().kind, ErrorKind::ReadOnly);
    if (disk.mounted) {
        EXPECT_EQ(WorkspaceFolder::create(path + u"2"_s, u"x"_s, "UTC").error().kind, ErrorKind::ReadOnly);
    }
}

TEST_F(BadDaysTest, lockedDatabase_isBusy_andSavedLater)
{
    const auto other = folder.stores().value();
    const auto post = draft(u"Počkám"_s);
    ASSERT_OK(stores->database->scalar(u"PRAGMA busy_timeout = 50"_s));
    ASSERT_OK(other->database->execute(u"BEGIN IMMEDIATE"_s));
    EXPECT_EQ(stores->posts.save(post, edit()).error().kind, ErrorKind::Busy);
    ASSERT_OK(other->database->execute(u"COMMIT"_s));
    ASSERT_OK(stores->posts.save(post, edit()));
}

TEST_F(BadDaysTest, twoConnections_seeEachOthersWork)
{
    const auto other = folder.stores().value();
    const auto version = other->database->dataVersion();
    const auto post = saved(u"Společná"_s);
    EXPECT_NE(other->database->dataVersion(), version);
    EXPECT_EQ(other->posts.load(post.id).value(), post);
    auto changed = post;
    changed.body = u"od druhého"_s;
    ASSERT_OK(other->posts.save(changed, edit(u"jan"_s, u"s2"_s)));
    EXPECT_EQ(stores->posts.load(post.id)->body, u"od druhého"_s);
    EXPECT_EQ(stores->posts.versions(post.id)->size(), 2);
}

TEST_F(BadDaysTest, killedWhileSaving_losesNothingThatWasAcknowledged)
{
    for (int round = 0; round < 8; ++round) {
        QProcess child;
        child.start(QCoreApplication::applicationDirPath() + u"/storage_saver"_s, { folder.path() });
        QByteArray output;
        const auto enough = 3 + QRandomGenerator::global()->bounded(20);
        ASSERT_TRUE(
            waitUntil([&] { return (output += child.readAllStandardOutput()).count("saved") >= enough; }, 20000));
        child.kill();
        child.waitForFinished();
        output += child.readAllStandardOutput();
        const auto whole = output.left(output.lastIndexOf('\n'));
        const auto last = whole.mid(whole.lastIndexOf("saved")).split(' ');
        ASSERT_EQ(last.size(), 3);
        const auto post = stores->posts.load({ QString::fromUtf8(last[1]) });
        ASSERT_OK(post);
        EXPECT_GE(post->title.section(u' ', 1).toInt(), last[2].toInt());
        EXPECT_TRUE(post->body.contains(u"věta číslo %1."_s.arg(last[2].toInt())));
        ASSERT_OK(stores->database->check());
    }
    EXPECT_EQ(stores->posts.counts()->all, 8);
}
