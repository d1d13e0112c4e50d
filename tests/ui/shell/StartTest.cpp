// How the window starts: nothing there yet, somebody else there, a database that is broken, a session that broke off.
#include "shell/Town.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QSignalSpy>
#include <QThreadPool>
#include <csignal>

using namespace bubenik;
using namespace bubenik::ui;
using namespace Qt::StringLiterals;

namespace {

bool overwrite(const QString &file, const QByteArray &bytes)
{
    QFile target(file);
    return target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size();
}

} // namespace

class StartTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstStart_withATown_makesAWorkspaceThatCanPublish();
    void firstStart_withTheSample_showsItsPosts();
    void secondWindow_isTold_andBringsTheFirstToTheFront();
    void damagedDatabase_isToldCalmly_andTheLastBackupBringsItBack();
    void sessionThatBrokeOff_isTold_withWhatWasBroughtBack();
    void sessionThatEndedCleanly_isNotMentioned();
    void closedWhileItOpens_isACleanEndToo();
    void terminated_isACleanEnd();
    void readOnlyWorkspace_isTold_andNothingIsBlank();
};

void StartTest::firstStart_withATown_makesAWorkspaceThatCanPublish()
{
    Town town;
    town.show();
    QTRY_VERIFY(visibleButton(town.window.get(), u"Begin"_s) != nullptr);
    QVERIFY(!visibleButton(town.window.get(), u"Begin"_s)->isEnabled());
    QTest::keyClicks(town.window->focusWidget(), u"Mestecko"_s);
    QTest::keyClick(town.window->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(town.window->currentPage() != nullptr);
    QCOMPARE(town.window->workspace()->town(), u"Mestecko"_s);
    const auto stores = WorkspaceFolder::open(town.path())->stores();
    QCOMPARE((*stores)->channels.all()->size(), 1);
}

void StartTest::firstStart_withTheSample_showsItsPosts()
{
    Town town;
    town.show();
    QTRY_VERIFY(visibleButton(town.window.get(), u"Begin"_s) != nullptr);
    town.window->findChild<QCheckBox *>()->setChecked(true);
    visibleButton(town.window.get(), u"Begin"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(town.window->currentPage() != nullptr, 10000);
    const auto stores = WorkspaceFolder::open(town.path())->stores();
    QVERIFY((*stores)->posts.counts()->all >= 5);
}

void StartTest::secondWindow_isTold_andBringsTheFirstToTheFront()
{
    Town town;
    QVERIFY(town.fill());
    QVERIFY(town.open());
    town.window->showMinimized();
    MainWindow second(town.options(), town.state, town.theme);
    second.show();
    QTRY_VERIFY(visibleButton(&second, u"Bring that window to the front"_s) != nullptr);
    QVERIFY(second.currentPage() == nullptr);
    visibleButton(&second, u"Bring that window to the front"_s)->click();
    QTRY_VERIFY(!town.window->isMinimized());
    QTRY_VERIFY(showsText(&second, u"in front now"_s));
}

void StartTest::damagedDatabase_isToldCalmly_andTheLastBackupBringsItBack()
{
    Town town;
    QVERIFY(town.fill());
    {
        const auto folder = WorkspaceFolder::open(town.path());
        QVERIFY(folder);
        QTRY_VERIFY(!WorkspaceFolder::automaticBackups(town.path()).isEmpty());
    }
    QFile::remove(town.path() + u"/bubenik.sqlite-wal"_s);
    QVERIFY(overwrite(town.path() + u"/bubenik.sqlite"_s, QByteArray(8192, 'x')));
    town.show();
    QTRY_VERIFY(visibleButton(town.window.get(), u"Restore the last backup"_s) != nullptr);
    QVERIFY(town.window->currentPage() == nullptr);
    visibleButton(town.window.get(), u"Restore the last backup"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(town.window->currentPage() != nullptr, 10000);
    QCOMPARE(town.window->workspace()->town(), u"Klášterec nad Ohří"_s);
}

void StartTest::sessionThatBrokeOff_isTold_withWhatWasBroughtBack()
{
    Town town;
    QVERIFY(town.fill());
    const Instant now = SystemClock().now();
    const auto stores = WorkspaceFolder::open(town.path())->stores();
    const auto keys = (*stores)->posts.keys(PostFilter::All, 1);
    auto post = (*stores)->posts.load((*stores)->posts.rows(*keys)->first().id);
    post->title = u"Rozepsaná zpráva"_s;
    QVERIFY((*stores)->posts.save(*post, { .by = u"x"_s, .session = u"s"_s, .at = now }));
    QVERIFY(overwrite(town.path() + u"/session"_s, toIso(now - std::chrono::seconds(5)).toLatin1()));
    QVERIFY(town.open());
    QTRY_VERIFY(showsText(town.window.get(), u"Rozepsaná zpráva"_s));
    QVERIFY(showsText(town.window.get(), u"ended unexpectedly"_s));
    visibleButton(town.window.get(), u"Open"_s)->click();
    QCOMPARE(town.window->currentPage(), town.window->page(u"posts"_s));
}

void StartTest::sessionThatEndedCleanly_isNotMentioned()
{
    Town town;
    QVERIFY(town.fill());
    QVERIFY(town.open());
    QVERIFY(QFile::exists(town.path() + u"/session"_s));
    town.window->close();
    town.window.reset();
    QVERIFY(!QFile::exists(town.path() + u"/session"_s));
}

void StartTest::closedWhileItOpens_isACleanEndToo()
{
    Town town;
    QVERIFY(town.fill());
    town.window = std::make_unique<MainWindow>(town.options(), town.state, town.theme);
    town.window.reset();
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    QVERIFY(!QFile::exists(town.path() + u"/session"_s));
    QVERIFY(town.open());
}

void StartTest::terminated_isACleanEnd()
{
    Town town;
    QVERIFY(town.fill());
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, town.home.filePath(u"config"_s));
    for (const int number : { SIGTERM, SIGHUP, SIGINT }) {
        QProcess program;
        program.setProcessEnvironment(environment);
        program.setProcessChannelMode(QProcess::ForwardedChannels);
        program.start(QStringLiteral(BUBENIK_BINARY_DIR) + u"/bin/bubenik"_s,
            { u"--workspace"_s, town.path(), u"--secrets"_s, town.options().secretsFile });
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(town.path() + u"/session"_s), 10000);
        for (int again = 0; again < 2; ++again) { // as timeout(1) and shutdowns do
            QCOMPARE(::kill(pid_t(program.processId()), number), 0);
        }
        QVERIFY(program.waitForFinished(10000));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
        QVERIFY(!QFile::exists(town.path() + u"/session"_s));
    }
}

void StartTest::readOnlyWorkspace_isTold_andNothingIsBlank()
{
    Town town;
    // A file where the folder should be: no user, not even root, can work there.
    QVERIFY(overwrite(town.path(), "not a folder"));
    town.show();
    QTRY_VERIFY(visibleButton(town.window.get(), u"Begin"_s) != nullptr);
    QTest::keyClicks(town.window->focusWidget(), u"Mestecko"_s);
    QTest::keyClick(town.window->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(visibleButton(town.window.get(), u"Try again"_s) != nullptr);
    QVERIFY(showsText(town.window.get(), u"The workspace is in"_s));
}

QTEST_MAIN(StartTest)
#include "StartTest.moc"
