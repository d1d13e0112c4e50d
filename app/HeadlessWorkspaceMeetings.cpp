// Invitations to meetings, and the answers to them.
#include "HeadlessWorkspace.h"

#include "HeadlessWorkspacePrivate.h"
#include "mail/MailSettings.h"
#include "sync/Desk.h"

namespace bubenik {

using namespace Qt::StringLiterals;

InvitationEngine &HeadlessWorkspace::invitations()
{
    if (!d->invitations) {
        const auto transport = [this](const ChannelId &id) -> Result<std::unique_ptr<MailTransport>> {
            const auto config = d->stores->channels.load(id);
            return config ? mailTransport(*config, *d->secrets, d->clock, &d->http) : fail(config.error());
        };
        d->invitations = std::make_unique<InvitationEngine>(*d->stores, d->clock, d->zone, transport);
    }
    return *d->invitations;
}

ReplyReader &HeadlessWorkspace::replies()
{
    if (!d->replies) {
        d->replies = std::make_unique<ReplyReader>(*d->stores, *d->secrets, d->clock, d->zone, &d->http);
    }
    return *d->replies;
}

Result<ChannelId> HeadlessWorkspace::mailChannel()
{
    const auto channels = d->stores->channels.all();
    if (!channels) {
        return fail(channels.error());
    }
    for (const auto &config : *channels) {
        if (mail::isMailKind(config.kind)) {
            return config.id;
        }
    }
    ChannelConfig folder {
        .id = { u"posta"_s }, .kind = u"eml"_s, .name = {}, .settings = {}, .desk = deskOf(*d->stores)
    };
    folder.settings[u"path"_s] = d->folder.path() + u"/posta"_s;
    BUBENIK_TRY(d->stores->channels.save(folder, d->clock.now()));
    return folder.id;
}

bool concernsInvitation(const QString &documentId)
{
    return documentId.startsWith("invitation:"_L1) || documentId.startsWith("channel:"_L1)
        || documentId.startsWith("meeting:"_L1);
}

} // namespace bubenik
