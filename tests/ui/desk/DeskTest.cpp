// The window on a real display under a window manager, by keyboard alone: from a new post to its page on the website,
// and a window killed while somebody types. Starts a display of its own and itself again on it.
#include "MainWindow.h"
#include "common/Page.h"
#include "OwnDisplay.h"
#include "pictures/Scene.h"
#include "posts/PostListModel.h"
#include "sample/Sample.h"

#include <QApplication>
#include <QClipboard>
#include <QDirIterator>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

using namespace bubenik;
using namespace bubenik::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20000; // ms, on a busy machine

// A town with the sample's posts and its website in a folder; the window delivers by itself.
struct Desk {
    QTemporaryDir home;
    UiState state { home.filePath(u"window.json"_s) };
    Theme theme { Scheme::Light };
    std::unique_ptr<MainWindow> window;

    [[nodiscard]] QString path() const { return home.filePath(u"town"_s); }
    [[nodiscard]] QString site() const { return home.filePath(u"site"_s); }
    [[nodiscard]] QString secrets() const { return home.filePath(u"secrets.json"_s); }
    [[nodiscard]] Result<void> fill() const
    {
        const auto folder = WorkspaceFolder::create(path(), u"Klášterec nad Ohří"_s, "Europe/Prague");
        const auto stores = folder ? folder->stores() : fail(folder.error());
        return stores ? makeDemo(**stores, site(), SystemClock().now()) : fail(stores.error());
    }
    [[nodiscard]] bool open()
    {
        StartOptions options;
        options.workspace = path();
        options.secretsFile = secrets();
        options.page = u"posts"_s;
        window = std::make_unique<MainWindow>(options, state, theme);
        window->show();
        return QTest::qWaitForWindowActive(window.get(), patience)
            && QTest::qWaitFor([this] { return window->currentPage() != nullptr; }, patience);
    }
    [[nodiscard]] PostListModel *list() const { return window->currentPage()->findChild<PostListModel *>(); }
    [[nodiscard]] QString firstRow() const { return list()->index(0, 0).data(Qt::AccessibleTextRole).toString(); }
};

QString focused()
{
    const auto *widget = QApplication::focusWidget();
    return widget != nullptr ? widget->accessibleName() : QString();
}

// As a keyboard does; QTest::keyClicks gives up on letters such as ů.
void typeText(const QString &text)
{
    for (const QChar c : text) {
        QKeyEvent press(QEvent::KeyPress, c == u' ' ? Qt::Key_Space : 0, Qt::NoModifier, QString(c));
        QCoreApplication::sendEvent(QApplication::focusWidget(), &press);
    }
}

void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, with);
}

// The page of the website that has these words; empty: none has.
QString pageWith(const QString &site, const QString &words)
{
    QDirIterator pages(site, { u"*.html"_s }, QDir::Files, QDirIterator::Subdirectories);
    while (pages.hasNext()) {
        QFile page(pages.next());
        if (page.fileName().endsWith("index.html"_L1) && QFileInfo(page).dir() == QDir(site)) {
            continue; // the list of all articles
        }
        if (page.open(QIODevice::ReadOnly)) {
            if (const auto text = QString::fromUtf8(page.readAll()); text.contains(words)) {
                return text;
            }
        }
    }
    return {};
}

bool driveKeys(const QStringList &arguments)
{
    return QProcess::execute(u"xdotool"_s, arguments) == 0;
}

// The program itself over the town, with the cursor in the title of a new post.
bool beginNewPost(QProcess &program, const Desk &desk)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, desk.home.filePath(u"config"_s));
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::ForwardedChannels);
    program.start(QStringLiteral(BUBENIK_BINARY_DIR) + u"/bin/bubenik"_s,
        { u"--workspace"_s, desk.path(), u"--secrets"_s, desk.secrets(), u"--page"_s, u"posts"_s, u"--language"_s, u"en"_s });
    return program.waitForStarted(patience)
        && driveKeys({ u"search"_s, u"--sync"_s, u"--onlyvisible"_s, u"--pid"_s, QString::number(program.processId()),
            u"--name"_s, u"Klášterec"_s, u"windowactivate"_s, u"--sync"_s, u"key"_s, u"ctrl+n"_s });
}

QStringList storedTitles(const QString &path)
{
    const auto stores = WorkspaceFolder::open(path)->stores();
    const auto keys = stores ? (*stores)->posts.keys(PostFilter::All) : fail(stores.error());
    const auto rows = keys ? (*stores)->posts.rows(*keys) : fail(keys.error());
    QStringList titles;
    for (const auto &row : rows.value_or(QList<PostRow> {})) {
        titles.append(row.title);
    }
    return titles;
}

bool hasTitle(const QString &path, const QString &beginning)
{
    const auto titles = storedTitles(path);
    return std::any_of(titles.begin(), titles.end(), [&](const QString &title) { return title.startsWith(beginning); });
}

bool showsText(const QWidget &in, const QString &part)
{
    const auto labels = in.findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(),
        [&part](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
}

} // namespace

class DeskTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newPost_byKeyboardAlone_isOnTheWebsite_andIsFoundAgain();
    void terminatedWhileTyping_whatWasTypedIsThere_andNothingIsSaidOfIt();
    void killedWhileTyping_theNextWindowShowsWhatWasBroughtBack();
};

void DeskTest::newPost_byKeyboardAlone_isOnTheWebsite_andIsFoundAgain()
{
    QCOMPARE(QGuiApplication::platformName(), u"xcb"_s);
    Desk desk;
    QVERIFY(desk.fill());
    QVERIFY(desk.open());
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(focused(), u"Title"_s, patience);
    typeText(u"Stůl pod lípou: první čtení"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(focused(), u"Lead"_s);
    typeText(u"Čteme v sobotu."_s);
    press(Qt::Key_Tab);
    QTRY_COMPARE(focused(), u"Text"_s);
    typeText(u"Přijďte ke kašně, přineste si židli."_s);
    press(Qt::Key_Return);
    QImage picture(320, 180, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    QGuiApplication::clipboard()->setImage(picture);
    press(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(focused(), u"Alt text"_s, patience);
    typeText(u"Lípa u kašny"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!pageWith(desk.site(), u"alt=\"Lípa u kašny\""_s).isEmpty(), patience);
    const auto page = pageWith(desk.site(), u"alt=\"Lípa u kašny\""_s);
    QVERIFY(page.contains(u"Stůl pod lípou: první čtení"_s));
    QVERIFY(page.contains(u"židli"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk.firstRow().contains(u"Stůl pod lípou"_s) && desk.firstRow().endsWith(u"live"_s), patience);

    const int all = desk.list()->rowCount();
    press(Qt::Key_F, Qt::ControlModifier);
    QTRY_COMPARE(focused(), u"Search in posts"_s);
    typeText(u"lipou cteni"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk.list()->rowCount(), 1, patience);
    press(Qt::Key_Escape);
    QTRY_COMPARE_WITH_TIMEOUT(desk.list()->rowCount(), all, patience);
}

void DeskTest::terminatedWhileTyping_whatWasTypedIsThere_andNothingIsSaidOfIt()
{
    Desk desk;
    QVERIFY(desk.fill());
    QProcess program;
    QVERIFY(beginNewPost(program, desk));
    QVERIFY(driveKeys({ u"type"_s, u"--delay"_s, u"30"_s, u"Most pres reku"_s }));
    QTRY_VERIFY_WITH_TIMEOUT(hasTitle(desk.path(), u"Most pres reku"_s), patience);
    QVERIFY(driveKeys({ u"type"_s, u"--delay"_s, u"5"_s, u" se zavira"_s }));
    program.terminate();
    QVERIFY(program.waitForFinished(patience));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(hasTitle(desk.path(), u"Most pres reku"_s));

    QVERIFY(desk.open());
    QTRY_VERIFY_WITH_TIMEOUT(desk.firstRow().startsWith(u"Most pres reku"_s), patience);
    QVERIFY(!showsText(*desk.window, u"ended unexpectedly"_s));
}

void DeskTest::killedWhileTyping_theNextWindowShowsWhatWasBroughtBack()
{
    Desk desk;
    QVERIFY(desk.fill());
    QProcess program;
    QVERIFY(beginNewPost(program, desk));
    // Until the first words are in the store somebody keeps typing; then the window dies between two keys.
    QVERIFY(driveKeys({ u"type"_s, u"--delay"_s, u"30"_s, u"Most pres reku"_s }));
    QTRY_VERIFY_WITH_TIMEOUT(hasTitle(desk.path(), u"Most pres reku"_s), patience);
    QVERIFY(driveKeys({ u"type"_s, u"--delay"_s, u"5"_s, u" se zavira"_s }));
    program.kill();
    QVERIFY(program.waitForFinished(patience));

    QVERIFY(desk.open());
    QTRY_VERIFY_WITH_TIMEOUT(showsText(*desk.window, u"ended unexpectedly"_s), patience);
    QVERIFY(showsText(*desk.window, u"Most pres reku"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk.firstRow().startsWith(u"Most pres reku"_s), patience);
}

int main(int argc, char **argv)
{
    const auto onDisplay = "BUBENIK_TEST_DISPLAY";
    if (qEnvironmentVariableIsSet(onDisplay)) {
        QApplication application(argc, argv);
        QApplication::setApplicationName(u"bubenik"_s);
        DeskTest test;
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

#include "DeskTest.moc"
