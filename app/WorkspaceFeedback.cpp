// The window's part in what citizens send back.
#include "Workspace.h"

#include "WorkspacePrivate.h"

namespace bubenik {

void Workspace::feedbackSoon()
{
    d->network->feedbackSoon();
}

void Workspace::watchComments(const PostId &post, bool watched)
{
    d->network->watchComments(post, watched);
}

QFuture<Result<void>> Workspace::readComments(const PostId &post)
{
    return d->network->run<void>([post](HeadlessWorkspace &workspace) -> Task<void> {
        auto reading = workspace.feedback().readPost(post);
        const auto read = co_await std::move(reading);
        co_return read ? Result<void> {} : fail(read.error());
    });
}

} // namespace bubenik
