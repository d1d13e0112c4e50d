#include "SyncDesk.h"

#include "fakes/clock/Wait.h"

#include <QFile>
#include <QFileInfo>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

// Processes end in these tests, not power: memory is as good as a disk, and faster.
QString temporaryFolder()
{
    const QFileInfo memory(u"/dev/shm"_s);
    return (memory.isWritable() ? memory.filePath() : QDir::tempPath()) + u"/sync-XXXXXX"_s;
}

// A fresh workspace is made once; every desk begins with a copy of it.
QString freshDatabase()
{
    static const QTemporaryDir directory(temporaryFolder());
    static const auto made = WorkspaceFolder::create(directory.path(), u"Klášterec"_s, "Europe/Prague");
    return made->databaseFile();
}

Task<QString> password()
{
    co_return u"secret"_s;
}

} // namespace

std::shared_ptr<CouchScripts> Newsroom::scripts()
{
    static const auto shared = std::make_shared<CouchScripts>();
    return shared;
}

Newsroom::Newsroom()
    : couch(clock, scripts())
{
    const auto client = couch.client(u"setup"_s);
    CouchSession session(*client, clock, couch.url(), u"admin"_s, password);
    const auto made = waitFor(backend::setUp(session, {}, clock.now()));
    if (!made) {
        qFatal("the server could not be set up: %s", qUtf8Printable(made.error().detail));
    }
    couch.addUser(u"jana"_s, { u"editor"_s });
    couch.addUser(u"petr"_s, { u"editor"_s, u"approver"_s });
    couch.addUser(u"eva"_s, { u"assistant"_s });
    couch.addUser(u"starosta"_s, { u"mayor"_s });
}

SyncDesk::SyncDesk(QString desk, QString account, const QUrl &url, std::unique_ptr<HttpClient> client)
    : name(std::move(desk))
    , user(std::move(account))
    , server(url)
    , directory(temporaryFolder())
    , http(std::move(client))
{
    QFile::copy(freshDatabase(), directory.filePath(u"bubenik.sqlite"_s));
    QDir(directory.path()).mkdir(u"attachments"_s);
    open();
}

SyncDesk::~SyncDesk() = default;

void SyncDesk::open()
{
    auto database = Database::open(directory.filePath(u"bubenik.sqlite"_s));
    stores = std::make_unique<Stores>(*std::move(database), directory.filePath(u"attachments"_s));
    session = std::make_unique<CouchSession>(*http, clock, server, user, password);
    engine = std::make_unique<SyncEngine>(*stores, clock, *session, QString());
    engine->setPushLimits(m_limits);
    engine->setPullLimits(m_pullLimits);
}

void SyncDesk::limitPulls(PullLimits limits)
{
    m_pullLimits = limits;
    engine->setPullLimits(limits);
}

void SyncDesk::limitPushes(PushLimits limits)
{
    m_limits = limits;
    engine->setPushLimits(limits);
}

void SyncDesk::restart(std::unique_ptr<HttpClient> client)
{
    engine.reset();
    session.reset();
    stores.reset();
    http = std::move(client);
    open();
}

Result<SyncSummary> SyncDesk::sync()
{
    return waitFor(engine->round());
}

Edit SyncDesk::by() const
{
    return { name, name + u"-session"_s, clock.now() };
}

Post SyncDesk::add(const QString &title, const QString &body)
{
    Post post;
    post.id = newPostId(clock.now());
    post.title = title;
    post.body = body;
    post.author = name;
    if (const auto saved = stores->posts.save(post, by()); !saved) {
        qFatal("not saved: %s", qUtf8Printable(saved.error().detail));
    }
    return post;
}

void SyncDesk::edit(const PostId &id, const std::function<void(Post &)> &change)
{
    auto edited = post(id);
    change(edited);
    if (const auto saved = stores->posts.save(edited, by()); !saved) {
        qFatal("not saved: %s", qUtf8Printable(saved.error().detail));
    }
}

Post SyncDesk::post(const PostId &id) const
{
    return *stores->posts.load(id);
}

bool SyncDesk::has(const PostId &id) const
{
    return stores->posts.load(id).has_value();
}

qint64 SyncDesk::pending() const
{
    qint64 all = 0;
    for (const auto audience : allAudiences()) {
        all += *stores->sync.countUnsent(audience);
    }
    return all;
}

} // namespace bubenik
