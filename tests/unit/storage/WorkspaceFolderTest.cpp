#include "Fixture.h"

#include "storage/WindowLock.h"

#include <QDir>
#include <QFile>

using namespace bubenik;
using namespace Qt::StringLiterals;

class WorkspaceFolderTest : public StorageTest
{
protected:
    void overwrite(qint64 offset, const QByteArray &bytes)
    {
        stores.reset();
        QFile file(folder.databaseFile());
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        file.seek(offset);
        file.write(bytes);
    }
};

TEST_F(WorkspaceFolderTest, create_overAnExistingOne_isAConflict)
{
    EXPECT_EQ(WorkspaceFolder::create(folder.path(), u"x"_s, "UTC").error().kind, ErrorKind::Conflict);
    EXPECT_EQ(stores->settings.value(u"town"_s), u"Klášterec"_s);
    EXPECT_EQ(stores->settings.value(u"zone"_s), u"Europe/Prague"_s);
    EXPECT_EQ(stores->settings.value(u"other"_s, u"fallback"_s), u"fallback"_s);
}

TEST_F(WorkspaceFolderTest, open_whereThereIsNone_isNotFound)
{
    EXPECT_EQ(WorkspaceFolder::open(directory.filePath(u"none"_s)).error().kind, ErrorKind::NotFound);
}

TEST_F(WorkspaceFolderTest, newerSchema_isRefused)
{
    ASSERT_OK(stores->database->execute(u"PRAGMA user_version = 999"_s));
    stores.reset();
    EXPECT_EQ(WorkspaceFolder::open(folder.path()).error().kind, ErrorKind::NewerSchema);
}

TEST_F(WorkspaceFolderTest, damagedDatabase_isRefused)
{
    saved(u"a"_s);
    overwrite(0, QByteArray(4096, 'x'));
    EXPECT_EQ(WorkspaceFolder::open(folder.path()).error().kind, ErrorKind::Damaged);
}

TEST_F(WorkspaceFolderTest, backup_restoredElsewhere_isTheSame)
{
    const auto post = saved(u"Hody"_s);
    const auto attachment = stores->attachments.import(QByteArray(3'000'000, 'a'), u"velký.txt"_s);
    ASSERT_OK(attachment);
    const auto file = directory.filePath(u"záloha.bubenik"_s);
    ASSERT_OK(folder.backup(file));
    EXPECT_FALSE(QFile::exists(file + u"-wal"_s));
    const auto restored = WorkspaceFolder::restore(file, directory.filePath(u"w2"_s));
    ASSERT_OK(restored);
    const auto other = restored->stores().value();
    EXPECT_EQ(other->posts.load(post.id).value(), post);
    QFile copy(other->attachments.path(attachment->digest).value());
    ASSERT_TRUE(copy.open(QIODevice::ReadOnly));
    EXPECT_EQ(copy.readAll(), QByteArray(3'000'000, 'a'));
    ASSERT_OK(other->database->check());
    EXPECT_EQ(WorkspaceFolder::restore(file, folder.path()).error().kind, ErrorKind::Conflict);
}

TEST_F(WorkspaceFolderTest, restore_overDamage_movesItAside)
{
    const auto post = saved(u"Hody"_s);
    const auto file = directory.filePath(u"backup"_s);
    ASSERT_OK(folder.backup(file));
    overwrite(0, QByteArray(4096, 'x'));
    const auto restored = WorkspaceFolder::restore(file, folder.path());
    ASSERT_OK(restored);
    EXPECT_EQ(restored->stores().value()->posts.load(post.id).value(), post);
    EXPECT_EQ(QDir(folder.path()).entryList({ u"damaged-*"_s }, QDir::Dirs).size(), 1);
}

TEST_F(WorkspaceFolderTest, restore_whereTheDatabaseIsGone_takesNoForeignJournal)
{
    const auto post = saved(u"Hody"_s);
    const auto file = directory.filePath(u"backup"_s);
    ASSERT_OK(folder.backup(file));
    stores.reset();
    ASSERT_TRUE(QFile::resize(folder.databaseFile(), 0));
    QFile journal(folder.databaseFile() + u"-wal"_s);
    ASSERT_TRUE(journal.open(QIODevice::WriteOnly));
    journal.write(QByteArray(5000, 'j'));
    journal.close();
    {
        const auto window = WindowLock::take(folder.path());
        EXPECT_EQ(WorkspaceFolder::restore(file, folder.path()).error().kind, ErrorKind::Busy);
    }
    const auto restored = WorkspaceFolder::restore(file, folder.path());
    ASSERT_OK(restored);
    EXPECT_EQ(restored->stores().value()->posts.load(post.id).value(), post);
}

TEST_F(WorkspaceFolderTest, restore_ofABrokenFile_touchesNothing)
{
    ASSERT_OK(stores->attachments.import(QByteArray(3'000'000, 'a'), u"velký.txt"_s));
    const auto file = directory.filePath(u"backup"_s);
    ASSERT_OK(folder.backup(file));
    QFile broken(file);
    ASSERT_TRUE(broken.open(QIODevice::ReadWrite));
    broken.seek(broken.size() - 100'000);
    broken.write(QByteArray(10, 'b'));
    broken.close();
    const auto target = directory.filePath(u"w3"_s);
    EXPECT_EQ(WorkspaceFolder::restore(file, target).error().kind, ErrorKind::Damaged);
    EXPECT_FALSE(QFile::exists(target));
}

// As a process leaves it that is killed between making the file and taking it.
TEST_F(WorkspaceFolderTest, emptyLockFileOfADeadProcess_keepsNobodyOut)
{
    QFile left(QDir(folder.path()).filePath(u"lock"_s));
    ASSERT_TRUE(left.open(QIODevice::WriteOnly));
    left.close();
    EXPECT_TRUE(WindowLock::take(folder.path()).has_value());
}

TEST_F(WorkspaceFolderTest, folderWithoutRights_isSaid)
{
    const auto nowhere = WindowLock::take(folder.path() + u"/missing"_s);
    ASSERT_FALSE(nowhere.has_value());
    EXPECT_NE(nowhere.error().kind, ErrorKind::Busy);
}

TEST_F(WorkspaceFolderTest, secondWindow_isBusy_untilTheFirstCloses)
{
    auto first = WindowLock::take(folder.path());
    ASSERT_OK(first);
    EXPECT_EQ(WindowLock::take(folder.path()).error().kind, ErrorKind::Busy);
    first->reset();
    EXPECT_TRUE(WindowLock::take(folder.path()).has_value());
    EXPECT_EQ(WindowLock::socketName(folder.path()), WindowLock::socketName(folder.path() + u"/../w"_s));
}
