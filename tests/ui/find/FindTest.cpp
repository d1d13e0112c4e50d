// Ctrl+K: finds pages, actions, settings and documents from anywhere, by keyboard alone.
#include "HelpPage.h"
#include "common/Page.h"
#include "find/FindBox.h"
#include "find/FindModel.h"
#include "posts/PostEditor.h"
#include "posts/PostsPage.h"
#include "shell/Town.h"

#include <QAccessible>
#include <QLineEdit>
#include <QListView>

using namespace bubenik;
using namespace bubenik::ui;
using namespace Qt::StringLiterals;

namespace {

struct Finding : Town {
    [[nodiscard]] FindBox *box() const { return window->findChild<FindBox *>(); }
    [[nodiscard]] FindModel *model() const { return box()->findChild<FindModel *>(); }
    [[nodiscard]] QListView *list() const { return box()->findChild<QListView *>(); }
    [[nodiscard]] QLineEdit *line() const { return box()->findChild<QLineEdit *>(); }
    void open() { QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier); }
    void press(Qt::Key key) const { QTest::keyClick(line(), key); }
    [[nodiscard]] int rowOf(const QString &title, const QString &kind = {}) const
    {
        for (int row = 0; row < model()->rowCount(); ++row) {
            if (model()->at(row).title == title && (kind.isEmpty() || model()->at(row).kind == kind)) {
                return row;
            }
        }
        return -1;
    }
    [[nodiscard]] QStringList kinds() const
    {
        QStringList kinds;
        for (int row = 0; row < model()->rowCount(); ++row) {
            kinds.append(model()->at(row).kind);
        }
        return kinds;
    }
    [[nodiscard]] QString chosen() const { return list()->currentIndex().data().toString(); }
    // The title of the sample's post with the most usual beginning.
    [[nodiscard]] QString titleOfAPost() const
    {
        const auto stores = *WorkspaceFolder::open(path())->stores();
        const auto keys = *stores->posts.keys(PostFilter::All, 1);
        return stores->posts.rows(keys)->constFirst().title;
    }
};

} // namespace

class FindTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void document_isFoundFromAnyPage_andOpened();
    void page_isFoundByItsName_andShown();
    void empty_showsWhatWasOpenedLast_thenWhatTheWindowCanDo();
    void chapterOfTheHelp_isFoundByItsHeadings_andOpensThere();
    void action_thatCannotBeDone_saysWhy_andDoesNothing();
    void action_ofAPage_isDoneThere();
    void section_ofTheSettings_isShown();
    void keys_walkThroughTheRows_andEscapeGivesTheFocusBack();
    void anotherPage_closesTheBox();
    void rows_andLine_haveNamesForScreenReaders();
    void typingOn_dropsTheOlderAnswer();
};

void FindTest::document_isFoundFromAnyPage_andOpened()
{
    Finding town;
    QVERIFY(town.fill());
    QVERIFY(town.Town::open());
    const auto title = town.titleOfAPost();
    town.window->showPage(u"settings"_s);
    town.open();
    QVERIFY(town.box()->isVisible());
    QVERIFY(town.line()->hasFocus());
    town.line()->setText(title.toUpper());
    QTRY_VERIFY(town.rowOf(title, u"post"_s) >= 0);
    while (town.list()->currentIndex().row() < town.rowOf(title, u"post"_s)) {
        town.press(Qt::Key_Down);
    }
    town.press(Qt::Key_Return);
    QVERIFY(!town.box()->isVisible());
    QCOMPARE(town.window->currentPage(), town.window->page(u"posts"_s));
    auto *page = qobject_cast<PostsPage *>(town.window->currentPage());
    QTRY_COMPARE(page->editor().session().post().title, title);
}

void FindTest::page_isFoundByItsName_andShown()
{
    Finding town;
    QVERIFY(town.fill());
    QVERIFY(town.Town::open());
    town.open();
    QTest::keyClicks(town.line(), u"outb"_s);
    QCOMPARE(town.chosen(), u"Outbox"_s);
    town.press(Qt::Key_Return);
    QCOMPARE(town.window->currentPage(), town.window->page(u"outbox"_s));
}

void FindTest::empty_showsWhatWasOpenedLast_thenWhatTheWindowCanDo()
{
    Finding town;
    QVERIFY(town.fill());
    QVERIFY(town.Town::open());
    const auto title = town.titleOfAPost();
    town.open();
    QTRY_VERIFY(town.kinds().contains(u"post"_s));
    QVERIFY(town.kinds().indexOf(u"post"_s) < town.kinds().indexOf(u"action"_s));
    QVERIFY(town.kinds().contains(u"page"_s));
    QVERIFY(town.kinds().contains(u"settings"_s));
    QVERIFY(town.kinds().contains(u"help"_s));
    const auto third = town.model()->at(2);
    QVERIFY(!third.document.isEmpty());
    town.list()->setCurrentIndex(town.model()->index(2));
    town.press(Qt::Key_Return);
    town.open();
    QTRY_COMPARE(town.model()->at(0).document, third.document);
}

void FindTest::chapterOfTheHelp_isFoundByItsHeadings_andOpensThere()
{
    Finding town;
    QVERIFY(town.fill());
    QVERIFY(town.Town::open());
    for (const auto &place : HelpPage::contents()) {
        QVERIFY(!place.title.isEmpty());
        town.open();
        town.line()->setText(place.title);
        const int row = town.rowOf(place.title, u"help"_s);
        QVERIFY2(row >= 0, qPrintable(place.title));
        town.list()->setCurrentIndex(town.model()->index(row));
        town.press(Qt::Key_Return);
        auto *help = town.window->findChild<HelpPage *>();
        QVERIFY(help != nullptr && help->isVisible());
        QCOMPARE(help->chapter(), place.chapter);
    }
    town.open();
    town.line()->setText(u"evening mode"_s);
    QVERIFY(town.rowOf(u"On-line chat"_s, u"help"_s) >= 0);
}

void FindTest::action_thatCannotBeDone_saysWhy_andDoesNothing()
{
    Finding town;
    QVERIFY(town.fill());
    QVERIFY(town.Town::open());
    town.open();
    town.line()->setText(u"versions of the open"_s);
    const auto row = town.rowOf(u"Versions of the open post"_s);
    QVERIFY(row >= 0);
    QVERIFY(!town.model()->at(row).isEnabled);
    QCOMPARE(town.model()->at(row).detail, u"No saved post is open."_s);
    town.list()->setCurrentIndex(town.model()->index(row));
    town.press(Qt::Key_Return);
    QVERIFY(town.box()->isVisible());
    QVERIFY(showsText(town.box(), u"No saved post is open."_s));
}

void FindTest::action_ofAPage_isDoneThere()
{
    Finding town;
    QVERIFY(town.fill());
    QVERIFY(town.Town::open());
    town.open();
    QTest::keyClicks(town.line(), u"new contact"_s);
    QCOMPARE(town.chosen(), u"New contact"_s);
    town.press(Qt::Key_Return);
    QCOMPARE(town.window->currentPage(), town.window->page(u"contacts"_s));
    QTRY_VERIFY(qApp->focusWidget() != nullptr && town.window->currentPage()->isAncestorOf(qApp->focusWidget()));
}

void FindTest::section_ofTheSettings_isShown()
{
    Finding town;
    QVERIFY(town.fill());
    QVERIFY(town.Town::open());
    town.window->showPage(u"settings"_s);
    const auto buttons = town.window->page(u"settings"_s)->findChildren<QAbstractButton *>();
    QStringList sections;
    for (const auto *button : buttons) {
        if (button->objectName().startsWith("settings-"_L1)) {
            sections.append(button->text());
        }
    }
    QVERIFY(sections.size() >= 8);
    town.open();
    for (const auto &section : std::as_const(sections)) {
        QVERIFY2(town.rowOf(section, u"settings"_s) >= 0, qPrintable(section)); // WindowCommands.cpp has them all
    }
    town.line()->setText(u"backups"_s);
    QCOMPARE(town.chosen(), u"Backups"_s);
    town.press(Qt::Key_Return);
    QVERIFY(town.window->findChild<QAbstractButton *>(u"settings-backups"_s)->isChecked());
}

void FindTest::keys_walkThroughTheRows_andEscapeGivesTheFocusBack()
{
    Finding town;
    QVERIFY(town.fill());
    QVERIFY(town.Town::open());
    town.window->showPage(u"posts"_s);
    town.window->currentPage()->find();
    auto *before = qApp->focusWidget();
    QVERIFY(before != nullptr);
    town.open();
    QTRY_VERIFY(town.model()->rowCount() > 12);
    QTRY_VERIFY(town.kinds().contains(u"post"_s));
    const int last = town.model()->rowCount() - 1;
    const auto row = [&] { return town.list()->currentIndex().row(); };
    QCOMPARE(row(), 0);
    town.press(Qt::Key_Down);
    QCOMPARE(row(), 1);
    town.press(Qt::Key_Up);
    town.press(Qt::Key_Up);
    QCOMPARE(row(), 0);
    town.press(Qt::Key_PageDown);
    QVERIFY(row() > 1);
    town.press(Qt::Key_End);
    QCOMPARE(row(), last);
    town.press(Qt::Key_Down);
    QCOMPARE(row(), last);
    town.press(Qt::Key_Home);
    QCOMPARE(row(), 0);
    town.press(Qt::Key_Tab);
    QVERIFY(town.line()->hasFocus());
    town.press(Qt::Key_Escape);
    QVERIFY(!town.box()->isVisible());
    QCOMPARE(qApp->focusWidget(), before);
}

void FindTest::anotherPage_closesTheBox()
{
    Finding town;
    QVERIFY(town.fill());
    QVERIFY(town.Town::open());
    town.open();
    QTest::keyClick(town.window.get(), Qt::Key_2, Qt::ControlModifier);
    QVERIFY(!town.box()->isVisible());
    QCOMPARE(town.window->currentPage(), town.window->page(u"posts"_s));
}

void FindTest::rows_andLine_haveNamesForScreenReaders()
{
    Finding town;
    QVERIFY(town.fill());
    QVERIFY(town.Town::open());
    town.open();
    QTRY_VERIFY(town.kinds().contains(u"post"_s));
    QVERIFY(!town.line()->accessibleName().isEmpty());
    auto *list = QAccessible::queryAccessibleInterface(town.list());
    QCOMPARE(list->childCount(), town.model()->rowCount());
    const auto spoken = list->child(0)->text(QAccessible::Name);
    QVERIFY(spoken.startsWith(town.model()->at(0).title));
    QVERIFY(spoken.contains(town.model()->at(0).kind));
}

void FindTest::typingOn_dropsTheOlderAnswer()
{
    Finding town;
    QVERIFY(town.fill());
    QVERIFY(town.Town::open());
    const auto title = town.titleOfAPost();
    town.open();
    const QString noWord = u"zzqxy"_s;
    for (qsizetype length = 1; length <= title.size(); ++length) {
        town.line()->setText(title.left(length));
    }
    town.line()->setText(noWord);
    QTRY_COMPARE(town.model()->rowCount(), 0);
    QTest::qWait(200);
    QCOMPARE(town.model()->rowCount(), 0);
    QTRY_VERIFY(showsText(town.box(), u"Nothing found"_s));
}

QTEST_MAIN(FindTest)
#include "FindTest.moc"
