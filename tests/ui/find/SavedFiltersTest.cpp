// Filters with names on the pages that have lists: saved, used again, found by Ctrl+K, renamed, removed and brought back.
#include "find/FindBox.h"
#include "find/FindModel.h"
#include "find/SavedFilterMenu.h"
#include "posts/FilterBar.h"
#include "shell/Town.h"
#include "storage/SavedFilters.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

using namespace bubenik;
using namespace bubenik::ui;
using namespace Qt::StringLiterals;

namespace {

struct Filtering : Town {
    [[nodiscard]] SavedFilterMenu *saved(const QString &page) const
    {
        window->showPage(page);
        return window->page(page)->findChild<SavedFilterMenu *>();
    }
    [[nodiscard]] QList<SavedFilter> stored(const QString &page) const
    {
        const auto stores = *WorkspaceFolder::open(path())->stores();
        return savedFilters(stores->settings, page, window->workspace()->userName());
    }
    // Chooses the line of the menu that begins so; false: there is none that can be chosen.
    [[nodiscard]] static bool choose(const SavedFilterMenu *menu, const QString &beginning)
    {
        if (!QTest::qWaitFor([menu] { return menu->button()->isEnabled(); }, 5000)) {
            return false;
        }
        menu->button()->click();
        const auto menus = menu->findChildren<QMenu *>(); // one that was used may still be there
        auto *shown = menus.isEmpty() ? nullptr : menus.constLast();
        if (!shown) {
            return false;
        }
        const auto actions = shown->actions();
        for (auto *action : actions) {
            if (action->text().startsWith(beginning) && action->isEnabled()) {
                action->trigger();
                delete shown;
                return true;
            }
        }
        delete shown;
        return false;
    }
    static void name(const SavedFilterMenu *menu, const QString &text)
    {
        auto *line = menu->findChild<QLineEdit *>();
        line->setText(text);
        QTest::keyClick(line, Qt::Key_Return);
    }
};

} // namespace

class SavedFiltersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filter_ofPosts_isSaved_andUsedAgain();
    void filter_isFoundByCtrlK_onAPageThatWasNeverShown();
    void renamed_keepsItsFilter_removed_comesBackByUndo();
    void unfiltered_hasNothingToSave();
    void escape_leavesTheNaming_andKeepsThePage();
    void everyPageWithAList_hasFilters_thatComeBackAsTheyWere();
};

void SavedFiltersTest::filter_ofPosts_isSaved_andUsedAgain()
{
    Filtering town;
    QVERIFY(town.fill());
    QVERIFY(town.open());
    auto *menu = town.saved(u"posts"_s);
    auto *bar = town.window->currentPage()->findChild<FilterBar *>();
    bar->choose(PostFilter::Drafts);
    QVERIFY(town.choose(menu, u"Save this filter"_s));
    QVERIFY(menu->isVisible());
    town.name(menu, u"  Moje   koncepty "_s);
    QVERIFY(!menu->isVisible());
    QTRY_COMPARE(town.stored(u"posts"_s).size(), 1);
    QCOMPARE(town.stored(u"posts"_s).constFirst().name, u"Moje koncepty"_s);
    bar->choose(PostFilter::All);
    QVERIFY(town.choose(menu, u"Moje koncepty"_s));
    QCOMPARE(bar->current(), PostFilter::Drafts);
}

void SavedFiltersTest::filter_isFoundByCtrlK_onAPageThatWasNeverShown()
{
    Filtering town;
    QVERIFY(town.fill());
    {
        const auto stores = *WorkspaceFolder::open(town.path())->stores();
        QVERIFY(town.open());
        const QList<SavedFilter> filters { { u"Co čeká"_s, { { u"state"_s, u"waiting"_s }, { u"text"_s, u"a"_s } } } };
        QVERIFY(setSavedFilters(stores->settings, u"posts"_s, town.window->workspace()->userName(), filters));
    }
    QVERIFY(town.window->page(u"posts"_s) == nullptr);
    QTest::keyClick(town.window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *box = town.window->findChild<FindBox *>();
    auto *line = box->findChild<QLineEdit *>();
    line->setText(u"co cek"_s);
    auto *model = box->findChild<FindModel *>();
    QTRY_VERIFY(model->rowCount() > 0 && model->at(0).title == u"Co čeká"_s);
    QCOMPARE(model->at(0).kind, u"filter"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(town.window->currentPage(), town.window->page(u"posts"_s));
    auto *bar = town.window->currentPage()->findChild<FilterBar *>();
    QTRY_COMPARE(bar->current(), PostFilter::Waiting);
}

void SavedFiltersTest::renamed_keepsItsFilter_removed_comesBackByUndo()
{
    Filtering town;
    QVERIFY(town.fill());
    QVERIFY(town.open());
    auto *menu = town.saved(u"posts"_s);
    auto *bar = town.window->currentPage()->findChild<FilterBar *>();
    bar->choose(PostFilter::Live);
    QVERIFY(town.choose(menu, u"Save this filter"_s));
    town.name(menu, u"Venku"_s);
    QVERIFY(town.choose(menu, u"Rename “Venku”"_s));
    town.name(menu, u"Co je venku"_s);
    QTRY_VERIFY(town.stored(u"posts"_s).size() == 1 && town.stored(u"posts"_s).constFirst().name == u"Co je venku"_s);
    const auto kept = town.stored(u"posts"_s);
    QVERIFY(town.choose(menu, u"Remove “Co je venku”"_s));
    QTRY_VERIFY(town.stored(u"posts"_s).isEmpty());
    auto *undo = visibleButton(town.window.get(), u"Undo"_s);
    QVERIFY(undo != nullptr);
    undo->click();
    QTRY_COMPARE(town.stored(u"posts"_s), kept);
}

void SavedFiltersTest::unfiltered_hasNothingToSave()
{
    Filtering town;
    QVERIFY(town.fill());
    QVERIFY(town.open());
    QVERIFY(!town.choose(town.saved(u"outbox"_s), u"Save this filter"_s));
    QVERIFY(!town.choose(town.saved(u"outbox"_s), u"Filter the list first"_s)); // it is said, not offered
}

void SavedFiltersTest::escape_leavesTheNaming_andKeepsThePage()
{
    Filtering town;
    QVERIFY(town.fill());
    QVERIFY(town.open());
    auto *menu = town.saved(u"posts"_s);
    town.window->currentPage()->findChild<FilterBar *>()->choose(PostFilter::Live);
    QVERIFY(town.choose(menu, u"Save this filter"_s));
    QTest::keyClick(menu->findChild<QLineEdit *>(), Qt::Key_Escape);
    QVERIFY(!menu->isVisible());
    QVERIFY(menu->button()->hasFocus());
    QVERIFY(menu->filters().isEmpty());
}

void SavedFiltersTest::everyPageWithAList_hasFilters_thatComeBackAsTheyWere()
{
    Filtering town;
    QVERIFY(town.fill());
    QVERIFY(addContacts(town.path(), SystemClock().now()));
    QVERIFY(town.open());
    for (const auto &name : { u"posts"_s, u"announcements"_s, u"contacts"_s, u"outbox"_s }) {
        auto *menu = town.saved(name);
        QVERIFY2(menu != nullptr, qPrintable(name));
        auto *page = town.window->page(name);
        QLineEdit *search = nullptr;
        for (auto *line : page->findChildren<QLineEdit *>()) {
            const auto words = line->accessibleName();
            if (search == nullptr && line->isVisible() && (words.startsWith("Search in"_L1) || words.startsWith("Find by"_L1))) {
                search = line;
            }
        }
        QVERIFY2(search != nullptr, qPrintable(name));
        search->setText(u"uzav"_s);
        QComboBox *combo = nullptr;
        for (auto *one : page->findChildren<QComboBox *>()) {
            if (one->isVisible() && one->count() > 1 && !one->isEditable() && combo == nullptr) {
                combo = one;
            }
        }
        if (combo != nullptr) {
            combo->setCurrentIndex(1);
        }
        QVERIFY2(town.choose(menu, u"Save this filter"_s), qPrintable(name));
        town.name(menu, u"Uzavírky"_s);
        search->clear();
        if (combo != nullptr) {
            combo->setCurrentIndex(0);
        }
        QVERIFY(town.choose(menu, u"Uzavírky"_s));
        QCOMPARE(search->text(), u"uzav"_s);
        QVERIFY2(combo == nullptr || combo->currentIndex() == 1, qPrintable(name));
        QTRY_COMPARE(town.stored(name).size(), 1);
    }
}

QTEST_MAIN(SavedFiltersTest)
#include "SavedFiltersTest.moc"
