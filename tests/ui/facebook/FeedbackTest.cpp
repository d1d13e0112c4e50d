// What citizens send back, in the window over the stand-in of the Graph API: comments come, are answered once, hidden
// and dealt with; figures are shown; a token that dies is told, and the word goes when it is mended; what cannot be
// edited or is too long is said before anything is sent.
#include "comments/CommentsView.h"
#include "comments/FeedbackPage.h"
#include "comments/FigureChart.h"
#include "comments/FiguresView.h"
#include "common/Cards.h"
#include "overview/TroubleCard.h"
#include "posts/ChannelsPanel.h"
#include "storage/ChannelHealth.h"
#include "ui/facebook/PageTown.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace bubenik;
using namespace bubenik::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

template <class T = QAbstractButton>
T *named(const QWidget &in, const QString &name)
{
    return in.findChild<T *>(name);
}

bool shows(const QWidget &in, const QString &part)
{
    const auto labels = in.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
        [&](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
}

} // namespace

class FeedbackTest final : public QObject
{
    Q_OBJECT

    static CommentsView &view(PageTown &town) { return town.posts->feedback().comments(); }
    static bool hasRows(PageTown &town, int count)
    {
        return waitUntil([&] { return view(town).model().rowCount() == count; }, PageTown::patience);
    }
    static void write(QPlainTextEdit &edit, const QString &text)
    {
        edit.setFocus();
        edit.insertPlainText(text);
    }
    static Comment kept(PageTown &town, const QString &remoteId)
    {
        const auto all = town.stored();
        const auto found
            = std::find_if(all.begin(), all.end(), [&](const auto &one) { return one.remoteId == remoteId; });
        return found == all.end() ? Comment {} : *found;
    }
    static Result<void> setTrouble(Stores &stores, const Error &error, bool isBroken)
    {
        ChannelHealth health { .at = SystemClock().now() };
        isBroken ? void(health.problem = error) : health.warnings.append(error);
        return setChannelHealth(stores.settings, { u"fb"_s }, health);
    }
    // Another post that still has to be handed over.
    static Result<void> plan(Stores &stores, Millis ahead)
    {
        const auto now = SystemClock().now();
        const Post next { .id = newPostId(now), .title = u"Příští zpráva"_s, .body = u"Text."_s };
        BUBENIK_TRY(stores.posts.save(next, { u"Jana"_s, u"before"_s, now }));
        auto delivery = newDelivery(next.id, { u"fb"_s }, now + ahead, false, now);
        delivery.released.title = u"Příští zpráva"_s;
        return stores.deliveries.save(delivery, now);
    }

private Q_SLOTS:
    void comments_comeIntoTheOpenPage_andTheAnswerGoesOutOnce()
    {
        PageTown town;
        const auto first
            = town.graph.addComment(town.remoteId, { .message = u"Kudy povede objížďka?"_s, .before = 10min });
        town.graph.addComment(town.remoteId, { .message = u"Kdy to skončí?"_s, .author = {}, .before = 5min });
        QVERIFY(town.openComments());
        QVERIFY(hasRows(town, 2));
        QVERIFY(town.posts->feedback().isVisible());
        auto &detail = view(town).detail();
        QTRY_COMPARE_WITH_TIMEOUT(detail.id().value.isEmpty(), false, PageTown::patience);
        QCOMPARE(view(town).model().at(0).comment.text, u"Kdy to skončí?"_s); // the newest first
        view(town).findChild<QListView *>()->setCurrentIndex(view(town).model().index(1));
        QCOMPARE(detail.id(), commentId({ u"fb"_s }, first));
        write(*named<QPlainTextEdit>(detail, u"comment-answer"_s), u"Nádražní ulicí."_s);
        town.posts->primaryAction(); // Ctrl+Enter
        QVERIFY(waitUntil(
            [&] { return kept(town, first).answer && kept(town, first).answer->state == CommentAnswer::State::Sent; },
            PageTown::patience));
        const auto there = town.graph.comments(town.remoteId);
        QCOMPARE(std::count_if(there.begin(), there.end(),
                     [&](const auto &one) { return one.message == u"Nádražní ulicí."_s && one.parent == first; }),
            1);
        QVERIFY(waitUntil([&] { return view(town).model().countWaiting() == 1; }, PageTown::patience));
        QVERIFY(!named<QPlainTextEdit>(detail, u"comment-answer"_s)->isVisible());
    }

    void newComment_whileThePageIsOpen_comesWhenItIsReadAgain_andIsCountedOnTheOverview()
    {
        PageTown town;
        QVERIFY(town.openComments());
        QVERIFY(waitUntil([&] { return town.posts->feedback().isVisible(); }, PageTown::patience));
        town.graph.addComment(town.remoteId, { .message = u"Děkuji."_s });
        named(view(town), u"comments-read"_s)->click();
        QVERIFY(hasRows(town, 1));
        OverviewPage overview(town.context(), &town.window);
        overview.show();
        QString asked;
        connect(&overview, &Page::openRequested, &overview, [&](const QString &id) { asked = id; });
        const auto row = [&] {
            for (auto *found : overview.findChildren<QAbstractButton *>()) {
                if (found->accessibleName().contains(u"Uzavírka"_s)
                    && found->accessibleName().contains(u"1 comment"_s)) {
                    return found;
                }
            }
            return static_cast<QAbstractButton *>(nullptr);
        };
        QVERIFY(waitUntil([&] { return row() != nullptr; }, PageTown::patience));
        row()->click();
        QCOMPARE(asked, u"comments:"_s + town.post.value);
    }

    void dealtWith_isUndone()
    {
        PageTown town;
        const auto id = town.graph.addComment(town.remoteId, { .message = u"Super!"_s });
        QVERIFY(town.openComments());
        QVERIFY(hasRows(town, 1));
        auto *dealt = named(view(town).detail(), u"comment-dealt"_s);
        dealt->click();
        QVERIFY(waitUntil([&] { return kept(town, id).dealtWith.has_value(); }, PageTown::patience));
        QVERIFY(waitUntil([&] { return view(town).model().countWaiting() == 0; }, PageTown::patience));
        QVERIFY(waitUntil([&] { return town.toast.isVisible(); }, PageTown::patience));
        for (auto *button : town.toast.findChildren<QAbstractButton *>()) {
            button->click(); // Undo
        }
        QVERIFY(waitUntil([&] { return !kept(town, id).dealtWith; }, PageTown::patience));
    }

    void hiding_wantsAReason_andIsCarriedOut()
    {
        PageTown town;
        const auto id = town.graph.addComment(town.remoteId, { .message = u"Sprosté slovo"_s });
        QVERIFY(town.openComments());
        QVERIFY(hasRows(town, 1));
        auto &detail = view(town).detail();
        named(detail, u"comment-hide"_s)->click();
        named(detail, u"hide-yes"_s)->click(); // without a reason: nothing
        QVERIFY(named(detail, u"hide-yes"_s)->isVisible());
        QVERIFY(!kept(town, id).hiding);
        named<QLineEdit>(detail, u"hide-reason"_s)->setText(u"sprostota"_s);
        named(detail, u"hide-yes"_s)->click();
        QVERIFY(waitUntil([&] { return kept(town, id).isHidden; }, PageTown::patience));
        QVERIFY(town.graph.comments(town.remoteId).first().hidden);
        QVERIFY(waitUntil([&] { return shows(detail, u"sprostota"_s); }, PageTown::patience));
    }

    void answerBeingWritten_isThereAgain_whenThePageIsOpenedAnew()
    {
        PageTown town;
        town.graph.addComment(town.remoteId, { .message = u"Otázka"_s });
        QVERIFY(town.openComments());
        QVERIFY(hasRows(town, 1));
        write(*named<QPlainTextEdit>(view(town).detail(), u"comment-answer"_s), u"Rozepsaná odpověď"_s);
        town.posts->back(); // Esc
        QVERIFY(!town.posts->feedback().isVisible());
        QVERIFY(town.openComments());
        QVERIFY(hasRows(town, 1));
        QTRY_COMPARE_WITH_TIMEOUT(named<QPlainTextEdit>(view(town).detail(), u"comment-answer"_s)->toPlainText(),
            u"Rozepsaná odpověď"_s, PageTown::patience);
    }

    void answerThatFailed_tellsWhy_andIsTakenBackAsADraft()
    {
        PageTown town(
            [](Stores &stores, const PostId &post) {
                Comment comment { .id = commentId({ u"fb"_s }, u"1_2"_s),
                    .post = post,
                    .channel = { u"fb"_s },
                    .remoteId = u"1_2"_s,
                    .text = u"Otázka"_s,
                    .at = SystemClock().now() };
                comment.answer
                    = CommentAnswer { .text = u"Odpověď"_s, .by = u"Jana"_s, .state = CommentAnswer::State::Failed };
                comment.answer->problem = Error { .kind = ErrorKind::Forbidden, .code = u"pages_manage_engagement"_s };
                QVERIFY(stores.comments.save(comment, comment.at));
            },
            false);
        QVERIFY(town.openComments());
        QVERIFY(hasRows(town, 1));
        auto &detail = view(town).detail();
        QVERIFY(waitUntil([&] { return shows(detail, u"pages_manage_engagement"_s); }, PageTown::patience));
        QVERIFY(named(detail, u"answer-retry"_s)->isVisible());
        named(detail, u"answer-drop"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(
            named<QPlainTextEdit>(detail, u"comment-answer"_s)->toPlainText(), u"Odpověď"_s, PageTown::patience);
        QVERIFY(!kept(town, u"1_2"_s).answer);
    }

    void figures_areShownWithTheirDay_andOverTheDays()
    {
        PageTown town(
            [](Stores &stores, const PostId &post) {
                ItemFigures figures { .post = post, .channel = { u"fb"_s }, .remoteId = u"1_1"_s };
                figures.days[QDate(2026, 11, 24)] = { { Metric::Viewers, 120 }, { Metric::Reactions, 3 } };
                figures.days[QDate(2026, 11, 25)] = { { Metric::Viewers, 1460 }, { Metric::Reactions, 9 } };
                QVERIFY(stores.figures.save(figures, SystemClock().now()));
            },
            false);
        QVERIFY(town.openComments());
        auto &figures = town.posts->feedback().figures();
        named(town.posts->feedback(), u"feedback-figures"_s)->click();
        QVERIFY(waitUntil([&] { return named(figures, u"figure-viewers"_s) != nullptr; }, PageTown::patience));
        QVERIFY(named(figures, u"figure-viewers"_s)->text().contains(QLocale().toString(1460)));
        QVERIFY(figures.chart().accessibleDescription().contains(
            QLocale().toString(QDate(2026, 11, 24), u"d MMM"_s) + u" 120"_s));
        named(figures, u"figure-reactions"_s)->click();
        QVERIFY(figures.chart().accessibleDescription().contains(
            QLocale().toString(QDate(2026, 11, 25), u"d MMM"_s) + u" 9"_s));
    }

    void deadToken_isToldWithWhatWaits_andGoesWhenTheChannelIsMended()
    {
        PageTown town([](Stores &stores, const PostId &) { QVERIFY(plan(stores, 40 * 24h)); });
        town.graph.killToken(FakeGraph::pageToken(), 463);
        OverviewPage overview(town.context(), &town.window);
        overview.resize(town.window.size());
        overview.show();
        QVERIFY(!waitFor(town.workspace->checkChannel({ u"fb"_s })));
        QVERIFY(waitUntil([&] { return overview.findChild<TroubleCard *>() != nullptr; }, PageTown::patience));
        QVERIFY(waitUntil([&] { return shows(overview, u"Příští zpráva"_s); }, PageTown::patience));
        QString asked;
        connect(&overview, &Page::openRequested, &overview, [&](const QString &id) { asked = id; });
        named(overview, u"mend-fb"_s)->click();
        QCOMPARE(asked, u"channel:fb"_s);
        town.graph.change(
            [](GraphState &state) { state.tokens[u"EAANew"_s] = state.tokens[FakeGraph::otherAppToken()]; });
        const auto config = town.ask([](Stores &stores) { return stores.channels.load({ u"fb"_s }); });
        QVERIFY(waitFor(town.workspace->saveChannel(*config, u"EAANew"_s)));
        QVERIFY(waitUntil([&] { return !named(overview, u"mend-fb"_s) || !named(overview, u"mend-fb"_s)->isVisible(); },
            PageTown::patience));
    }

    void missingExtras_areSaidInTheSettingsOnly()
    {
        PageTown town(
            [](Stores &stores, const PostId &) {
                QVERIFY(setTrouble(stores, { .kind = ErrorKind::Forbidden, .code = u"read_insights"_s }, false));
            },
            false);
        const auto troubles
            = town.ask([now = SystemClock().now()](Stores &stores) { return gatherTroubles(stores, now); });
        QVERIFY(troubles && troubles->isEmpty());
        SettingsPage settings(town.context(), &town.window);
        settings.show();
        QVERIFY(waitUntil([&] { return shows(settings, u"read_insights"_s); }, PageTown::patience));
    }

    void tokenThatEndsSoon_isToldOnTheOverview()
    {
        PageTown town(
            [](Stores &stores, const PostId &) {
                QVERIFY(setTrouble(stores, { .kind = ErrorKind::Auth, .code = u"fb-expires-soon"_s }, false));
            },
            false);
        const auto troubles
            = town.ask([now = SystemClock().now()](Stores &stores) { return gatherTroubles(stores, now); });
        QCOMPARE(troubles->size(), 1);
        QVERIFY(!troubles->first().isBroken);
        QVERIFY(!troubles->first().nextDue);
    }

    void retention_isSetInDays()
    {
        PageTown town({}, false);
        SettingsPage settings(town.context(), &town.window);
        settings.show();
        named(settings, u"settings-personal"_s)->click();
        auto *days = named<QSpinBox>(settings, u"keep-comments"_s);
        QTRY_COMPARE_WITH_TIMEOUT(days->value(), 365, PageTown::patience);
        days->setValue(90);
        Q_EMIT days->editingFinished();
        QVERIFY(waitUntil(
            [&] {
                return town.ask([](Stores &stores) -> Result<QString> {
                               return stores.settings.value(u"comments/keepDays"_s);
                           })
                           .value_or(QString())
                    == "90"_L1;
            },
            PageTown::patience));
    }

    void choices_areShownInWords_andKeptAsTheirValues()
    {
        PageTown town({}, false);
        SettingsPage settings(town.context(), &town.window);
        settings.show();
        settings.openDocument(u"channel:fb"_s);
        QVERIFY(waitUntil([&] { return named<QWidget>(settings, u"channel-link"_s) != nullptr; }, PageTown::patience));
        auto *choice = named<QComboBox>(settings, u"channel-link"_s);
        QCOMPARE(choice->currentData().toString(), u"text"_s);
        QVERIFY(choice->currentText() != u"text"_s);
        auto *help = named(settings, u"secret-help"_s);
        QVERIFY(!shows(settings, u"me/accounts"_s));
        help->click();
        QVERIFY(shows(settings, u"me/accounts"_s));
        choice->setCurrentIndex(choice->findData(u"card"_s));
        settings.primaryAction();
        QVERIFY(waitUntil(
            [&] {
                const auto saved = town.ask([](Stores &stores) { return stores.channels.load({ u"fb"_s }); });
                return saved && saved->settings.value(u"link"_s) == "card"_L1;
            },
            PageTown::patience));
    }

    void photosTakenAway_areSaidToReplaceThePost_beforeItIsDone()
    {
        PageTown town(
            [](Stores &stores, const PostId &post) {
                auto live = *stores.deliveries.active(post, { u"fb"_s });
                live->released.attachments = { { .role = AttachmentRole::Picture,
                    .digest = QString(64, u'a'),
                    .fileName = u"foto.jpg"_s,
                    .mime = u"image/jpeg"_s,
                    .alt = u"Ulice"_s } };
                live->acknowledged.contentDigest = contentDigest(live->released);
                QVERIFY(stores.deliveries.save(*live, SystemClock().now()));
            },
            false);
        QVERIFY(town.openComments());
        town.posts->back();
        auto &panel = town.posts->channels();
        QVERIFY(waitUntil(
            [&] { return panel.cards().size() == 1 && panel.cards().first()->state().replaces; }, PageTown::patience));
        QCOMPARE(panel.primary(), ChannelsPanel::Primary::ReleaseChanges);
        panel.doPrimary();
        const auto released = [&] {
            const auto live
                = town.ask([id = town.post](Stores &stores) { return stores.deliveries.active(id, { u"fb"_s }); });
            return (*live)->released.attachments.isEmpty();
        };
        QVERIFY(!released()); // a person is asked first
        auto *banner = panel.findChild<Banner *>();
        QVERIFY(banner->isVisible());
        Q_EMIT banner->actionTriggered();
        QVERIFY(waitUntil(released, PageTown::patience));
    }

    void textTooLong_isRefusedBeforeItIsPlanned()
    {
        PageTown town(
            [](Stores &stores, const PostId &post) {
                auto live = *stores.deliveries.active(post, { u"fb"_s });
                live->state = DeliveryState::Cancelled;
                live->wish = Wish::Withdraw;
                QVERIFY(stores.deliveries.save(*live, SystemClock().now()));
                auto stored = *stores.posts.load(post);
                stored.body = u"Slovo "_s.repeated(11'000);
                QVERIFY(stores.posts.save(stored, { u"Jana"_s, u"before"_s, SystemClock().now() }));
            },
            false);
        QVERIFY(town.openComments());
        town.posts->back();
        auto &panel = town.posts->channels();
        QVERIFY(waitUntil(
            [&] { return panel.cards().size() == 1 && panel.cards().first()->isTooLong(); }, PageTown::patience));
        panel.cards().first()->choose(true);
        panel.doPrimary();
        QVERIFY(panel.findChild<Banner *>()->isVisible());
        const auto planned
            = town.ask([id = town.post](Stores &stores) { return stores.deliveries.active(id, { u"fb"_s }); });
        QVERIFY(planned && !*planned);
    }
};

QTEST_MAIN(FeedbackTest)
#include "FeedbackTest.moc"
