#include "Workspace.h"

#include "WorkspacePrivate.h"
#include "core/WhenDone.h"

#include <QPointer>

namespace bubenik {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Another process's clock may be a little behind ours.
constexpr Millis clockSlack = 30s;

struct KnownSettings {
    Zone zone;
    QString town;
    QString user;
};

Result<KnownSettings> readSettings(Stores &stores)
{
    return KnownSettings { Zone(stores.settings.value(u"zone"_s, u"Europe/Prague"_s).toLatin1()),
        stores.settings.value(u"town"_s), stores.settings.value(u"author"_s, accountName()) };
}

} // namespace

Workspace::Workspace() = default;
Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, Options options)
{
    auto folder = WorkspaceFolder::open(path);
    if (!folder) {
        return fail(folder.error());
    }
    std::unique_ptr<Workspace> workspace(new Workspace);
    workspace->d = std::make_unique<Private>(*folder);
    auto &d = *workspace->d;
    // The reader's connection is open by then, so that the first page need not wait for it.
    d.reader = std::make_unique<StoreThread>(d.folder);
    const auto settings = d.reader->run(readSettings).result();
    if (!settings) {
        return fail(settings.error());
    }
    d.zone = settings->zone;
    d.town = settings->town;
    d.user = settings->user;
    d.lookedOutside = d.clock.now();
    d.writer = std::make_unique<StoreThread>(d.folder);
    d.network = std::make_unique<NetworkThread>(d.folder.path(), options.secretsFile, options.deliver, d.vault);
    workspace->m_reader = d.reader.get();
    workspace->m_writer = d.writer.get();
    workspace->listen();
    return workspace;
}

void Workspace::moveTo(QThread *thread)
{
    moveToThread(thread);
    d->reader->moveToThread(thread);
    d->writer->moveToThread(thread);
    d->network->moveToThread(thread);
    d->presenceTimer.moveToThread(thread);
}

void Workspace::listen()
{
    connect(&d->presenceTimer, &QTimer::timeout, this, &Workspace::tellPresence);
    connect(m_writer, &StoreThread::documentsChanged, this, [this](const QStringList &ids) {
        if (std::any_of(ids.begin(), ids.end(), concernsDelivery)) {
            deliverSoon();
        }
        if (std::any_of(ids.begin(), ids.end(), concernsInvitation)) {
            inviteSoon();
        }
        if (std::any_of(ids.begin(), ids.end(), concernsOpenDays)) {
            d->network->openDaysChanged();
        }
        if (std::any_of(ids.begin(), ids.end(), concernsChat)) {
            chatSoon();
        }
        if (std::any_of(ids.begin(), ids.end(), concernsSms)) {
            textSoon();
        }
        d->network->changedHere();
        Q_EMIT documentsChanged(ids);
    });
    connect(m_reader, &StoreThread::changedOutside, this, &Workspace::lookOutside);
    connect(d->network.get(), &NetworkThread::documentsChanged, this, &Workspace::documentsChanged);
    connect(d->network.get(), &NetworkThread::progressed, this, &Workspace::deliveryProgressed);
    connect(d->network.get(), &NetworkThread::feedbackChanged, this, &Workspace::feedbackChanged);
    connect(d->network.get(), &NetworkThread::questionsChanged, this, &Workspace::questionsChanged);
    connect(d->network.get(), &NetworkThread::chatConnectionChanged, this, &Workspace::chatConnectionChanged);
    connect(d->network.get(), &NetworkThread::invitationsProgressed, this, &Workspace::invitationsProgressed);
    connect(d->network.get(), &NetworkThread::invitationsStopped, this, &Workspace::invitationsStopped);
    connect(d->network.get(), &NetworkThread::feedChecked, this, &Workspace::feedChecked);
    connect(d->network.get(), &NetworkThread::smsProgressed, this, &Workspace::smsProgressed);
    connect(d->network.get(), &NetworkThread::smsStopped, this, &Workspace::smsStopped);
    connect(d->network.get(), &NetworkThread::channelChecked, this, &Workspace::channelChecked);
    connect(d->network.get(), &NetworkThread::offlineChanged, this, &Workspace::offlineChanged);
    connect(d->network.get(), &NetworkThread::syncStatusChanged, this, [this](const SyncStatus &status) {
        d->syncStatus = status;
        Q_EMIT syncStatusChanged(status);
    });
}

// Somebody else has written: another process, or our own other threads (whose news then come twice, which is harmless).
void Workspace::lookOutside()
{
    const auto since = std::exchange(d->lookedOutside, d->clock.now()) - clockSlack;
    auto changed = read([since](Stores &stores) { return stores.documents.changedSince(since); });
    whenDone(std::move(changed), this, [this](const Result<QStringList> &ids) {
        if (ids && !ids->isEmpty()) {
            Q_EMIT documentsChanged(*ids);
        }
    });
    lookAtSettings();
}

void Workspace::lookAtSettings()
{
    whenDone(read(readSettings), this, [this](const Result<KnownSettings> &now) {
        if (now && (now->town != d->town || now->user != d->user)) {
            d->town = now->town;
            d->user = now->user;
            Q_EMIT settingsChanged();
        }
    });
}

QFuture<Result<void>> Workspace::changeSetting(const QString &key, const QString &value)
{
    auto changed = std::make_shared<QPromise<Result<void>>>();
    changed->start();
    auto writing = write([key, value](Stores &stores) { return stores.settings.set(key, value); });
    whenDone(std::move(writing), this, [this, changed](const Result<void> &outcome) {
        lookAtSettings();
        changed->addResult(outcome);
        changed->finish();
    });
    return changed->future();
}

QFuture<Result<void>> Workspace::changeTown(const QString &town)
{
    return changeSetting(u"town"_s, town);
}

QFuture<Result<void>> Workspace::changeUserName(const QString &name)
{
    return changeSetting(u"author"_s, name);
}

QString Workspace::path() const
{
    return d->folder.path();
}

QString Workspace::town() const
{
    return d->town;
}

const Zone &Workspace::zone() const
{
    return d->zone;
}

Clock &Workspace::clock() const
{
    return d->clock;
}

QString Workspace::userName() const
{
    return d->user;
}

QFuture<Result<ChannelAccount>> Workspace::checkChannel(const ChannelId &id)
{
    return d->network->run<ChannelAccount>([id](HeadlessWorkspace &workspace) { return workspace.checkSaved(id); });
}

QFuture<Result<ChannelAccount>> Workspace::tryChannel(const ChannelConfig &config, const QString &secret)
{
    // An empty field means the secret that is saved already.
    const auto tried = secret.isEmpty() ? std::optional<QString>() : std::optional(secret);
    return d->network->run<ChannelAccount>(
        [config, tried](HeadlessWorkspace &workspace) { return workspace.check(config, tried); });
}

QFuture<Result<QList<SignInOffer>>> Workspace::signIn(const SignInRequest &request, const QString &signInSecret,
    QObject *context, std::function<void(const QUrl &)> openBrowser)
{
    const QPointer<QObject> guard(context);
    auto open = [this, guard, openBrowser = std::move(openBrowser)](const QUrl &url) {
        // The network's thread ends before this object does.
        QMetaObject::invokeMethod(
            this,
            [guard, openBrowser, url] {
                if (guard) {
                    openBrowser(url);
                }
            },
            Qt::QueuedConnection);
    };
    const auto tried = signInSecret.isEmpty() ? std::optional<QString>() : std::optional(signInSecret);
    return d->network->run<QList<SignInOffer>>([request, tried, open](HeadlessWorkspace &workspace) {
        auto asked = request;
        asked.openBrowser = open;
        return workspace.signIn(std::move(asked), tried);
    });
}

QFuture<Result<void>> Workspace::saveChannel(
    const ChannelConfig &config, const std::optional<QString> &secret, const std::optional<QString> &signInSecret)
{
    auto saving = d->network->run<void>([config, secret, signInSecret](HeadlessWorkspace &workspace) {
        return workspace.save(config, secret, signInSecret);
    });
    return tellAfter(std::move(saving), config.id);
}

QFuture<Result<void>> Workspace::removeChannel(const ChannelId &id)
{
    auto removing = d->network->run<void>([id](HeadlessWorkspace &workspace) { return workspace.remove(id); });
    return tellAfter(std::move(removing), id);
}

QFuture<Result<void>> Workspace::tellAfter(QFuture<Result<void>> change, const ChannelId &id)
{
    auto told = std::make_shared<QPromise<Result<void>>>();
    told->start();
    whenDone(std::move(change), this, [this, id, told](const Result<void> &outcome) {
        if (outcome) {
            deliverSoon();
            feedbackSoon(); // its sign-in is looked at anew
            Q_EMIT documentsChanged({ u"channel:"_s + id.value });
        }
        told->addResult(outcome);
        told->finish();
    });
    return told->future();
}

QFuture<Result<QString>> Workspace::preview(const ChannelId &id, const Outgoing &outgoing)
{
    return read([id, outgoing](Stores &stores) {
        SystemClock clock;
        return previewPage(stores, id, outgoing, clock);
    });
}

QFuture<Result<QList<Candidate>>> Workspace::candidates(const DeliveryId &id)
{
    return d->network->run<QList<Candidate>>([id](HeadlessWorkspace &workspace) { return workspace.candidates(id); });
}

QFuture<Result<RemoteItem>> Workspace::locateItem(const ChannelId &id, const QString &where)
{
    return d->network->run<RemoteItem>(
        [id, where](HeadlessWorkspace &workspace) { return workspace.locate(id, where); });
}

void Workspace::deliverSoon()
{
    d->network->deliverSoon();
}

Result<QString> Workspace::attachmentPath(const QString &digest) const
{
    return AttachmentStore(d->folder.attachmentsPath()).path(digest);
}

} // namespace bubenik
