// The editor on its own: what is loaded comes back the same, and what keys and the clipboard do to it.
#include "common/Theme.h"
#include "editor/DocumentBuilder.h"
#include "editor/EditorBar.h"
#include "editor/RichTextEdit.h"
#include "fakes/clock/Wait.h"
#include "ui/editor/Trees.h"

#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace bubenik;
using namespace bubenik::ui;
using namespace Qt::StringLiterals;

class EditorTest final : public QObject
{
    Q_OBJECT

private:
    static void load(RichTextEdit &edit, const QString &text)
    {
        int id = 1;
        edit.load(flatten(markdown::parse(text), id));
        QVERIFY(waitUntil([&] { return !edit.isLoading(); }));
    }
    static QString markdownOf(RichTextEdit &edit) { return markdown::write(assemble(edit.snapshot())); }
    static void type(QWidget &edit, const QString &text)
    {
        for (const QChar c : text) {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
            QKeyEvent space(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier, u" "_s);
            QCoreApplication::sendEvent(&edit, c == u' ' ? &space : &press);
        }
    }
    static void paste(RichTextEdit &edit, const QString &html)
    {
        auto *mime = new QMimeData;
        mime->setHtml(html);
        QGuiApplication::clipboard()->setMimeData(mime);
        const auto before = markdownOf(edit);
        edit.paste();
        QVERIFY(waitUntil([&] { return !edit.isReadOnly() && markdownOf(edit) != before; }, 30000));
    }

private Q_SLOTS:
    void flattenedTree_assembled_isTheSame()
    {
        for (unsigned seed = 0; seed < 300; ++seed) {
            const auto tree = markdown::parse(markdown::write(Trees(seed).text(6)));
            int id = 1;
            QCOMPARE(markdown::parse(markdown::write(assemble(flatten(tree, id)))), tree);
        }
    }

    void anyText_throughTheDocument_staysTheSame()
    {
        RichTextEdit edit;
        for (unsigned seed = 0; seed < 200; ++seed) {
            const auto text = markdown::write(Trees(seed).text(6));
            load(edit, text);
            const auto back = markdownOf(edit);
            if (markdown::parse(back) != markdown::parse(text)) {
                qWarning().noquote() << "seed" << seed << "\n--- in\n" << text << "\n--- out\n" << back;
            }
            QCOMPARE(markdown::parse(back), markdown::parse(text));
        }
    }

    void unchangedLines_afterAnEdit_areNotReadAgainButRight()
    {
        RichTextEdit edit;
        load(edit, u"Jedna\n\n- dva\n- tři\n\n| a | b |\n|---|---|\n| c | d |\n\nkonec"_s);
        const auto before = markdownOf(edit);
        edit.moveCursor(QTextCursor::End);
        type(edit, u" dne"_s);
        QCOMPARE(markdownOf(edit), before.trimmed() + u" dne\n"_s);
        edit.undo();
        QCOMPARE(markdownOf(edit), before);
    }

    void typedCzech_isKept()
    {
        RichTextEdit edit;
        load(edit, {});
        type(edit, u"Příliš žluťoučký kůň"_s);
        QInputMethodEvent event;
        event.setCommitString(u" úpěl ďábelské ódy"_s);
        QCoreApplication::sendEvent(&edit, &event);
        QCOMPARE(markdownOf(edit), u"Příliš žluťoučký kůň úpěl ďábelské ódy\n"_s);
    }

    void literalSigns_typed_stayLiteral()
    {
        RichTextEdit edit;
        load(edit, u"x"_s);
        edit.moveCursor(QTextCursor::End);
        type(edit, u" *ne* _ne_ [ne](x) <b>"_s);
        QCOMPARE(markdown::toPlainText(markdown::parse(markdownOf(edit))).trimmed(), u"x *ne* _ne_ [ne](x) <b>"_s);
    }

    void boldKey_onSelection_marksAndUnmarks()
    {
        RichTextEdit edit;
        load(edit, u"jedna dva tři"_s);
        auto cursor = edit.textCursor();
        cursor.setPosition(6);
        cursor.setPosition(10, QTextCursor::KeepAnchor); // with the space behind it
        edit.setTextCursor(cursor);
        QTest::keyClick(&edit, Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(markdownOf(edit), u"jedna **dva** tři\n"_s);
        QTest::keyClick(&edit, Qt::Key_I, Qt::ControlModifier);
        QCOMPARE(markdown::parse(markdownOf(edit)), markdown::parse(u"jedna ***dva*** tři"_s));
        QTest::keyClick(&edit, Qt::Key_B, Qt::ControlModifier);
        QTest::keyClick(&edit, Qt::Key_I, Qt::ControlModifier);
        QCOMPARE(markdownOf(edit), u"jedna dva tři\n"_s);
    }

    void enterInList_makesItems_andLeavesOnEmpty()
    {
        RichTextEdit edit;
        load(edit, {});
        type(edit, u"- jedna"_s);
        QTest::keyClick(&edit, Qt::Key_Return);
        type(edit, u"dva"_s);
        QTest::keyClick(&edit, Qt::Key_Return);
        QTest::keyClick(&edit, Qt::Key_Tab);
        type(edit, u"pod"_s);
        QTest::keyClick(&edit, Qt::Key_Return);
        QTest::keyClick(&edit, Qt::Key_Return);
        QTest::keyClick(&edit, Qt::Key_Return);
        type(edit, u"mimo"_s);
        QCOMPARE(markdown::parse(markdownOf(edit)), markdown::parse(u"- jedna\n- dva\n  - pod\n\nmimo"_s));
    }

    void backtab_inNestedList_takesFollowingAlong()
    {
        RichTextEdit edit;
        load(edit, u"- a\n  - b\n  - c\n- d"_s);
        auto cursor = edit.textCursor();
        cursor.setPosition(2);
        edit.setTextCursor(cursor);
        QTest::keyClick(&edit, Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(markdown::parse(markdownOf(edit)), markdown::parse(u"- a\n- b\n  - c\n- d"_s));
    }

    void headingTyped_thenEnter_isFollowedByText()
    {
        RichTextEdit edit;
        load(edit, {});
        type(edit, u"## Kudy objíždět"_s);
        QTest::keyClick(&edit, Qt::Key_Return);
        type(edit, u"Po Petlérské."_s);
        QCOMPARE(markdownOf(edit), u"## Kudy objíždět\n\nPo Petlérské.\n"_s);
        QTest::keyClick(&edit, Qt::Key_4, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(markdownOf(edit).endsWith(u"#### Po Petlérské.\n"_s));
    }

    void backspaceAtStart_takesLayersOff()
    {
        RichTextEdit edit;
        load(edit, u"> - citace"_s);
        QTest::keyClick(&edit, Qt::Key_Backspace);
        QCOMPARE(markdownOf(edit), u"> citace\n"_s);
        QTest::keyClick(&edit, Qt::Key_Backspace);
        QCOMPARE(markdownOf(edit), u"citace\n"_s);
    }

    void typedBehindALink_isNotPartOfIt()
    {
        RichTextEdit edit;
        load(edit, u"viz [web](https://klasterec.cz)"_s);
        edit.moveCursor(QTextCursor::End);
        type(edit, u" města"_s);
        QCOMPARE(markdownOf(edit), u"viz [web](https://klasterec.cz) města\n"_s);
    }

    void linkInput_addresses_areCompleted()
    {
        QCOMPARE(linkFromInput(u"www.klasterec.cz/uzavirky"_s), u"https://www.klasterec.cz/uzavirky"_s);
        QCOMPARE(linkFromInput(u" podatelna@klasterec.cz "_s), u"mailto:podatelna@klasterec.cz"_s);
        QCOMPARE(linkFromInput(u"javascript:alert(1)"_s), QString());
        QCOMPARE(linkFromInput(u"slovo"_s), QString());
    }

    void wordHtml_pasted_becomesCleanText()
    {
        RichTextEdit edit;
        load(edit, u"Úvod"_s);
        edit.moveCursor(QTextCursor::End);
        QFile fixture(QStringLiteral(BUBENIK_FIXTURES "/paste/word.html"));
        QVERIFY(fixture.open(QIODevice::ReadOnly));
        paste(edit, QString::fromUtf8(fixture.readAll()));
        const auto text = markdownOf(edit);
        QVERIFY2(text.contains(u"## Uzavírka Petlérské ulice"_s), qPrintable(text));
        QVERIFY2(text.contains(u"**od\u00a07. do 18. prosince**"_s), qPrintable(text));
        QVERIFY2(text.contains(u"- osobní auta"_s), qPrintable(text));
        QVERIFY(!text.contains(u"mso"_s) && !text.contains(u"style"_s));
        edit.undo();
        QCOMPARE(markdownOf(edit), u"Úvod\n"_s);
    }

    void copiedPart_pasted_isTheSame()
    {
        RichTextEdit edit;
        const auto text = u"## Nadpis\n\n- **a**\n- b\n\n> citace\n"_s;
        load(edit, text);
        edit.selectAll();
        edit.copy();
        RichTextEdit other;
        load(other, {});
        other.paste();
        QVERIFY(waitUntil([&] { return markdownOf(other) == text; }));
    }

    void pictureInText_survives_andShowsWhenRead()
    {
        RichTextEdit edit;
        edit.resize(600, 400);
        edit.show();
        QSignalSpy wanted(&edit, &RichTextEdit::pictureWanted);
        load(edit, u"![Most](attachment:abc)"_s);
        QVERIFY(waitUntil([&] { edit.viewport()->repaint(); return wanted.size() == 1; }));
        QSignalSpy edits(&edit, &RichTextEdit::edited);
        edit.setPicture(u"attachment:abc"_s, QImage(100, 50, QImage::Format_RGB32));
        QCOMPARE(edits.size(), 0);
        edit.setPictureAlt(u"attachment:abc"_s, u"Most přes Ohři"_s);
        QCOMPARE(markdownOf(edit), u"![Most přes Ohři](attachment:abc)\n"_s);
    }

    void themeChange_keepsTextAndUndo()
    {
        RichTextEdit edit;
        load(edit, u"viz [web](https://klasterec.cz)"_s);
        edit.moveCursor(QTextCursor::End);
        type(edit, u"!"_s);
        edit.restyleAll();
        QCOMPARE(markdownOf(edit), u"viz [web](https://klasterec.cz)!\n"_s);
        edit.undo();
        QCOMPARE(markdownOf(edit), u"viz [web](https://klasterec.cz)\n"_s);
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const Theme theme(Scheme::Light);
    EditorTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "EditorTest.moc"
