// Two desks with their windows and a real server between them: connecting through the settings, a colleague's post
// coming in, presence, and the same title changed by both.
#include "common/Cards.h"
#include "common/Toast.h"
#include "fakes/clock/Wait.h"
#include "fakes/couchdb/CouchServer.h"
#include "fakes/faultproxy/FaultProxy.h"
#include "posts/AttachmentTile.h"
#include "posts/ConflictPanel.h"
#include "posts/ConflictsPage.h"
#include "posts/PostEditor.h"
#include "posts/PostsPage.h"
#include "posts/SharedLines.h"
#include "settings/SyncForm.h"
#include "settings/SyncSection.h"
#include "sync/FileSync.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace bubenik;
using namespace bubenik::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 30'000; // ms; a real server on a busy machine

struct Desk {
    QTemporaryDir folder;
    Theme theme { Scheme::Light };
    UiState state { folder.filePath(u"state.json"_s) };
    std::unique_ptr<Workspace> workspace;
    QWidget window;
    Toast toast { &window };
    std::unique_ptr<PostsPage> posts;
    std::unique_ptr<SyncSection> section;

    explicit Desk(const QString &author)
    {
        const auto path = folder.filePath(u"town"_s);
        const auto made = WorkspaceFolder::create(path, u"Klášterec nad Ohří"_s, "Europe/Prague");
        const auto stores = made->stores();
        (void)(*stores)->settings.set(u"author"_s, author);
        workspace
            = std::move(*Workspace::open(path, { .secretsFile = folder.filePath(u"secrets"_s), .deliver = true }));
        window.resize(1080, 720);
        const PageContext context { *workspace, state, theme, toast };
        section = std::make_unique<SyncSection>(context, &window);
        posts = std::make_unique<PostsPage>(context, &window);
        posts->resize(window.size());
        window.show();
    }

    void type(const QString &field, const QString &text) const
    {
        auto *edit = section->findChild<QLineEdit *>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void click(const QString &name) const { section->findChild<QAbstractButton *>(name)->click(); }
    bool connectAs(const QUrl &server, const QString &user, const QString &password)
    {
        type(u"sync-url"_s, server.toString());
        type(u"sync-user"_s, user);
        type(u"sync-password"_s, password);
        click(u"sync-connect"_s);
        return waitUntil([this] { return isInStep(); }, patience);
    }
    bool isInStep() const { return workspace->syncStatus().state == SyncStatus::State::Synced; }
    Result<Post> stored(const PostId &id)
    {
        return waitFor(workspace->write([id](Stores &all) { return all.posts.load(id); }));
    }
    bool retitle(const PostId &id, const QString &title)
    {
        const auto by = workspace->userName();
        return waitFor(workspace->write([=](Stores &all) -> Result<void> {
            auto post = all.posts.load(id);
            if (!post && post.error().kind != ErrorKind::NotFound) {
                return fail(post.error());
            }
            Post changed = post ? *post : Post { .id = id, .body = u"Text."_s, .author = by };
            changed.title = title;
            return all.posts.save(changed, { by, by, SystemClock().now() });
        })).has_value();
    }
};

bool shows(const QWidget &in, const QString &part)
{
    const auto labels = in.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
        [&](const QLabel *label) { return label->isVisibleTo(&in) && label->text().contains(part); });
}

} // namespace

class ConnectedTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<CouchServer> m_server;
    std::unique_ptr<Desk> m_jana;
    std::unique_ptr<Desk> m_alena;
    PostId m_post;

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<CouchServer>();
        m_jana = std::make_unique<Desk>(u"Jana Nováková"_s);
        m_alena = std::make_unique<Desk>(u"Alena Veselá"_s);
        m_post = newPostId(SystemClock().now());
    }

    void server_isPrepared_andColleaguesGetTheirAccounts()
    {
        QVERIFY(waitUntil([&] { return m_jana->section->currentPage() != nullptr; }));
        m_jana->click(u"sync-setup"_s);
        m_jana->type(u"setup-url"_s, m_server->url().toString());
        m_jana->type(u"setup-user"_s, u"admin"_s);
        m_jana->type(u"setup-password"_s, u"secret"_s);
        m_jana->click(u"setup-go"_s);
        QVERIFY(waitUntil([&] { return shows(*m_jana->section, u"The server is ready"_s); }, patience));
        for (const auto &name : { u"jana"_s, u"alena"_s }) {
            m_jana->type(u"person-name"_s, name);
            m_jana->type(u"person-password"_s, u"heslo"_s);
            m_jana->click(u"person-add"_s);
            QVERIFY(waitUntil([&] { return shows(*m_jana->section, name + u" – editor"_s); }, patience));
        }
        m_jana->section->back();
    }

    void wrongPassword_isToldBesideTheForm()
    {
        m_jana->type(u"sync-url"_s, m_server->url().toString());
        m_jana->type(u"sync-user"_s, u"jana"_s);
        m_jana->type(u"sync-password"_s, u"spatne"_s);
        m_jana->click(u"sync-try"_s);
        QVERIFY(waitUntil([&] { return shows(*m_jana->section, u"refused the sign-in"_s); }, patience));
    }

    void desks_connected_areInStep_andSayToWhom()
    {
        QVERIFY(m_jana->connectAs(m_server->url(), u"jana"_s, u"heslo"_s));
        QVERIFY(waitUntil([&] { return shows(*m_jana->section, u"as jana"_s); }, patience));
        QVERIFY(m_jana->section->findChild<QLineEdit *>(u"sync-password"_s)->text().isEmpty());
        QVERIFY(m_alena->connectAs(m_server->url(), u"alena"_s, u"heslo"_s));
    }

    void post_ofAColleague_comesIn_andWhoHasItOpenIsShown()
    {
        QVERIFY(m_jana->retitle(m_post, u"Uzavírka mostu"_s));
        QVERIFY(waitUntil([&] { return m_alena->stored(m_post).has_value(); }, patience));
        for (auto *desk : { m_jana.get(), m_alena.get() }) {
            desk->posts->openDocument(m_post.value);
            QVERIFY(waitUntil([&] { return desk->posts->editor().session().id() == m_post; }));
        }
        QVERIFY(waitUntil(
            [&] { return shows(m_jana->posts->sharedLines(), u"Alena Veselá is writing here"_s); }, patience));
        QVERIFY(waitUntil(
            [&] { return shows(m_alena->posts->sharedLines(), u"Jana Nováková is writing here"_s); }, patience));
    }

    void sameTitle_changedByBoth_isPutBeforeThePerson_whoseChoiceReachesTheOther()
    {
        // Neither knows of the other's change when it is made: both are written before either is sent.
        QVERIFY(m_jana->retitle(m_post, u"Most je uzavřený"_s));
        QVERIFY(m_alena->retitle(m_post, u"Uzavírka mostu končí"_s));
        const auto asked = [](Desk &desk) { return desk.posts->sharedLines().findChild<Banner *>()->isVisible(); };
        QVERIFY(waitUntil([&] { return asked(*m_jana) || asked(*m_alena); }, patience));
        auto &desk = asked(*m_jana) ? *m_jana : *m_alena;
        auto &other = asked(*m_jana) ? *m_alena : *m_jana;
        const auto mine = asked(*m_jana) ? u"Most je uzavřený"_s : u"Uzavírka mostu končí"_s;
        desk.posts->openDocument(u"conflict:"_s + m_post.value);
        auto &panel = desk.posts->conflicts().panel();
        QVERIFY(waitUntil([&] { return panel.isVisible() && panel.count() == 1; }, patience));
        QVERIFY(shows(panel, other.workspace->userName()));
        panel.findChild<QAbstractButton *>(u"conflict-mine"_s)->click();
        QVERIFY(waitUntil([&] { return !panel.isVisible(); }, patience));
        QVERIFY(waitUntil([&] { return other.stored(m_post)->title == mine; }, patience));
        QVERIFY(waitUntil([&] { return other.posts->editor().working().title == mine; }, patience));
    }

    void picture_ofAColleague_isFetchedWhenThePostIsOpen()
    {
        QImage image(48, 32, QImage::Format_RGB32);
        image.fill(Qt::darkBlue);
        const auto file = m_jana->folder.filePath(u"most.png"_s);
        QVERIFY(image.save(file));
        const auto attached = waitFor(m_jana->workspace->write([file, id = m_post](Stores &all) -> Result<Attachment> {
            auto picture = all.attachments.import(file);
            auto post = all.posts.load(id);
            if (!picture || !post) {
                return fail(picture ? post.error() : picture.error());
            }
            picture->alt = u"Most"_s;
            post->attachments.append(*picture);
            BUBENIK_TRY(all.posts.save(*post, { u"Jana Nováková"_s, u"picture"_s, SystemClock().now() }));
            return *picture;
        }));
        QVERIFY(attached);
        const auto tile = [&] { return m_alena->posts->findChild<AttachmentTile *>(); };
        QVERIFY(waitUntil([&] { return tile() != nullptr; }, patience));
        QVERIFY(waitUntil([&] { return m_alena->workspace->attachmentPath(attached->digest).has_value(); }, patience));
        QVERIFY(waitUntil([&] { return tile()->accessibleName() == u"most.png, alt text"_s; }, patience));
    }

    void connectedWhileTheWindowIsStillStarting_isInStepAllTheSame()
    {
        FaultProxy slow(m_server->port());
        slow.inject({}, {}, { .kind = Fault::Kind::DelayBefore, .milliseconds = 2000 });
        Desk early(u"Karel"_s);
        QVERIFY(early.connectAs(slow.url(), u"alena"_s, u"heslo"_s));
    }

    void roomForFiles_isChosenByKeyboard_andHolds()
    {
        auto *limit = m_jana->section->findChild<QComboBox *>(u"files-limit"_s);
        QVERIFY(limit->isVisibleTo(m_jana->section.get()));
        QVERIFY(waitUntil([&] { return limit->currentData().toString() == u"10"_s; }, patience));
        limit->setFocus();
        QTest::keyClick(limit, Qt::Key_Home);
        const auto held = [&] {
            return waitFor(m_jana->workspace->read(
                [](Stores &all) -> Result<QString> { return all.settings.value(filesLimitKey); }));
        };
        QVERIFY(waitUntil([&] { return held() == u"1"_s; }, patience));
        QTest::keyClick(limit, Qt::Key_End);
        QVERIFY(waitUntil([&] { return held() == u"none"_s; }, patience));
    }

    void serverAway_isWaitedFor_inSilence()
    {
        m_server->stop();
        QVERIFY(m_jana->retitle(m_post, u"Bez sítě"_s));
        m_jana->workspace->syncNow();
        QVERIFY(
            waitUntil([&] { return m_jana->workspace->syncStatus().state == SyncStatus::State::Waiting; }, patience));
        m_server->start();
        m_jana->workspace->syncNow();
        QVERIFY(waitUntil([&] { return m_alena->stored(m_post)->title == u"Bez sítě"_s; }, patience));
    }

    void disconnected_keepsEverythingHere()
    {
        m_jana->click(u"sync-disconnect"_s);
        QVERIFY(waitUntil(
            [&] { return m_jana->workspace->syncStatus().state == SyncStatus::State::NotConnected; }, patience));
        QVERIFY(
            waitUntil([&] { return qobject_cast<SyncForm *>(m_jana->section->currentPage()) != nullptr; }, patience));
        QVERIFY(m_jana->stored(m_post).has_value());
    }

    void cleanupTestCase()
    {
        m_jana.reset();
        m_alena.reset();
        m_server.reset();
    }
};

QTEST_MAIN(ConnectedTest)
#include "ConnectedTest.moc"
