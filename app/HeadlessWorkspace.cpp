#include "HeadlessWorkspacePrivate.h"

#include "publishing/Scheduling.h"
#include "storage/ChannelHealth.h"
#include "sync/Desk.h"

#include <QDir>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace bubenik {

using namespace Qt::StringLiterals;

// Named, because they are fields of coroutines' frames, which have linkage.
namespace headless {

// Answers one secret from memory and leaves the others to the real store: for settings that are being tried.
class TriedSecret final : public SecretStore
{
public:
    TriedSecret(SecretStore &saved, QString key, QString secret)
        : m_saved(saved)
        , m_key(std::move(key))
        , m_secret(std::move(secret))
    {
    }

    Task<QString> read(QString key) override
    {
        if (key == m_key) {
            co_return m_secret;
        }
        co_return co_await m_saved.read(key);
    }
    Task<void> write(QString key, QString secret) override { return m_saved.write(key, secret); }
    Task<void> remove(QString key) override { return m_saved.remove(key); }

private:
    SecretStore &m_saved;
    QString m_key;
    QString m_secret;
};

class NoHttp final : public HttpClient
{
public:
    Task<HttpAnswer> send(HttpRequest /*request*/, Progress /*progress*/) override
    {
        co_return fail(ErrorKind::Unsupported, u"a preview asks nobody"_s);
    }
};

class NoSecrets final : public SecretStore
{
public:
    Task<QString> read(QString /*key*/) override { co_return fail(ErrorKind::Unsupported); }
    Task<void> write(QString /*key*/, QString /*secret*/) override { co_return fail(ErrorKind::Unsupported); }
    Task<void> remove(QString /*key*/) override { co_return fail(ErrorKind::Unsupported); }
};

} // namespace headless

namespace {

Result<const ChannelDescriptor *> kindOf(const ChannelConfig &config)
{
    const auto *kind = channelKind(config.kind);
    if (kind == nullptr || !kind->make) {
        return fail(Error { .kind = ErrorKind::Unsupported,
            .detail = u"unknown kind of channel"_s,
            .code = u"kind"_s,
            .subject = config.kind });
    }
    return kind;
}

std::function<Result<QString>(const QString &)> pathsFrom(const AttachmentStore &attachments)
{
    return [attachments](const QString &digest) { return attachments.path(digest); };
}

} // namespace

namespace {

QString memoryKey(const ChannelId &id, const QString &key)
{
    return u"channel/%1/%2"_s.arg(id.value, key);
}

} // namespace

HeadlessWorkspace::Private::Private(WorkspaceFolder openFolder, std::unique_ptr<Stores> openStores,
    const QString &secretsFile, std::shared_ptr<office::Vault> openVault)
    : folder(std::move(openFolder))
    , vault(std::move(openVault))
    , stores(std::move(openStores))
    , secrets(secretsFile.isEmpty() ? keychainSecretStore(stores->settings.value(secretsOwnerKey))
                                    : fileSecretStore(secretsFile))
    , zone(stores->settings.value(u"zone"_s, u"Europe/Prague"_s).toLatin1())
{
}

// Read anew: it may have been changed in the window.
QString HeadlessWorkspace::Private::town() const
{
    return stores->settings.value(u"town"_s);
}

ChannelContext HeadlessWorkspace::Private::context(SecretStore &withSecrets, const ChannelId &id)
{
    const auto recall = [this, id](const QString &key) { return stores->settings.value(memoryKey(id, key)); };
    const auto remember = [this, id](const QString &key, const QString &value) {
        (void)stores->settings.set(memoryKey(id, key), value); // a database that fails here stops the delivery itself
    };
    return { http, withSecrets, clock, pathsFrom(stores->attachments), town(), zone.name(), recall, remember };
}

HeadlessWorkspace::HeadlessWorkspace() = default;
HeadlessWorkspace::~HeadlessWorkspace() = default;

Result<std::unique_ptr<HeadlessWorkspace>> HeadlessWorkspace::open(
    const QString &path, const QString &secretsFile, std::shared_ptr<office::Vault> vault)
{
    auto folder = WorkspaceFolder::open(path);
    if (!folder) {
        return fail(folder.error());
    }
    if (!vault) {
        vault = std::make_shared<office::Vault>();
    }
    folder->setCodec(vault);
    auto stores = folder->stores();
    if (!stores) {
        return fail(stores.error());
    }
    std::unique_ptr<HeadlessWorkspace> opened(new HeadlessWorkspace);
    opened->d = std::make_unique<Private>(std::move(*folder), std::move(*stores), secretsFile, std::move(vault));
    return opened;
}

const WorkspaceFolder &HeadlessWorkspace::folder() const
{
    return d->folder;
}

Stores &HeadlessWorkspace::stores()
{
    return *d->stores;
}

Clock &HeadlessWorkspace::clock()
{
    return d->clock;
}

const Zone &HeadlessWorkspace::zone() const
{
    return d->zone;
}

QString HeadlessWorkspace::town() const
{
    return d->town();
}

QString HeadlessWorkspace::userName() const
{
    const auto author = d->stores->settings.value(u"author"_s);
    return author.isEmpty() ? accountName() : author;
}

Result<std::unique_ptr<Channel>> HeadlessWorkspace::savedChannel(const ChannelId &id)
{
    const auto config = d->stores->channels.load(id);
    return config ? makeChannel(*config) : fail(config.error());
}

DeliveryEngine &HeadlessWorkspace::engine()
{
    if (!d->engine) {
        d->engine = std::make_unique<DeliveryEngine>(
            *d->stores, d->clock, [this](const ChannelId &id) { return savedChannel(id); });
        d->engine->setGate(backend().gate());
    }
    return *d->engine;
}

FeedbackEngine &HeadlessWorkspace::feedback()
{
    if (!d->feedback) {
        d->feedback = std::make_unique<FeedbackEngine>(
            *d->stores, d->clock, d->zone, [this](const ChannelId &id) { return savedChannel(id); });
    }
    return *d->feedback;
}

OpenDataKeeper &HeadlessWorkspace::openData()
{
    if (!d->openData) {
        const auto context = [this](const ChannelId &id) { return d->context(*d->secrets, id); };
        d->openData = std::make_unique<OpenDataKeeper>(*d->stores, d->clock, d->zone, context, d->folder.path());
    }
    return *d->openData;
}

sightings::FeedWatcher &HeadlessWorkspace::feeds()
{
    if (!d->feeds) {
        d->feeds = std::make_unique<sightings::FeedWatcher>(*d->stores, d->http, d->clock);
    }
    return *d->feeds;
}

Backend &HeadlessWorkspace::backend()
{
    if (!d->backend) {
        d->backend = std::make_unique<Backend>(*d->stores, *d->secrets, d->http, d->clock);
        d->backend->setPreparation([this](Audience audience) { return prepareSync(audience); });
    }
    return *d->backend;
}

void HeadlessWorkspace::takeGate()
{
    if (d->engine) {
        d->engine->setGate(backend().gate());
    }
}

Task<BackendCheck> HeadlessWorkspace::connectBackend(BackendAccount account, std::optional<QString> password)
{
    auto connecting = backend().connectTo(std::move(account), std::move(password));
    auto connected = co_await std::move(connecting);
    if (connected) {
        BUBENIK_CO_TRY(noteRights(*connected));
    }
    takeGate();
    co_return connected;
}

Task<void> HeadlessWorkspace::disconnectBackend()
{
    auto leaving = backend().disconnect();
    auto left = co_await std::move(leaving);
    takeGate();
    co_return left;
}

Task<void> HeadlessWorkspace::adoptServer(SyncEngine::Adopt choice)
{
    const auto engine = backend().sync();
    if (!engine) {
        co_return fail(engine.error());
    }
    auto adopting = (*engine)->adoptServer(choice);
    co_return co_await std::move(adopting);
}

Task<QString> HeadlessWorkspace::fetchFile(QString digest)
{
    if (const auto here = d->stores->attachments.path(digest)) {
        co_return *here;
    }
    const auto engine = backend().sync();
    if (!engine) {
        co_return fail(ErrorKind::NotFound, u"the file is not on this desk"_s, u"no-file"_s);
    }
    auto fetching = (*engine)->files().fetch(digest);
    co_return co_await std::move(fetching);
}

Task<SyncSummary> HeadlessWorkspace::sync(Progress progress)
{
    const auto engine = backend().sync();
    if (!engine) {
        co_return fail(engine.error());
    }
    auto going = (*engine)->round(std::move(progress));
    co_return co_await std::move(going);
}

Result<std::unique_ptr<Channel>> HeadlessWorkspace::makeChannel(const ChannelConfig &config)
{
    const auto kind = kindOf(config);
    if (!kind) {
        return fail(kind.error());
    }
    return (*kind)->make(config, d->context(*d->secrets, config.id));
}

Task<ChannelAccount> HeadlessWorkspace::check(ChannelConfig config, std::optional<QString> secret)
{
    const auto kind = kindOf(config);
    if (!kind) {
        co_return fail(kind.error());
    }
    if (const auto valid = (*kind)->validate(config); !valid) {
        co_return fail(valid.error());
    }
    headless::TriedSecret tried(*d->secrets, secretKey(config.id), secret.value_or(QString()));
    SecretStore &used = secret ? static_cast<SecretStore &>(tried) : *d->secrets;
    const auto channel = (*kind)->make(config, d->context(used, config.id));
    auto checking = channel->check();
    co_return co_await std::move(checking);
}

Task<ChannelAccount> HeadlessWorkspace::checkSaved(ChannelId id)
{
    const auto config = d->stores->channels.load(id);
    if (!config) {
        co_return fail(config.error());
    }
    auto checking = check(*config);
    const auto account = co_await std::move(checking);
    BUBENIK_CO_TRY(feedback().noteCheck(id, account));
    co_return account;
}

Task<void> HeadlessWorkspace::save(
    ChannelConfig config, std::optional<QString> secret, std::optional<QString> signInSecret)
{
    const auto kind = kindOf(config);
    if (!kind) {
        co_return fail(kind.error());
    }
    if (auto valid = (*kind)->validate(config); !valid) {
        co_return valid;
    }
    if (secret) {
        auto writing = d->secrets->write(secretKey(config.id), *secret);
        auto written = co_await std::move(writing);
        if (!written) {
            co_return written;
        }
    }
    if (signInSecret) {
        auto writing = d->secrets->write(signInKey(config.id), *signInSecret);
        auto written = co_await std::move(writing);
        if (!written) {
            co_return written;
        }
    }
    if ((*kind)->isOnThisComputer && config.desk.isEmpty()) {
        config.desk = deskOf(*d->stores);
    }
    auto saved = d->stores->channels.save(config, d->clock.now());
    if (!saved) {
        co_return saved;
    }
    BUBENIK_CO_TRY(forgetChannelHealth(d->stores->settings, config.id));
    feedback().forget(config.id);
    BUBENIK_CO_TRY(feeds().forget(config.id));
    // The folder is empty on purpose: the person says so by saving.
    const auto site = memoryKey(config.id, u"site"_s);
    if (!d->stores->settings.value(site).isEmpty()) {
        auto checking = check(config);
        const auto checked = co_await std::move(checking);
        if (!checked && checked.error().code == u"folder-missing"_s) {
            BUBENIK_CO_TRY(d->stores->settings.set(site, {}));
        }
    }
    // What had stopped at the old password or address goes on by itself.
    const auto retried = retryChannel(*d->stores, config.id, d->clock.now());
    co_return retried ? Result<void>() : fail(retried.error());
}

Task<QList<SignInOffer>> HeadlessWorkspace::signIn(SignInRequest request, std::optional<QString> signInSecret)
{
    const auto kind = kindOf(request.config);
    if (!kind) {
        co_return fail(kind.error());
    }
    if (!(*kind)->signIn) {
        co_return fail(ErrorKind::Unsupported, u"this kind has no sign-in by the browser"_s, u"no-sign-in"_s);
    }
    const auto id = request.config.id;
    headless::TriedSecret tried(*d->secrets, signInKey(id), signInSecret.value_or(QString()));
    SecretStore &used = signInSecret ? static_cast<SecretStore &>(tried) : *d->secrets;
    auto signing = (*kind)->signIn(std::move(request), d->context(used, id));
    co_return co_await std::move(signing);
}

Task<void> HeadlessWorkspace::remove(ChannelId id)
{
    const auto config = d->stores->channels.load(id);
    if (!config) {
        co_return fail(config.error());
    }
    const auto *kind = channelKind(config->kind);
    if (kind != nullptr && kind->needsSecret) {
        auto removing = d->secrets->remove(secretKey(id));
        auto removed = co_await std::move(removing);
        if (!removed) {
            co_return removed;
        }
    }
    if (kind != nullptr && kind->signIn) {
        auto removing = d->secrets->remove(signInKey(id));
        auto removed = co_await std::move(removing);
        if (!removed) {
            co_return removed;
        }
    }
    BUBENIK_CO_TRY(d->stores->settings.set(memoryKey(id, u"site"_s), {}));
    BUBENIK_CO_TRY(feeds().forget(id));
    co_return d->stores->channels.remove(id);
}

bool concernsDelivery(const QString &documentId)
{
    for (const auto kind : { "delivery:"_L1, "channel:"_L1, "claim:"_L1, "review:"_L1, "workflow:"_L1 }) {
        if (documentId.startsWith(kind)) {
            return true;
        }
    }
    return false;
}

QString accountName()
{
#ifdef Q_OS_UNIX
    if (const auto *account = getpwuid(geteuid())) {
        const auto fullName = QString::fromLocal8Bit(account->pw_gecos).section(u',', 0, 0).trimmed();
        return fullName.isEmpty() ? QString::fromLocal8Bit(account->pw_name) : fullName;
    }
#endif
    const auto name = qEnvironmentVariable("USERNAME", qEnvironmentVariable("USER"));
    return name.isEmpty() ? QDir::home().dirName() : name;
}

Result<QString> previewPage(Stores &stores, const ChannelId &id, const Outgoing &outgoing, Clock &clock)
{
    const auto config = stores.channels.load(id);
    if (!config) {
        return fail(config.error());
    }
    const auto kind = kindOf(*config);
    if (!kind) {
        return fail(kind.error());
    }
    headless::NoHttp http;
    headless::NoSecrets secrets;
    const ChannelContext context { http, secrets, clock, pathsFrom(stores.attachments),
        stores.settings.value(u"town"_s), stores.settings.value(u"zone"_s, u"Europe/Prague"_s).toLatin1() };
    return (*kind)->preview(outgoing, *config, context);
}

} // namespace bubenik
