// Signing in by the browser on the channel's set-up page: the browser is an HTTP client that goes where it is sent.
#include "net/QtHttpClient.h"
#include "settings/ChannelForm.h"
#include "settings/SignInPanel.h"
#include "ui/facebook/PageTown.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>

using namespace bubenik;
using namespace bubenik::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class SignInTest final : public QObject
{
    Q_OBJECT

    template <class T = QAbstractButton>
    static T *named(const QWidget &in, const QString &name)
    {
        return in.findChild<T *>(name);
    }
    static bool shows(const QWidget &in, const QString &part)
    {
        const auto labels = in.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [&](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
    }
    static Task<HttpAnswer> go(HttpClient &http, QUrl url)
    {
        auto sending = http.send({ .method = "GET", .url = std::move(url), .followRedirects = true });
        co_return co_await std::move(sending);
    }
    // The set-up page of the channel with the town's app entered, and a browser of its own.
    std::unique_ptr<SettingsPage> pageOf(PageTown &town)
    {
        town.graph.change([](GraphState &state) { state.settings.developmentMode = true; });
        auto page = std::make_unique<SettingsPage>(town.context(), &town.window);
        page->resize(town.window.size());
        page->show();
        page->openDocument(u"channel:fb"_s);
        (void)waitUntil([&] { return named<QLineEdit>(*page, u"channel-app"_s) != nullptr; }, PageTown::patience);
        named<QLineEdit>(*page, u"channel-app"_s)->setText(FakeGraph::appId());
        named<QLineEdit>(*page, u"signin-secret"_s)->setText(FakeGraph::appSecret());
        page->findChild<SignInPanel *>()->setBrowser([this](const QUrl &url) {
            m_opened = url;
            QCoro::connect(go(m_http, url), this, [](const Result<HttpAnswer> &) {});
            return true;
        });
        return page;
    }
    static Result<QString> kept(PageTown &town, const QString &key)
    {
        auto reading = fileSecretStore(town.folder.filePath(u"secrets"_s))->read(key);
        return bubenik::waitFor(std::move(reading));
    }

    QtHttpClient m_http;
    QUrl m_opened;

private Q_SLOTS:
    void signedIn_thePageOfTheChannelIsTaken_tried_andSaved()
    {
        PageTown town({}, false);
        const auto page = pageOf(town);
        named(*page, u"signin-start"_s)->click();
        QVERIFY(waitUntil(
            [&] {
                const auto saved = town.ask([](Stores &stores) { return stores.channels.load({ u"fb"_s }); });
                return saved && saved->settings.value(u"app"_s) == FakeGraph::appId();
            },
            PageTown::patience));
        const auto token = *kept(town, secretKey({ u"fb"_s }));
        QCOMPARE(town.graph.state().tokens[token].profile, FakeGraph::pageId());
        QVERIFY(!town.graph.state().tokens[token].expires);
        QCOMPARE(kept(town, signInKey({ u"fb"_s })).value_or(QString()), FakeGraph::appSecret());
        const auto saved = town.ask([](Stores &stores) { return stores.channels.load({ u"fb"_s }); });
        QCOMPARE(saved->settings.value(u"app"_s), FakeGraph::appId());
        for (const auto &value : saved->settings) {
            QVERIFY(value != FakeGraph::appSecret() && value != token);
        }
    }

    void severalPages_areChosenFrom()
    {
        PageTown town({}, false);
        const auto page = pageOf(town);
        named<QLineEdit>(*page, u"channel-page"_s)->clear();
        named(*page, u"signin-start"_s)->click();
        QVERIFY(waitUntil([&] { return named(*page, u"signin-take"_s) != nullptr; }, PageTown::patience));
        auto *second = named<QRadioButton>(*page, u"signin-account-1"_s);
        QCOMPARE(second->text(), u"Kadaň"_s);
        second->setChecked(true);
        named(*page, u"signin-take"_s)->click();
        QVERIFY(waitUntil(
            [&] {
                const auto saved = town.ask([](Stores &stores) { return stores.channels.load({ u"fb"_s }); });
                return saved->settings.value(u"page"_s) == FakeGraph::strangersPageId();
            },
            PageTown::patience));
    }

    void denied_isToldAndNothingChanges()
    {
        PageTown town({}, false);
        const auto page = pageOf(town);
        town.graph.change([](GraphState &state) { state.browser.answer = GraphBrowser::Answer::Denies; });
        named(*page, u"signin-start"_s)->click();
        QVERIFY(waitUntil([&] { return shows(*page, u"the sign-in was refused"_s); }, PageTown::patience));
        QVERIFY(named(*page, u"signin-start"_s)->isVisible());
        QCOMPARE(kept(town, secretKey({ u"fb"_s })).value_or(QString()), FakeGraph::pageToken());
        QVERIFY(!kept(town, signInKey({ u"fb"_s })));
    }

    void cancelled_theBrowsersAnswerIsNotTakenAnyMore()
    {
        PageTown town({}, false);
        const auto page = pageOf(town);
        town.graph.change([](GraphState &state) { state.browser.answer = GraphBrowser::Answer::Closes; });
        named(*page, u"signin-start"_s)->click();
        QVERIFY(waitUntil(
            [&] { return m_opened.isValid() && shows(*page, u"Go on in the browser"_s); }, PageTown::patience));
        named(*page, u"signin-cancel"_s)->click();
        QVERIFY(shows(*page, u"Cancelled"_s));
        QVERIFY(named(*page, u"signin-start"_s)->isVisible());
        const auto back = QUrl(QUrlQuery(m_opened).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
        auto late
            = go(m_http, QUrl(back.toString() + u"?code=x&state="_s + QUrlQuery(m_opened).queryItemValue(u"state"_s)));
        QTest::qWait(500);
        (void)bubenik::waitFor(std::move(late));
        QCOMPARE(kept(town, secretKey({ u"fb"_s })).value_or(QString()), FakeGraph::pageToken());
    }

    void withoutTheAppsSecret_itIsSaidAtOnce()
    {
        PageTown town({}, false);
        const auto page = pageOf(town);
        named<QLineEdit>(*page, u"signin-secret"_s)->clear();
        m_opened.clear();
        named(*page, u"signin-start"_s)->click();
        QVERIFY(waitUntil([&] { return shows(*page, u"is not on this computer"_s); }, PageTown::patience));
        QVERIFY(m_opened.isEmpty());
    }

    void noBrowser_theAddressCanBeCopied()
    {
        PageTown town({}, false);
        const auto page = pageOf(town);
        page->findChild<SignInPanel *>()->setBrowser([](const QUrl &) { return false; });
        named(*page, u"signin-start"_s)->click();
        QVERIFY(waitUntil([&] { return shows(*page, u"No browser could be opened"_s); }, PageTown::patience));
        named(*page, u"signin-cancel"_s)->click();
    }
};

QTEST_MAIN(SignInTest)
#include "SignInTest.moc"
