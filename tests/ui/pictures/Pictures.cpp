// Writes a picture of every page of the window, in both themes and languages, at 100 % and 150 %, into
// <build>/pictures: to be looked at. Started without arguments it runs itself once for each combination, because the
// scale is fixed when a program starts. Fails when a page cannot be shown or comes out blank.
#include "MainWindow.h"
#include "common/Cards.h"
#include "common/Page.h"
#include "pictures/Scene.h"
#include "words/Language.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QListView>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace bubenik;
using namespace bubenik::ui;
using namespace Qt::StringLiterals;

namespace {

// The window once nothing moves in it any more.
QImage settled(QWidget &window)
{
    QImage last = window.grab().toImage();
    QElapsedTimer limit;
    limit.start();
    int same = 0;
    while (same < 3 && limit.elapsed() < 8000) {
        QTest::qWait(60);
        const QImage now = window.grab().toImage();
        same = now == last ? same + 1 : 0;
        last = now;
    }
    return last;
}

bool isBlank(const QImage &image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 7) {
        for (int x = image.width() / 3; x < image.width(); x += 7) {
            colours.insert(image.pixel(x, y));
        }
    }
    return colours.size() < 4;
}

struct Camera {
    MainWindow &window;
    QString suffix;
    int failures = 0;

    void take(const QString &name)
    {
        const QDir target(QStringLiteral(BUBENIK_BINARY_DIR) + u"/pictures"_s);
        const QImage image = settled(window);
        const QString file = target.filePath(name + suffix + u".png"_s);
        if (isBlank(image) || !image.save(file)) {
            QTextStream(stderr) << "blank or not written: " << file << '\n';
            ++failures;
        }
    }
};

void click(QWidget &window, const QString &name)
{
    if (auto *button = window.findChild<QAbstractButton *>(name)) {
        button->click();
    }
}

void takeOutbox(Camera &camera)
{
    camera.window.showPage(u"outbox"_s);
    camera.take(u"outbox"_s);
    auto *list = camera.window.page(u"outbox"_s)->findChild<QListView *>();
    for (int row = 0; list && row < list->model()->rowCount(); ++row) {
        list->setCurrentIndex(list->model()->index(row, 0));
        camera.take(u"outbox-%1"_s.arg(row + 1));
    }
}

void takeSettings(Camera &camera)
{
    camera.window.showPage(u"settings"_s);
    camera.take(u"settings-channels"_s);
    click(camera.window, u"add-channel"_s);
    camera.take(u"settings-kinds"_s);
    click(camera.window, u"set-up-wordpress"_s);
    camera.take(u"settings-wordpress"_s);
    for (const QString &section : { u"workspace"_s, u"appearance"_s, u"backups"_s, u"about"_s }) {
        click(camera.window, u"settings-"_s + section);
        camera.take(u"settings-"_s + section);
    }
}

void takePosts(Camera &camera)
{
    camera.window.showPage(u"posts"_s);
    camera.take(u"posts"_s);
    const auto views = camera.window.page(u"posts"_s)->findChildren<QAbstractItemView *>();
    for (QAbstractItemView *list : views) {
        for (int row = 0; list->isVisible() && row < qMin(3, list->model()->rowCount()); ++row) {
            list->setCurrentIndex(list->model()->index(row, 0));
            camera.take(u"posts-open-%1"_s.arg(row + 1));
        }
    }
}

int takeAll(const StartOptions &options, const QString &suffix)
{
    QTemporaryDir home;
    StartOptions here = options;
    here.workspace = home.filePath(u"town"_s);
    UiState state(home.filePath(u"window.json"_s));
    Theme theme(options.scheme);
    int failures = 0;
    {
        MainWindow first(here, state, theme);
        first.resize(1280, 720);
        first.show();
        Camera camera { first, suffix };
        camera.take(u"first-start"_s);
        failures += camera.failures;
    }
    if (!makeScene(here.workspace, SystemClock().now())) {
        return 1;
    }
    MainWindow window(here, state, theme);
    window.resize(1280, 720);
    window.show();
    if (!QTest::qWaitFor([&] { return window.currentPage() != nullptr; }, 10000)) {
        return 1;
    }
    Camera camera { window, suffix };
    camera.take(u"overview"_s);
    takePosts(camera);
    takeOutbox(camera);
    takeSettings(camera);
    window.resize(1000, 640);
    window.showPage(u"overview"_s);
    camera.take(u"overview-narrow"_s);
    window.resize(1280, 720);
    QTest::keyClick(&window, Qt::Key_F1);
    camera.take(u"help"_s);
    MainWindow second(here, state, theme);
    second.resize(1280, 720);
    second.show();
    Camera other { second, suffix };
    other.take(u"second-window"_s);
    return failures + camera.failures + other.failures;
}

int runOnce(const QString &theme, const QString &language, const QString &scale)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_SCALE_FACTOR"_s, scale);
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), { theme, language, scale });
    return process.waitForFinished(240000) ? process.exitCode() : 1;
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"bubenik"_s);
    const QStringList arguments = QApplication::arguments();
    QDir().mkpath(QStringLiteral(BUBENIK_BINARY_DIR) + u"/pictures"_s);
    if (arguments.size() < 4) {
        int failures = 0;
        for (const QString &theme : { u"light"_s, u"dark"_s }) {
            for (const QString &language : { u"cs"_s, u"en"_s }) {
                failures += runOnce(theme, language, u"1"_s);
            }
            failures += runOnce(theme, u"cs"_s, u"1.5"_s);
        }
        return failures == 0 ? 0 : 1;
    }
    words::speakLanguage(application, arguments.at(2));
    StartOptions options;
    options.scheme = schemeFromString(arguments.at(1));
    options.language = arguments.at(2);
    options.page = u"overview"_s;
    options.deliver = false;
    const QString percent = arguments.at(3) == u"1"_s ? QString() : u"-150"_s;
    return takeAll(options, u"-%1-%2%3"_s.arg(arguments.at(1), arguments.at(2), percent)) == 0 ? 0 : 1;
}
