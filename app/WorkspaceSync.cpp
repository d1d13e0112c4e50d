// The window's part in sync: the account of the server, conflicts, files, presence.
#include "Workspace.h"

#include "WorkspacePrivate.h"
#include "core/WhenDone.h"
#include "sync/Tuning.h"

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

std::optional<QString> given(const QString &password)
{
    return password.isEmpty() ? std::nullopt : std::optional(password);
}

QString presenceId(Stores &stores)
{
    return u"presence:"_s + deskOf(stores);
}

} // namespace

SyncStatus Workspace::syncStatus() const
{
    return d->syncStatus;
}

QFuture<Result<BackendAccount>> Workspace::backendAccount()
{
    return d->network->run<BackendAccount>([](HeadlessWorkspace &workspace) -> Task<BackendAccount> { co_return workspace.backend().account(); });
}

QFuture<Result<BackendCheck>> Workspace::tryBackend(const BackendAccount &account, const QString &password)
{
    return d->network->run<BackendCheck>(
        [account, password](HeadlessWorkspace &workspace) { return workspace.backend().check(account, given(password)); });
}

QFuture<Result<BackendCheck>> Workspace::connectBackend(const BackendAccount &account, const QString &password)
{
    return d->network->run<BackendCheck>(
        [account, password](HeadlessWorkspace &workspace) { return workspace.connectBackend(account, given(password)); },
        NetworkThread::Beside::Nobody);
}

QFuture<Result<void>> Workspace::disconnectBackend()
{
    return d->network->run<void>(
        [](HeadlessWorkspace &workspace) { return workspace.disconnectBackend(); }, NetworkThread::Beside::Nobody);
}

QFuture<Result<SetupReport>> Workspace::setUpBackend(const BackendAccount &administrator, const QString &password)
{
    return d->network->run<SetupReport>([administrator, password](HeadlessWorkspace &workspace) {
        return workspace.backend().setUp(administrator, given(password));
    });
}

QFuture<Result<void>> Workspace::setBackendUser(
    const BackendAccount &administrator, const QString &password, const BackendUser &user)
{
    return d->network->run<void>([administrator, password, user](HeadlessWorkspace &workspace) {
        return workspace.backend().setUser(administrator, given(password), user);
    });
}

void Workspace::syncNow()
{
    d->network->syncNow();
}

QFuture<Result<void>> Workspace::adoptServer(SyncEngine::Adopt choice)
{
    return d->network->run<void>([choice](HeadlessWorkspace &workspace) { return workspace.adoptServer(choice); },
        NetworkThread::Beside::Nobody);
}

QFuture<Result<void>> Workspace::resolveConflict(const QString &id, ConflictChoice choice, const QString &own)
{
    const auto now = d->clock.now();
    const Edit edit { d->user, newUuid(now), now };
    return write([id, choice, own, edit](Stores &stores) { return bubenik::resolveConflict(stores, id, choice, own, edit); });
}

QFuture<Result<QString>> Workspace::fetchAttachment(const QString &digest)
{
    return d->network->run<QString>([digest](HeadlessWorkspace &workspace) { return workspace.fetchFile(digest); });
}

void Workspace::setPresence(const QString &documentId)
{
    d->presence = documentId;
    tellPresence();
}

// Told again now and then, for nobody is believed to be there for long.
void Workspace::tellPresence()
{
    if (d->syncStatus.state == SyncStatus::State::NotConnected) {
        return;
    }
    const auto at = d->clock.now() + d->syncStatus.clockSkew.value_or(Millis { 0 });
    const QJsonObject body { { u"by"_s, d->user }, { u"document"_s, d->presence }, { u"at"_s, toIso(at) } };
    const auto now = d->clock.now();
    const auto written = write([body, now](Stores &stores) { return stores.documents.put(presenceId(stores), body, now); });
    Q_UNUSED(written)
    d->presenceTimer.stop();
    if (!d->presence.isEmpty()) {
        d->presenceTimer.start(synctuning::presenceRenewal);
    }
}

QFuture<Result<QStringList>> Workspace::presentIn(const QString &documentId)
{
    const auto since = d->clock.now() + d->syncStatus.clockSkew.value_or(Millis { 0 }) - synctuning::presenceLease;
    return read([documentId, since](Stores &stores) -> Result<QStringList> {
        const auto all = stores.documents.ofKind(u"presence"_s);
        if (!all) {
            return fail(all.error());
        }
        QStringList names;
        for (const auto &presence : *all) {
            const auto at = instantFromIso(presence.body[u"at"_s].toString());
            const bool isOurs = presence.id == presenceId(stores);
            if (!isOurs && at && *at >= since && presence.body[u"document"_s].toString() == documentId) {
                names.append(presence.body[u"by"_s].toString());
            }
        }
        names.removeDuplicates();
        return names;
    });
}

} // namespace bubenik
