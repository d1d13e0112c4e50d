// Templates in the editor of a post: by key, with their fields filled in, kept, deleted and brought back; one with a
// broken field is said so and still works.
#include "common/DateTimeField.h"
#include "domain/TextTemplate.h"
#include "editor/HintsPanel.h"
#include "editor/RichTextEdit.h"
#include "editor/SpellingMarks.h"
#include "editor/WritingTools.h"
#include "posts/AttachmentPanel.h"
#include "posts/TemplatePanel.h"
#include "ui/posts/Town.h"

#include <QAbstractButton>
#include <QAction>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

using namespace bubenik;
using namespace bubenik::ui;
using namespace Qt::StringLiterals;

namespace {

void addTemplate(Stores &stores, const TextTemplate &text)
{
    auto whole = text;
    whole.id = newTemplateId(SystemClock().now());
    QVERIFY(stores.templates.save(whole, SystemClock().now()));
}

template <class T>
T *named(Town &town, const QString &name)
{
    return town.page->findChild<T *>(name);
}

RichTextEdit &textOf(Town &town)
{
    return *town.page->findChild<RichTextEdit *>();
}

QString bodyOf(Town &town)
{
    return markdown::write(assemble(textOf(town).snapshot())).trimmed();
}

void openTemplates(Town &town)
{
    textOf(town).setFocus();
    typeText(textOf(town), u"/"_s);
    QVERIFY(waitUntil([&] { return named<QListWidget>(town, u"template-list"_s)->isVisible(); }));
}

} // namespace

class TemplatesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slash_chooses_asksForFields_andFillsTheWholePost()
    {
        Town town([](Stores &stores) {
            addTemplate(stores,
                { .name = u"Uzavírka ulice"_s,
                    .title = u"Uzavírka: {ulice}"_s,
                    .lead = u"Dne {datum}."_s,
                    .body = u"Ulice {ulice} ve městě {město} od {od}."_s,
                    .categories = { u"Doprava"_s } });
            addTemplate(stores, { .name = u"Kontakt"_s, .body = u"Volejte {telefon}."_s });
        });
        town.page->createNew();
        openTemplates(town);
        auto *search = named<QLineEdit>(town, u"template-search"_s);
        QVERIFY(waitUntil([&] { return named<QListWidget>(town, u"template-list"_s)->count() == 2; }));
        search->setText(u"UZAVIRKA"_s);
        QCOMPARE(named<QListWidget>(town, u"template-list"_s)->count(), 1);
        QTest::keyClick(search, Qt::Key_Return);
        auto *street = named<QLineEdit>(town, u"field-ulice"_s);
        QVERIFY(street != nullptr && street->isVisible());
        street->setText(u"Petlérská"_s);
        named<QDateEdit>(town, u"field-datum"_s)->setDate({ 2026, 12, 7 });
        const auto at = *town.workspace->zone().fromLocal({ 2026, 12, 8 }, { 7, 30 });
        named<DateTimeField>(town, u"field-od"_s)->setInstant(at);
        named<QAbstractButton>(town, u"template-insert"_s)->click();
        QVERIFY(waitUntil([&] {
            return bodyOf(town)
                == u"Ulice Petlérská ve městě Klášterec nad Ohří od 8.\u00A0prosince 2026 v\u00A07.30."_s;
        }));
        const auto post = town.page->editor().working();
        QCOMPARE(post.title, u"Uzavírka: Petlérská"_s);
        QCOMPARE(post.lead, u"Dne 7.\u00A0prosince 2026."_s);
        QCOMPARE(post.categories, QStringList { u"Doprava"_s });
        QVERIFY(town.page->editor().tools().isHidden());
    }

    void block_comesToTheCursor_andLeavesTheHeadAlone()
    {
        Town town([](Stores &stores) { addTemplate(stores, { .name = u"Omluva"_s, .body = u"Omlouváme se."_s }); });
        town.page->createNew();
        typeText(textOf(town), u"Nadpis"_s);
        QTest::keyClick(&textOf(town), Qt::Key_Return);
        openTemplates(town);
        QVERIFY(waitUntil([&] { return named<QListWidget>(town, u"template-list"_s)->count() == 1; }));
        QTest::keyClick(named<QLineEdit>(town, u"template-search"_s), Qt::Key_Return); // no fields: at once
        QVERIFY(waitUntil([&] { return bodyOf(town) == u"Nadpis\n\nOmlouváme se."_s; }));
        QCOMPARE(town.page->editor().working().title, QString());
    }

    void brokenField_isSaidWithItsPlace_andTheTemplateStillWorks()
    {
        Town town(
            [](Stores &stores) { addTemplate(stores, { .name = u"Rozbitá"_s, .body = u"Dne\n{dtaum} a {od"_s }); });
        town.page->createNew();
        openTemplates(town);
        QVERIFY(waitUntil([&] { return named<QListWidget>(town, u"template-list"_s)->count() == 1; }));
        QTest::keyClick(named<QLineEdit>(town, u"template-search"_s), Qt::Key_Return);
        const auto said = named<QLabel>(town, u"template-problems"_s)->text();
        QVERIFY2(said.contains(u"line 2, character 1"_s) && said.contains(u"{datum}"_s), qPrintable(said));
        QVERIFY2(said.contains(u"{od has no end"_s), qPrintable(said));
        named<QAbstractButton>(town, u"template-insert"_s)->click();
        QVERIFY(waitUntil([&] { return bodyOf(town).contains(u"{dtaum} a"_s); }));
    }

    void textInTheEditor_isKept_replacedUnderItsName_deletedAndBroughtBack()
    {
        Town town;
        town.page->createNew();
        typeText(textOf(town), u"Stavební text"_s);
        town.page->editor().tools().open(WritingTool::Templates);
        QVERIFY(waitUntil([&] { return named<QAbstractButton>(town, u"template-starters"_s)->isVisible(); }));
        for (int i = 0; i < 2; ++i) {
            named<QAbstractButton>(town, u"template-keep"_s)->click();
            named<QLineEdit>(town, u"template-name"_s)->setText(u"Můj blok"_s);
            named<QAbstractButton>(town, u"template-keep-done"_s)->click();
            QVERIFY(waitUntil([&] {
                return named<QLineEdit>(town, u"template-name"_s)->text().isEmpty()
                    && named<QListWidget>(town, u"template-list"_s)->count() == 1;
            }));
        }
        const auto kept = town.ask([](Stores &stores) { return stores.templates.list(); });
        QVERIFY(kept);
        QCOMPARE(kept->size(), 1);
        QCOMPARE(kept->first().body.trimmed(), u"Stavební text"_s);
        QVERIFY(kept->first().isBlock());
        named<QAbstractButton>(town, u"template-remove"_s)->click();
        QVERIFY(waitUntil([&] { return named<QListWidget>(town, u"template-list"_s)->count() == 0; }));
        for (auto *button : town.toast->findChildren<QAbstractButton *>()) {
            button->click();
        }
        QVERIFY(waitUntil([&] { return named<QListWidget>(town, u"template-list"_s)->count() == 1; }));
    }

    void starterTemplates_areWholeAndWithoutProblems()
    {
        Town town;
        town.page->createNew();
        town.page->editor().tools().open(WritingTool::Templates);
        QVERIFY(waitUntil([&] { return named<QAbstractButton>(town, u"template-starters"_s)->isVisible(); }));
        named<QAbstractButton>(town, u"template-starters"_s)->click();
        QVERIFY(waitUntil([&] { return named<QListWidget>(town, u"template-list"_s)->count() >= 8; }));
        const auto all = town.ask([](Stores &stores) { return stores.templates.list(); });
        for (const auto &text : *all) {
            QVERIFY2(fieldsOf(text).problems.isEmpty(), qPrintable(text.name));
            QVERIFY2(!text.isBlock() || text.title.isEmpty(), qPrintable(text.name));
        }
    }

    void pictureThatSaysWhatItIs_proposesItsAltText()
    {
        Town town;
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        image.setText(u"Description"_s, u"Mapa objížďky"_s);
        const auto file = town.folder.filePath(u"mapa.png"_s);
        QVERIFY(image.save(file));
        town.page->createNew();
        auto *panel = town.page->findChild<AttachmentPanel *>();
        panel->addFiles({ file });
        auto *proposal = named<QAbstractButton>(town, u"alt-proposal"_s);
        QVERIFY(waitUntil([&] { return proposal->isVisible(); }));
        QCOMPARE(panel->attachments().first().alt, QString()); // a person decides
        proposal->click();
        QCOMPARE(panel->attachments().first().alt, u"Mapa objížďky"_s);
        QVERIFY(!proposal->isVisible());
    }

    void spellingAndTypography_canBeSwitchedOff_andStayOff()
    {
        Town town;
        town.page->createNew();
        auto &text = textOf(town);
        const auto flip = [&](const QString &name) { town.page->findChild<QAction *>(name)->trigger(); };
        typeText(text, u"přýští k vodě "_s);
        const auto wrong = [&] { return text.spelling()->marksIn(text.document()->begin()).size(); };
        QVERIFY(waitUntil([&] { return wrong() == 1; }, 20000));
        QCOMPARE(bodyOf(town), u"přýští k\u00A0vodě"_s);
        flip(u"switch-spelling"_s);
        flip(u"switch-typography"_s);
        QCOMPARE(wrong(), 0);
        typeText(text, u"a \""_s);
        QVERIFY(bodyOf(town).endsWith(u"a \""_s));
        PostEditor other(PageContext { *town.workspace, *town.state, town.theme, *town.toast });
        QVERIFY(!other.findChild<RichTextEdit *>()->spelling()->isEnabled());
    }

    void addedWord_isTheNewsrooms_andRightInEveryText()
    {
        Town town([](Stores &stores) { Town::addPost(stores, u"Příspěvek"_s, u"Přijďte na kvrdličku."_s); });
        QVERIFY(town.open(town.ask([](Stores &stores) { return stores.posts.keys(PostFilter::All, 1); })
                ? town.ask([](Stores &stores) -> Result<PostId> {
                          const auto keys = stores.posts.keys(PostFilter::All, 1);
                          const auto rows = stores.posts.rows(*keys);
                          return rows->first().id;
                      })
                      .value()
                : PostId {}));
        auto &text = textOf(town);
        const auto wrong = [&] { return text.spelling()->marksIn(text.document()->begin()).size(); };
        QVERIFY(waitUntil([&] { return wrong() == 1; }, 20000));
        text.addWord(u"kvrdlička"_s);
        QVERIFY(waitUntil([&] { return wrong() == 0; }));
        const auto words = town.ask([](Stores &stores) { return stores.templates.words(); });
        QCOMPARE(*words, QStringList { u"kvrdlička"_s });
    }
};

QTEST_MAIN(TemplatesTest)
#include "TemplatesTest.moc"
