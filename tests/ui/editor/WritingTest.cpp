// What helps to write, in the editor: spelling, typography while typing and of the whole text, find and replace, hints,
// tables. Over the system's dictionaries.
#include "common/Theme.h"
#include "common/UiState.h"
#include "editor/FindBar.h"
#include "editor/HintsPanel.h"
#include "editor/PlainEdit.h"
#include "editor/SpelledLine.h"
#include "editor/SpellingBar.h"
#include "editor/SpellingMenu.h"
#include "editor/TypographyPanel.h"
#include "editor/WritingTools.h"
#include "fakes/clock/Wait.h"
#include "spelling/Dictionary.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace bubenik;
using namespace bubenik::ui;
using namespace Qt::StringLiterals;

namespace {

// A text with all that helps to write it, as the page of posts has it.
struct Desk {
    QTemporaryDir folder;
    UiState state { folder.filePath(u"state.json"_s) };
    spelling::Checker checker;
    QWidget window;
    RichTextEdit *edit = new RichTextEdit(&window);
    WritingTools *tools = nullptr;
    HintsPanel *hints = nullptr;
    QStringList added;

    explicit Desk(const QString &text, const QStringList &folders = spelling::dictionaryFolders())
        : checker(folders)
    {
        edit->setSpelling(checker, [this](const QString &word) { added.append(word); });
        edit->setTypographic(true);
        tools = new WritingTools(*edit, &window);
        hints = new HintsPanel(
            *edit, state,
            [] {
                return QStringList { u"Titulek"_s, u"Perex v rámci akce."_s };
            },
            &window);
        auto *column = new QVBoxLayout(&window);
        column->addWidget(tools);
        column->addWidget(edit);
        column->addWidget(hints);
        window.resize(600, 600);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        load(text);
    }
    void load(const QString &text)
    {
        int id = 1;
        edit->load(flatten(markdown::parse(text), id));
        QVERIFY(waitUntil([&] { return !edit->isLoading(); }));
    }
    [[nodiscard]] QString markdown() { return markdown::write(assemble(edit->snapshot())).trimmed(); }
    [[nodiscard]] QStringList wrong() const
    {
        QStringList words;
        for (auto block = edit->document()->begin(); block.isValid(); block = block.next()) {
            for (const auto &place : edit->spelling()->marksIn(block)) {
                words.append(block.text().mid(place.at, place.length));
            }
        }
        return words;
    }
    template <class T>
    [[nodiscard]] T *find(const QString &name) const
    {
        return window.findChild<T *>(name);
    }
    void type(const QString &text)
    {
        for (const QChar c : text) {
            QKeyEvent press(QEvent::KeyPress, c == u' ' ? Qt::Key_Space : 0, Qt::NoModifier, QString(c));
            QCoreApplication::sendEvent(edit, &press);
        }
    }
};

QColor at(const QImage &image, int x, int y)
{
    return image.pixelColor(x, y);
}

} // namespace

class WritingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongWords_areMarked_notInCodeNorAddresses_andNeverEnterTheDocument()
    {
        Desk desk(u"Přýští středu `přýští` přýští.cz/akce [přýští](https://x.cz)."_s);
        QVERIFY(waitUntil([&] { return desk.wrong().size() == 2; }, 20000));
        QCOMPARE(desk.wrong(), (QStringList { u"Přýští"_s, u"přýští"_s }));
        QCOMPARE(desk.markdown(), u"Přýští středu `přýští` přýští.cz/akce [přýští](https://x.cz)."_s);
        QVERIFY(!desk.edit->document()->isUndoAvailable());
        QVERIFY(!desk.edit->document()->isModified());
    }

    void wave_isPaintedUnderTheWord()
    {
        Desk desk(u"Přýští středu"_s);
        QVERIFY(waitUntil([&] { return desk.wrong().size() == 1; }, 20000));
        const auto image = desk.edit->viewport()->grab().toImage();
        int red = 0;
        const auto wave = color(Token::Bad);
        for (int y = 0; y < 60; ++y) {
            for (int x = 0; x < 120; ++x) {
                const auto c = at(image, x, y);
                red += std::abs(c.red() - wave.red()) + std::abs(c.green() - wave.green()) < 60 ? 1 : 0;
            }
        }
        QVERIFY2(red > 20, qPrintable(QString::number(red)));
    }

    void wordBeingWritten_isMarkedOnlyWhenTheCursorLeavesIt()
    {
        Desk desk({});
        desk.type(u"přýští"_s);
        QVERIFY(!waitUntil([&] { return !desk.wrong().isEmpty(); }, 600));
        desk.type(u" "_s);
        QVERIFY(waitUntil([&] { return desk.wrong() == QStringList { u"přýští"_s }; }, 20000));
    }

    void contextMenu_suggests_replacesAsOneStep_ignoresAndAdds()
    {
        Desk desk(u"Tak **přýští** středu kvrdlička kvrdlička."_s);
        QVERIFY(waitUntil([&] { return desk.wrong().size() == 3; }, 20000));
        auto &marks = *desk.edit->spelling();
        QMenu menu;
        menu.addAction(u"Kopírovat"_s);
        addSpelling(menu, marks, *marks.wordAt(6), [&](const QString &word) { desk.added.append(word); });
        QAction *right = nullptr;
        QVERIFY(waitUntil([&] {
            for (auto *action : menu.actions()) {
                right = action->text() == u"příští"_s ? action : right;
            }
            return right != nullptr;
        }));
        right->trigger();
        QCOMPARE(desk.markdown(), u"Tak **příští** středu kvrdlička kvrdlička."_s);
        desk.edit->undo();
        QCOMPARE(desk.markdown(), u"Tak **přýští** středu kvrdlička kvrdlička."_s);
        // Once: the other one stays, wherever the text moves.
        marks.ignoreHere(*marks.nextWord(18));
        QCOMPARE(desk.wrong(), (QStringList { u"přýští"_s, u"kvrdlička"_s }));
        desk.edit->moveCursor(QTextCursor::Start);
        desk.type(u"Ano "_s);
        QCOMPARE(desk.wrong(), (QStringList { u"přýští"_s, u"kvrdlička"_s }));
        menu.findChild<QAction *>(u"spelling-add"_s)->trigger();
        QCOMPARE(desk.added, QStringList { u"přýští"_s });
        menu.findChild<QAction *>(u"spelling-ignore-all"_s)->trigger();
        QCOMPARE(desk.wrong(), QStringList { u"kvrdlička"_s });
    }

    void f7_goesThroughTheWords_byKeyboard()
    {
        Desk desk(u"Dobrý den.\n\nPřýští středu a kvrdlička."_s);
        QVERIFY(waitUntil([&] { return desk.wrong().size() == 2; }, 20000));
        desk.edit->setFocus();
        QTest::keyClick(desk.edit, Qt::Key_F7);
        QVERIFY(desk.tools->spellingBar().isVisible());
        QCOMPARE(desk.edit->textCursor().selectedText(), u"Přýští"_s);
        QVERIFY(waitUntil([&] { return desk.find<QPushButton>(u"spelling-suggestion"_s) != nullptr; }));
        QPushButton *right = nullptr;
        for (auto *button : desk.window.findChildren<QPushButton *>(u"spelling-suggestion"_s)) {
            right = button->text() == u"Příští"_s ? button : right;
        }
        QVERIFY(right != nullptr);
        right->click();
        QCOMPARE(desk.markdown(), u"Dobrý den.\n\nPříští středu a kvrdlička."_s);
        QCOMPARE(desk.edit->textCursor().selectedText(), u"kvrdlička"_s);
        desk.find<QPushButton>(u"spelling-bar-add"_s)->click();
        QCOMPARE(desk.added, QStringList { u"kvrdlička"_s });
        QVERIFY(desk.wrong().isEmpty());
        QVERIFY(!desk.edit->textCursor().selectedText().isEmpty()); // nothing has moved away
        QVERIFY(desk.window.focusWidget() != nullptr);
        QTest::keyClick(desk.window.focusWidget(), Qt::Key_Escape);
        QVERIFY(waitUntil([&] { return desk.tools->isHidden(); }));
    }

    void missingDictionary_isSaidCalmly_andNothingElseBreaks()
    {
        QTemporaryDir empty;
        Desk desk(u"Přýští středu."_s, { empty.path() });
        auto *line = desk.find<QToolButton>(u"spelling-line"_s);
        QVERIFY(waitUntil([&] { return line->toolTip().contains(u"hunspell-cs"_s); }, 5000));
        QVERIFY(desk.wrong().isEmpty());
        desk.edit->moveCursor(QTextCursor::End);
        desk.type(u" k vodě"_s);
        QCOMPARE(desk.markdown(), u"Přýští středu. k\u00A0vodě"_s);
        desk.tools->open(WritingTool::Spelling);
        QVERIFY(desk.find<QLabel>(u"spelling-word"_s)->text().contains(u"hunspell-cs"_s));
    }

    void plainText_hasItsSpelling_too()
    {
        spelling::Checker checker(spelling::dictionaryFolders());
        PlainEdit edit;
        edit.setSpelling(checker, [](const QString & /*word*/) {});
        edit.setTypographic(true);
        edit.setPlainText(u"Přýští středu"_s);
        edit.show();
        QVERIFY(waitUntil([&] { return edit.spelling()->marksIn(edit.document()->begin()).size() == 1; }, 20000));
        edit.moveCursor(QTextCursor::End);
        for (const QChar c : u" v obci"_s) {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
            QCoreApplication::sendEvent(&edit, &press);
        }
        QCOMPARE(edit.text(), u"Přýští středu v\u00A0obci"_s);
        edit.setPlainText(u"jedna\n\ndvě"_s);
        QCOMPARE(edit.text(), u"jedna\n\ndvě"_s);
    }

    void title_hasItsSpelling_too_andTakesASuggestion()
    {
        spelling::Checker checker(spelling::dictionaryFolders());
        SpelledLine line;
        QStringList added;
        line.setSpelling(checker, [&](const QString &word) { added.append(word); });
        line.setText(u"Přýští středu"_s);
        line.show();
        const auto wrong = [&] { return line.spelling()->wordAt(2); };
        QVERIFY(waitUntil([&] { return wrong().has_value(); }, 20000));
        QCOMPARE(wrong()->selectedText(), u"Přýští"_s);
        line.end(false);
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, u"x"_s);
        QCoreApplication::sendEvent(&line, &press); // behind it: the mark stays where it is
        QCOMPARE(wrong()->selectedText(), u"Přýští"_s);
        QSignalSpy edited(&line, &QLineEdit::textEdited);
        replaceWord(*wrong(), u"Příští"_s);
        QCOMPARE(line.text(), u"Příští středux"_s);
        QCOMPARE(edited.count(), 1); // it is saved as typed text is
        line.undo();
        QCOMPARE(line.text(), u"Přýští středux"_s);
    }

    void title_showsItsWrongWords_andLeavesThoseThatAreToBeLeft()
    {
        spelling::Checker checker(spelling::dictionaryFolders());
        SpelledLine line;
        line.resize(300, 40);
        line.setSpelling(checker, [](const QString & /*word*/) {});
        line.setText(u"Přýští středu"_s);
        line.show();
        QVERIFY(waitUntil([&] { return line.spelling()->wordAt(2).has_value(); }, 20000));
        const auto marked = line.grab().toImage();
        line.spelling()->ignoreHere(*line.spelling()->wordAt(2));
        QVERIFY(!line.spelling()->wordAt(2));
        QVERIFY(marked != line.grab().toImage());
        line.setText(u"Přýští středu ráno"_s); // its other words may change
        QVERIFY(!line.spelling()->wordAt(2));
    }

    void typography_whileTyping_isUndoneByOneStep()
    {
        Desk desk({});
        desk.type(u"Film \""_s);
        QCOMPARE(desk.markdown(), u"Film „"_s);
        desk.edit->undo();
        QCOMPARE(desk.markdown(), u"Film \""_s);
        desk.type(u"Vlny\" "_s);
        QCOMPARE(desk.markdown(), u"Film \"Vlny\""_s); // what was taken back stays
    }

    void typography_whileTyping_leavesCodeAndLinksAlone()
    {
        Desk desk(u"`kód k` a"_s);
        auto cursor = desk.edit->textCursor();
        cursor.setPosition(4);
        desk.edit->setTextCursor(cursor);
        desk.type(u"\" \""_s);
        QCOMPARE(desk.markdown(),
            u"`kód \" \"k` a"_s.replace(u"kód \" \"k"_s, desk.edit->document()->begin().text().left(8)));
        QVERIFY(!desk.markdown().contains(u'„'));
    }

    void typography_ofTheWholeText_isPreviewed_andOneUndoStep()
    {
        const auto text
            = u"V **obci** \"Vlny\" v [8-16](https://x.cz) od 8-16.\n\n`a - b` a 7.12.2026 v 15:00, v 16:30 a v 17.00."_s;
        Desk desk(text);
        desk.tools->open(WritingTool::Typography);
        QVERIFY(waitUntil([&] { return desk.tools->typography().changes() > 0; }));
        QVERIFY(desk.find<QListWidget>(u"typography-changes"_s)->count() >= 6);
        QCOMPARE(desk.markdown(), text);
        desk.find<QPushButton>(u"typography-apply"_s)->click();
        QCOMPARE(desk.markdown(),
            u"V\u00A0**obci** „Vlny“ v\u00A0[8-16](https://x.cz) od 8–16.\n\n`a - b` a\u00A07.\u00A012.\u00A02026 v\u00A015:00, v\u00A016:30 a\u00A0v\u00A017:00."_s);
        QVERIFY(waitUntil([&] { return desk.tools->typography().changes() == 0; }));
        desk.edit->undo();
        QCOMPARE(desk.markdown(), text);
    }

    void find_folds_counts_andReplacesAllAsOneStep()
    {
        Desk desk(u"Uzavírka **ulice** Lipová.\n\n- uzavirka\n- neuzavírka"_s);
        desk.tools->open(WritingTool::Replace);
        auto &bar = desk.tools->findBar();
        auto *wanted = desk.find<QLineEdit>(u"find-wanted"_s);
        wanted->setText(u"UZAVÍRKA"_s);
        QCOMPARE(bar.hits(), 3);
        QVERIFY(desk.find<QLabel>(u"find-count"_s)->text().contains(u'3'));
        desk.find<QAbstractButton>(u"find-words"_s)->click();
        QCOMPARE(bar.hits(), 2);
        desk.find<QAbstractButton>(u"find-accents"_s)->click();
        QCOMPARE(bar.hits(), 1);
        desk.find<QAbstractButton>(u"find-accents"_s)->click();
        desk.find<QLineEdit>(u"find-by"_s)->setText(u"Oprava"_s);
        desk.find<QPushButton>(u"find-replace-all"_s)->click();
        QCOMPARE(desk.markdown(), u"Oprava **ulice** Lipová.\n\n- Oprava\n- neuzavírka"_s);
        desk.edit->undo();
        QCOMPARE(desk.markdown(), u"Uzavírka **ulice** Lipová.\n\n- uzavirka\n- neuzavírka"_s);
        wanted->setText(u"ulice"_s);
        desk.find<QPushButton>(u"find-replace"_s)->click();
        QCOMPARE(desk.markdown(), u"Uzavírka **Oprava** Lipová.\n\n- uzavirka\n- neuzavírka"_s);
        wanted->setText(u"není tu"_s);
        QCOMPARE(bar.hits(), 0);
    }

    void find_nextAndPrevious_wrapAround()
    {
        Desk desk(u"a b a b a"_s);
        desk.edit->setFocus();
        QTest::keyClick(desk.edit, Qt::Key_F, Qt::ControlModifier);
        desk.find<QLineEdit>(u"find-wanted"_s)->setText(u"a"_s);
        auto &bar = desk.tools->findBar();
        const auto place = [&] { return desk.edit->textCursor().selectionStart(); };
        QCOMPARE(place(), 0);
        bar.next();
        bar.next();
        QCOMPARE(place(), 8);
        bar.next();
        QCOMPARE(place(), 0);
        bar.next(true);
        QCOMPARE(place(), 8);
        bar.next(true);
        QCOMPARE(place(), 4);
    }

    void findIn_options_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<int>("folded");
        QTest::addColumn<int>("exact");
        QTest::newRow("accents") << u"Žluť zlut"_s << u"žluť"_s << 2 << 0;
        QTest::newRow("space") << u"v\u00A0obci v obci"_s << u"v obci"_s << 2 << 2;
        QTest::newRow("overlap") << u"aaaa"_s << u"aa"_s << 2 << 2;
        QTest::newRow("empty") << u"aaaa"_s << QString() << 0 << 0;
    }
    void findIn_options()
    {
        QFETCH(QString, text);
        QFETCH(QString, wanted);
        QTEST(int(findIn(text, wanted, {}).size()), "folded");
        QTEST(int(findIn(text, wanted, { .matchCase = true, .matchAccents = true }).size()), "exact");
    }

    void hints_areListed_leadToTheirPlace_andCanBeSwitchedOff()
    {
        Desk desk(u"Nadpis.\n\nZ důvodu opravy se zavře most."_s);
        desk.hints->look();
        QVERIFY(waitUntil([&] { return desk.hints->hints().size() == 2; }));
        desk.hints->setOpen(true);
        auto *list = desk.find<QListWidget>(u"hints"_s);
        QVERIFY(list->isVisible());
        QSignalSpy before(desk.hints, &HintsPanel::beforeChosen);
        Q_EMIT list->itemActivated(list->item(0));
        QCOMPARE(before.count(), 1);
        QCOMPARE(before[0][0].toInt(), 1);
        Q_EMIT list->itemActivated(list->item(1));
        QCOMPARE(desk.edit->textCursor().selectedText(), u"Z důvodu"_s);
        desk.find<QToolButton>(u"hints-switch"_s)->click();
        QVERIFY(!list->isVisible());
        QVERIFY(desk.hints->hints().isEmpty());
        QCOMPARE(desk.state.value(u"writing/hints"_s).toBool(true), false);
    }

    void tables_growAndShrink_eachAsOneStep()
    {
        Desk desk(u"| a | b |\n| --- | --- |\n| c | d |"_s);
        auto cursor = desk.edit->textCursor();
        cursor.movePosition(QTextCursor::Start);
        while (!cursor.atEnd() && cursor.block().text() != u"c"_s) {
            cursor.movePosition(QTextCursor::NextBlock);
        }
        desk.edit->setTextCursor(cursor);
        using Edit = RichTextEdit::TableEdit;
        desk.edit->editTable(Edit::RowBelow);
        QCOMPARE(cursor.currentTable()->rows(), 3);
        desk.edit->editTable(Edit::ColumnAfter);
        QCOMPARE(cursor.currentTable()->columns(), 3);
        desk.edit->undo();
        QCOMPARE(cursor.currentTable()->columns(), 2);
        desk.edit->editTable(Edit::RemoveColumn);
        desk.edit->editTable(Edit::RemoveColumn); // the last one stays
        QCOMPARE(desk.markdown(), markdown::write(markdown::parse(u"| b |\n| --- |\n| d |\n| |"_s)).trimmed());
        desk.edit->moveCursor(QTextCursor::Start);
        while (!desk.edit->isInTable()) {
            desk.edit->moveCursor(QTextCursor::NextBlock);
        }
        desk.edit->editTable(Edit::RemoveTable);
        QCOMPARE(desk.markdown(), QString());
    }

    void headerRow_isTakenAwayAndPutBack()
    {
        const auto text = markdown::write(markdown::parse(u"| a | b |\n| --- | --- |\n| c | d |"_s)).trimmed();
        Desk desk(text);
        desk.edit->moveCursor(QTextCursor::Start);
        while (!desk.edit->isInTable()) {
            desk.edit->moveCursor(QTextCursor::NextBlock);
        }
        desk.edit->editTable(RichTextEdit::TableEdit::HeaderRow);
        QCOMPARE(desk.markdown(), markdown::write(markdown::parse(u"| | |\n| --- | --- |\n| a | b |\n| c | d |"_s)).trimmed());
        desk.edit->editTable(RichTextEdit::TableEdit::HeaderRow);
        QCOMPARE(desk.markdown(), text);
        desk.edit->editTable(RichTextEdit::TableEdit::HeaderRow);
        desk.edit->undo();
        QCOMPARE(desk.markdown(), text);
    }

    void slash_atTheStartOfALine_asksForTemplates_elsewhereNot()
    {
        Desk desk({});
        QSignalSpy asked(desk.edit, &RichTextEdit::toolAsked);
        desk.type(u"a/"_s);
        QCOMPARE(asked.count(), 0);
        QTest::keyClick(desk.edit, Qt::Key_Return);
        desk.type(u"/"_s);
        QCOMPARE(asked.count(), 1);
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const Theme theme(Scheme::Light);
    WritingTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "WritingTest.moc"
