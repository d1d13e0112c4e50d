// Every page of the window as people with a screen reader, a keyboard alone, weak eyes or large text meet it (WCAG 2.2 AA,
// EN 301 549 chapter 11). Pages come from pageKinds(), so that a new one is looked at by itself. The tree of names and
// roles is read from the real accessibility bus; the rest is measured on what is painted on a real display.
#include "MainWindow.h"
#include "Pages.h"
#include "accessible/AccessTree.h"
#include "accessible/Looks.h"
#include "common/Async.h"
#include "desk/OwnDisplay.h"
#include "fakes/notifications/NotificationService.h"
#include "pictures/Announcements.h"
#include "pictures/Meetings.h"
#include "pictures/Office.h"
#include "pictures/Scene.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QEventLoop>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QRadioButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

using namespace bubenik;
using namespace bubenik::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20000; // ms, on a busy machine

struct Place {
    QTemporaryDir home;
    UiState state { home.filePath(u"window.json"_s) };
    Theme theme;
    std::unique_ptr<MainWindow> window;

    explicit Place(Scheme scheme = Scheme::Light)
        : theme(scheme)
    {
    }
    [[nodiscard]] QString path() const { return home.filePath(u"town"_s); }
    [[nodiscard]] bool open()
    {
        StartOptions options;
        options.workspace = path();
        options.secretsFile = home.filePath(u"secrets.json"_s);
        options.page = u"overview"_s;
        options.deliver = false;
        const auto now = SystemClock().now();
        if (!makeScene(path(), now) || !addSharing(path(), now) || !addAnnouncements(path(), now) || !addMeetings(path(), now)
            || !addAfternoon(path(), options.secretsFile, now) || !addContacts(path(), now) || !addPage(path(), now)) {
            return false;
        }
        window = std::make_unique<MainWindow>(options, state, theme);
        window->resize(1280, 720);
        window->show();
        window->activateWindow();
        return QTest::qWaitForWindowActive(window.get(), patience)
            && QTest::qWaitFor([this] { return window->currentPage() != nullptr; }, patience)
            && QTest::qWaitFor([this] { return window->findChild<QWidget *>(u"navigation-office"_s)->isVisible(); }, patience);
    }
    // Shows the page and opens the first row of its first list, so that there is something to work on.
    [[nodiscard]] bool show(const QString &name) const
    {
        window->showPage(name);
        auto *page = window->page(name);
        if (page == nullptr || !QTest::qWaitFor([page] { return page->isVisible(); }, patience)) {
            return false;
        }
        for (auto *list : page->findChildren<QAbstractItemView *>()) {
            if (list->isVisible() && list->model() != nullptr && list->parentWidget()->inherits("QStackedWidget")) {
                (void)QTest::qWaitFor([list] { return list->model()->rowCount() > 0; }, 5000);
                list->setCurrentIndex(list->model()->index(0, 0));
                break;
            }
        }
        settle();
        return true;
    }
    void settle() const
    {
        QImage last;
        for (int same = 0, looks = 0; same < 3 && looks < 60; ++looks) {
            QTest::qWait(50);
            const QImage now = window->grab().toImage();
            same = now == last ? same + 1 : 0;
            last = now;
        }
    }
};

QStringList pageNames()
{
    QStringList names;
    const auto kinds = pageKinds();
    for (const auto &kind : kinds) {
        names.append(kind.name);
    }
    return names;
}

void addPages()
{
    QTest::addColumn<QString>("page");
    for (const auto &name : pageNames()) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

void collect(const AccessNode &node, const QString &above, QStringList &findings)
{
    // Roles that tell nobody what a thing is for.
    static const QStringList meaningless { u"unknown"_s, u"invalid"_s, u"filler"_s, u"panel"_s, u"client"_s, u""_s };
    const auto where = above + u" / "_s + node.role + u" “"_s + node.name.left(40) + u"”"_s;
    const bool isWorked = node.isFocusable() && node.isShowing() && node.isSensitive() && !node.extents.isEmpty();
    if (isWorked && node.name.trimmed().isEmpty()) {
        findings.append(u"no name: "_s + where);
    }
    if (isWorked && meaningless.contains(node.role)) {
        findings.append(u"no role: "_s + where);
    }
    QStringList seen;
    for (const auto &child : node.children) {
        const bool isButton = child.role.contains(u"button"_s) && child.isShowing();
        const auto key = child.role + child.name + child.description;
        if (isButton && !child.name.isEmpty() && seen.contains(key)) {
            findings.append(u"twice beside each other: "_s + where + u" / "_s + child.name);
        }
        if (isButton) {
            seen.append(key);
        }
        collect(child, where, findings);
    }
}

QString joined(QStringList findings)
{
    findings.removeDuplicates();
    return u"\n  "_s + findings.join(u"\n  "_s);
}

int countOf(const AccessNode &node)
{
    int count = 1;
    for (const auto &child : node.children) {
        count += countOf(child);
    }
    return count;
}

// As far as somebody who works there sees: what stands below the edge of a scroll area is scrolled to first.
void bringIntoView(QWidget &widget)
{
    for (auto *parent = widget.parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent)) {
            area->ensureWidgetVisible(&widget);
        }
    }
}

// Texts that are cut off and controls that lie over each other.
QStringList cutAndCovered(const QWidget &window)
{
    QStringList findings;
    const auto widgets = window.findChildren<QWidget *>();
    for (const auto *widget : widgets) {
        if (widget->isVisible() && !cutText(*widget).isEmpty()) {
            findings.append(u"cut: "_s + described(*widget));
        }
    }
    const auto covered = overlaps(window);
    for (const auto &pair : covered) {
        findings.append(u"one over the other: "_s + pair);
    }
    return findings;
}

// The buttons that show another part of the page; of the settings also what can be added.
QList<QPointer<QAbstractButton>> partsOf(const QWidget &page)
{
    QList<QPointer<QAbstractButton>> parts;
    const auto buttons = page.findChildren<QAbstractButton *>();
    for (auto *button : buttons) {
        const bool isPart = button->isCheckable() && button->group() != nullptr && button->group()->exclusive()
            && qobject_cast<QRadioButton *>(button) == nullptr;
        if (button->isVisible() && (isPart || button->objectName() == u"add-channel"_s)) {
            parts.append(button);
        }
    }
    return parts;
}

} // namespace

class AccessibleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_place.reset(); }
    void tree_ofEveryPage_namesWhatCanBeWorkedWith_data() { addPages(); }
    void tree_ofEveryPage_namesWhatCanBeWorkedWith();
    void tab_reachesEverything_andComesBack_data() { addPages(); }
    void tab_reachesEverything_andComesBack();
    void shortcuts_doNotClash_data() { addPages(); }
    void shortcuts_doNotClash();
    void controls_areLargeEnoughToHit_data() { addPages(); }
    void controls_areLargeEnoughToHit();
    void wordsAndIcons_standOutFromTheirGround_data();
    void wordsAndIcons_standOutFromTheirGround();
    void focus_isSeen_data() { addPages(); }
    void focus_isSeen();
    void largeText_isNotCut_andEverythingCanBeReached_data() { addPages(); }
    void largeText_isNotCut_andEverythingCanBeReached();

private:
    std::unique_ptr<Place> m_place;
    std::unique_ptr<Place> m_large;
};

void AccessibleTest::initTestCase()
{
    QCOMPARE(QGuiApplication::platformName(), u"xcb"_s);
    m_place = std::make_unique<Place>();
    QVERIFY(m_place->open());
}

void AccessibleTest::tree_ofEveryPage_namesWhatCanBeWorkedWith()
{
    QFETCH(QString, page);
    QVERIFY(m_place->show(page));
    AccessTree tree;
    for (int look = 0; look < 3 && (look == 0 || !tree.problem.isEmpty()); ++look) { // something may go while it is read
        QEventLoop answering; // at once: a look every now and then would make each of thousands of answers wait
        whenDone(inPool([id = QCoreApplication::applicationPid()] { return readAccessTree(id, patience); }), &answering,
            [&](const AccessTree &read) {
                tree = read;
                answering.quit();
            });
        answering.exec();
    }
    QVERIFY2(tree.problem.isEmpty(), qPrintable(tree.problem));
    constexpr int fewest = 40; // of a page with nothing on it yet
    QVERIFY2(countOf(tree.root) > fewest, qPrintable(u"only %1 things in the tree"_s.arg(countOf(tree.root))));
    QStringList findings;
    collect(tree.root, {}, findings);
    QVERIFY2(findings.isEmpty(), qPrintable(joined(findings)));
}

void AccessibleTest::tab_reachesEverything_andComesBack()
{
    QFETCH(QString, page);
    QVERIFY(m_place->show(page));
    auto *window = m_place->window.get();
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window, patience));
    auto *start = window->findChild<QWidget *>(u"navigation-"_s + page);
    start->setFocus(Qt::TabFocusReason);
    QTRY_COMPARE(QApplication::focusWidget(), start);
    QSet<QWidget *> reached;
    constexpr int most = 400;
    int steps = 0;
    for (; steps < most; ++steps) {
        auto *from = QApplication::focusWidget();
        reached.insert(from);
        // A date has three parts, a text may have places to fill in: Tab goes through them, then on.
        constexpr int mostParts = 4;
        auto *to = from;
        for (int part = 0; part < mostParts && to == from; ++part) {
            QTest::keyClick(from, Qt::Key_Tab);
            to = QApplication::focusWidget();
        }
        QVERIFY2(to != nullptr && to != from, qPrintable(u"Tab stays in "_s + described(*from)));
        if (to == start) {
            break;
        }
    }
    QVERIFY2(steps < most, "Tab does not come back to where it began");
    QStringList missed;
    for (auto *stop : tabStops(*window)) {
        if (!reached.contains(stop)) {
            missed.append(described(*stop));
        }
    }
    QVERIFY2(missed.isEmpty(), qPrintable(joined(missed)));
    // And back the same way.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ShiftModifier);
    QVERIFY(QApplication::focusWidget() != start);
}

void AccessibleTest::shortcuts_doNotClash()
{
    QFETCH(QString, page);
    QVERIFY(m_place->show(page));
    const auto *window = m_place->window.get();
    QHash<QKeySequence, QStringList> owners;
    const auto shortcuts = window->findChildren<QShortcut *>();
    for (const auto *shortcut : shortcuts) {
        const auto *owner = qobject_cast<QWidget *>(shortcut->parent());
        const bool isOfWindow = shortcut->context() == Qt::WindowShortcut || shortcut->context() == Qt::ApplicationShortcut;
        if (isOfWindow && shortcut->isEnabled() && owner && owner->isVisible()) {
            owners[shortcut->key()].append(described(*owner));
        }
    }
    const auto actions = window->findChildren<QAction *>();
    for (const auto *action : actions) {
        const auto *owner = qobject_cast<QWidget *>(action->parent());
        const auto keys = action->shortcuts();
        for (const auto &key : keys) {
            if (action->isEnabled() && owner && owner->isVisible() && action->shortcutContext() != Qt::WidgetShortcut) {
                owners[key].append(action->text());
            }
        }
    }
    const auto widgets = window->findChildren<QAbstractButton *>();
    for (const auto *button : widgets) {
        if (button->isVisible() && !button->shortcut().isEmpty()) {
            owners[button->shortcut()].append(described(*button));
        }
    }
    QStringList clashes;
    for (auto key = owners.cbegin(); key != owners.cend(); ++key) {
        if (key.value().size() > 1) {
            clashes.append(key.key().toString() + u": "_s + key.value().join(u", "_s));
        }
    }
    QVERIFY2(clashes.isEmpty(), qPrintable(joined(clashes)));
    QVERIFY(owners.contains(QKeySequence(Qt::CTRL | Qt::Key_K)));
}

void AccessibleTest::controls_areLargeEnoughToHit()
{
    constexpr int smallest = 24; // WCAG 2.2, 2.5.8
    QFETCH(QString, page);
    QVERIFY(m_place->show(page));
    QStringList small;
    auto controls = tabStops(*m_place->window);
    for (auto *button : m_place->window->findChildren<QAbstractButton *>()) {
        // What stands inside a field (clear, choose) belongs to the field.
        if (button->isVisible() && !controls.contains(button) && !qobject_cast<QLineEdit *>(button->parentWidget())) {
            controls.append(button);
        }
    }
    for (const auto *control : std::as_const(controls)) {
        if (std::min(control->width(), control->height()) < smallest) {
            small.append(u"%1×%2 "_s.arg(control->width()).arg(control->height()) + described(*control));
        }
    }
    QVERIFY2(small.isEmpty(), qPrintable(joined(small)));
}

void AccessibleTest::wordsAndIcons_standOutFromTheirGround_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<bool>("isDark");
    for (const auto &name : pageNames()) {
        QTest::newRow(qPrintable(name + u" light"_s)) << name << false;
        QTest::newRow(qPrintable(name + u" dark"_s)) << name << true;
    }
}

void AccessibleTest::wordsAndIcons_standOutFromTheirGround()
{
    constexpr double ofText = 4.5; // WCAG 2.2, 1.4.3
    constexpr double ofIcons = 3; // 1.4.11
    QFETCH(QString, page);
    QFETCH(bool, isDark);
    m_place->theme.setScheme(isDark ? Scheme::Dark : Scheme::Light);
    QVERIFY(m_place->show(page));
    const Painted painted(*m_place->window);
    QStringList weak;
    const auto expect = [&weak](double found, double least, const QString &what) {
        if (found < least - 0.05) {
            weak.append(u"%1 : 1 instead of %2: "_s.arg(found, 0, 'f', 2).arg(least) + what);
        }
    };
    const auto widgets = m_place->window->findChildren<QWidget *>();
    for (const auto *widget : widgets) {
        if (!widget->isVisible() || !widget->isEnabled() || shownPart(*widget).isEmpty()) {
            continue;
        }
        const auto shown = shownPart(*widget);
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            const bool isText = !label->text().trimmed().isEmpty();
            if (shown.height() < std::min(label->height(), label->fontMetrics().height())) {
                continue; // only its edge is scrolled to
            }
            if (isText || !label->pixmap(Qt::ReturnByValue).isNull()) {
                expect(inkContrast(painted.part(*label, shown)), isText ? ofText : ofIcons, described(*label));
            }
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            const bool isBox = qobject_cast<const QCheckBox *>(button) || qobject_cast<const QRadioButton *>(button);
            const auto inner = isBox ? shown : shown.adjusted(4, 4, -4, -4); // within the edge of what has one
            expect(inkContrast(painted.part(*button, inner)), button->text().isEmpty() ? ofIcons : ofText, described(*button));
        } else if (const auto *line = qobject_cast<const QLineEdit *>(widget)) {
            if (!line->text().isEmpty() || !line->placeholderText().isEmpty()) {
                expect(inkContrast(painted.part(*line, line->rect().adjusted(6, 6, -6, -6))), ofText, described(*line));
            }
        } else if (const auto *list = qobject_cast<const QAbstractItemView *>(widget); list && list->model()) {
            for (int row = 0; row < std::min(4, list->model()->rowCount()); ++row) {
                const auto rect = list->visualRect(list->model()->index(row, 0)).adjusted(8, 4, -8, -3);
                if (list->viewport()->rect().contains(rect) && rect.height() > 12) {
                    expect(worstLineContrast(painted.part(*list->viewport(), rect)), ofText,
                        u"row %1 of "_s.arg(row) + described(*list));
                }
            }
        }
    }
    m_place->theme.setScheme(Scheme::Light);
    QVERIFY2(weak.isEmpty(), qPrintable(joined(weak)));
}

void AccessibleTest::focus_isSeen()
{
    constexpr double ofRing = 3; // WCAG 2.2, 1.4.11 and 2.4.11
    QFETCH(QString, page);
    QVERIFY(m_place->show(page));
    auto *window = m_place->window.get();
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window, patience));
    auto *start = window->findChild<QWidget *>(u"navigation-"_s + page);
    start->setFocus(Qt::TabFocusReason);
    QTest::keyClick(start, Qt::Key_Tab); // lists ring their row only for those who work by keyboard
    QStringList unseen;
    const auto stops = tabStops(*window->page(page));
    for (auto *stop : stops) {
        bringIntoView(*stop);
        start->setFocus(Qt::TabFocusReason);
        if (shownPart(*stop).isEmpty()) {
            continue; // told by the tests of reaching
        }
        const auto before = Painted(*window).part(*stop);
        stop->setFocus(Qt::TabFocusReason);
        if (QApplication::focusWidget() != stop) {
            continue;
        }
        // A list shows it on its row, a text by its cursor too.
        const auto after = Painted(*window).part(*stop);
        const bool isText = qobject_cast<QTextEdit *>(stop) != nullptr || qobject_cast<QPlainTextEdit *>(stop) != nullptr;
        const int pixels = isText ? stop->fontMetrics().height() * 3 : std::min(stop->width(), stop->height()) * 2;
        if (changedContrast(before, after, pixels) < ofRing - 0.05) {
            unseen.append(u"%1 : 1 "_s.arg(changedContrast(before, after, pixels), 0, 'f', 2) + described(*stop));
        }
    }
    QVERIFY2(unseen.isEmpty(), qPrintable(joined(unseen)));
}

// Text at 200 %: the desktop's font twice as large (WCAG 2.2, 1.4.4).
void AccessibleTest::largeText_isNotCut_andEverythingCanBeReached()
{
    QFETCH(QString, page);
    if (!m_large) {
        m_place.reset();
        auto font = QApplication::font();
        font.setPointSizeF(2 * font.pointSizeF());
        QApplication::setFont(font);
        m_large = std::make_unique<Place>();
        QVERIFY(m_large->open());
    }
    QVERIFY(m_large->show(page));
    auto *window = m_large->window.get();
    QCOMPARE(window->size(), QSize(1280, 720));
    QStringList findings = cutAndCovered(*window);
    for (auto *stop : tabStops(*window)) {
        bringIntoView(*stop);
        const auto seen = shownPart(*stop);
        if (std::min(seen.width(), seen.height()) < std::min({ 24, stop->width(), stop->height() })) {
            findings.append(u"out of reach: "_s + described(*stop));
        }
    }
    // And what else the page has to show: its parts, views and sections.
    const auto parts = partsOf(*window->page(page));
    for (const auto &part : parts) {
        if (part && part->isVisible() && part->isEnabled()) {
            const auto name = part->text();
            part->click();
            m_large->settle();
            const auto here = cutAndCovered(*window);
            for (const auto &finding : here) {
                findings.append(name + u": "_s + finding);
            }
        }
    }
    QVERIFY2(findings.isEmpty(), qPrintable(joined(findings)));
}

int main(int argc, char **argv)
{
    const auto onDisplay = "BUBENIK_TEST_DISPLAY";
    if (qEnvironmentVariableIsSet(onDisplay)) {
        QApplication application(argc, argv);
        QApplication::setApplicationName(u"bubenik"_s);
        // Work that came just as an idle thread of the pool expired was left lying once (Qt 6.4): here none expires.
        QThreadPool::globalInstance()->setExpiryTimeout(-1);
        AccessibleTest test;
        return QTest::qExec(&test, argc, argv);
    }
    enterOwnSessionBus(argv);
    QCoreApplication application(argc, argv);
    OwnDisplay display;
    if (!display.start()) {
        return 1;
    }
    auto environment = display.environment();
    environment.insert(QString::fromLatin1(onDisplay), u"1"_s);
    environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    environment.remove(u"NO_AT_BRIDGE"_s);
    QProcess self;
    self.setProcessEnvironment(environment);
    self.setProcessChannelMode(QProcess::ForwardedChannels);
    self.start(QCoreApplication::applicationFilePath(), QCoreApplication::arguments().mid(1));
    const bool ended = self.waitForFinished(590000) && self.exitStatus() == QProcess::NormalExit;
    return ended && display.isManaged() ? self.exitCode() : 1;
}

#include "AccessibleTest.moc"
