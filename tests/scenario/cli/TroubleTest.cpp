// Bad days: killed in between, a full disk, no right to write, a newer or damaged database, a dead network, secrets.
#include "CliFixture.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <unistd.h>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

class Trouble : public CliFixture
{
protected:
    [[nodiscard]] QString databaseFile() const { return workspace() + u"/bubenik.sqlite"_s; }

    void runSql(const QString &sql) const
    {
        {
            auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"trouble"_s);
            connection.setDatabaseName(databaseFile());
            EXPECT_TRUE(connection.open());
            QSqlQuery query(connection);
            EXPECT_TRUE(query.exec(sql));
        }
        QSqlDatabase::removeDatabase(u"trouble"_s);
    }

    // A WordPress that is not there: nothing listens on the discard port of this machine.
    CliRun addDeadWordPress()
    {
        return run(
            { u"--secrets"_s, path(u"secrets.json"_s), u"channel"_s, u"add"_s, u"wp"_s, u"--kind"_s, u"wordpress"_s,
                u"--set"_s, u"url=http://127.0.0.1:9"_s, u"--set"_s, u"user=redakce"_s, u"--secret-stdin"_s },
            "tajne heslo 123\n");
    }
    CliRun runWithSecrets(const QStringList &arguments)
    {
        return run(QStringList { u"--secrets"_s, path(u"secrets.json"_s) } + arguments);
    }
};

} // namespace

TEST_F(Trouble, killedAtAnyStepOfADelivery_leavesExactlyOneArticle)
{
    makeWorkspace();
    schedule(addPost(u"Vzor"_s));
    ASSERT_EQ(run({ u"deliver"_s }).exit, 0);
    const auto pagesOfOne = pagesWith(u"neprojedete"_s).size(); // the article, and the lists and feeds that tell it
    int killed = 0;
    for (int step = 1; step < 100; ++step) {
        const auto post = addPost(u"Pokus %1"_s.arg(step));
        schedule(post);
        m_environment.insert(u"BUBENIK_CRASH_NTH"_s, QString::number(step));
        const auto first = run({ u"deliver"_s });
        m_environment.remove(u"BUBENIK_CRASH_NTH"_s);
        if (first.exit != -1) {
            break;
        }
        ++killed;
        ASSERT_EQ(run({ u"deliver"_s }).exit, 0) << "killed at step " << step;
        EXPECT_EQ(delivery(post)[u"state"_s].toString(), u"live"_s) << "killed at step " << step;
        EXPECT_EQ(pagesWith(u"neprojedete"_s).size(), pagesOfOne + killed) << "killed at step " << step;
        EXPECT_EQ(run({ u"deliver"_s }).object()[u"sent"_s].toInt(), 0);
    }
    EXPECT_GE(killed, 3);
    EXPECT_EQ(run({ u"workspace"_s, u"check"_s }).exit, 0);
}

TEST_F(Trouble, diskFull_isSaidInAWord_andLosesNothing)
{
    // In a mount namespace of its own, so that neither root nor a clean-up is needed.
    const auto program = commandLine({}).first();
    const auto script = write(u"full.sh"_s, R"(set -u
mount -t tmpfs -o size=3m tmpfs "$1/disk" || exit 90
cli() { "$2" --workspace "$1/disk/ws" --json "${@:3}"; }
printf 'text' > "$1/t.md"
cli "$1" "$2" workspace init > /dev/null || exit 91
cli "$1" "$2" post add --title First --body-file "$1/t.md" > /dev/null || exit 92
cat /dev/zero > "$1/disk/fill" 2> /dev/null
head -c 400000 /dev/zero | tr '\0' 'x' > "$1/long.md"
cli "$1" "$2" post add --title Second --body-file "$1/long.md" > "$1/second.json" 2> /dev/null
echo $? > "$1/second.exit"
rm "$1/disk/fill"
cli "$1" "$2" workspace check > /dev/null || exit 93
cli "$1" "$2" post list
)");
    ASSERT_TRUE(QDir().mkpath(path(u"disk"_s)));
    // Root needs no user namespace, which a chroot would refuse.
    QStringList command { u"unshare"_s, u"--mount"_s };
    if (geteuid() != 0) {
        command.append(u"--map-root-user"_s);
    }
    const auto listed = runPlain(command + QStringList { u"bash"_s, script, path(QString()), program });
    ASSERT_EQ(listed.exit, 0) << listed.err.constData();
    EXPECT_EQ(listed.array().size(), 1);
    QFile second(path(u"second.json"_s));
    ASSERT_TRUE(second.open(QIODevice::ReadOnly));
    EXPECT_EQ(CliRun({ 1, second.readAll(), {} }).errorKind(), u"disk-full"_s);
    QFile exit(path(u"second.exit"_s));
    ASSERT_TRUE(exit.open(QIODevice::ReadOnly));
    EXPECT_EQ(exit.readAll().trimmed(), "1");
}

TEST_F(Trouble, readOnlyWorkspace_isSaidInAWord)
{
    makeWorkspace();
    addPost();
    ASSERT_EQ(runPlain({ u"chmod"_s, u"-R"_s, u"a+rX,a-w"_s, path(QString()) }).exit, 0);
    const QStringList nobody { u"setpriv"_s, u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s };
    const auto add = commandLine({ u"post"_s, u"add"_s, u"--title"_s, u"T"_s, u"--body-file"_s, path(u"text.md"_s) });
    const auto refused = runPlain(geteuid() == 0 ? nobody + add : add);
    EXPECT_EQ(refused.exit, 1) << refused.err.constData();
    EXPECT_EQ(refused.errorKind(), u"read-only"_s);
    ASSERT_EQ(runPlain({ u"chmod"_s, u"-R"_s, u"u+w"_s, path(QString()) }).exit, 0);
    EXPECT_EQ(run({ u"post"_s, u"list"_s }).array().size(), 1);
}

TEST_F(Trouble, newerSchema_isRefusedWithAClearWord_andLeftAlone)
{
    makeWorkspace();
    runSql(u"PRAGMA user_version = 999"_s);
    const auto before = QFileInfo(databaseFile()).size();
    const auto refused = run({ u"post"_s, u"list"_s });
    EXPECT_EQ(refused.exit, 1);
    EXPECT_EQ(refused.errorKind(), u"newer-schema"_s);
    EXPECT_EQ(QFileInfo(databaseFile()).size(), before);
}

TEST_F(Trouble, damagedDatabase_offersTheLastBackup_whichBringsEverythingBack)
{
    makeWorkspace();
    addPost();
    ASSERT_EQ(run({ u"workspace"_s, u"info"_s }).exit, 0);
    QFile file(databaseFile());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(4096, '\x5a'));
    file.close();
    for (const auto &suffix : { u"-wal"_s, u"-shm"_s }) {
        QFile::remove(databaseFile() + suffix);
    }
    const auto refused = run({ u"post"_s, u"list"_s });
    EXPECT_EQ(refused.exit, 1);
    EXPECT_EQ(refused.errorKind(), u"damaged"_s);
    const auto error = refused.object()[u"error"_s].toObject();
    const auto backup = error[u"backup"_s].toString();
    ASSERT_FALSE(backup.isEmpty());
    EXPECT_TRUE(error[u"message"_s].toString().contains(backup));
    EXPECT_TRUE(refused.err.contains("workspace restore"));
    ASSERT_EQ(run({ u"workspace"_s, u"restore"_s, backup }).exit, 0);
    EXPECT_EQ(run({ u"workspace"_s, u"check"_s }).exit, 0);
    EXPECT_EQ(run({ u"channel"_s, u"list"_s }).exit, 0);
}

TEST_F(Trouble, backup_restoredElsewhere_holdsTextsAndPictures)
{
    makeWorkspace();
    const auto post = addPost(u"Se zálohou"_s, { u"--image"_s, picture(), u"--alt"_s, u"Ulice"_s });
    const auto backup = path(u"zaloha.bubenik"_s);
    ASSERT_EQ(run({ u"workspace"_s, u"backup"_s, backup }).exit, 0);
    EXPECT_EQ(run({ u"workspace"_s, u"restore"_s, backup }).exit, 1) << "a sound workspace is not replaced";
    const auto program = commandLine({}).first();
    ASSERT_EQ(
        runPlain({ program, u"--json"_s, u"--workspace"_s, path(u"jinde"_s), u"workspace"_s, u"restore"_s, backup })
            .exit,
        0);
    const auto shown
        = runPlain({ program, u"--json"_s, u"--workspace"_s, path(u"jinde"_s), u"post"_s, u"show"_s, post });
    EXPECT_EQ(shown.object()[u"title"_s].toString(), u"Se zálohou"_s);
    EXPECT_EQ(run({ u"workspace"_s, u"restore"_s, write(u"smeti"_s, "not a backup") }).exit, 1);
    EXPECT_EQ(run({ u"workspace"_s, u"restore"_s, path(u"none"_s) }).errorKind(), u"not-found"_s);
}

TEST_F(Trouble, secret_isKeptInItsFileOnly_readableByItsOwnerOnly)
{
    makeWorkspace();
    const auto added = addDeadWordPress();
    ASSERT_EQ(added.exit, 0) << added.err.constData();
    const auto permissions = QFileInfo(path(u"secrets.json"_s)).permissions();
    EXPECT_EQ(permissions & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
        QFile::Permissions());
    EXPECT_FALSE(added.out.contains("tajne"));
    EXPECT_FALSE(run({ u"channel"_s, u"list"_s }).out.contains("tajne"));
    QDirIterator files(workspace(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_FALSE(file.readAll().contains("tajne heslo")) << qPrintable(file.fileName());
    }
    ASSERT_TRUE(
        QFile::setPermissions(path(u"secrets.json"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    const auto refused
        = runWithSecrets({ u"channel"_s, u"edit"_s, u"wp"_s, u"--name"_s, u"Web města"_s, u"--set"_s, u"user=jiny"_s });
    EXPECT_EQ(refused.exit, 0) << "needs no secret";
    const auto checked = runWithSecrets({ u"channel"_s, u"remove"_s, u"wp"_s });
    EXPECT_EQ(checked.exit, 3);
    EXPECT_EQ(checked.object()[u"error"_s].toObject()[u"code"_s].toString(), u"secrets-mode"_s);
}

TEST_F(Trouble, deadNetwork_isOfflineForCheckAndDeliver_andNothingIsLost)
{
    makeWorkspace();
    ASSERT_EQ(addDeadWordPress().exit, 0);
    const auto checked = runWithSecrets({ u"channel"_s, u"check"_s, u"wp"_s });
    EXPECT_EQ(checked.exit, 4);
    EXPECT_FALSE(checked.object()[u"ok"_s].toBool());
    EXPECT_EQ(checked.object()[u"problem"_s].toObject()[u"kind"_s].toString(), u"offline"_s);
    const auto post = addPost();
    ASSERT_EQ(run({ u"post"_s, u"schedule"_s, post, u"--channel"_s, u"wp"_s }).exit, 0);
    const auto delivered = runWithSecrets({ u"deliver"_s });
    EXPECT_EQ(delivered.exit, 4) << delivered.err.constData();
    EXPECT_TRUE(delivered.object()[u"offline"_s].toBool());
    EXPECT_EQ(delivery(post)[u"state"_s].toString(), u"planned"_s);
}

TEST_F(Trouble, manyCommandsAtOnce_allSucceed)
{
    makeWorkspace();
    const auto text = write(u"t.md"_s, "text");
    QList<QProcess *> processes;
    for (int i = 0; i < 8; ++i) {
        auto *process = new QProcess;
        process->setProcessEnvironment(m_environment);
        const auto words
            = commandLine({ u"post"_s, u"add"_s, u"--title"_s, u"Post %1"_s.arg(i), u"--body-file"_s, text });
        process->start(words.first(), words.mid(1));
        processes.append(process);
    }
    for (auto *process : std::as_const(processes)) {
        EXPECT_TRUE(process->waitForFinished(30000));
        EXPECT_EQ(process->exitCode(), 0) << process->readAllStandardError().constData();
        delete process;
    }
    EXPECT_EQ(run({ u"post"_s, u"list"_s }).array().size(), 8);
}

} // namespace bubenik
