// The window's part in the mayor's chat.
#include "Workspace.h"

#include "WorkspacePrivate.h"

namespace bubenik {

void Workspace::chatSoon()
{
    d->network->chatSoon();
}

QFuture<Result<void>> Workspace::pollChat(const ChatId &id)
{
    return d->network->run<void>([id](HeadlessWorkspace &workspace) -> Task<void> {
        auto polling = workspace.chats().poll(id);
        const auto polled = co_await std::move(polling);
        co_return polled ? Result<void> {} : fail(polled.error());
    });
}

} // namespace bubenik
