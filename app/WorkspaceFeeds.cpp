// The window's look at the feeds of channels.
#include "Workspace.h"

#include "WorkspacePrivate.h"

namespace bubenik {

QFuture<Result<sightings::FeedReport>> Workspace::checkFeed(const ChannelId &id)
{
    return d->network->run<sightings::FeedReport>(
        [id](HeadlessWorkspace &workspace) { return workspace.feeds().check(id); });
}

} // namespace bubenik
