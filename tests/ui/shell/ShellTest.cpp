// The real window over a real workspace: keys, outbox, settings, and what its models promise.
#include "outbox/DeliveryModel.h"
#include "posts/PostEditor.h"
#include "posts/PostsPage.h"
#include "sample/Sample.h"
#include "shell/Town.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QSessionManager>
#include <QToolButton>
#include <array>
#include <numeric>

using namespace bubenik;
using namespace bubenik::ui;
using namespace Qt::StringLiterals;

namespace {

// Selects the delivery in this state in the outbox and waits for its details.
bool select(Town &town, DeliveryState state, const QString &shownButton)
{
    town.window->showPage(u"outbox"_s);
    auto *page = town.window->currentPage();
    auto *list = page->findChild<QListView *>();
    auto *model = page->findChild<DeliveryModel *>();
    if (!QTest::qWaitFor([&] { return model->rowCount() > 0; }, 5000)) {
        return false;
    }
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        const Delivery &delivery = model->at(model->rowOf(index.data(DeliveryModel::IdRole).toString()));
        if (delivery.state == state && !delivery.theirs) {
            list->setCurrentIndex(index);
            return QTest::qWaitFor([&] { return visibleButton(page, shownButton) != nullptr; }, 5000);
        }
    }
    return false;
}

qint64 inState(Town &town, DeliveryState state)
{
    const auto folder = WorkspaceFolder::open(town.path());
    const auto stores = folder->stores();
    return (*stores)->deliveries.countByState()->value(toString(state));
}

} // namespace

class ShellTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keys_pressed_goToPagesAndHelp();
    void newPost_byKey_opensAnEmptyPostOnThePostsPage();
    void widths_andPage_areRememberedForTheNextWindow();
    void sessionOfTheSystemEnds_everythingIsSaved_andTheWindowStays();
    void retry_ofAFailedDelivery_plansItAgain();
    void notThere_forAnUnconfirmedOne_asksFirst_andSendsAgain();
    void there_withItsAddress_settlesTheUnconfirmedOne();
    void stopping_aPlannedOne_asksWithItsName_andCancels();
    void attention_inTheNavigation_countsWhatNeedsAPerson();
    void deliveryModels_keepTheContractOfModels();
    void outbox_ofHundreds_hasEachDeliveryOnce();
    void folderChannel_setUpByHand_isSavedAfterItsCheck();
    void missingSetting_isToldBeforeAnythingIsTried();
    void controls_withoutText_haveNames();
};

void ShellTest::keys_pressed_goToPagesAndHelp()
{
    Town town;
    QVERIFY(town.fill());
    QVERIFY(town.open());
    QTRY_VERIFY(town.window->findChild<QAbstractButton *>(u"navigation-office"_s)->isVisible());
    const QStringList names { u"overview"_s, u"posts"_s, u"calendar"_s, u"announcements"_s, u"meetings"_s, u"contacts"_s,
        u"office"_s, u"chat"_s, u"outbox"_s, u"settings"_s };
    for (int i = int(names.size()) - 1; i >= 0; --i) {
        QTest::keyClick(town.window.get(), i < 9 ? Qt::Key(Qt::Key_1 + i) : Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(town.window->currentPage(), town.window->page(names.at(i)));
        QVERIFY(town.window->currentPage()->isVisible());
    }
    for (const auto &[page, next] : QList<std::pair<QString, QString>> { { u"meetings"_s, u"meetings"_s },
             { u"contacts"_s, u"contacts"_s }, { u"calendar"_s, u"posts"_s } }) {
        town.window->showPage(page);
        QTest::keyClick(town.window.get(), Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(town.window->currentPage(), town.window->page(next)); // something new of its own, else a post
    }
    QTest::keyClick(town.window.get(), Qt::Key_F1);
    QVERIFY(!town.window->currentPage()->isVisible());
    QTest::keyClick(town.window.get(), Qt::Key_Escape);
    QVERIFY(town.window->currentPage()->isVisible());
}

void ShellTest::newPost_byKey_opensAnEmptyPostOnThePostsPage()
{
    Town town;
    QVERIFY(town.fill());
    QVERIFY(town.open());
    QTest::keyClick(town.window.get(), Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(town.window->currentPage(), town.window->page(u"posts"_s));
    QTRY_VERIFY(town.window->focusWidget() != nullptr);
}

void ShellTest::widths_andPage_areRememberedForTheNextWindow()
{
    Town town;
    QVERIFY(town.fill());
    QVERIFY(town.open());
    town.window->showPage(u"settings"_s);
    QCOMPARE(town.state.text(u"page"_s), u"settings"_s);
    town.window->resize(1111, 777);
    town.window->close();
    town.window.reset();
    MainWindow next(town.options(), town.state, town.theme);
    QCOMPARE(next.size(), QSize(1111, 777));
}

void ShellTest::sessionOfTheSystemEnds_everythingIsSaved_andTheWindowStays()
{
    Town town;
    QVERIFY(town.fill());
    QVERIFY(town.open());
    QTest::keyClick(town.window.get(), Qt::Key_N, Qt::ControlModifier);
    auto &session = static_cast<PostsPage *>(town.window->currentPage())->editor().session();
    QTRY_VERIFY(session.isOpen());
    QTest::keyClicks(town.window->focusWidget(), u"Rozepsano"_s);
    QVERIFY(session.isNew());
    // Nobody can make a manager but the platform; the window only listens.
    alignas(QSessionManager) std::array<char, sizeof(QSessionManager)> manager {};
    Q_EMIT qGuiApp->commitDataRequest(*reinterpret_cast<QSessionManager *>(manager.data()));
    QVERIFY(!town.state.text(u"geometry"_s).isEmpty());
    QCOMPARE(session.state(), SaveState::Saving);
    QTRY_VERIFY(!session.isUnsaved());
    QVERIFY(town.window->isVisible());
    const auto stores = WorkspaceFolder::open(town.path())->stores();
    QCOMPARE((*stores)->posts.load(session.id())->title, u"Rozepsano"_s);
}

void ShellTest::retry_ofAFailedDelivery_plansItAgain()
{
    Town town;
    QVERIFY(town.fill());
    QVERIFY(town.open());
    const qint64 failedBefore = inState(town, DeliveryState::Failed);
    QVERIFY(select(town, DeliveryState::Failed, u"Try again"_s));
    visibleButton(town.window->currentPage(), u"Try again"_s)->click();
    QTRY_COMPARE(inState(town, DeliveryState::Failed), failedBefore - 1);
}

void ShellTest::notThere_forAnUnconfirmedOne_asksFirst_andSendsAgain()
{
    Town town;
    QVERIFY(town.fill());
    QVERIFY(town.open());
    QVERIFY(select(town, DeliveryState::Unconfirmed, u"It is not there – send"_s));
    visibleButton(town.window->currentPage(), u"It is not there – send"_s)->click();
    QVERIFY(showsText(town.window->currentPage(), u"twice"_s));
    QCOMPARE(inState(town, DeliveryState::Unconfirmed), 1);
    visibleButton(town.window->currentPage(), u"It is not there, send it"_s)->click();
    QTRY_COMPARE(inState(town, DeliveryState::Unconfirmed), 0);
}

void ShellTest::there_withItsAddress_settlesTheUnconfirmedOne()
{
    Town town;
    QVERIFY(town.fill());
    QVERIFY(town.open());
    QVERIFY(select(town, DeliveryState::Unconfirmed, u"It is there…"_s));
    visibleButton(town.window->currentPage(), u"It is there…"_s)->click();
    auto *field = qobject_cast<QLineEdit *>(town.window->focusWidget());
    QVERIFY(field);
    field->setText(u"4712"_s);
    visibleButton(town.window->currentPage(), u"It is this one"_s)->click();
    QTRY_COMPARE(inState(town, DeliveryState::Unconfirmed), 0);
}

void ShellTest::stopping_aPlannedOne_asksWithItsName_andCancels()
{
    Town town;
    QVERIFY(town.fill());
    QVERIFY(town.open());
    QVERIFY(select(town, DeliveryState::Planned, u"Do not send"_s));
    visibleButton(town.window->currentPage(), u"Do not send"_s)->click();
    QVERIFY(showsText(town.window->currentPage(), u"will not go out"_s));
    QCOMPARE(inState(town, DeliveryState::Cancelled), 0);
    QTest::keyClick(town.window->focusWidget(), Qt::Key_Space);
    QTRY_COMPARE(inState(town, DeliveryState::Cancelled), 1);
}

void ShellTest::attention_inTheNavigation_countsWhatNeedsAPerson()
{
    Town town;
    QVERIFY(town.fill());
    QVERIFY(town.open());
    auto *outbox = town.window->findChild<QAbstractButton *>(u"navigation-outbox"_s);
    QTRY_VERIFY(outbox->accessibleName().contains(u"3"_s));
}

void ShellTest::deliveryModels_keepTheContractOfModels()
{
    Town town;
    QVERIFY(town.fill());
    QVERIFY(town.open());
    DeliveryModel model(*town.window->workspace());
    DeliveryProxy proxy(model);
    const QAbstractItemModelTester source(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester sorted(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(model.rowCount(), 8);
    proxy.setGroup(DeliveryGroup::NeedsPerson);
    QCOMPARE(proxy.rowCount(), 3);
    proxy.setGroup(DeliveryGroup::All);
    proxy.setChannel(u"web"_s);
    QCOMPARE(proxy.rowCount(), 3);
    proxy.setText(u"nowhere"_s);
    QCOMPARE(proxy.rowCount(), 0);
}

void ShellTest::outbox_ofHundreds_hasEachDeliveryOnce()
{
    Town town;
    QVERIFY(town.fill());
    qint64 stored = 0;
    {
        const auto stores = WorkspaceFolder::open(town.path())->stores();
        QVERIFY(generateSample(**stores, { .posts = 400, .deliveries = 600 }, 1, SystemClock().now()));
        const auto counts = (*stores)->deliveries.countByState();
        QVERIFY(counts);
        stored = std::accumulate(counts->begin(), counts->end(), stored);
    }
    QVERIFY(stored > 600);
    QVERIFY(town.open());
    DeliveryModel model(*town.window->workspace());
    QTRY_COMPARE(qint64(model.rowCount()), stored);
    QSet<QString> ids;
    for (int row = 0; row < model.rowCount(); ++row) {
        ids.insert(model.at(row).id.value);
        QVERIFY(model.at(row).released.body.isEmpty());
    }
    QCOMPARE(qint64(ids.size()), stored);
}

void ShellTest::folderChannel_setUpByHand_isSavedAfterItsCheck()
{
    Town town;
    QVERIFY(town.fill());
    QVERIFY(town.open());
    town.window->showPage(u"settings"_s);
    QWidget *page = town.window->currentPage();
    page->findChild<QAbstractButton *>(u"add-channel"_s)->click();
    page->findChild<QAbstractButton *>(u"set-up-folder"_s)->click();
    page->findChild<QLineEdit *>(u"channel-name"_s)->setText(u"Malý web"_s);
    page->findChild<QLineEdit *>(u"channel-path"_s)->setText(town.home.filePath(u"site"_s));
    QTest::keyClick(town.window.get(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(page->findChild<QLabel *>(u"answer-maly-web"_s) != nullptr);
}

void ShellTest::missingSetting_isToldBeforeAnythingIsTried()
{
    Town town;
    QVERIFY(town.fill());
    QVERIFY(town.open());
    town.window->showPage(u"settings"_s);
    QWidget *page = town.window->currentPage();
    page->findChild<QAbstractButton *>(u"add-channel"_s)->click();
    page->findChild<QAbstractButton *>(u"set-up-wordpress"_s)->click();
    visibleButton(page, u"Check and save"_s)->click();
    QCOMPARE(town.window->focusWidget()->objectName(), u"channel-url"_s);
    QVERIFY(visibleButton(page, u"Check and save"_s)->isEnabled());
}

void ShellTest::controls_withoutText_haveNames()
{
    Town town;
    QVERIFY(town.fill());
    QVERIFY(town.open());
    QStringList nameless;
    for (const QString &name : { u"overview"_s, u"posts"_s, u"outbox"_s, u"settings"_s }) {
        town.window->showPage(name);
        const auto buttons = town.window->findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            const bool inner = button->objectName().startsWith(u"qt_"_s) || !button->isVisible();
            if (!inner && button->text().isEmpty() && button->accessibleName().isEmpty() && button->toolTip().isEmpty()) {
                nameless.append(name + u": "_s + QString::fromLatin1(button->metaObject()->className()) + u' ' + button->objectName());
            }
        }
    }
    nameless.removeIf([](const QString &line) { return line.contains(u"QLineEditIconButton"_s); });
    QCOMPARE(nameless.join(u'\n'), QString());
}

QTEST_MAIN(ShellTest)
#include "ShellTest.moc"
