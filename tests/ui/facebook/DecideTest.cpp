// An unknown outcome in the window: what may be the post is proposed, an address is looked up, and a person's word
// moves the delivery on, both in the outbox and on the post's channel card.
#include "comments/CommentsView.h"
#include "comments/FeedbackPage.h"
#include "common/ItemChooser.h"
#include "outbox/ConfirmPanel.h"
#include "outbox/OutboxPage.h"
#include "posts/ChannelCard.h"
#include "posts/ChannelsPanel.h"
#include "ui/facebook/PageTown.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>

using namespace bubenik;
using namespace bubenik::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class DecideTest final : public QObject
{
    Q_OBJECT

    // Nobody can tell what came of it, and the engine asks again much later only.
    static void makeUnknown(Stores &stores, const PostId &post)
    {
        const auto now = SystemClock().now();
        auto delivery = *stores.deliveries.active(post, { u"fb"_s });
        delivery->state = DeliveryState::Unconfirmed;
        delivery->acknowledged = {};
        delivery->operation = Operation { .startedAt = now - 5min,
            .contentDigest = contentDigest(delivery->released),
            .sent = delivery->released,
            .due = delivery->due,
            .unknownSince = now - 4min,
            .lookupErrors = 9 };
        delivery->nextAttempt = now + 10h;
        delivery->problem = Error { .kind = ErrorKind::UnknownOutcome, .code = u"cannot-tell"_s };
        QVERIFY(stores.deliveries.save(*delivery, now));
    }
    static Delivery stored(PageTown &town)
    {
        const auto found
            = town.ask([id = town.post](Stores &stores) { return stores.deliveries.active(id, { u"fb"_s }); });
        return found && *found ? **found : Delivery {};
    }
    template <class T = QAbstractButton>
    static T *named(const QWidget &in, const QString &name)
    {
        const auto all = in.findChildren<T *>(name);
        const auto found = std::find_if(all.begin(), all.end(), [](const T *one) { return one->isVisible(); });
        return found == all.end() ? nullptr : *found;
    }
    static QAbstractButton *labelled(const QWidget &in, const QString &text)
    {
        const auto all = in.findChildren<QAbstractButton *>();
        const auto found = std::find_if(
            all.begin(), all.end(), [&](const auto *one) { return one->isVisible() && one->text().contains(text); });
        return found == all.end() ? nullptr : *found;
    }
    static std::unique_ptr<OutboxPage> outboxOf(PageTown &town)
    {
        auto page = std::make_unique<OutboxPage>(town.context(), &town.window);
        page->resize(town.window.size());
        page->show();
        page->openDocument(stored(town).id.value);
        return page;
    }
    static ChannelCard *cardOf(PageTown &town)
    {
        if (!town.openComments()) {
            return nullptr;
        }
        town.posts->back();
        auto &panel = town.posts->channels();
        const bool there = waitUntil(
            [&] { return panel.cards().size() == 1 && panel.cards().first()->state().delivery; }, PageTown::patience);
        return there ? panel.cards().first() : nullptr;
    }

private Q_SLOTS:
    void outbox_proposesBothPostsWithThisText_andTheChosenOneGoesLive()
    {
        PageTown town(makeUnknown);
        const auto copy = town.graph.addPost(u"Uzavírka\n\nText."_s, FakeGraph::appId());
        town.graph.addPost(u"Jiná zpráva"_s);
        const auto page = outboxOf(town);
        QVERIFY(waitUntil([&] { return labelled(*page, u"It is there"_s) != nullptr; }, PageTown::patience));
        labelled(*page, u"It is there"_s)->click();
        QVERIFY(waitUntil([&] { return page->findChildren<QRadioButton *>().size() == 4; }, PageTown::patience));
        QVERIFY(named<QRadioButton>(*page, u"item-"_s + town.remoteId)->text().contains(u"the same text"_s));
        auto *choice = named<QRadioButton>(*page, u"item-"_s + copy);
        QVERIFY(choice);
        choice->setChecked(true);
        named(*page, u"item-yes"_s)->click();
        QVERIFY(waitUntil([&] { return stored(town).state == DeliveryState::Live; }, PageTown::patience));
        QCOMPARE(stored(town).acknowledged.remoteId, copy);
        QVERIFY(!stored(town).acknowledged.permalink.isEmpty());
        QCOMPARE(town.graph.count(u"Uzavírka\n\nText."_s), 2); // nothing was sent
    }

    void outbox_takesBackACancel_ofWhatWaits()
    {
        const auto due = SystemClock().now() + 5h;
        const auto waits = [due](Stores &stores, const PostId &post) {
            auto delivery = *stores.deliveries.active(post, { u"fb"_s });
            delivery->state = DeliveryState::Planned;
            delivery->acknowledged = {};
            delivery->due = due;
            QVERIFY(stores.deliveries.save(delivery.value(), SystemClock().now()));
        };
        PageTown town(waits, false);
        const auto page = outboxOf(town);
        QVERIFY(waitUntil([&] { return labelled(*page, u"Do not send"_s) != nullptr; }, PageTown::patience));
        labelled(*page, u"Do not send"_s)->click();
        auto *yes = labelled(*page->findChild<ConfirmPanel *>(), u"Do not send"_s);
        QVERIFY(yes);
        yes->click();
        QVERIFY(waitUntil([&] { return stored(town).id.isNull(); }, PageTown::patience));
        QVERIFY(waitUntil([&] { return town.toast.takeBack(); }, PageTown::patience));
        QVERIFY(waitUntil([&] { return !stored(town).id.isNull(); }, PageTown::patience));
        QCOMPARE(stored(town).due, due);
        QVERIFY(stored(town).state == DeliveryState::Planned);
    }

    void pastedAddress_isLookedUp_beforeItIsBelieved()
    {
        PageTown town(makeUnknown, false);
        const auto page = outboxOf(town);
        QVERIFY(waitUntil([&] { return labelled(*page, u"It is there"_s) != nullptr; }, PageTown::patience));
        labelled(*page, u"It is there"_s)->click();
        QVERIFY(waitUntil([&] { return page->findChildren<QRadioButton *>().size() == 2; }, PageTown::patience));
        auto *where = named<QLineEdit>(*page, u"item-where"_s);
        named<QRadioButton>(*page, u"item-other"_s)->setChecked(true);
        named(*page, u"item-yes"_s)->click();
        QVERIFY(named<QLabel>(*page, u"item-problem"_s)); // nothing was pasted
        where->setText(u"https://www.facebook.com/klasterec/posts/12345"_s);
        named(*page, u"item-yes"_s)->click();
        QVERIFY(waitUntil(
            [&] {
                const auto *problem = named<QLabel>(*page, u"item-problem"_s);
                return problem && problem->text().contains(u"Nothing was found"_s);
            },
            PageTown::patience));
        QVERIFY(stored(town).state == DeliveryState::Unconfirmed);
        where->setText(u"https://www.facebook.com/klasterec/posts/"_s + town.remoteId.section(u'_', 1));
        named(*page, u"item-yes"_s)->click();
        QVERIFY(waitUntil([&] { return stored(town).state == DeliveryState::HandedOver; }, PageTown::patience));
        QCOMPARE(stored(town).acknowledged.remoteId, town.remoteId);
        QVERIFY(waitUntil([&] { return !named(*page, u"item-yes"_s); }, PageTown::patience));
    }

    void deadToken_isToldWhereTheProposalsWouldBe()
    {
        PageTown town(makeUnknown, false);
        town.graph.killToken(FakeGraph::pageToken(), 460);
        const auto page = outboxOf(town);
        QVERIFY(waitUntil([&] { return labelled(*page, u"It is there"_s) != nullptr; }, PageTown::patience));
        labelled(*page, u"It is there"_s)->click();
        QVERIFY(waitUntil([&] { return named<QLabel>(*page, u"item-problem"_s) != nullptr; }, PageTown::patience));
        page->back(); // Esc
        QVERIFY(!named(*page, u"item-yes"_s));
    }

    void outbox_notThere_isAskedOnce_andSent()
    {
        PageTown town(makeUnknown);
        town.graph.deletePost(town.remoteId);
        const auto page = outboxOf(town);
        QVERIFY(waitUntil([&] { return labelled(*page, u"It is not there"_s) != nullptr; }, PageTown::patience));
        labelled(*page, u"It is not there"_s)->click();
        QCOMPARE(town.graph.count(u"Uzavírka\n\nText."_s), 0);
        labelled(*page, u"It is not there, send it"_s)->click();
        QVERIFY(waitUntil([&] { return stored(town).state == DeliveryState::Live; }, PageTown::patience));
        QCOMPARE(town.graph.count(u"Uzavírka\n\nText."_s), 1);
    }

    void card_proposesThePost_andTakesTheWord()
    {
        PageTown town(makeUnknown);
        auto *card = cardOf(town);
        QVERIFY(card);
        QVERIFY(waitUntil([&] { return named(*card, u"card-there"_s) != nullptr; }, PageTown::patience));
        QVERIFY(!labelled(*card, u"Decide"_s)); // it is decided here
        named(*card, u"card-there"_s)->click();
        QVERIFY(waitUntil(
            [&] { return named<QRadioButton>(*card, u"item-"_s + town.remoteId) != nullptr; }, PageTown::patience));
        QVERIFY(named<QRadioButton>(*card, u"item-"_s + town.remoteId)->isChecked());
        named(*card, u"item-yes"_s)->click();
        QVERIFY(waitUntil([&] { return stored(town).state == DeliveryState::Live; }, PageTown::patience));
        QVERIFY(waitUntil([&] { return !named(*card, u"card-there"_s); }, PageTown::patience));
        QCOMPARE(town.graph.count(u"Uzavírka\n\nText."_s), 1);
    }

    void card_notThere_isSentAgainOnlyAfterTheQuestion()
    {
        PageTown town(makeUnknown);
        town.graph.deletePost(town.remoteId);
        auto *card = cardOf(town);
        QVERIFY(card);
        QVERIFY(waitUntil([&] { return named(*card, u"card-absent"_s) != nullptr; }, PageTown::patience));
        named(*card, u"card-absent"_s)->click();
        QVERIFY(stored(town).state == DeliveryState::Unconfirmed);
        labelled(*card, u"It is not there, send it"_s)->click();
        QVERIFY(waitUntil([&] { return stored(town).state == DeliveryState::Live; }, PageTown::patience));
        QCOMPARE(town.graph.count(u"Uzavírka\n\nText."_s), 1);
    }

    void answerOfUnknownOutcome_isSaidToBeThere()
    {
        PageTown town(
            [](Stores &stores, const PostId &post) {
                Comment comment { .id = commentId({ u"fb"_s }, u"1_2"_s),
                    .post = post,
                    .channel = { u"fb"_s },
                    .remoteId = u"1_2"_s,
                    .text = u"Otázka"_s,
                    .at = SystemClock().now() };
                comment.answer = CommentAnswer {
                    .text = u"Odpověď"_s, .by = u"Jana"_s, .state = CommentAnswer::State::Unconfirmed
                };
                comment.answer->problem = Error { .kind = ErrorKind::UnknownOutcome, .code = u"cannot-tell"_s };
                QVERIFY(stores.comments.save(comment, comment.at));
            },
            false);
        QVERIFY(town.openComments());
        auto &view = town.posts->feedback().comments();
        QVERIFY(waitUntil([&] { return named(view, u"answer-there"_s) != nullptr; }, PageTown::patience));
        named(view, u"answer-there"_s)->click();
        QVERIFY(waitUntil(
            [&] {
                const auto all = town.stored();
                return all.size() == 1 && all.first().answer && all.first().answer->state == CommentAnswer::State::Sent;
            },
            PageTown::patience));
        QVERIFY(waitUntil([&] { return !named(view, u"answer-there"_s); }, PageTown::patience));
    }
};

QTEST_MAIN(DecideTest)
#include "DecideTest.moc"
