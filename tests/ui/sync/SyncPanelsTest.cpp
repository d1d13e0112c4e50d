// The window's part in sync on values alone: what it shows and what it asks for, without a server.
#include "SyncLine.h"
#include "common/SyncLooks.h"
#include "posts/ActivityPanel.h"
#include "posts/ConflictPanel.h"
#include "posts/WordingsView.h"
#include "settings/CheckView.h"
#include "settings/ServerSetup.h"
#include "settings/SyncForm.h"
#include "settings/SyncState.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace bubenik;
using namespace bubenik::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant noon = *instantFromIso(u"2026-11-25T11:00:00.000Z"_s);

Zone prague()
{
    return Zone("Europe/Prague");
}

ShownConflict conflictOf(const QString &id, const QString &field, const QJsonValue &mine, const QJsonValue &theirs)
{
    return { { .id = id,
                 .document = u"post:1"_s,
                 .field = field,
                 .mine = mine,
                 .theirs = theirs,
                 .theirsBy = u"Alena Nováková"_s,
                 .at = noon },
        { u"Jana Nováková"_s, noon - 10min }, { u"Alena Nováková"_s, noon - 5min }, {} };
}

bool shows(const QWidget &in, const QString &part)
{
    const auto labels = in.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
        [&](const QLabel *label) { return label->isVisibleTo(&in) && label->text().contains(part); });
}

QAbstractButton *button(const QWidget &in, const QString &name)
{
    return in.findChild<QAbstractButton *>(name);
}

} // namespace

class SyncPanelsTest final : public QObject
{
    Q_OBJECT

    Theme m_theme { Scheme::Light };

private Q_SLOTS:
    void look_ofEveryState_saysSoInWords()
    {
        SyncStatus status;
        const auto look = [&] { return lookOfSync(status, prague(), noon); };
        QCOMPARE(look().words, u"only on this computer"_s);
        status = { .state = SyncStatus::State::Syncing, .done = 1200, .total = 100000 };
        QCOMPARE(look().words, u"syncing: %1 of %2"_s.arg(QLocale().toString(1200), QLocale().toString(100000)));
        status.fileDone = 1'500'000;
        status.fileTotal = 40'000'000;
        QCOMPARE(look().words, u"sending a file: %1 of %2"_s.arg(words::bytes(1'500'000), words::bytes(40'000'000)));
        status = { .state = SyncStatus::State::Waiting,
            .pending = 3,
            .problem = Error { .kind = ErrorKind::Offline },
            .syncedAt = noon - 1h };
        QCOMPARE(look().words, u"waiting for the network (3)"_s);
        QCOMPARE(look().look.token, Token::Muted);
        QVERIFY(look().story.contains(u"today 11:00"_s));
        QVERIFY(look().story.contains(u"cannot be reached"_s));
        status = { .state = SyncStatus::State::Synced };
        QCOMPARE(look().words, u"in step"_s);
        status.conflicts = 2;
        QCOMPARE(look().words, u"needs you (2)"_s);
        QVERIFY(needsPerson(status));
        status = { .state = SyncStatus::State::Trouble, .problem = Error { .kind = ErrorKind::Auth } };
        QCOMPARE(look().words, u"needs you"_s);
        QCOMPARE(look().look.token, Token::Warn);
    }

    void line_pressedBySpace_leadsOn_andHasAName()
    {
        SyncLine line;
        line.setLook(lookOfSync({ .state = SyncStatus::State::Synced }, prague(), noon));
        const QSignalSpy clicked(&line, &SyncLine::clicked);
        QTest::keyClick(&line, Qt::Key_Space);
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(line.accessibleName(), u"Shared newsroom: in step"_s);
    }

    void rows_foldWhatIsTheSame_andMarkTheWordsThatDiffer()
    {
        const QString same = u"A\n\nB\n\nC\n\nD\n\n"_s;
        const auto conflict = conflictOf(
            u"c"_s, u"body"_s, QString(same + u"Sejdeme se v pět."_s), QString(same + u"Sejdeme se v šest."_s))
                                  .conflict;
        const auto rows = compareWordings(conflict, prague());
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[0].kind, ConflictRow::Kind::Folded);
        QCOMPARE(rows[0].folded, 3);
        QCOMPARE(rows[1].kind, ConflictRow::Kind::Same);
        QCOMPARE(rows[2].mine.last().text, u"pět."_s);
        QVERIFY(rows[2].mine.last().changed);
        QVERIFY(!rows[2].mine.first().changed);
    }

    void formattingAlone_isShownAsItIsWritten()
    {
        const auto rows = compareWordings(conflictOf(u"c"_s, u"body"_s, u"**pozor**"_s, u"pozor"_s).conflict, prague());
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0].mine.first().text, u"**pozor**"_s);
    }

    void plainValues_areReadable()
    {
        const QJsonObject due { { u"due"_s, u"2026-12-01T06:00:00.000Z"_s }, { u"asap"_s, false } };
        QVERIFY(conflictText(u"due"_s, due, prague()).contains(u"7:00"_s));
        QCOMPARE(conflictText(u"due"_s, QJsonObject { { u"asap"_s, true } }, prague()), u"at once"_s);
        QCOMPARE(conflictText(u"archived"_s, true, prague()), u"yes"_s);
        QCOMPARE(
            conflictText(u"categories"_s, QJsonArray { u"Doprava"_s, u"Kultura"_s }, prague()), u"Doprava\nKultura"_s);
        QCOMPARE(conflictText(u"lead"_s, QJsonValue::Undefined, prague()), u"nothing"_s);
    }

    void bothWordings_holdWhatIsTheSameOnce_andBothSidesOfTheRest()
    {
        const auto text = bothWordings(
            conflictOf(u"c"_s, u"body"_s, u"Úvod\n\nmoje\n\nkonec"_s, u"Úvod\n\njejí\n\nkonec"_s).conflict);
        QCOMPARE(text, u"Úvod\n\nmoje\n\njejí\n\nkonec"_s);
    }

    void conflict_shown_namesWhoWhenAndWhere_andAsksForNothingByItself()
    {
        const auto zone = prague();
        ConflictPanel panel(zone);
        const QSignalSpy decided(&panel, &ConflictPanel::decided);
        panel.showConflicts(
            { conflictOf(u"c1"_s, u"title"_s, u"Uzavírka mostu"_s, u"Uzavírka ulice"_s) }, u"Uzavírka"_s, noon);
        QVERIFY(shows(panel, u"Alena Nováková changed the same place meanwhile."_s));
        QVERIFY(shows(panel, u"Alena Nováková, today 11:55"_s));
        QVERIFY(shows(panel, u"Your wording (Jana Nováková), today 11:50"_s));
        QVERIFY(shows(panel, u"stays among the versions"_s));
        QVERIFY(shows(panel, u"Title"_s));
        QCOMPARE(panel.findChild<WordingsView *>()->marked(), 2);
        QVERIFY(decided.isEmpty());
    }

    void choices_areMineTheirsAndOwn_byKeyboard()
    {
        const auto zone = prague();
        ConflictPanel panel(zone);
        QSignalSpy decided(&panel, &ConflictPanel::decided);
        const auto first = conflictOf(u"c1"_s, u"title"_s, u"Moje"_s, u"Její"_s);
        panel.showConflicts({ first }, {}, noon);
        QTest::keyClick(button(panel, u"conflict-theirs"_s), Qt::Key_Space);
        QCOMPARE(decided.takeFirst().at(1).value<ConflictChoice>(), ConflictChoice::Theirs);
        QVERIFY(!button(panel, u"conflict-mine"_s)->isEnabled()); // not twice
        panel.setBusy(false);
        QTest::keyClick(button(panel, u"conflict-mine"_s), Qt::Key_Space);
        QCOMPARE(decided.takeFirst().at(1).value<ConflictChoice>(), ConflictChoice::Mine);
        panel.setBusy(false);
        QTest::keyClick(button(panel, u"conflict-own"_s), Qt::Key_Space);
        panel.findChild<QPlainTextEdit *>()->setPlainText(u"Naše"_s);
        QTest::keyClick(button(panel, u"conflict-use"_s), Qt::Key_Space);
        QCOMPARE(decided.last().at(1).value<ConflictChoice>(), ConflictChoice::Own);
        QCOMPARE(decided.last().at(2).toString(), u"Naše"_s);
    }

    void textBeingMadeOfBoth_isNotDisturbedByANewerWording()
    {
        const auto zone = prague();
        ConflictPanel panel(zone);
        auto first = conflictOf(u"c1"_s, u"title"_s, u"Moje"_s, u"Její"_s);
        panel.showConflicts({ first }, {}, noon);
        panel.writeOwn();
        panel.findChild<QPlainTextEdit *>()->setPlainText(u"rozepsáno"_s);
        first.conflict.theirs = u"Její novější"_s;
        panel.showConflicts({ first }, {}, noon);
        QCOMPARE(panel.findChild<QPlainTextEdit *>()->toPlainText(), u"rozepsáno"_s);
        QVERIFY(panel.leaveEditor());
    }

    void plainValue_cannotBeWrittenByHand()
    {
        const auto zone = prague();
        ConflictPanel panel(zone);
        panel.showConflicts({ conflictOf(u"c1"_s, u"archived"_s, true, false) }, {}, noon);
        QVERIFY(button(panel, u"conflict-own"_s)->isHidden());
    }

    void severalPlaces_areGoneThroughOneAfterAnother()
    {
        const auto zone = prague();
        ConflictPanel panel(zone);
        const auto first = conflictOf(u"c1"_s, u"title"_s, u"a"_s, u"b"_s);
        const auto second = conflictOf(u"c2"_s, u"lead"_s, u"c"_s, u"d"_s);
        panel.showConflicts({ first, second }, {}, noon);
        QVERIFY(shows(panel, u"1 of 2"_s));
        QCOMPARE(panel.currentId(), u"c1"_s);
        panel.showConflicts({ second }, {}, noon); // the first one is decided
        QCOMPARE(panel.currentId(), u"c2"_s);
        QVERIFY(shows(panel, u"Lead"_s));
        QVERIFY(!shows(panel, u"of 2"_s));
    }

    void form_complete_connects_andKeepsNoPassword()
    {
        SyncForm form;
        QSignalSpy asked(&form, &SyncForm::connectAsked);
        QVERIFY(!button(form, u"sync-connect"_s)->isEnabled());
        for (const auto &[name, text] : { std::pair(u"sync-url"_s, u"https://redakce.example"_s),
                 std::pair(u"sync-user"_s, u"jana"_s), std::pair(u"sync-password"_s, u"tajne"_s) }) {
            QTest::keyClicks(form.findChild<QLineEdit *>(name), text);
        }
        QTest::keyClick(form.findChild<QLineEdit *>(u"sync-password"_s), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(0).value<BackendAccount>().user, u"jana"_s);
        QCOMPARE(asked.first().at(1).toString(), u"tajne"_s);
        form.clear();
        QVERIFY(form.findChild<QLineEdit *>(u"sync-password"_s)->text().isEmpty());
    }

    void check_withProblems_tellsEachInPlainWords()
    {
        SyncForm form;
        BackendCheck check;
        check.account = { u"jana"_s, { u"editor"_s } };
        check.readable = { Audience::Newsroom };
        check.problems = { { { .kind = ErrorKind::Invalid, .code = u"no-tls"_s }, true },
            { { .kind = ErrorKind::WrongClock, .code = u"wrong-clock"_s }, false } };
        form.showCheck(check, false);
        QVERIFY(shows(form, u"jana (editor)"_s));
        QVERIFY(shows(form, u"without encryption"_s));
        QVERIFY(shows(form, u"differ by more than two minutes"_s));
        QVERIFY(shows(form, u"must not be used"_s));
        check.problems.clear();
        form.showCheck(check, false);
        QVERIFY(shows(form, u"You can connect"_s));
        QVERIFY(!shows(form, u"encryption"_s));
    }

    void setup_done_thenAddsColleaguesWithRoles()
    {
        ServerSetup setup;
        QSignalSpy asked(&setup, &ServerSetup::addAsked);
        setup.begin({ u"https://redakce.example"_s, {}, {} });
        QVERIFY(setup.findChild<QLineEdit *>(u"person-name"_s)->parentWidget()->isHidden());
        setup.showReport({ { u"newsroom"_s, u"people"_s }, {}, u"id"_s });
        QVERIFY(shows(setup, u"newsroom, people"_s));
        QTest::keyClicks(setup.findChild<QLineEdit *>(u"person-name"_s), u"alena"_s);
        setup.findChild<QCheckBox *>(u"role-approver"_s)->click();
        button(setup, u"person-add"_s)->click();
        const auto user = asked.first().at(2).value<BackendUser>();
        QCOMPARE(user.name, u"alena"_s);
        QCOMPARE(user.roles, (QStringList { u"editor"_s, u"approver"_s }));
        setup.showAdded(user);
        QVERIFY(shows(setup, u"alena – editor, approver"_s));
    }

    void setup_removesAColleague_andSaysWhatThatMeans()
    {
        ServerSetup setup;
        QSignalSpy asked(&setup, &ServerSetup::addAsked);
        setup.begin({ u"https://redakce.example"_s, {}, {} });
        setup.showReport({ { u"newsroom"_s }, {}, u"id"_s });
        QVERIFY(!button(setup, u"person-remove"_s)->isEnabled());
        QTest::keyClicks(setup.findChild<QLineEdit *>(u"person-name"_s), u"alena"_s);
        button(setup, u"person-remove"_s)->click();
        const auto user = asked.first().at(2).value<BackendUser>();
        QCOMPARE(user.name, u"alena"_s);
        QVERIFY(user.roles.isEmpty());
        setup.showAdded(user);
        QVERIFY(shows(setup, u"alena cannot sign in any more"_s));
    }

    void passwordChanged_isAskedForAnew()
    {
        SyncState state;
        QSignalSpy given(&state.trouble(), &SyncTrouble::passwordGiven);
        state.showStatus(
            { .state = SyncStatus::State::Trouble, .problem = Error { .kind = ErrorKind::Auth } }, prague(), noon);
        QVERIFY(shows(state, u"refused the sign-in"_s));
        auto *field = state.findChild<QLineEdit *>(u"sync-new-password"_s);
        QTest::keyClicks(field, u"nove"_s);
        // The same trouble again does not take away what is being typed.
        state.showStatus(
            { .state = SyncStatus::State::Trouble, .problem = Error { .kind = ErrorKind::Auth } }, prague(), noon);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(given.first().first().toString(), u"nove"_s);
        QVERIFY(button(state, u"adopt-upload"_s)->parentWidget()->parentWidget()->isHidden());
    }

    void locked_saysForHowLong()
    {
        SyncState state;
        const Error locked { .kind = ErrorKind::Auth, .code = u"locked"_s, .retryAfter = 240s };
        state.showStatus({ .state = SyncStatus::State::Trouble, .problem = locked }, prague(), noon);
        QVERIFY(shows(state, u"about 4 minute"_s));
    }

    void serverEmptied_offersTwoWays_withTheirConsequences()
    {
        SyncState state;
        QSignalSpy adopted(&state.trouble(), &SyncTrouble::adopted);
        const Error emptied { .kind = ErrorKind::Conflict, .code = u"server-emptied"_s };
        state.showStatus({ .state = SyncStatus::State::Trouble, .problem = emptied }, prague(), noon);
        QVERIFY(shows(state, u"has lost what it had"_s));
        QVERIFY(shows(state, u"gives up what it has"_s));
        button(state, u"adopt-upload"_s)->click();
        QCOMPARE(adopted.first().first().value<SyncEngine::Adopt>(), SyncEngine::Adopt::Upload);
        state.showStatus({ .state = SyncStatus::State::Synced }, prague(), noon);
        QVERIFY(state.trouble().isHidden());
    }

    void refusedDocument_isListedWithItsReason_andOpens()
    {
        SyncState state;
        QSignalSpy opened(&state, &SyncState::openAsked);
        state.showNeeds(
            { { u"post:7"_s, u"Uzavírka"_s, Error { .kind = ErrorKind::Forbidden, .code = u"rule-approval"_s }, 0 },
                { u"post:8"_s, u"Odstávka"_s, {}, 2 } });
        QVERIFY(shows(state, u"takes an approval from an approver only"_s));
        for (auto *each : state.findChildren<QAbstractButton *>()) {
            if (each->accessibleName().contains(u"Uzavírka"_s) || each->accessibleName().contains(u"Odstávka"_s)) {
                each->click();
            }
        }
        QCOMPARE(opened.size(), 2);
        QCOMPARE(opened.at(0).first().toString(), u"post:7"_s);
        QCOMPARE(opened.at(1).first().toString(), u"conflict:post:8"_s);
    }

    void activity_isToldInSentences_theNewestFirst()
    {
        ActivityPanel panel;
        panel.showEntries({ { {}, u"post:1"_s, noon, u"Alena Nováková"_s, u"scheduled"_s, u"mesto"_s },
                              { {}, u"post:1"_s, noon - 1h, u"Jana Nováková"_s, u"created"_s, {} } },
            { { u"mesto"_s, u"Web města"_s } }, prague(), noon);
        QCOMPARE(panel.count(), 2);
        QCOMPARE(panel.item(0)->text(), u"Publishing was scheduled: Web města.\nAlena Nováková, today 12:00"_s);
    }
};

QTEST_MAIN(SyncPanelsTest)
#include "SyncPanelsTest.moc"
