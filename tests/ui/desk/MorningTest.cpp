// The first morning of somebody new, by keyboard alone on a real display: from a program that was never started to a
// post that is scheduled and approved, in a town that wants everything approved. Every control is reached by Tab or by
// a key that the help names; nothing is called but keys.
#include "Guide.h"
#include "MainWindow.h"
#include "common/Page.h"
#include "OwnDisplay.h"
#include "publishing/Approval.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace bubenik;
using namespace bubenik::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 20000; // ms, on a busy machine
constexpr int longestWay = 120; // steps of Tab

QString focusedName()
{
    const auto *widget = QApplication::focusWidget();
    return widget == nullptr ? QString() : widget->accessibleName();
}

bool isFocused(const QString &name)
{
    const auto *widget = QApplication::focusWidget();
    if (widget == nullptr) {
        return false;
    }
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return widget->objectName() == name || widget->accessibleName() == name
        || (button != nullptr && button->text() == name);
}

void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
{
    QTest::keyClick(
        QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : QApplication::activeWindow(), key, with);
    QCoreApplication::processEvents();
}

// As a keyboard does; QTest::keyClicks gives up on letters such as ů.
void typeText(const QString &text)
{
    for (const QChar c : text) {
        QKeyEvent press(QEvent::KeyPress, c == u' ' ? Qt::Key_Space : 0, Qt::NoModifier, QString(c));
        QCoreApplication::sendEvent(QApplication::focusWidget(), &press);
    }
}

// By Tab alone, as far as needed and as often as something is still being shown.
bool tabTo(const QString &name)
{
    return QTest::qWaitFor(
        [&] {
            for (int step = 0; step < longestWay && !isFocused(name); ++step) {
                press(Qt::Key_Tab);
            }
            return isFocused(name);
        },
        patience);
}

} // namespace

class MorningTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromTheFirstStart_toAScheduledAndApprovedPost_withoutTheMouse();
};

void MorningTest::fromTheFirstStart_toAScheduledAndApprovedPost_withoutTheMouse()
{
    QCOMPARE(QGuiApplication::platformName(), u"xcb"_s);
    QTemporaryDir home;
    UiState state(home.filePath(u"window.json"_s));
    Theme theme(Scheme::Light);
    StartOptions options;
    options.workspace = home.filePath(u"town"_s);
    options.secretsFile = home.filePath(u"secrets.json"_s);
    options.page = u"overview"_s;
    options.language = u"en"_s;
    MainWindow window(options, state, theme);
    window.resize(1280, 760);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window, patience));

    // Welcome: the town, the name, begin.
    QTRY_COMPARE_WITH_TIMEOUT(focusedName(), u"Name of the town"_s, patience);
    typeText(u"Městečko"_s);
    QVERIFY(tabTo(u"Your name"_s));
    press(Qt::Key_A, Qt::ControlModifier);
    typeText(u"Jana Nováková"_s);
    QVERIFY(tabTo(u"Begin"_s));
    press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(window.workspace() != nullptr && window.guide()->step() == Guide::Step::Write, patience);

    // The town wants everything approved: Ctrl+0, the tenth page, leads to the settings.
    press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(window.currentPage()->iconName(), u"settings"_s);
    QVERIFY(tabTo(u"settings-channels"_s));
    for (int step = 0; step < 9 && !isFocused(u"settings-approval"_s); ++step) {
        press(Qt::Key_Down); // a menu: arrows choose
    }
    QVERIFY(isFocused(u"settings-approval"_s));
    QVERIFY(tabTo(u"approval-required"_s));
    press(Qt::Key_Space);
    const auto ask = [&](auto work) {
        auto future = window.workspace()->read(std::move(work));
        (void)QTest::qWaitFor([&] { return future.isFinished(); }, patience);
        return future.result();
    };
    QTRY_VERIFY_WITH_TIMEOUT(ask([](Stores &stores) { return stores.reviews.workflow(); })->isRequired, patience);

    // A post.
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(focusedName(), u"Title"_s, patience);
    typeText(u"Rozsvícení stromu"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(focusedName(), u"Lead"_s);
    typeText(u"V neděli na náměstí."_s);
    press(Qt::Key_Tab);
    QTRY_COMPARE(focusedName(), u"Text"_s);
    typeText(u"Začínáme v 17 hodin, přijďte včas."_s);
    QTRY_COMPARE_WITH_TIMEOUT(window.guide()->step(), std::optional(Guide::Step::Publish), patience);

    // Handed over, and approved.
    QVERIFY(tabTo(u"review-submit"_s));
    press(Qt::Key_Space);
    const auto reviewed = [&]() -> std::optional<ReviewState> {
        const auto rows = ask([](Stores &stores) -> Result<ReviewState> {
            const auto keys = stores.posts.keys(PostFilter::All, 1);
            const auto found = keys ? stores.posts.rows(*keys) : Result<QList<PostRow>>(fail(keys.error()));
            if (!found || found->isEmpty()) {
                return fail(ErrorKind::NotFound);
            }
            const auto now = reviewOf(stores, found->first().id, { u"x"_s, u"x"_s }, SystemClock().now());
            return now ? Result<ReviewState>(now->state) : fail(now.error());
        });
        return rows ? std::optional(*rows) : std::nullopt;
    };
    QTRY_COMPARE_WITH_TIMEOUT(reviewed(), std::optional(ReviewState::ForReview), patience);
    QVERIFY(tabTo(u"review-approve"_s));
    press(Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(reviewed(), std::optional(ReviewState::Approved), patience);

    // On the website, at a time, not now.
    QVERIFY(QTest::qWaitFor(
        [&] {
            press(Qt::Key_Tab);
            return focusedName().startsWith("Publish on "_L1);
        },
        patience));
    auto *choice = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
    QVERIFY(choice != nullptr);
    if (!choice->isChecked()) {
        press(Qt::Key_Space);
    }
    QVERIFY(choice->isChecked());
    QVERIFY(tabTo(u"Right away"_s));
    press(Qt::Key_Right); // one of a group: an arrow chooses the next
    QVERIFY(isFocused(u"At a time"_s));
    QVERIFY(tabTo(u"Day"_s));
    press(Qt::Key_Up); // a day later than proposed
    press(Qt::Key_Return, Qt::ControlModifier);
    const auto planned = [&]() -> std::optional<Delivery> {
        const auto all = ask([](Stores &stores) { return stores.deliveries.list(); });
        return all && all->size() == 1 ? std::optional(all->first()) : std::nullopt;
    };
    QTRY_VERIFY_WITH_TIMEOUT(planned().has_value(), patience);
    const auto delivery = *planned();
    QVERIFY(!delivery.asap);
    QVERIFY(delivery.due > SystemClock().now());
    QCOMPARE(delivery.released.title, u"Rozsvícení stromu"_s);
    const auto permission = ask([delivery](Stores &stores) { return permissionFor(stores, delivery); });
    QVERIFY(permission && !permission->isHeld);
    QTRY_COMPARE_WITH_TIMEOUT(window.guide()->step(), std::optional(Guide::Step::See), patience);
}

int main(int argc, char **argv)
{
    const auto onDisplay = "BUBENIK_TEST_DISPLAY";
    if (qEnvironmentVariableIsSet(onDisplay)) {
        QApplication application(argc, argv);
        QApplication::setApplicationName(u"bubenik"_s);
        MorningTest test;
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

#include "MorningTest.moc"
