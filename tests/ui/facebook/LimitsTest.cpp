// Facebook's limits in the window: waiting is told with its time, and a block stops everything and says why.
#include "outbox/DeliveryModel.h"
#include "outbox/OutboxPage.h"
#include "posts/ChannelCard.h"
#include "posts/ChannelsPanel.h"
#include "ui/facebook/PageTown.h"

#include <QAbstractButton>
#include <QLabel>
#include <QListView>

using namespace bubenik;
using namespace bubenik::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class LimitsTest final : public QObject
{
    Q_OBJECT

    // Posts that are due now.
    static Result<QList<PostId>> plan(Stores &stores, int count)
    {
        QList<PostId> posts;
        for (int i = 0; i < count; ++i) {
            const auto now = SystemClock().now();
            const Post post {
                .id = newPostId(now), .title = u"Zpráva %1"_s.arg(i), .body = u"Text."_s, .author = u"Jana"_s
            };
            BUBENIK_TRY(stores.posts.save(post, { u"Jana"_s, u"before"_s, now }));
            BUBENIK_TRY(bubenik::schedule(stores, { post.id, { u"fb"_s }, std::nullopt, {} }, now));
            posts.append(post.id);
        }
        return posts;
    }
    static Delivery stored(PageTown &town, const PostId &post)
    {
        const auto found = town.ask([post](Stores &stores) { return stores.deliveries.active(post, { u"fb"_s }); });
        return found && *found ? **found : Delivery {};
    }
    static bool all(PageTown &town, const QList<PostId> &posts, DeliveryState state)
    {
        return waitUntil(
            [&] {
                return std::all_of(
                    posts.begin(), posts.end(), [&](const PostId &post) { return stored(town, post).state == state; });
            },
            PageTown::patience);
    }
    static bool shows(const QWidget &in, const QString &part)
    {
        const auto labels = in.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [&](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
    }
    static QAbstractButton *labelled(const QWidget &in, const QString &text)
    {
        const auto buttons = in.findChildren<QAbstractButton *>();
        const auto found = std::find_if(
            buttons.begin(), buttons.end(), [&](const auto *one) { return one->isVisible() && one->text() == text; });
        return found == buttons.end() ? nullptr : *found;
    }

private Q_SLOTS:
    void throttled_theWaitingIsToldWithItsTime_andNothingIsAskedMeanwhile()
    {
        PageTown town;
        town.graph.throttle(32, 5min);
        const auto posts = town.ask([](Stores &stores) { return plan(stores, 2); });
        QVERIFY(posts);
        town.workspace->deliverSoon();
        QVERIFY(waitUntil(
            [&] {
                const auto one = stored(town, posts->first());
                return one.problem && one.problem->kind == ErrorKind::RateLimited && one.nextAttempt;
            },
            PageTown::patience));
        QVERIFY(waitUntil([&] { return stored(town, posts->last()).nextAttempt.has_value(); }, PageTown::patience));
        const auto one = stored(town, posts->first());
        QVERIFY(*one.nextAttempt > SystemClock().now() + 2min); // as the answer's headers said
        OutboxPage outbox(town.context(), &town.window);
        outbox.resize(town.window.size());
        outbox.show();
        outbox.openDocument(one.id.value);
        const auto words = u"Facebook asks to wait, next try"_s;
        auto *model = outbox.findChild<DeliveryModel *>();
        QVERIFY(waitUntil([&] { return model->rowOf(one.id.value) >= 0; }, PageTown::patience));
        QVERIFY2(model->stateWords(one).contains(words), qPrintable(model->stateWords(one)));
        QVERIFY(waitUntil([&] { return shows(outbox, u"Nothing needs doing"_s); }, PageTown::patience));
        town.graph.clearSeen();
        town.workspace->deliverSoon();
        QTest::qWait(2500);
        QCOMPARE(town.graph.countSeen("POST", u"."_s), 0);
        QVERIFY(stored(town, posts->first()).state == DeliveryState::Planned);
    }

    void blocked_oneRefusalStopsAll_itIsSaidWhy_andOneTryBringsAllOn()
    {
        PageTown town;
        town.graph.change([](GraphState &state) { state.settings.blocked = true; });
        town.graph.clearSeen();
        const auto posts = town.ask([](Stores &stores) { return plan(stores, 3); });
        QVERIFY(posts);
        town.workspace->deliverSoon();
        QVERIFY(all(town, *posts, DeliveryState::Failed));
        QCOMPARE(town.graph.countSeen("POST", u"/feed"_s), 1);
        OutboxPage outbox(town.context(), &town.window);
        outbox.resize(town.window.size());
        outbox.show();
        outbox.openDocument(stored(town, posts->first()).id.value);
        QVERIFY(waitUntil([&] { return shows(outbox, u"Facebook has blocked posting"_s); }, PageTown::patience));
        QVERIFY(shows(outbox, u"Bubeník sends nothing more by itself"_s));
        town.workspace->deliverSoon();
        QTest::qWait(2500);
        QCOMPARE(town.graph.countSeen("POST", u"/feed"_s), 1); // nor later
        town.graph.change([](GraphState &state) { state.settings.blocked = false; });
        auto *again = labelled(outbox, u"Try again"_s);
        QVERIFY(again);
        again->click();
        QVERIFY(all(town, *posts, DeliveryState::Live));
        QCOMPARE(town.graph.posts().size(), 4);
    }

    void blocked_isToldOnTheOverviewAndOnThePost()
    {
        PageTown town;
        town.graph.change([](GraphState &state) { state.settings.blocked = true; });
        const auto posts = town.ask([](Stores &stores) { return plan(stores, 1); });
        QVERIFY(posts && all(town, *posts, DeliveryState::Failed));
        OverviewPage overview(town.context(), &town.window);
        overview.resize(town.window.size());
        overview.show();
        QVERIFY(waitUntil([&] { return shows(overview, u"Facebook has blocked posting"_s); }, PageTown::patience));
        town.posts = std::make_unique<PostsPage>(town.context(), &town.window);
        town.posts->resize(town.window.size());
        town.posts->show();
        town.posts->openDocument(posts->first().value);
        auto &panel = town.posts->channels();
        QVERIFY(waitUntil(
            [&] {
                return panel.cards().size() == 1 && shows(*panel.cards().first(), u"Facebook has blocked posting"_s);
            },
            PageTown::patience));
        QVERIFY(labelled(*panel.cards().first(), u"Try again"_s));
    }
};

QTEST_MAIN(LimitsTest)
#include "LimitsTest.moc"
