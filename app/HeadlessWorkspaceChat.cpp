// The mayor's chats in a workspace.
#include "HeadlessWorkspacePrivate.h"

namespace bubenik {

using namespace Qt::StringLiterals;

chat::ChatKeeper &HeadlessWorkspace::chats()
{
    if (!d->chats) {
        d->chats = std::make_unique<chat::ChatKeeper>(*d->stores, d->clock, feedback());
    }
    return *d->chats;
}

bool concernsChat(const QString &documentId)
{
    return documentId.startsWith("chat:"_L1) || documentId.startsWith("question:"_L1)
        || documentId.startsWith("comment:"_L1);
}

} // namespace bubenik
