// The window's part in the office: its key and erasing, on the network's thread, where the keychain is asked.
#include "WorkspacePrivate.h"
#include "core/WhenDone.h"

namespace bubenik {

QFuture<Result<void>> Workspace::openOffice(office::WhenMissing whenMissing)
{
    auto told = std::make_shared<QPromise<Result<void>>>();
    told->start();
    auto opening = d->network->run<void>(
        [whenMissing](HeadlessWorkspace &workspace) { return workspace.openOffice(whenMissing); });
    whenDone(std::move(opening), this, [this, told](const Result<void> &opened) {
        told->addResult(opened);
        told->finish();
        if (opened) {
            Q_EMIT officeOpened();
        }
    });
    return told->future();
}

QFuture<Result<void>> Workspace::mayUseOffice()
{
    return read([](Stores &stores) { return bubenik::mayUseOffice(stores); });
}

QFuture<Result<office::KeyReport>> Workspace::officeReport()
{
    return d->network->run<office::KeyReport>([](HeadlessWorkspace &workspace) { return workspace.officeReport(); });
}

QFuture<Result<QString>> Workspace::recoveryKey()
{
    return d->network->run<QString>([](HeadlessWorkspace &workspace) { return workspace.recoveryKey(); });
}

QFuture<Result<void>> Workspace::recoverOffice(const QString &typed)
{
    return d->network->run<void>([typed](HeadlessWorkspace &workspace) { return workspace.recoverOffice(typed); });
}

QFuture<Result<void>> Workspace::startOfficeOver()
{
    return d->network->run<void>(
        [](HeadlessWorkspace &workspace) { return workspace.startOfficeOver(); }, NetworkThread::Beside::Nobody);
}

QFuture<Result<office::Erased>> Workspace::eraseVisits(const QStringList &ids)
{
    return d->network->run<office::Erased>([ids](HeadlessWorkspace &workspace) { return workspace.eraseVisits(ids); });
}

} // namespace bubenik
