// Fetches answers from the mailbox of a channel and takes them in; where it got to is kept on this desk, in the same
// transaction.
#pragma once

#include "core/Zone.h"
#include "mail/ImapReader.h"
#include "mail/MailSettings.h"
#include "mail/OAuth.h"
#include "meetings/Replies.h"
#include "secrets/SecretStore.h"

namespace bubenik {

struct RepliesRead {
    int looked = 0; // mails looked at
    int bounced = 0; // of ours that came back
    int unread = 0; // might have concerned us, but could not be read
    int tooLarge = 0;
    QList<TakenReply> replies;
};

// One mail; errors are of the database only.
[[nodiscard]] Result<RepliesRead> takeMail(Stores &stores, const QByteArray &mail, Instant now);

class ReplyReader final
{
public:
    // An access token is renewed with `http`; null: is not.
    ReplyReader(Stores &stores, SecretStore &secrets, Clock &clock, Zone zone, HttpClient *http = nullptr);

    // Unsupported, code "no-mailbox", for a channel without one; else as ImapReader says.
    [[nodiscard]] Task<RepliesRead> fetch(ChannelId channel, Progress progress);
    // Of all channels that have a mailbox. The first error when none could be read.
    [[nodiscard]] Task<RepliesRead> fetchAll(Progress progress);

private:
    [[nodiscard]] Task<MailSettings> account(ChannelId channel, bool renew);
    [[nodiscard]] Task<RepliesRead> readFrom(ChannelId channel, MailSettings settings, Progress progress);
    [[nodiscard]] Result<void> takeAll(const ChannelId &channel, const ImapHarvest &harvest, RepliesRead &read);

    Stores &m_stores;
    SecretStore &m_secrets;
    Clock &m_clock;
    Zone m_zone;
    HttpClient *m_http;
};

} // namespace bubenik
