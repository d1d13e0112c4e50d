// Short messages, hand-over, feeds and events on the page of posts, over a real workspace.
#include "broadcast/DeliveryExtras.h"
#include "broadcast/EventCard.h"
#include "broadcast/SmsMessageList.h"
#include "broadcast/SmsPage.h"
#include "broadcast/SmsText.h"
#include "broadcast/SmsTextEdit.h"
#include "broadcast/UncertainSms.h"
#include "common/StateBadge.h"
#include "ui/posts/Town.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <algorithm>

using namespace bubenik;
using namespace bubenik::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

void addGateway(Stores &stores, const QMap<QString, QString> &more = {})
{
    ChannelConfig config { { u"sms"_s }, u"sms"_s, u"SMS"_s,
        { { u"service"_s, u"smsbrana"_s }, { u"user"_s, u"mesto"_s }, { u"price"_s, u"1.10"_s },
            { u"quietFrom"_s, u"0:00"_s }, { u"quietTo"_s, u"0:00"_s } } };
    for (auto it = more.begin(); it != more.end(); ++it) {
        config.settings[it.key()] = it.value();
    }
    QVERIFY(stores.channels.save(config, fromMillis(0)));
}

void addResidents(Stores &stores, const QStringList &phones)
{
    const auto now = SystemClock().now();
    int number = 0;
    for (const auto &phone : phones) {
        Contact contact { .id = newContactId(now + Millis(++number)),
            .givenName = u"Jana"_s,
            .familyName = u"Nováková %1"_s.arg(number) };
        contact.address
            = { .street = u"Petra Bezruče"_s, .houseNumber = QString::number(number), .town = u"Klášterec"_s };
        contact.phones = { tidyPhone(phone) };
        QVERIFY(stores.contacts.save(contact, u"test"_s, now));
    }
}

QPushButton *visibleButton(QWidget &page, const QString &name)
{
    auto *found = page.findChild<QPushButton *>(name);
    return found != nullptr && found->isVisible() ? found : nullptr;
}

// The page of SMS over a post, for the whole street.
bool openSms(Town &town, const PostId &post)
{
    if (!town.open(post)) {
        return false;
    }
    auto *open = town.page->findChild<QPushButton *>(u"sms-open"_s);
    open->click();
    if (!waitUntil([&] {
            return town.page->findChild<QPlainTextEdit *>(u"sms-text"_s) != nullptr
                && !town.page->sms().findChild<SmsTextEdit *>()->text().isEmpty();
        })) {
        return false;
    }
    town.page->findChild<QLineEdit *>(u"sms-streets"_s)->setText(u"Petra Bezruče"_s);
    return waitUntil([&] { return town.page->findChild<QPushButton *>(u"sms-send"_s)->isEnabled(); });
}

QList<SmsMessage> messagesOf(Town &town, const PostId &post)
{
    return *town.ask([post](Stores &stores) { return stores.sms.ofSource(post.value); });
}

} // namespace

class BroadcastTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sms_isProposed_countedAndStripped_byOnePress()
    {
        PostId id;
        Town town([&](Stores &stores) {
            addGateway(stores);
            addResidents(stores, { u"777 000 001"_s });
            id = Town::addPost(
                stores, u"Odstávka elektřiny"_s, u"Zítra v 7.30 nepůjde v ulici Petra Bezruče elektřina.\n"_s);
        });
        QVERIFY(openSms(town, id));
        auto &text = *town.page->sms().findChild<SmsTextEdit *>();
        QVERIFY(text.text().contains(u"Petra Bezruče"_s));
        auto *count = text.findChild<QLabel *>(u"sms-count"_s);
        QVERIFY2(count->text().contains(u"part"_s), qPrintable(count->text()));
        const auto before = text.text();
        auto *plain = visibleButton(text, u"sms-plain"_s);
        QVERIFY(plain);
        plain->click();
        QCOMPARE(text.text(), sms::withoutDiacritics(before).text);
        plain->click();
        QCOMPARE(text.text(), before);
    }

    void sms_isSentOnlyAfterASentenceThatNamesHowMany()
    {
        PostId id;
        Town town([&](Stores &stores) {
            addGateway(stores);
            addResidents(stores, { u"777 000 001"_s, u"777 000 002"_s, u"474 376 111"_s });
            id = Town::addPost(stores, u"Odstávka elektřiny"_s, u"Zítra nepůjde proud.\n"_s);
        });
        QVERIFY(openSms(town, id));
        auto *send = town.page->findChild<QPushButton *>(u"sms-send"_s);
        QVERIFY(waitUntil([&] { return send->text().contains(u'2'); }));
        QVERIFY(town.page->findChild<QLabel *>(u"sms-cost"_s)->text().contains(u"2.20"_s));
        town.page->primaryAction();
        QVERIFY(messagesOf(town, id).isEmpty());
        QVERIFY(town.page->findChild<QLabel *>(u"sms-question"_s)->text().contains(u'2'));
        visibleButton(*town.page, u"sms-no"_s)->click();
        QVERIFY(messagesOf(town, id).isEmpty());
        send->click();
        visibleButton(*town.page, u"sms-yes"_s)->click();
        QVERIFY(waitUntil([&] { return messagesOf(town, id).size() == 1; }));
        const auto counts = *town.ask(
            [message = messagesOf(town, id).first().id](Stores &stores) { return stores.sms.counts(message); });
        QCOMPARE(counts.planned, 2);
        QVERIFY(waitUntil([&] { return visibleButton(*town.page, u"sms-cancel"_s) != nullptr; }));
        visibleButton(*town.page, u"sms-pause"_s)->click();
        QVERIFY(waitUntil([&] { return messagesOf(town, id).first().isPaused; }));
        QVERIFY(waitUntil([&] { return visibleButton(*town.page, u"sms-cancel"_s) != nullptr; }));
        visibleButton(*town.page, u"sms-cancel"_s)->click();
        QVERIFY(waitUntil([&] { return messagesOf(town, id).first().cancelledAt.has_value(); }));
    }

    void question_holdsForExactlyWhatItSays()
    {
        PostId id;
        Town town([&](Stores &stores) {
            addGateway(stores);
            addResidents(stores, { u"777 000 001"_s, u"777 000 002"_s });
            id = Town::addPost(stores, u"Odstávka elektřiny"_s, u"Zítra nepůjde proud.\n"_s);
        });
        QVERIFY(openSms(town, id));
        auto *send = town.page->findChild<QPushButton *>(u"sms-send"_s);
        auto *text = town.page->findChild<QPlainTextEdit *>(u"sms-text"_s);
        auto *question = town.page->findChild<QLabel *>(u"sms-question"_s);
        QVERIFY(waitUntil([&] { return send->text().contains(u'2'); }));
        send->click();
        QVERIFY(question->isVisible());
        // Changed and confirmed in one moment: it asks again.
        text->setPlainText(u"Zitra nepujde proud ani voda."_s);
        visibleButton(*town.page, u"sms-yes"_s)->click();
        QVERIFY(waitUntil([&] { return question->isVisible(); }));
        QVERIFY(messagesOf(town, id).isEmpty());
        // Left alone, a question goes with what it was about.
        text->setPlainText(u"Zitra nepujde proud."_s);
        QVERIFY(waitUntil([&] { return !question->isVisible(); }));
        // Asked before the new plan is there, it waits for it.
        text->setPlainText(u"Zitra vecer nepujde proud."_s);
        send->click();
        QVERIFY(waitUntil([&] { return question->isVisible(); }));
        visibleButton(*town.page, u"sms-yes"_s)->click();
        QVERIFY(waitUntil([&] { return messagesOf(town, id).size() == 1; }));
        QCOMPARE(messagesOf(town, id).first().text, u"Zitra vecer nepujde proud."_s);
    }

    void emergency_inQuietHours_asksTwice()
    {
        PostId id;
        Town town([&](Stores &stores) {
            // Quiet from an hour ago for six hours, whatever the time of day.
            const auto local = Zone().toLocal(SystemClock().now()).time();
            addGateway(stores,
                { { u"quietFrom"_s, local.addSecs(-3600).toString(u"H:mm"_s) },
                    { u"quietTo"_s, local.addSecs(5 * 3600).toString(u"H:mm"_s) } });
            addResidents(stores, { u"777 000 001"_s });
            id = Town::addPost(stores, u"Únik plynu"_s, u"Opusťte domy.\n"_s);
        });
        QVERIFY(openSms(town, id));
        auto *emergency = town.page->findChild<QCheckBox *>(u"sms-emergency"_s);
        QVERIFY(waitUntil([&] { return emergency->isVisible(); }));
        emergency->click();
        auto *send = town.page->findChild<QPushButton *>(u"sms-send"_s);
        send->click(); // the first question is not answered yet
        QVERIFY(messagesOf(town, id).isEmpty());
        visibleButton(*town.page, u"sms-no"_s)->click();
        QVERIFY(!emergency->isChecked());
        emergency->click();
        visibleButton(*town.page, u"sms-yes"_s)->click();
        QTest::qWait(400);
        QVERIFY(messagesOf(town, id).isEmpty());
        send->click();
        visibleButton(*town.page, u"sms-yes"_s)->click();
        QVERIFY(waitUntil([&] { return messagesOf(town, id).size() == 1; }));
        QVERIFY(messagesOf(town, id).first().isEmergency);
    }

    void handOver_isCopiedAndTickedOff_withWhoAndWhen()
    {
        PostId id;
        DeliveryId delivery;
        Town town([&](Stores &stores) {
            const auto now = SystemClock().now();
            QVERIFY(stores.channels.save(
                { { u"rozhlas"_s }, u"broadcast"_s, u"Rozhlas"_s, { { u"page"_s, u"https://rozhlas.example/"_s } } },
                now));
            id = Town::addPost(stores, u"Odstávka vody"_s, u"Zítra nepoteče voda.\n"_s);
            auto made = schedule(stores, { id, { u"rozhlas"_s }, std::nullopt, {} }, now);
            QVERIFY(made);
            made->state = DeliveryState::Failed;
            made->problem = Error { .kind = ErrorKind::Unsupported, .code = u"hand-over"_s };
            QVERIFY(stores.deliveries.save(*made, now));
            delivery = made->id;
        });
        QVERIFY(town.open(id));
        QVERIFY(waitUntil([&] { return visibleButton(*town.page, u"hand-over-copy"_s) != nullptr; }));
        visibleButton(*town.page, u"hand-over-copy"_s)->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Zítra nepoteče voda."_s));
        visibleButton(*town.page, u"hand-over-done"_s)->click();
        QVERIFY(waitUntil([&] {
            return town.ask([delivery](Stores &stores) { return stores.deliveries.load(delivery); })->state
                == DeliveryState::HandedOver;
        }));
        const auto done = *town.ask([delivery](Stores &stores) { return stores.deliveries.load(delivery); });
        QCOMPARE(done.history.last().what, u"ticked-off"_s);
        QCOMPARE(done.history.last().detail, town.workspace->userName());
    }

    void sighting_isTold_alsoWhenItIsMissing()
    {
        PostId id;
        const auto now = SystemClock().now();
        Sighting sighting;
        Town town([&](Stores &stores) {
            Town::addChannel(stores, u"web"_s);
            id = Town::addPost(stores, u"Trhy"_s, u"Zveme vás.\n"_s);
            auto made = schedule(stores, { id, { u"web"_s }, std::nullopt, {} }, now - 48h);
            QVERIFY(made);
            made->state = DeliveryState::Live;
            QVERIFY(stores.deliveries.save(*made, now));
            sighting = { .delivery = made->id, .post = id, .channel = { u"web"_s } };
            sighting.problem = Sighting::Problem::NotInFeed;
            sighting.problemSince = now - 47h;
            QVERIFY(stores.sightings.save(sighting, now));
        });
        QVERIFY(town.open(id));
        const auto said = [&](const QString &text) {
            for (auto *badge : town.page->findChildren<StateBadge *>()) {
                if (badge->isVisible() && badge->words().contains(text)) {
                    return true;
                }
            }
            return false;
        };
        QVERIFY(waitUntil([&] { return said(u"missing"_s); }));
        sighting.problem = Sighting::Problem::None;
        sighting.problemSince.reset();
        sighting.since = now;
        QVERIFY(waitFor(
            town.workspace->write([sighting, now](Stores &stores) { return stores.sightings.save(sighting, now); })));
        Q_EMIT town.workspace->feedChecked(u"web"_s);
        QVERIFY(waitUntil([&] { return said(u"in the app since"_s); }));
    }

    void uncertainSms_isOnTheOverview_untilAPersonHasDecided()
    {
        PostId id;
        SmsRecipientId uncertain;
        Town town([&](Stores &stores) {
            addGateway(stores);
            addResidents(stores, { u"777 000 001"_s });
            id = Town::addPost(stores, u"Voda"_s, u"Zítra nepoteče voda.\n"_s);
            const auto now = SystemClock().now();
            const SmsOrder order { .text = u"Zitra nic."_s,
                .recipients = { .streets = { u"Petra Bezruče"_s } },
                .channel = { u"sms"_s },
                .at = {},
                .source = id.value };
            const auto message = orderSms(stores, order, Zone(), now);
            QVERIFY(message);
            auto recipient = stores.sms.recipients(message->id)->first();
            recipient.state = SmsState::Unconfirmed;
            QVERIFY(stores.sms.save(recipient, now));
            uncertain = recipient.id;
        });
        UncertainSms cards(PageContext { *town.workspace, *town.state, town.theme, *town.toast }, &town.window);
        QSignalSpy opened(&cards, &UncertainSms::openRequested);
        QVERIFY(waitUntil([&] { return cards.findChild<QPushButton *>(u"sms-decide"_s) != nullptr; }));
        cards.findChild<QPushButton *>(u"sms-decide"_s)->click();
        QCOMPARE(opened.first().first().toString(), id.value);
        QVERIFY(waitFor(town.workspace->write([uncertain](Stores &stores) {
            return resolveSms(stores, uncertain, true, u"Jana"_s, SystemClock().now());
        })));
        QVERIFY(waitUntil([&] { return cards.isHidden(); }));
    }

    void waitingSms_isReworded_andHeldBackMeanwhile()
    {
        PostId id;
        Town town([&](Stores &stores) {
            addGateway(stores);
            addResidents(stores, { u"777 000 001"_s });
            id = Town::addPost(stores, u"Voda"_s, u"Zítra nepoteče voda.\n"_s);
            QVERIFY(orderSms(stores,
                { .text = u"Zitra nic."_s, .recipients = { .streets = { u"Petra Bezruče"_s } }, .channel = { u"sms"_s },
                    .at = SystemClock().now() + 24h, .source = id.value },
                Zone(), SystemClock().now()));
        });
        QVERIFY(openSms(town, id));
        QVERIFY(waitUntil([&] { return visibleButton(*town.page, u"sms-reword"_s) != nullptr; }));
        visibleButton(*town.page, u"sms-reword"_s)->click();
        QVERIFY(waitUntil([&] { return visibleButton(*town.page, u"sms-reword-save"_s) != nullptr; }));
        QVERIFY(messagesOf(town, id).first().isPaused);
        auto *list = town.page->findChild<SmsMessageList *>();
        auto *text = list->findChild<SmsTextEdit *>();
        QVERIFY(text);
        QCOMPARE(text->text(), u"Zitra nic."_s);
        text->setText(u"Zitra od 8 nepoteče voda."_s);
        visibleButton(*town.page, u"sms-reword-save"_s)->click();
        QVERIFY(waitUntil([&] { return messagesOf(town, id).first().text == u"Zitra od 8 nepoteče voda."_s; }));
        QVERIFY(waitUntil([&] { return !messagesOf(town, id).first().isPaused; }));
        QVERIFY(waitUntil([&] { return visibleButton(*town.page, u"sms-reword"_s) != nullptr; }));
    }

    void correction_goesToTheSamePeople_whoeverLivesThereNow()
    {
        PostId id;
        Town town([&](Stores &stores) {
            addGateway(stores);
            addResidents(stores, { u"777 000 001"_s, u"777 000 002"_s });
            id = Town::addPost(stores, u"Voda"_s, u"Zítra nepoteče voda.\n"_s);
            const auto now = SystemClock().now();
            const auto message = orderSms(stores,
                { .text = u"Zitra nic."_s, .recipients = { .streets = { u"Petra Bezruče"_s } }, .channel = { u"sms"_s },
                    .at = {}, .source = id.value },
                Zone(), now);
            QVERIFY(message);
            const auto recipients = stores.sms.recipients(message->id);
            QVERIFY(recipients);
            for (auto recipient : *recipients) {
                recipient.state = SmsState::Sent;
                QVERIFY(stores.sms.save(recipient, now));
            }
            addResidents(stores, { u"777 000 003"_s }); // moved in since
        });
        QVERIFY(openSms(town, id));
        auto *send = town.page->findChild<QPushButton *>(u"sms-send"_s);
        QVERIFY(waitUntil([&] { return send->text().contains(u'3'); }));
        QVERIFY(waitUntil([&] { return visibleButton(*town.page, u"sms-erratum"_s) != nullptr; }));
        visibleButton(*town.page, u"sms-erratum"_s)->click();
        QVERIFY(town.page->findChild<QLabel *>(u"sms-to-the-same"_s)->isVisible());
        QCOMPARE(town.page->findChild<QLineEdit *>(u"sms-streets"_s)->text(), u"Petra Bezruče"_s);
        QVERIFY(waitUntil([&] { return send->text().contains(u'2'); }));
        send->click();
        visibleButton(*town.page, u"sms-yes"_s)->click();
        QVERIFY(waitUntil([&] { return messagesOf(town, id).size() == 2; }));
        const auto messages = messagesOf(town, id);
        const auto erratum = std::find_if(
            messages.begin(), messages.end(), [](const SmsMessage &message) { return !message.corrects.isEmpty(); });
        QVERIFY(erratum != messages.end());
        QCOMPARE(town.ask([message = erratum->id](Stores &stores) { return stores.sms.counts(message); })->planned, 2);
        QCOMPARE(erratum->recipients.streets, QStringList { u"Petra Bezruče"_s });
    }

    void event_isSavedBesideTheText()
    {
        PostId id;
        Town town([&](Stores &stores) { id = Town::addPost(stores, u"Koncert"_s, u"Zveme vás.\n"_s); });
        QVERIFY(town.open(id));
        auto *isEvent = town.page->findChild<QCheckBox *>(u"event-is"_s);
        QVERIFY(waitUntil([&] { return isEvent->isVisible(); }));
        QTest::qWait(200);
        isEvent->click();
        town.page->findChild<QCheckBox *>(u"event-has-end"_s)->click();
        auto *place = town.page->findChild<QLineEdit *>(u"event-place"_s);
        for (auto *scroll : town.page->channels().findChildren<QScrollArea *>()) {
            QVERIFY2(
                scroll->widget()->minimumSizeHint().width() <= scroll->viewport()->width(), "the cards are cut off");
        }
        typeText(*place, u"Kulturní dům"_s);
        QVERIFY(waitUntil([&] {
            const auto post = town.stored(id);
            return post && post->details.event && post->details.event->place == u"Kulturní dům"_s;
        }));
        QCOMPARE(town.stored(id)->title, u"Koncert"_s);
        isEvent->click();
        QVERIFY(waitUntil([&] { return !town.stored(id)->details.event; }));
    }
};

QTEST_MAIN(BroadcastTest)
#include "BroadcastTest.moc"
