// The window's object graph as the window uses it: futures on the GUI thread, deliveries in the background.
#include "Workspace.h"
#include "NetworkThread.h"
#include "fakes/clock/Wait.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

class WindowsWorkspace : public ::testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(WorkspaceFolder::create(path(), u"Klášterec nad Ohří"_s, "Europe/Prague"));
        open();
    }

    void open()
    {
        auto opened = Workspace::open(path(), { .secretsFile = m_folder.filePath(u"secrets.json"_s) });
        ASSERT_TRUE(opened) << qPrintable(opened.error().detail);
        m_workspace = std::move(*opened);
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(u"ws"_s); }
    [[nodiscard]] QString site() const { return m_folder.filePath(u"site"_s); }
    [[nodiscard]] ChannelConfig folderChannel() const
    {
        return { { u"web"_s }, u"folder"_s, u"Web"_s, { { u"path"_s, site() } } };
    }

    [[nodiscard]] Post savePost()
    {
        const auto now = m_workspace->clock().now();
        Post post { .id = newPostId(now), .title = u"Uzavírka"_s, .body = u"Neprojedete."_s };
        const auto saved = waitFor(m_workspace->write([post, now](Stores &stores) {
            return stores.posts.save(post, { u"Jana"_s, u"1"_s, now });
        }));
        EXPECT_TRUE(saved);
        return post;
    }

    [[nodiscard]] Result<Delivery> scheduleNow(const PostId &post)
    {
        const auto now = m_workspace->clock().now();
        return waitFor(m_workspace->write([post, now](Stores &stores) {
            return schedule(stores, { .post = post, .channel = { u"web"_s }, .at = {} }, now);
        }));
    }

    [[nodiscard]] DeliveryState stateOf(const DeliveryId &id)
    {
        const auto delivery = waitFor(m_workspace->read([id](Stores &stores) { return stores.deliveries.load(id); }));
        return delivery ? delivery->state : DeliveryState::Failed;
    }

    [[nodiscard]] static bool told(const QSignalSpy &changes, const QString &id)
    {
        return std::any_of(changes.begin(), changes.end(),
            [&](const QList<QVariant> &change) { return change[0].toStringList().contains(id); });
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

// Takes connections and never answers, as a server that hangs.
class SilentServer final
{
public:
    SilentServer() { EXPECT_TRUE(m_server.listen(QHostAddress::LocalHost)); }
    [[nodiscard]] QString url() const { return u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()); }

private:
    QTcpServer m_server;
};

} // namespace

TEST_F(WindowsWorkspace, scheduledPost_goesOutByItself_andTheWindowIsTold)
{
    QSignalSpy changes(m_workspace.get(), &Workspace::documentsChanged);
    ASSERT_TRUE(waitFor(m_workspace->saveChannel(folderChannel(), {})));
    EXPECT_TRUE(told(changes, u"channel:web"_s));
    const auto delivery = scheduleNow(savePost().id);
    ASSERT_TRUE(delivery) << qPrintable(delivery.error().detail);
    EXPECT_TRUE(waitUntil([&] { return stateOf(delivery->id) == DeliveryState::Live; }, 20000));
    EXPECT_TRUE(told(changes, delivery->id.value));
    EXPECT_TRUE(QFileInfo::exists(site() + u"/index.html"_s));
}

TEST_F(WindowsWorkspace, changeByAnotherProcess_isTold)
{
    QSignalSpy changes(m_workspace.get(), &Workspace::documentsChanged);
    ASSERT_TRUE(waitFor(m_workspace->read([](Stores &stores) { return stores.posts.counts(); })))
        << "the reader looks from now on";
    const auto other = WorkspaceFolder::open(path())->stores();
    ASSERT_TRUE(other);
    const auto now = SystemClock().now();
    const Post post { .id = newPostId(now), .title = u"Odjinud"_s };
    ASSERT_TRUE((*other)->posts.save(post, { u"Petr"_s, u"2"_s, now }));
    EXPECT_TRUE(waitUntil([&] { return told(changes, post.id.value); }, 10000));
}

TEST_F(WindowsWorkspace, tryChannel_checksWhatIsTyped_andSavesNothing)
{
    const auto tried = waitFor(m_workspace->tryChannel(folderChannel(), {}));
    EXPECT_TRUE(tried) << qPrintable(tried.error().detail);
    auto wrong = folderChannel();
    wrong.settings.clear();
    EXPECT_EQ(waitFor(m_workspace->tryChannel(wrong, {})).error().kind, ErrorKind::Invalid);
    EXPECT_EQ(waitFor(m_workspace->saveChannel(wrong, {})).error().kind, ErrorKind::Invalid);
    wrong.kind = u"telepathy"_s;
    EXPECT_EQ(waitFor(m_workspace->tryChannel(wrong, {})).error().kind, ErrorKind::Unsupported);
    const auto channels = waitFor(m_workspace->read([](Stores &stores) { return stores.channels.all(); }));
    EXPECT_TRUE(channels->isEmpty());
    EXPECT_EQ(waitFor(m_workspace->checkChannel({ u"web"_s })).error().kind, ErrorKind::NotFound);
}

TEST_F(WindowsWorkspace, secret_isSavedAndRemovedWithItsChannel)
{
    const ChannelConfig wordpress { { u"wp"_s }, u"wordpress"_s, {},
        { { u"url"_s, u"http://127.0.0.1:9"_s }, { u"user"_s, u"redakce"_s } } };
    ASSERT_TRUE(waitFor(m_workspace->saveChannel(wordpress, u"heslo"_s)));
    QFile secrets(m_folder.filePath(u"secrets.json"_s));
    ASSERT_TRUE(secrets.open(QIODevice::ReadOnly));
    EXPECT_TRUE(secrets.readAll().contains("heslo"));
    secrets.close();
    ASSERT_TRUE(waitFor(m_workspace->removeChannel({ u"wp"_s })));
    ASSERT_TRUE(secrets.open(QIODevice::ReadOnly));
    EXPECT_FALSE(secrets.readAll().contains("heslo"));
}

TEST_F(WindowsWorkspace, newSettings_sendWhatHadStoppedAtTheSignIn)
{
    ASSERT_TRUE(waitFor(m_workspace->saveChannel({ { u"web"_s }, u"wordpress"_s, u"Web"_s,
                                                     { { u"url"_s, u"http://127.0.0.1:9"_s }, { u"user"_s, u"redakce"_s } } },
        u"stare heslo"_s)));
    const auto now = m_workspace->clock().now();
    const auto post = savePost().id;
    const auto stopped = waitFor(m_workspace->write([post, now](Stores &stores) -> Result<Delivery> {
        auto delivery = schedule(stores, { .post = post, .channel = { u"web"_s }, .at = {} }, now);
        if (delivery) {
            delivery->state = DeliveryState::Failed;
            delivery->problem = Error { .kind = ErrorKind::Auth };
            BUBENIK_TRY(stores.deliveries.save(*delivery, now));
        }
        return delivery;
    }));
    ASSERT_TRUE(stopped);
    m_workspace->deliverSoon();
    EXPECT_EQ(stateOf(stopped->id), DeliveryState::Failed);
    ASSERT_TRUE(waitFor(m_workspace->saveChannel(folderChannel(), u"nove heslo"_s)));
    EXPECT_TRUE(waitUntil([&] { return stateOf(stopped->id) == DeliveryState::Live; }, 20000));
}

TEST_F(WindowsWorkspace, siteThatIsNotMounted_isWaitedFor_unlessAPersonSavesTheChannelAnew)
{
    ASSERT_TRUE(waitFor(m_workspace->saveChannel(folderChannel(), {})));
    const auto first = scheduleNow(savePost().id);
    ASSERT_TRUE(first);
    ASSERT_TRUE(waitUntil([&] { return stateOf(first->id) == DeliveryState::Live; }, 20000));
    m_workspace.reset();
    QDir folder(m_folder.path());
    ASSERT_TRUE(folder.rename(u"site"_s, u"unmounted"_s) && folder.mkdir(u"site"_s));
    open(); // the next morning

    const auto second = scheduleNow(savePost().id);
    ASSERT_TRUE(second);
    m_workspace->deliverSoon();
    const auto problemOf = [&](const DeliveryId &id) {
        const auto delivery = waitFor(m_workspace->read([id](Stores &stores) { return stores.deliveries.load(id); }));
        return delivery && delivery->problem ? delivery->problem->code : QString();
    };
    EXPECT_TRUE(waitUntil([&] { return problemOf(second->id) == u"folder-missing"_s; }, 20000));
    EXPECT_EQ(stateOf(second->id), DeliveryState::Planned);
    EXPECT_TRUE(QDir(site()).isEmpty());

    ASSERT_TRUE(waitFor(m_workspace->saveChannel(folderChannel(), {})));
    ASSERT_TRUE(waitFor(m_workspace->write([id = second->id](Stores &stores) { return retry(stores, id, SystemClock().now()); })));
    m_workspace->deliverSoon();
    EXPECT_TRUE(waitUntil([&] { return stateOf(second->id) == DeliveryState::Live; }, 20000));
    EXPECT_TRUE(QFileInfo::exists(site() + u"/index.html"_s));
}

TEST_F(WindowsWorkspace, preview_showsTheItemAsAPage)
{
    ASSERT_TRUE(waitFor(m_workspace->saveChannel(folderChannel(), {})));
    Outgoing outgoing;
    outgoing.content.title = u"Uzavírka"_s;
    outgoing.content.body = u"**Neprojedete.**"_s;
    const auto page = waitFor(m_workspace->preview({ u"web"_s }, outgoing));
    ASSERT_TRUE(page) << qPrintable(page.error().detail);
    EXPECT_TRUE(page->contains(u"<strong>Neprojedete.</strong>"_s));
    EXPECT_FALSE(waitFor(m_workspace->preview({ u"none"_s }, outgoing)));
}

TEST_F(WindowsWorkspace, closing_whileAServerHangs_takesAMomentOnly)
{
    SilentServer server;
    const ChannelConfig wordpress { { u"wp"_s }, u"wordpress"_s, {},
        { { u"url"_s, server.url() }, { u"user"_s, u"redakce"_s } } };
    const auto hanging = m_workspace->tryChannel(wordpress, u"heslo"_s);
    const auto written = m_workspace->write([](Stores &stores) { return stores.settings.set(u"probe"_s, u"1"_s); });
    QElapsedTimer timer;
    timer.start();
    m_workspace.reset();
    EXPECT_LT(timer.elapsed(), NetworkThread::patience.count() * 2);
    EXPECT_FALSE(hanging.isFinished());
    EXPECT_TRUE(written.isFinished()) << "what was to be written is written";
    open();
    EXPECT_EQ(waitFor(m_workspace->read([](Stores &stores) -> Result<QString> {
        return stores.settings.value(u"probe"_s);
    })).value(),
        u"1"_s);
}

TEST_F(WindowsWorkspace, attachmentPath_ofAnUnknownDigest_isNotFound)
{
    EXPECT_EQ(m_workspace->attachmentPath(QString(64, u'a')).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(m_workspace->town(), u"Klášterec nad Ohří"_s);
    EXPECT_FALSE(m_workspace->userName().isEmpty());
}

TEST_F(WindowsWorkspace, townRenamed_isTold_andInForceInEveryProcess)
{
    const auto agent = HeadlessWorkspace::open(m_workspace->path(), m_workspace->path() + u"/secrets.json"_s);
    ASSERT_TRUE(agent);
    int told = 0;
    QObject::connect(m_workspace.get(), &Workspace::settingsChanged, m_workspace.get(), [&told] { ++told; });
    ASSERT_TRUE(waitFor(m_workspace->changeTown(u"Perštejn"_s)));
    ASSERT_TRUE(waitFor(m_workspace->changeUserName(u"Jana Nová"_s)));
    // One look may find both changes, so how often it is told says nothing.
    EXPECT_TRUE(waitUntil([&] {
        return told > 0 && m_workspace->town() == u"Perštejn"_s && m_workspace->userName() == u"Jana Nová"_s;
    }));
    EXPECT_EQ((*agent)->town(), u"Perštejn"_s);
    EXPECT_EQ((*agent)->userName(), u"Jana Nová"_s);
}

TEST(Workspace, folderWithoutWorkspace_isNotFound)
{
    const QTemporaryDir empty;
    EXPECT_EQ(Workspace::open(empty.path(), {}).error().kind, ErrorKind::NotFound);
}

} // namespace bubenik
