// The desktop's notifications: a real session bus, a service on it that keeps what it was asked to show, and the window
// over a workspace in which something goes wrong.
#include "MainWindow.h"
#include "NoticeWatch.h"
#include "common/Page.h"
#include "fakes/clock/Wait.h"
#include "fakes/notifications/NotificationService.h"
#include "storage/ChannelHealth.h"
#include "storage/WorkspaceFolder.h"

#include <QCheckBox>
#include <QTemporaryDir>
#include <QTest>

using namespace bubenik;
using namespace bubenik::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 20'000; // ms; on a busy machine
constexpr int quiet = 4'000; // long enough for a notice to come, if one did

// A workspace without network, and what this machine remembers.
struct Desk {
    QTemporaryDir home;
    UiState state { home.filePath(u"window.json"_s) };
    Theme theme { Scheme::Light };
    PostId post;

    Desk()
    {
        const auto made = WorkspaceFolder::create(path(), u"Klášterec nad Ohří"_s, "Europe/Prague");
        const auto opened = made->stores();
        auto &stores = **opened;
        const auto now = SystemClock().now();
        const ChannelConfig config { { u"fb"_s }, u"facebook"_s, u"Facebook"_s, { { u"page"_s, u"1"_s } } };
        Post written { .id = newPostId(now), .title = u"Uzavírka"_s, .body = u"Text."_s, .author = u"Jana"_s };
        post = written.id;
        const bool isThere
            = stores.channels.save(config, now) && stores.posts.save(written, { u"Jana"_s, u"before"_s, now });
        QVERIFY(isThere);
    }
    [[nodiscard]] QString path() const { return home.filePath(u"town"_s); }
    [[nodiscard]] std::unique_ptr<Workspace> open() const
    {
        return std::move(
            *Workspace::open(path(), { .secretsFile = home.filePath(u"secrets.json"_s), .deliver = false }));
    }
    // A delivery of the post (or of another one) in this state.
    Result<void> deliver(Stores &stores, DeliveryState deliveryState, const Error &problem, Instant due,
        std::optional<PostId> other = {}) const
    {
        auto delivery = newDelivery(other.value_or(post), { u"fb"_s }, due, false, SystemClock().now());
        delivery.released.title = u"Uzavírka"_s;
        delivery.state = deliveryState;
        delivery.problem = problem;
        if (deliveryState == DeliveryState::Unconfirmed) {
            delivery.operation = Operation { .startedAt = due, .lookupErrors = 9 };
        }
        return stores.deliveries.save(delivery, SystemClock().now());
    }
    Result<void> failOne(Stores &stores, std::optional<PostId> other = {}) const
    {
        return deliver(stores, DeliveryState::Failed, { .kind = ErrorKind::Rejected, .code = u"fb-too-long"_s },
            SystemClock().now() - 1h, std::move(other));
    }
    static Result<void> breakSignIn(Stores &stores)
    {
        ChannelHealth health { .at = SystemClock().now() };
        health.problem = Error { .kind = ErrorKind::Auth, .code = u"fb-password"_s };
        return setChannelHealth(stores.settings, { u"fb"_s }, health);
    }
    template <class Work>
    static auto ask(Workspace &workspace, Work work)
    {
        return bubenik::waitFor(workspace.write(std::move(work)));
    }
};

bool waitForShown(const NotificationService &service, qsizetype count)
{
    return waitUntil([&] { return service.shown().size() >= count; }, patience);
}

} // namespace

class NoticesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failedDelivery_isToldOnce_andNotAgainAfterARestart()
    {
        NotificationService service;
        Desk desk;
        {
            const auto workspace = desk.open();
            QVERIFY(Desk::ask(*workspace, [&](Stores &stores) { return desk.failOne(stores); }));
            NoticeWatch watch(*workspace, desk.state, systemNotifier(), nullptr);
            QVERIFY(waitForShown(service, 1));
            const auto first = service.shown().first();
            QCOMPARE(first.application, u"Bubeník"_s);
            QVERIFY(first.title.contains(u"Uzavírka"_s) && first.title.contains(u"Facebook"_s));
            QVERIFY(!first.text.isEmpty());
            QVERIFY(first.actions.contains(u"default"_s));
            Q_EMIT workspace->documentsChanged({ u"delivery:x"_s }); // something else happens
            QTest::qWait(quiet);
            QCOMPARE(service.shown().size(), 1);
        }
        const auto workspace = desk.open();
        NoticeWatch watch(*workspace, desk.state, systemNotifier(), nullptr);
        QTest::qWait(quiet);
        QCOMPARE(service.shown().size(), 1);
    }

    void whatMendsAndBreaksAgain_isToldAgain()
    {
        NotificationService service;
        Desk desk;
        const auto workspace = desk.open();
        QVERIFY(Desk::ask(*workspace, Desk::breakSignIn));
        NoticeWatch watch(*workspace, desk.state, systemNotifier(), nullptr);
        QVERIFY(waitForShown(service, 1));
        QVERIFY(
            Desk::ask(*workspace, [](Stores &stores) { return forgetChannelHealth(stores.settings, { u"fb"_s }); }));
        Q_EMIT workspace->channelChecked(u"fb"_s);
        QTest::qWait(quiet);
        QVERIFY(Desk::ask(*workspace, Desk::breakSignIn));
        Q_EMIT workspace->channelChecked(u"fb"_s);
        QVERIFY(waitForShown(service, 2));
    }

    void brokenSignIn_tellsWhatWaits_onceForAllOfIt()
    {
        NotificationService service;
        Desk desk;
        const auto workspace = desk.open();
        QVERIFY(Desk::ask(*workspace, [&](Stores &stores) -> Result<void> {
            BUBENIK_TRY(Desk::breakSignIn(stores));
            BUBENIK_TRY(desk.deliver(stores, DeliveryState::Planned,
                { .kind = ErrorKind::Auth, .code = u"fb-password"_s }, SystemClock().now() + 3h));
            return {};
        }));
        NoticeWatch watch(*workspace, desk.state, systemNotifier(), nullptr);
        QVERIFY(waitForShown(service, 1));
        QTest::qWait(quiet);
        QCOMPARE(service.shown().size(), 1);
        QVERIFY2(service.shown().first().text.contains(u"is due"_s), qPrintable(service.shown().first().text));
    }

    void unknownOutcome_isAQuestion()
    {
        NotificationService service;
        Desk desk;
        const auto workspace = desk.open();
        QVERIFY(Desk::ask(*workspace, [&](Stores &stores) {
            return desk.deliver(stores, DeliveryState::Unconfirmed,
                { .kind = ErrorKind::UnknownOutcome, .code = u"cannot-tell"_s }, SystemClock().now() - 1h);
        }));
        NoticeWatch watch(*workspace, desk.state, systemNotifier(), nullptr);
        QVERIFY(waitForShown(service, 1));
        QCOMPARE(service.shown().first().title, u"“Uzavírka”: is it on Facebook?"_s);
    }

    void manyAtOnce_areOneNotice()
    {
        NotificationService service;
        Desk desk;
        const auto workspace = desk.open();
        QVERIFY(Desk::ask(*workspace, [&](Stores &stores) -> Result<void> {
            for (int i = 0; i < 6; ++i) {
                BUBENIK_TRY(desk.failOne(stores, newPostId(SystemClock().now())));
            }
            return {};
        }));
        NoticeWatch watch(*workspace, desk.state, systemNotifier(), nullptr);
        QVERIFY(waitForShown(service, 1));
        QTest::qWait(quiet);
        QCOMPARE(service.shown().size(), 1);
        QVERIFY(service.shown().first().title.contains(u"6"_s));
    }

    void citizensWords_areInNoNotice()
    {
        NotificationService service;
        Desk desk;
        const auto workspace = desk.open();
        QVERIFY(Desk::ask(*workspace, [&](Stores &stores) -> Result<void> {
            Comment comment { .id = commentId({ u"fb"_s }, u"1_2"_s),
                .post = desk.post,
                .channel = { u"fb"_s },
                .remoteId = u"1_2"_s,
                .author = u"Karel Dvořák"_s,
                .text = u"Kdy to skončí?"_s,
                .at = SystemClock().now() };
            BUBENIK_TRY(stores.comments.save(comment, comment.at));
            return desk.failOne(stores);
        }));
        NoticeWatch watch(*workspace, desk.state, systemNotifier(), nullptr);
        QVERIFY(waitForShown(service, 1));
        QTest::qWait(quiet);
        for (const auto &shown : service.shown()) {
            const auto all = shown.title + shown.text;
            QVERIFY(!all.contains(u"Dvořák"_s) && !all.contains(u"skončí"_s));
        }
    }

    void switchedOff_nothingIsShown_andOldNewsStayUntold()
    {
        NotificationService service;
        Desk desk;
        desk.state.set(noticesSetting, false);
        const auto workspace = desk.open();
        QVERIFY(Desk::ask(*workspace, [&](Stores &stores) { return desk.failOne(stores); }));
        NoticeWatch watch(*workspace, desk.state, systemNotifier(), nullptr);
        QTest::qWait(quiet);
        QVERIFY(service.shown().isEmpty());
        desk.state.set(noticesSetting, true);
        QVERIFY(Desk::ask(*workspace, Desk::breakSignIn));
        Q_EMIT workspace->channelChecked(u"fb"_s);
        QVERIFY(waitForShown(service, 1));
        QTest::qWait(quiet);
        QCOMPARE(service.shown().size(), 1);
    }

    void withoutAService_theWindowGoesOn()
    {
        Desk desk;
        const auto workspace = desk.open();
        QVERIFY(Desk::ask(*workspace, [&](Stores &stores) { return desk.failOne(stores); }));
        NoticeWatch watch(*workspace, desk.state, systemNotifier(), nullptr);
        QTest::qWait(quiet);
        QVERIFY(Desk::ask(*workspace, [](Stores &stores) -> Result<QString> {
            return stores.settings.value(u"notices/told"_s);
        })->contains(u"failed"_s));
    }

    void click_bringsTheWindowToTheDelivery_andTheSettingIsInTheSettings()
    {
        NotificationService service;
        Desk desk;
        {
            const auto workspace = desk.open();
            QVERIFY(Desk::ask(*workspace, [&](Stores &stores) { return desk.failOne(stores); }));
        }
        StartOptions options;
        options.workspace = desk.path();
        options.secretsFile = desk.home.filePath(u"secrets.json"_s);
        options.page = u"overview"_s;
        options.deliver = false;
        MainWindow window(options, desk.state, desk.theme);
        window.show();
        QVERIFY(waitForShown(service, 1));
        window.setWindowState(Qt::WindowMinimized);
        service.click(service.shown().first().id);
        QVERIFY(waitUntil(
            [&] { return window.currentPage() && window.currentPage()->objectName() == "page-outbox"_L1; }, patience));
        QVERIFY(!window.windowState().testFlag(Qt::WindowMinimized));
        window.showPage(u"settings"_s);
        auto *wanted = window.currentPage()->findChild<QCheckBox *>(u"notifications"_s);
        QVERIFY(wanted && wanted->isChecked());
        wanted->setChecked(false);
        QCOMPARE(desk.state.value(noticesSetting).toBool(true), false);
    }
};

int main(int argc, char **argv)
{
    enterOwnSessionBus(argv);
    QApplication app(argc, argv);
    NoticesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "NoticesTest.moc"
