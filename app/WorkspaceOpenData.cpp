// The window's part in the open data on websites, and in the warnings that are watched.
#include "Workspace.h"

#include "WorkspacePrivate.h"

namespace bubenik {

QFuture<Result<int>> Workspace::uploadOpenData(const ChannelId &id)
{
    return d->network->run<int>([id](HeadlessWorkspace &workspace) { return workspace.openData().look(true, id); });
}

QFuture<Result<bool>> Workspace::lookForWarnings()
{
    return d->network->run<bool>([](HeadlessWorkspace &workspace) { return workspace.warnings().look(); });
}

} // namespace bubenik
