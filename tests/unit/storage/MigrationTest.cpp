#include "Fixture.h"

#include "storage/Backups.h"
#include "storage/Migrations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace bubenik;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class MigrationTest : public StorageTest
{
protected:
    [[nodiscard]] Result<void> migrate(const QStringList &statements)
    {
        return migrations::run(
            *stores->database, migrations::newest + 1, [&](int) -> Result<QStringList> { return statements; });
    }
    [[nodiscard]] QStringList backups(const QString &pattern) const
    {
        return QDir(folder.backupsPath()).entryList({ pattern }, QDir::Files, QDir::Name);
    }
};

TEST_F(MigrationTest, step_raisesTheVersion_afterABackup)
{
    const auto post = saved(u"Před změnou"_s);
    ASSERT_OK(migrate({ u"ALTER TABLE setting ADD COLUMN note TEXT"_s, u"DELETE FROM document"_s }));
    EXPECT_EQ(stores->database->schemaVersion(), migrations::newest + 1);
    const auto made = backups(u"before-migration-*"_s);
    ASSERT_EQ(made.size(), 1);
    const auto backup = Database::open(folder.backupsPath() + u'/' + made[0], Database::Mode::ReadOnly);
    ASSERT_OK(backup);
    EXPECT_EQ((*backup)->schemaVersion(), migrations::newest);
    EXPECT_EQ((*backup)->scalar(u"SELECT count(*) FROM document WHERE id = ?"_s, { post.id.value })->toInt(), 1);
}

// A workspace as the first version left it: its document, row and version, and the three old indexes.
TEST_F(MigrationTest, workspaceOfTheFirstVersion_isBackedUp_andFoundBySearch)
{
    const auto file = directory.filePath(u"old/bubenik.sqlite"_s);
    QDir().mkpath(directory.filePath(u"old"_s));
    {
        auto name = u"old"_s;
        auto old = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        old.setDatabaseName(file);
        ASSERT_TRUE(old.open());
        QFile sql(u":/bubenik/migrations/0001.sql"_s);
        ASSERT_TRUE(sql.open(QIODevice::ReadOnly));
        auto statements = QString::fromUtf8(sql.readAll()).split(u";\n\n"_s, Qt::SkipEmptyParts);
        statements += { u"INSERT INTO document (id, kind, body, changed_at) VALUES ('post:1', 'post',"
                        " '{\"title\":\"Stará uzavírka\",\"body\":\"Text.\",\"author\":\"eva\"}', 5)"_s,
            u"INSERT INTO post_row (row, id, title, snippet, own_state, state, bucket, changed_at)"
            " VALUES (1, 'post:1', 'Stará uzavírka', 'Text.', 0, 0, 0, 5)"_s,
            u"INSERT INTO post_version (post, version, begun_at, at, by, session) VALUES (1, 1, 5, 5, 'eva', 's')"_s,
            u"PRAGMA application_id = %1"_s.arg(migrations::applicationId), u"PRAGMA user_version = 1"_s };
        for (const auto &index : { u"post_search"_s, u"post_quick_search"_s, u"post_title_search"_s }) {
            statements += u"INSERT INTO %1 (%1) VALUES ('rebuild')"_s.arg(index);
        }
        for (const auto &statement : std::as_const(statements)) {
            ASSERT_TRUE(QSqlQuery(old).exec(statement)) << qPrintable(statement);
        }
        old.close();
        old = {};
        QSqlDatabase::removeDatabase(name);
    }
    Stores migrated(*Database::open(file), directory.filePath(u"old/attachments"_s));
    EXPECT_EQ(migrated.database->schemaVersion(), migrations::newest);
    EXPECT_EQ(QDir(directory.filePath(u"old/backups"_s)).entryList({ u"before-migration-*"_s }).size(), 3) << "the last three are kept";
    EXPECT_EQ(migrated.posts.search(u"uzavirk"_s)->size(), 1);
    EXPECT_TRUE(migrated.documents.find(u"post:1"_s).value()->pending);
    ASSERT_OK(migrated.database->check());
    auto post = migrated.posts.load({ u"post:1"_s }).value();
    post.title = u"Nová"_s;
    ASSERT_OK(migrated.posts.save(post, edit()));
    EXPECT_EQ(migrated.posts.search(u"uzavirk"_s)->size(), 0);
    ASSERT_OK(migrated.database->check());
}

TEST_F(MigrationTest, failingStep_leavesEverythingAsItWas)
{
    const auto post = saved(u"Před změnou"_s);
    EXPECT_FALSE(migrate({ u"DELETE FROM document"_s, u"CREATE TABLE document (twice)"_s }).has_value());
    EXPECT_EQ(stores->database->schemaVersion(), migrations::newest);
    EXPECT_EQ(stores->posts.load(post.id).value(), post);
    ASSERT_OK(stores->database->check());
}

TEST_F(MigrationTest, onlyTheLastThreeBackups_areKept)
{
    for (int i = 0; i < 5; ++i) {
        ASSERT_OK(backups::beforeMigration(*stores->database, 1));
        clock.advance(1s);
    }
    EXPECT_EQ(backups(u"before-migration-*"_s).size(), 3);
}

TEST_F(MigrationTest, dailyBackup_isMadeOnceADay_andSevenAreKept)
{
    for (int day = 0; day < 9; ++day) {
        EXPECT_TRUE(backups::isDailyDue(folder.databaseFile(), clock.now()));
        ASSERT_OK(backups::daily(folder.databaseFile(), clock.now()));
        EXPECT_FALSE(backups::isDailyDue(folder.databaseFile(), clock.now()));
        clock.advance(24h);
    }
    const auto made = backups(u"daily-*.sqlite"_s);
    ASSERT_EQ(made.size(), 7);
    EXPECT_EQ(made.constLast(), u"daily-2026-12-08.sqlite"_s);
    EXPECT_EQ(WorkspaceFolder::automaticBackups(folder.path()).size(), 7);
}

TEST_F(MigrationTest, automaticBackup_restoresADamagedWorkspace_andKeepsItsAttachments)
{
    const auto post = saved(u"Hody"_s);
    const auto attachment = stores->attachments.import(QByteArray("%PDF-1.4 text"), u"a.pdf"_s);
    ASSERT_OK(attachment);
    ASSERT_OK(backups::daily(folder.databaseFile(), clock.now()));
    stores.reset();
    QFile file(folder.databaseFile());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(2048, 'x'));
    file.close();
    EXPECT_EQ(WorkspaceFolder::open(folder.path()).error().kind, ErrorKind::Damaged);
    const auto offered = WorkspaceFolder::automaticBackups(folder.path());
    ASSERT_FALSE(offered.isEmpty());
    const auto restored = WorkspaceFolder::restore(offered.constFirst(), folder.path());
    ASSERT_OK(restored);
    const auto again = restored->stores().value();
    EXPECT_EQ(again->posts.load(post.id).value(), post);
    ASSERT_OK(again->attachments.path(*attachment));
}

TEST_F(MigrationTest, damageInsideALargeDatabase_isFoundByCheck_notByOpening)
{
    for (int i = 0; i < 400; ++i) {
        saved(u"Zpráva %1"_s.arg(i), u"text "_s.repeated(800));
    }
    stores.reset();
    const auto size = QFileInfo(folder.databaseFile()).size();
    QFile file(folder.databaseFile());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    for (qint64 at = 64 * 1024; at < size; at += 64 * 1024) {
        file.seek(at);
        file.write(QByteArray(3000, '\xff'));
    }
    file.close();
    const auto database = Database::open(folder.databaseFile());
    EXPECT_FALSE(database && (*database)->check().has_value());
}
