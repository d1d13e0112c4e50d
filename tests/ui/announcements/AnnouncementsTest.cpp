// The page of announcements: the list, the script that saves itself, the figures that a listener acts on.
#include "announcements/PublishPanel.h"
#include "ui/announcements/Town.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>

using namespace bubenik;
using namespace bubenik::ui;
using namespace Qt::StringLiterals;

class AnnouncementsTest final : public QObject
{
    Q_OBJECT

    static AnnouncementId add(Stores &stores, const QString &title, AnnouncementKind kind, const QStringList &streets)
    {
        const auto added = addAnnouncement(stores,
            { .title = title, .text = u"Nepoteče voda."_s, .kind = kind, .streets = streets }, SystemClock().now());
        return added ? added->id : AnnouncementId {};
    }

private Q_SLOTS:
    void model_isSound_whileRowsComeChangeAndGo()
    {
        AnnouncementId water;
        Town town([&](Stores &stores) {
            water = add(stores, u"Odstávka vody"_s, AnnouncementKind::Water, { u"Petlérská"_s });
            add(stores, u"Odstávka elektřiny"_s, AnnouncementKind::Power, { u"Lipová"_s });
        });
        AnnouncementModel model(*town.workspace);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.reload();
        QVERIFY(waitUntil([&] { return model.rowCount() == 2; }));
        QCOMPARE(model.streets(), (QStringList { u"Lipová"_s, u"Petlérská"_s }));
        model.setKind(AnnouncementKind::Water);
        QVERIFY(waitUntil([&] { return model.rowCount() == 1; }));
        QCOMPARE(model.at(0).id, water);
        model.setKind({});
        model.setStreet(u"Lipová"_s);
        QVERIFY(waitUntil([&] { return model.rowCount() == 1 && model.at(0).id != water; }));
        model.setStreet({});
        model.setSearch(u"odst petl"_s);
        QVERIFY(waitUntil([&] { return model.rowCount() == 1 && model.at(0).id == water; }));
        model.setSearch({});
        QVERIFY(waitUntil([&] { return model.rowCount() == 2; }));
    }

    void script_typed_isInTheStoreWithinASecond()
    {
        Town town;
        town.find<QAbstractButton>(u"new-announcement"_s)->click();
        QVERIFY(town.page->session().isNew());
        auto *title = town.find<QLineEdit>(u"announcement-title"_s);
        QElapsedTimer timer;
        timer.start();
        QTest::keyClicks(title, u"Odstavka"_s);
        QVERIFY(waitUntil(
            [&] { return town.page->session().state() == SaveState::Saved && !town.page->session().isNew(); }));
        QVERIFY(timer.elapsed() < 1000);
        const auto stored = town.stored(town.page->session().id());
        QVERIFY(stored);
        QCOMPARE(stored->title, u"Odstavka"_s);
        QVERIFY(waitUntil([&] { return town.page->list().model().rowCount() == 1; }));
    }

    void template_inserted_leadsFromFieldToField()
    {
        Town town;
        town.page->createNew();
        auto *text = town.find<QPlainTextEdit>(u"script"_s);
        town.find<QAbstractButton>(u"insert-template"_s)->click();
        QVERIFY(text->textCursor().selectedText().startsWith(u'‹'));
        const auto first = text->textCursor().selectedText();
        QTest::keyClick(text, Qt::Key_Tab);
        QVERIFY(text->textCursor().selectedText().startsWith(u'‹'));
        QVERIFY(text->textCursor().selectedText() != first || text->toPlainText().count(u'‹') == 1);
    }

    void fieldOfTheOtherDesk_whileOursIsSaved_isKept()
    {
        AnnouncementId id;
        Town town([&](Stores &stores) { id = add(stores, u"Odstávka"_s, AnnouncementKind::Water, {}); });
        QVERIFY(town.open(id));
        town.find<QPlainTextEdit>(u"script"_s)->setPlainText(u"Nový text"_s);
        QVERIFY(waitFor(town.workspace->write([id](Stores &stores) {
            return changeAnnouncement(stores, id, SystemClock().now(), [](Announcement &announcement) -> Result<void> {
                announcement.title = u"Jiný titulek"_s;
                return {};
            });
        })));
        town.page->flush();
        QVERIFY(waitUntil([&] { return !town.page->session().isUnsaved(); }));
        const auto stored = town.stored(id);
        QCOMPARE(stored->title, u"Jiný titulek"_s);
        QCOMPARE(stored->text, u"Nový text"_s);
        QCOMPARE(town.find<QLineEdit>(u"announcement-title"_s)->text(), u"Jiný titulek"_s);
    }

    void deleted_broughtBackByTheToast_isInTheListAgain()
    {
        AnnouncementId id;
        Town town([&](Stores &stores) { id = add(stores, u"Odstávka"_s, AnnouncementKind::Water, {}); });
        QVERIFY(town.open(id));
        town.find<QAbstractButton>(u"delete-announcement"_s)->click();
        QVERIFY(waitUntil(
            [&] { return town.page->list().model().isLoaded() && town.page->list().model().rowCount() == 0; }));
        QVERIFY(!town.page->session().isOpen());
        QAbstractButton *undo = nullptr;
        QVERIFY(waitUntil([&] {
            for (auto *button : town.toast->findChildren<QAbstractButton *>()) {
                undo = button->isVisible() && button->text() == u"Bring it back"_s ? button : undo;
            }
            return undo != nullptr;
        }));
        undo->click();
        QVERIFY(waitUntil([&] { return town.page->list().model().rowCount() == 1; }));
        QVERIFY(waitUntil([&] { return town.page->session().id() == id; }));
    }

    void channel_chosenForAText_isPlannedByThePrimaryButton()
    {
        AnnouncementId id;
        Town town([&](Stores &stores) {
            id = add(stores, u"Odstávka"_s, AnnouncementKind::Water, {});
            const ChannelConfig web { { u"web"_s }, u"folder"_s, u"Web"_s, { { u"path"_s, u"/nonexistent/site"_s } } };
            QVERIFY(stores.channels.save(web, fromMillis(0)));
        });
        QVERIFY(town.open(id));
        auto &panel = town.page->publishing();
        QVERIFY(waitUntil([&] { return panel.cards().size() == 1; }));
        QVERIFY(panel.primary() == PublishPanel::Primary::Nothing);
        panel.cards().first()->choose(true);
        QVERIFY(panel.primary() == PublishPanel::Primary::PublishNow);
        auto *text = town.find<QPlainTextEdit>(u"script"_s);
        text->setPlainText(u"Nepoteče voda ‹ulice›."_s);
        town.page->primaryAction();
        QCOMPARE(panel.findings().blocking.size(), 1); // a field of the template is not filled in
        text->setPlainText(u"Nepoteče voda v Lipové."_s);
        town.page->primaryAction();
        const auto isPlanned = [&] {
            const auto deliveries = waitFor(
                town.workspace->read([id](Stores &stores) { return stores.deliveries.forPost(asSubject(id)); }));
            return deliveries && deliveries->size() == 1 && deliveries->first().released.body.contains(u"Lipové"_s);
        };
        QVERIFY(waitUntil(isPlanned));
        const auto planned = waitFor(
            town.workspace->read([id](Stores &stores) { return stores.deliveries.forPost(asSubject(id)); }));
        auto *upload = town.find<QProgressBar>(u"upload"_s);
        QVERIFY(waitUntil([&] { return panel.cards().first()->state().delivery.has_value(); }));
        QVERIFY(!upload->isVisibleTo(town.page.get()));
        Q_EMIT town.workspace->deliveryProgressed(planned->first().id.value, 250'000, 1'000'000);
        QVERIFY(upload->isVisibleTo(town.page.get()));
        QCOMPARE(upload->value(), 250);
        Q_EMIT town.workspace->deliveryProgressed(planned->first().id.value, 1'000'000, 1'000'000);
        QVERIFY(!upload->isVisibleTo(town.page.get()));
        QVERIFY(waitUntil([&] {
            auto &model = town.page->list().model();
            return model.rowCount() == 1 && model.at(0).state == AnnouncementState::Scheduled;
        }));
    }

    void day_thatIsOverWhenItGoesOut_isPointedOut()
    {
        AnnouncementId id;
        Town town([&](Stores &stores) {
            id = add(stores, u"Odstávka"_s, AnnouncementKind::Water, {});
            const ChannelConfig web { { u"web"_s }, u"folder"_s, u"Web"_s, { { u"path"_s, u"/nonexistent/site"_s } } };
            QVERIFY(stores.channels.save(web, fromMillis(0)));
        });
        QVERIFY(town.open(id));
        auto &panel = town.page->publishing();
        QVERIFY(waitUntil([&] { return panel.cards().size() == 1; }));
        panel.cards().first()->choose(true);
        auto *text = town.find<QPlainTextEdit>(u"script"_s);
        const auto yesterday = QDate::currentDate().addDays(-2);
        text->setPlainText(
            u"Nepoteče voda %1. %2. %3."_s.arg(yesterday.day()).arg(yesterday.month()).arg(yesterday.year()));
        QCOMPARE(panel.findings().figures.size(), 1);
        QCOMPARE(panel.findings().warnings.size(), 1);
        const auto soon = QDate::currentDate().addDays(30);
        text->setPlainText(u"Nepoteče voda %1. %2. %3."_s.arg(soon.day()).arg(soon.month()).arg(soon.year()));
        QVERIFY(panel.findings().warnings.isEmpty());
    }

    void figures_ofAText_areFoundWithTheirDays()
    {
        const auto found = spokenFigures(
            u"V úterý 8. prosince od 7:30 do 15 hodin, náhradní termín ve středu 9.12. ‹místo›"_s, QDate(2026, 11, 25));
        QCOMPARE(found.size(), 5);
        QCOMPARE(*found[0].date, QDate(2026, 12, 8));
        QVERIFY(!found[0].isWrongWeekday);
        QCOMPARE(found[1].words, u"7:30"_s);
        QCOMPARE(found[2].words, u"15"_s);
        QCOMPARE(*found[3].date, QDate(2026, 12, 9));
        QVERIFY(found[4].kind == SpokenFigure::Kind::Field);
        const auto wrong = spokenFigures(u"v pondělí 8. prosince"_s, QDate(2026, 11, 25));
        QVERIFY(wrong.value(0).isWrongWeekday);
        const auto january = spokenFigures(u"do 6. ledna"_s, QDate(2026, 11, 25));
        QCOMPARE(*january.value(0).date, QDate(2027, 1, 6));
    }

    void validity_ticked_isProposedFromTheText_andKept()
    {
        Town town;
        town.page->createNew();
        const auto day = QDate::currentDate().addDays(20);
        town.find<QPlainTextEdit>(u"script"_s)->setPlainText(
            u"Dne %1. %2. od 8 do 14:30 hodin nepoteče voda."_s.arg(day.day()).arg(day.month()));
        auto *limited = town.find<QCheckBox>(u"is-limited"_s);
        QVERIFY(!town.find<QWidget>(u"valid-until"_s)->isVisibleTo(town.page.get()));
        limited->click();
        QVERIFY(town.find<QWidget>(u"valid-until"_s)->isVisibleTo(town.page.get()));
        const auto expected = *town.workspace->zone().fromLocal(day, QTime(14, 30));
        town.page->flush();
        QVERIFY(waitUntil([&] { return town.page->session().announcement().validUntil == expected; }));
        limited->click();
        town.page->flush();
        QVERIFY(waitUntil([&] { return !town.page->session().isUnsaved() && !town.page->session().announcement().validUntil; }));
    }

    void end_ofEachKind_isProposed()
    {
        const Zone zone("Europe/Prague");
        const auto now = *zone.fromLocal(QDate(2026, 11, 25), QTime(12, 0));
        const auto end = [&](AnnouncementKind kind, const QString &text) { return zone.toLocal(proposedEnd(kind, text, zone, now)); };
        using Kind = AnnouncementKind;
        QCOMPARE(end(Kind::Power, u"V úterý 8. prosince od 7:30 do 15 hodin."_s), QDateTime(QDate(2026, 12, 8), QTime(15, 0), end(Kind::Power, {}).timeZone()));
        QCOMPARE(end(Kind::Event, u"V neděli 6. prosince od 17 hodin."_s).time(), QTime(23, 59));
        QCOMPARE(end(Kind::Roads, u"Od 1. prosince do 11. prosince."_s).date(), QDate(2026, 12, 11));
        QCOMPARE(end(Kind::Missing, u"Pohřešuje se."_s).date(), QDate(2026, 12, 9));
        QCOMPARE(end(Kind::Warning, u"Bouřka."_s).date(), QDate(2026, 11, 26));
    }

    void readingTime_of130Words_isAMinute()
    {
        QCOMPARE(readingTime(u"slovo "_s.repeated(130)), std::chrono::seconds(60));
        QCOMPARE(wordCount(u"Od 7.30 do 15:00 hodin."_s), 5);
        QCOMPARE(duration(65), u"1:05"_s);
    }
};

QTEST_MAIN(AnnouncementsTest)
#include "AnnouncementsTest.moc"
