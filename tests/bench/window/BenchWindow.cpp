// The window over 100,000 posts and 5,000 deliveries: how long from exec to a painted, usable page of posts against an
// empty QMainWindow, how much memory, and the longest event on the GUI thread while scrolling, searching and while 20
// deliveries run. Prints a table; fails where a promise is broken. The workspace is made once and kept under the build
// folder. Events are judged by the thread's processor time, so that other work on the machine does not count.
//   BUBENIK_BENCH_POSTS=10000   another size
#include "MainWindow.h"
#include "common/Page.h"
#include "sample/Sample.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace bubenik;
using namespace bubenik::ui;
using namespace Qt::StringLiterals;

namespace {

double processorMs()
{
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

// Measures every event from outside: the longest one is what a person feels.
class WatchedApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0) {
            return QApplication::notify(receiver, event);
        }
        ++m_depth;
        const double before = processorMs();
        const bool handled = QApplication::notify(receiver, event);
        const double took = processorMs() - before;
        --m_depth;
        m_longest = std::max(m_longest, took);
        return handled;
    }
    double takeLongest() { return std::exchange(m_longest, 0); }

private:
    int m_depth = 0;
    double m_longest = 0;
};

qint64 kilobytes(const char *key)
{
    QFile status(u"/proc/self/smaps_rollup"_s);
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(key)) {
            return line.simplified().split(' ').value(1).toLongLong();
        }
    }
    return 0;
}

QString benchWorkspace()
{
    const int wanted = qEnvironmentVariableIntValue("BUBENIK_BENCH_POSTS");
    const int posts = wanted > 0 ? wanted : 100'000;
    const QString path = QStringLiteral(BUBENIK_BINARY_DIR) + u"/bench-window-%1"_s.arg(posts);
    if (!QFile::exists(path + u"/made"_s)) {
        QDir(path).removeRecursively();
        const auto folder = WorkspaceFolder::create(path, u"Klášterec nad Ohří"_s, "Europe/Prague");
        const auto stores = folder->stores();
        const SampleSize size { .posts = posts, .deliveries = posts / 20 };
        if (!generateSample(**stores, size, 7, SystemClock().now())) {
            return {};
        }
        QFile made(path + u"/made"_s);
        static_cast<void>(made.open(QIODevice::WriteOnly));
    }
    return path;
}

StartOptions benchOptions(const QString &workspace)
{
    StartOptions options;
    options.workspace = workspace;
    options.secretsFile = workspace + u"/secrets.json"_s;
    options.page = u"posts"_s;
    options.deliver = false;
    return options;
}

QAbstractItemView *postList(const MainWindow &window)
{
    const Page *posts = window.page(u"posts"_s);
    if (posts) {
        const auto views = posts->findChildren<QAbstractItemView *>();
        for (QAbstractItemView *view : views) {
            if (view->isVisible() && view->model() && view->model()->rowCount() > 1) {
                return view;
            }
        }
    }
    return nullptr;
}

// The program as it starts, until its list of posts has been painted; run as a process of its own.
int startOnce(int argc, char **argv)
{
    QApplication application(argc, argv);
    QTemporaryDir home;
    UiState state(home.filePath(u"window.json"_s));
    Theme theme(Scheme::Light);
    MainWindow window(benchOptions(QApplication::arguments().at(2)), state, theme);
    window.resize(1280, 800);
    window.show();
    QElapsedTimer limit;
    limit.start();
    while (!postList(window)) { // not qWaitFor(): it sleeps between its looks
        if (limit.elapsed() > 20000) {
            return 1;
        }
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    window.repaint();
    std::puts("painted");
    std::printf("pss %lld\n", static_cast<long long>(kilobytes("Pss:")));
    std::fflush(stdout);
    return 0;
}

struct Start {
    double ms = 0;
    double memory = 0; // MB
};

// The median of several starts: wall time from exec until the child says that it is painted.
Start started(const QString &program, const QStringList &arguments)
{
    QList<double> times;
    Start result;
    for (int round = 0; round < 9; ++round) {
        QProcess child;
        QElapsedTimer timer;
        timer.start();
        child.start(program, arguments);
        QByteArray said;
        while (!said.contains("painted") && child.waitForReadyRead(30000)) {
            said += child.readAllStandardOutput();
        }
        times.append(double(timer.nsecsElapsed()) / 1e6);
        child.waitForFinished(30000);
        said += child.readAllStandardOutput();
        if (const auto at = said.indexOf("pss "); at >= 0) {
            result.memory = said.mid(at + 4).trimmed().toDouble() / 1024;
        }
    }
    std::sort(times.begin(), times.end());
    result.ms = times.at(times.size() / 2);
    return result;
}

bool report(const char *what, double value, double limit, const char *unit)
{
    std::printf("%-58s %8.1f %-3s  (at most %.1f)%s\n", what, value, unit, limit, value <= limit ? "" : "  BROKEN");
    return value <= limit;
}

} // namespace

class BenchWindow final : public QObject
{
    Q_OBJECT
public:
    explicit BenchWindow(WatchedApplication &application)
        : m_application(application)
    {
    }

private Q_SLOTS:
    void initTestCase();
    void start_againstAnEmptyWindow();
    void events_whileScrollingSearchingAndDelivering();

private:
    WatchedApplication &m_application;
    QString m_workspace;
};

void BenchWindow::initTestCase()
{
    m_workspace = benchWorkspace();
    QVERIFY(!m_workspace.isEmpty());
}

void BenchWindow::start_againstAnEmptyWindow()
{
    const Start empty = started(QStringLiteral(EMPTY_WINDOW), {});
    const Start full = started(QCoreApplication::applicationFilePath(), { u"--start"_s, m_workspace });
    std::printf("%-58s %8.1f ms\n", "an empty QMainWindow, exec to painted", empty.ms);
    std::printf("%-58s %8.1f ms\n", "Bubeník, exec to the painted list of posts", full.ms);
    const bool ratio = report("ratio", full.ms / empty.ms, 4, "x");
    const bool memory = report("memory (PSS)", full.memory, 90, "MB");
    QVERIFY(ratio);
    QVERIFY(memory);
}

void BenchWindow::events_whileScrollingSearchingAndDelivering()
{
    QTemporaryDir home;
    UiState state(home.filePath(u"window.json"_s));
    Theme theme(Scheme::Light);
    MainWindow window(benchOptions(m_workspace), state, theme);
    window.resize(1280, 800);
    window.show();
    QVERIFY(QTest::qWaitFor([&window] { return postList(window) != nullptr; }, 20000));
    QTest::qWait(500);
    QAbstractItemView *list = postList(window);
    QScrollBar *bar = list->verticalScrollBar();

    m_application.takeLongest();
    for (int step = 0; step <= 200; ++step) {
        bar->setValue(int(qint64(bar->maximum()) * step / 200));
        QTest::qWait(5);
    }
    const double scrolling = m_application.takeLongest();

    auto *search = window.page(u"posts"_s)->findChild<QLineEdit *>();
    for (const QString &text : { u"uzavirka"_s, u"mesto"_s, u"xyzzy"_s }) {
        search->clear();
        for (const QChar letter : text) {
            QTest::keyClick(search, letter.toLatin1());
            QTest::qWait(20);
        }
    }
    const double searching = m_application.takeLongest();
    search->clear();
    QTest::qWait(300);

    window.showPage(u"outbox"_s);
    QTest::qWait(1500);
    const double opening = m_application.takeLongest();
    const auto touch = [](Stores &stores, int number) -> Result<int> {
        auto some = stores.deliveries.list({}, 1, number);
        if (!some || some->isEmpty()) {
            return fail(ErrorKind::NotFound);
        }
        ++some->first().attempts;
        BUBENIK_TRY(stores.deliveries.save(some->first(), SystemClock().now()));
        return number;
    };
    for (int number = 0; number < 20; ++number) {
        static_cast<void>(window.workspace()->write([touch, number](Stores &stores) { return touch(stores, number); }));
        QTest::qWait(50);
    }
    QTest::qWait(500);
    const double delivering = m_application.takeLongest();

    QVERIFY(report("longest event while scrolling all posts", scrolling, 16, "ms"));
    QVERIFY(report("longest event while searching", searching, 16, "ms"));
    QVERIFY(report("longest event while 20 deliveries change", delivering, 16, "ms"));
    std::printf("%-58s %8.1f ms\n", "longest event while the outbox opens", opening);
}

int main(int argc, char **argv)
{
    if (argc > 2 && QByteArray(argv[1]) == "--start") {
        return startOnce(argc, argv);
    }
    WatchedApplication application(argc, argv);
    BenchWindow bench(application);
    return QTest::qExec(&bench, argc, argv);
}

#include "BenchWindow.moc"
