// The page of the chat: calm while somebody writes, one key to approve, the second person told, and the evening mode.
#include "chat/ChatStart.h"
#include "chat/ConnectionLine.h"
#include "ui/chat/ChatTown.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace bubenik;
using namespace bubenik::ui;
using namespace Qt::StringLiterals;

class ChatPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAChat_thePageSaysWhatItIsFor_andOpensOne()
    {
        ChatTown town;
        town.show();
        auto *start = town.find<ChatStart>(u"chat-start"_s);
        QVERIFY(waitUntil([&] { return start->isVisible(); }));
        QSignalSpy opened(town.page.get(), &Page::openRequested);
        auto *announce = town.find<QAbstractButton>(u"chat-announce"_s);
        QVERIFY(waitUntil([&] { return announce->isEnabled(); }));
        announce->click();
        QVERIFY(waitUntil([&] { return opened.size() == 1; }));
        QVERIFY(opened.first().first().toString().startsWith(u"post:"_s));
        town.page->createNew();
        auto *posts = town.find<QComboBox>(u"chat-post"_s);
        QVERIFY(waitUntil([&] { return posts->count() == 1; }));
        town.find<QAbstractButton>(u"chat-open"_s)->click();
        QVERIFY(waitUntil([&] { return !town.page->session().chat().isNull() && !start->isVisible(); }));
    }

    void newOnes_areAtTheTop_andWaitWhileSomebodyWrites()
    {
        ChatTown town;
        town.openChat();
        const auto first = town.ask(u"Kdy bude most?"_s);
        town.show();
        QVERIFY(town.shows(1));
        QAbstractItemModelTester tester(&town.page->questions());
        town.ask(u"A co bazén?"_s);
        QVERIFY(town.shows(2));
        QCOMPARE(town.page->questions().index(0).data().toString(), u"A co bazén?"_s);
        town.choose(1);
        auto *edit = town.find<QPlainTextEdit>(u"chat-answer"_s);
        edit->setFocus();
        QTest::keyClicks(edit, u"Na jare"_s);
        town.ask(u"Kde je lavička?"_s);
        auto *newcomers = town.find<QAbstractButton>(u"chat-newcomers"_s);
        QVERIFY(waitUntil([&] { return newcomers->isVisible(); }));
        QCOMPARE(town.page->questions().rowCount(), 2);
        QCOMPARE(edit->toPlainText(), u"Na jare"_s);
        QCOMPARE(town.page->openedDocument(), first.value);
        QVERIFY(edit->hasFocus());
        newcomers->click();
        QVERIFY(town.shows(3));
        QVERIFY(!newcomers->isVisible());
        QCOMPARE(town.page->openedDocument(), first.value);
        QCOMPARE(edit->toPlainText(), u"Na jare"_s);
    }

    void draft_savesItself_andComesBack()
    {
        ChatTown town;
        town.openChat();
        const auto question = town.ask(u"Kdy bude most?"_s);
        town.ask(u"A co bazén?"_s);
        town.show();
        QVERIFY(town.shows(2));
        town.choose(1);
        auto *edit = town.find<QPlainTextEdit>(u"chat-answer"_s);
        edit->setFocus();
        QTest::keyClicks(edit, u"Na jare"_s);
        QVERIFY(waitUntil([&] { return town.question(question).draft == u"Na jare"_s; }));
        QVERIFY(!town.page->isUnsaved());
        town.choose(0);
        QVERIFY(edit->toPlainText().isEmpty());
        town.choose(1);
        QCOMPARE(edit->toPlainText(), u"Na jare"_s);
    }

    void oneKey_approves_andGoesOnToTheNext()
    {
        ChatTown town;
        town.openChat();
        const auto first = town.ask(u"Kdy bude most?"_s);
        const auto second = town.ask(u"A co bazén?"_s);
        town.show();
        QVERIFY(town.shows(2));
        town.choose(1);
        auto *edit = town.find<QPlainTextEdit>(u"chat-answer"_s);
        auto *approve = town.find<QAbstractButton>(u"question-approve"_s);
        QVERIFY(waitUntil([&] { return approve->isVisible(); }));
        QVERIFY(!approve->isEnabled());
        edit->setFocus();
        QTest::keyClicks(edit, u"Na jare."_s);
        town.page->primaryAction();
        QVERIFY(waitUntil([&] { return town.page->openedDocument() == second.value; }));
        const auto done = town.question(first);
        QVERIFY(done.answer.has_value());
        QCOMPARE(done.answer->text, u"Na jare."_s);
        QVERIFY(town.comment(first).answer.has_value()); // it is on its way to the Page
        QCOMPARE(town.page->questions().rowCount(), 2); // what was answered does not jump away
        town.page->primaryAction(); // nothing is written: the cursor goes there
        QVERIFY(edit->hasFocus());
        QVERIFY(!town.question(second).answer);
    }

    void secondPerson_isTold_andTheirTextIsKept()
    {
        ChatTown town;
        town.openChat();
        const auto question = town.ask(u"Kdy bude most?"_s);
        town.show();
        QVERIFY(town.shows(1));
        town.choose(0);
        auto *edit = town.find<QPlainTextEdit>(u"chat-answer"_s);
        edit->setFocus();
        QTest::keyClicks(edit, u"Na jare."_s);
        QSignalSpy failed(&town.page->session(), &ChatSession::failed);
        // Behind the window's back, as another process.
        const auto given = town.write([question, now = town.now()](Stores &stores) {
            return chat::approve(stores, question, u"V květnu."_s, u"Kdy bude most?"_s, { u"Petr"_s, now });
        });
        QVERIFY(given.has_value());
        town.page->primaryAction();
        QVERIFY(waitUntil([&] { return !failed.isEmpty(); }));
        QCOMPARE(failed.last().first().value<Error>().code, u"question-answered"_s);
        QCOMPARE(town.question(question).answer->text, u"V květnu."_s);
        auto *answer = town.find<QLabel>(u"question-answer"_s);
        QVERIFY(waitUntil([&] { return answer->text() == u"V květnu."_s; }));
    }

    void editedMeanwhile_isToldBeforeAnythingGoesOut()
    {
        ChatTown town;
        town.openChat();
        const auto question = town.ask(u"Kdy bude most?"_s);
        town.show();
        QVERIFY(town.shows(1));
        town.choose(0);
        auto *edit = town.find<QPlainTextEdit>(u"chat-answer"_s);
        edit->setFocus();
        QTest::keyClicks(edit, u"Na jare."_s);
        const auto changed = town.write([question, now = town.now()](Stores &stores) -> Result<void> {
            auto known = *stores.chats.loadQuestion(question);
            known.earlierTexts = { known.text };
            known.text = u"Kdy bude lávka?"_s;
            return stores.chats.save(known, now);
        });
        QVERIFY(changed.has_value());
        auto *text = town.find<QLabel>(u"question-text"_s);
        QVERIFY(waitUntil([&] { return text->text() == u"Kdy bude lávka?"_s; }));
        QVERIFY(town.find<QLabel>(u"question-note"_s)->text().contains(u"Kdy bude most?"_s));
        QCOMPARE(edit->toPlainText(), u"Na jare."_s);
    }

    void hiding_needsAReason()
    {
        ChatTown town;
        town.openChat();
        const auto question = town.ask(u"Sprosté slovo"_s);
        town.show();
        QVERIFY(town.shows(1));
        town.choose(0);
        town.find<QAbstractButton>(u"question-hide"_s)->click();
        auto *reason = town.find<QLineEdit>(u"question-reason"_s);
        QVERIFY(reason->isVisible());
        town.find<QAbstractButton>(u"question-hide-now"_s)->click();
        QVERIFY(!town.question(question).hidden);
        QTest::keyClicks(reason, u"urazky"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QVERIFY(waitUntil([&] { return town.question(question).hidden.has_value(); }));
        QCOMPARE(town.question(question).hidden->reason, u"urazky"_s);
        QVERIFY(town.comment(question).hiding->hidden);
    }

    void alikeQuestion_isProposedWithItsReason_andAnsweredTogether()
    {
        ChatTown town;
        town.openChat();
        const auto first = town.ask(u"Kdy bude opravený chodník v Lipové?"_s);
        const auto second = town.ask(u"Opraví se chodník v Lipové ulici?"_s);
        town.show();
        QVERIFY(town.shows(2));
        town.choose(1);
        auto *proposals = town.find<QWidget>(u"chat-proposals"_s);
        const auto button = [&] { return proposals->findChild<QAbstractButton *>(); };
        QVERIFY(waitUntil([&] { return button() != nullptr; }));
        bool hasReason = false;
        for (const auto *label : proposals->findChildren<QLabel *>()) {
            hasReason = hasReason || label->text().contains(u"chodník, Lipové"_s);
        }
        QVERIFY(hasReason);
        button()->click();
        QVERIFY(waitUntil([&] { return town.question(second).groupedUnder == first; }));
    }

    void inquiry_isTakenIn_andShown()
    {
        ChatTown town;
        town.openChat();
        town.ask(u"Kdy bude most?"_s);
        town.show();
        QVERIFY(town.shows(1));
        QVERIFY(waitUntil([&] { return town.page->session().mayApprove(); }));
        town.page->createNew();
        auto *text = town.find<QPlainTextEdit>(u"inquiry-text"_s);
        QVERIFY(waitUntil([&] { return text->hasFocus(); }));
        QTest::keyClicks(text, u"Kde je lavicka?"_s);
        town.find<QLineEdit>(u"inquiry-name"_s)->setText(u"Jana Malá"_s);
        town.find<QAbstractButton>(u"inquiry-add"_s)->click();
        QVERIFY(town.shows(2));
        QVERIFY(waitUntil([&] { return town.page->openedDocument().startsWith(u"inquiry:"_s); }));
    }

    void eveningMode_isLarger_approvesByOneKey_andEscLeaves()
    {
        ChatTown town;
        town.openChat();
        const auto first = town.ask(u"Kdy bude most?"_s);
        town.ask(u"A co bazén?"_s);
        town.show();
        QVERIFY(town.shows(2));
        town.choose(1);
        QVERIFY(waitUntil([&] { return town.page->session().mayApprove(); }));
        QPointer<EveningWindow> evening = town.page->showEvening();
        QVERIFY(evening->isFullScreen());
        QVERIFY(QTest::qWaitForWindowActive(evening));
        auto *edit = evening->findChild<QPlainTextEdit *>(u"chat-answer"_s);
        auto *connection = evening->findChild<QLabel *>(u"chat-connection"_s);
        QVERIFY(waitUntil([&] { return edit->isVisible(); }));
        QVERIFY(connection->isVisible() && !connection->text().isEmpty());
        QVERIFY(edit->font().pointSizeF() > town.find<QPlainTextEdit>(u"chat-answer"_s)->font().pointSizeF() * 1.3);
        edit->setFocus();
        QTest::keyClicks(edit, u"Na jare."_s);
        QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(waitUntil([&] { return town.question(first).answer.has_value(); }));
        QTest::keyClick(evening, Qt::Key_Escape);
        QVERIFY(waitUntil([&] { return evening.isNull(); }));
    }

    void connection_isAlwaysSaid()
    {
        ChatTown town;
        town.openChat();
        town.ask(u"Kdy bude most?"_s);
        town.show();
        QVERIFY(town.shows(1));
        auto *line = town.find<QLabel>(u"chat-connection"_s);
        QVERIFY(line->isVisible());
        const auto before = line->text();
        Q_EMIT town.workspace->chatConnectionChanged(
            town.post.value, { town.now(), Error { .kind = ErrorKind::Offline, .code = u"network"_s } });
        QVERIFY(line->text() != before);
        const auto offline = line->text();
        Q_EMIT town.workspace->chatConnectionChanged(town.post.value, { town.now(), std::nullopt });
        QVERIFY(line->text() != offline);
    }
};

QTEST_MAIN(ChatPageTest)
#include "ChatPageTest.moc"
