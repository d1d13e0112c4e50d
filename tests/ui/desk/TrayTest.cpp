// The icon in the tray as a desktop's own tray sees it: a host of the StatusNotifierItem specification on a session bus
// of its own, on a real display. Closing leaves the program there and says so once; its icon and a second start bring
// the window back.
#include "Tray.h"
#include "MainWindow.h"
#include "OwnDisplay.h"
#include "fakes/notifications/NotificationService.h"
#include "pictures/Scene.h"
#include "settings/StartCard.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusInterface>
#include <QDBusPendingCall>
#include <QMenu>
#include <QMutex>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace bubenik;
using namespace bubenik::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20000; // ms, on a busy machine

// What a desktop's panel is: keeps the items that programs announce. Lives on a thread of its own, because programs ask
// it and wait.
class TrayHost final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ isHost)
    Q_PROPERTY(int ProtocolVersion READ version)
    Q_PROPERTY(QStringList RegisteredStatusNotifierItems READ items)
public:
    TrayHost()
    {
        moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_bus.emplace(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"tray-host"_s));
                m_isThere = m_bus->registerObject(u"/StatusNotifierWatcher"_s, this,
                                QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllProperties)
                    && m_bus->registerService(u"org.kde.StatusNotifierWatcher"_s);
            },
            Qt::BlockingQueuedConnection);
    }
    ~TrayHost() override
    {
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_bus->unregisterObject(u"/StatusNotifierWatcher"_s);
                m_bus.reset();
                QDBusConnection::disconnectFromBus(u"tray-host"_s);
            },
            Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    [[nodiscard]] bool isThere() const { return m_isThere; }
    [[nodiscard]] bool isHost() const { return true; }
    [[nodiscard]] int version() const { return 0; }
    [[nodiscard]] QStringList items() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_items;
    }

public Q_SLOTS: // of the bus
    void RegisterStatusNotifierItem(const QString &service)
    {
        const QMutexLocker lock(&m_mutex);
        m_items.append(service);
    }
    void RegisterStatusNotifierHost(const QString & /*service*/) { }

private:
    QThread m_thread;
    std::optional<QDBusConnection> m_bus;
    bool m_isThere = false;
    mutable QMutex m_mutex;
    QStringList m_items;
};

} // namespace

class TrayTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closedIntoTheTray_saysSoOnce_andComesBackByItsIconOrASecondStart();
};

void TrayTest::closedIntoTheTray_saysSoOnce_andComesBackByItsIconOrASecondStart()
{
    const NotificationService notifications;
    TrayHost host;
    QVERIFY(host.isThere());
    QTemporaryDir home;
    UiState state(home.filePath(u"window.json"_s));
    state.set(traySetting, true);
    Theme theme(Scheme::Light);
    StartOptions options;
    options.workspace = home.filePath(u"town"_s);
    options.secretsFile = home.filePath(u"secrets.json"_s);
    options.page = u"overview"_s;
    options.language = u"en"_s;
    options.deliver = false;
    options.tray = true;
    QVERIFY(makeScene(options.workspace, SystemClock().now()));
    MainWindow window(options, state, theme);
    window.start();
    QVERIFY(window.tray().isShown());
    QTRY_VERIFY_WITH_TIMEOUT(host.items().size() == 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(window.workspace() != nullptr, patience);
    QVERIFY(!window.isVisible()); // started with the system: only the icon

    // A click on the icon, as the desktop's panel tells it.
    QDBusInterface item(host.items().constFirst(), u"/StatusNotifierItem"_s, u"org.kde.StatusNotifierItem"_s);
    item.asyncCall(u"Activate"_s, 0, 0);
    QTRY_VERIFY_WITH_TIMEOUT(window.isVisible(), patience);

    window.close();
    QVERIFY(!window.isVisible());
    QVERIFY(window.tray().isShown());
    const auto said = [&] { // beside what the town's deliveries need
        return std::ranges::count_if(notifications.shown(),
            [](const NotificationService::Shown &shown) { return shown.title.contains("goes on working"_L1); });
    };
    QTRY_COMPARE_WITH_TIMEOUT(said(), 1, patience);

    // A second start shows the window of the first and ends.
    QProcess second;
    second.setProcessChannelMode(QProcess::ForwardedChannels);
    second.start(QStringLiteral(BUBENIK_BINARY_DIR) + u"/bin/bubenik"_s,
        { u"--workspace"_s, options.workspace, u"--secrets"_s, options.secretsFile });
    QTRY_VERIFY_WITH_TIMEOUT(window.isVisible(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, patience);
    QCOMPARE(second.exitCode(), 0);

    window.close();
    QVERIFY(!window.isVisible());
    QTest::qWait(500);
    QCOMPARE(said(), 1);

    // The menu: what it is at, the window, a new post, the end.
    QStringList words;
    for (const auto *action : window.tray().menu()->actions()) {
        words.append(action->text());
    }
    QVERIFY(words.contains(u"Open Bubeník"_s) && words.contains(u"New post"_s) && words.contains(u"Quit"_s));
    for (auto *action : window.tray().menu()->actions()) {
        if (action->text() == "New post"_L1) {
            action->trigger();
        }
    }
    QTRY_VERIFY_WITH_TIMEOUT(window.isVisible(), patience);

    // Not wanted any more: closing closes.
    state.set(traySetting, false);
    QVERIFY(!window.tray().isShown());
    window.close();
    QVERIFY(!window.isVisible());
}

int main(int argc, char **argv)
{
    const auto onDisplay = "BUBENIK_TEST_DISPLAY";
    if (qEnvironmentVariableIsSet(onDisplay)) {
        enterOwnSessionBus(argv);
        QApplication application(argc, argv);
        QApplication::setApplicationName(u"bubenik"_s);
        TrayTest test;
        return QTest::qExec(&test, argc, argv);
    }
    QCoreApplication application(argc, argv);
    OwnDisplay display;
    if (!display.start()) {
        return 1;
    }
    auto environment = display.environment();
    environment.insert(QString::fromLatin1(onDisplay), u"1"_s);
    QProcess self;
    self.setProcessEnvironment(environment);
    self.setProcessChannelMode(QProcess::ForwardedChannels);
    self.start(QCoreApplication::applicationFilePath(), QCoreApplication::arguments().mid(1));
    const bool ended = self.waitForFinished(170000) && self.exitStatus() == QProcess::NormalExit;
    return ended && display.isManaged() ? self.exitCode() : 1;
}

#include "TrayTest.moc"
