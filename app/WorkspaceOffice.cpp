// The window's part in the office: its key and erasing, on the network's thread, where the keychain is asked.
#include "WorkspacePrivate.h"

namespace bubenik {

QFuture<Result<void>> Workspace::openOffice()
{
    return d->network->run<void>([](HeadlessWorkspace &workspace) { return workspace.openOffice(); });
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

QFuture<Result<bool>> Workspace::eraseVisits(const QStringList &ids)
{
    return d->network->run<bool>([ids](HeadlessWorkspace &workspace) { return workspace.eraseVisits(ids); });
}

} // namespace bubenik
