#include "meetings/ReplyReader.h"

namespace bubenik {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString placeKey(const ChannelId &channel)
{
    return u"channel/%1/mailbox"_s.arg(channel.value);
}

ImapPlace placeFrom(const QString &text)
{
    return { text.section(u' ', 0, 0).toUInt(), text.section(u' ', 1, 1).toUInt() };
}

QString toText(const ImapPlace &place)
{
    return u"%1 %2"_s.arg(place.validity).arg(place.lastUid);
}

bool hasMailbox(const ChannelConfig &config)
{
    const auto settings
        = mail::isMailKind(config.kind) ? mail::settingsOf(config) : Result<MailSettings>(MailSettings {});
    return settings && settings->imap;
}

void add(RepliesRead &sum, const RepliesRead &more)
{
    sum.looked += more.looked;
    sum.bounced += more.bounced;
    sum.tooLarge += more.tooLarge;
    sum.unread += more.unread;
    sum.replies += more.replies;
}

} // namespace

Result<RepliesRead> takeMail(Stores &stores, const QByteArray &bytes, Instant now)
{
    RepliesRead read { .looked = 1 };
    const auto received = mail::readMail(bytes);
    if (!received) {
        read.unread = 1;
        return read;
    }
    if (const auto bounce = mail::bounceIn(*received)) {
        const auto invitation = takeBounce(stores, *bounce, now);
        if (!invitation) {
            return fail(invitation.error());
        }
        read.bounced = *invitation && bounce->isPermanent ? 1 : 0;
        return read;
    }
    const auto file = repliesIn(*received);
    if (!file) {
        return read; // somebody else's invitation, or other mail
    }
    for (const auto &reply : file->replies) {
        const auto taken = takeReply(stores, reply, file->from, u"mail"_s, now);
        if (!taken) {
            return fail(taken.error());
        }
        // An answer to somebody else's meeting in the same mailbox is none of our business.
        if (taken->outcome != ReplyOutcome::UnknownMeeting) {
            read.replies.append(*taken);
        }
    }
    return read;
}

ReplyReader::ReplyReader(Stores &stores, SecretStore &secrets, Clock &clock, Zone zone, HttpClient *http)
    : m_stores(stores)
    , m_secrets(secrets)
    , m_clock(clock)
    , m_zone(std::move(zone))
    , m_http(http)
{
}

Task<MailSettings> ReplyReader::account(ChannelId channel, bool renew)
{
    const auto config = m_stores.channels.load(channel);
    BUBENIK_CO_TRY(config);
    auto settings = mail::isMailKind(config->kind) ? mail::settingsOf(*config) : MailSettings {};
    BUBENIK_CO_TRY(settings);
    if (!settings->imap) {
        co_return fail(Error { .kind = ErrorKind::Unsupported,
            .detail = u"the channel has no mailbox"_s,
            .code = u"no-mailbox"_s,
            .subject = channel.value });
    }
    auto reading = mail::secretFor(*config, m_secrets, m_http, m_clock, renew);
    const auto secret = co_await std::move(reading);
    BUBENIK_CO_TRY(secret);
    settings->imap->secret = *secret;
    co_return *std::move(settings);
}

Task<RepliesRead> ReplyReader::fetch(ChannelId channel, Progress progress)
{
    auto asking = account(channel, false);
    const auto settings = co_await std::move(asking);
    BUBENIK_CO_TRY(settings);
    auto reading = readFrom(channel, *settings, progress);
    auto read = co_await std::move(reading);
    const bool mayRenew = !read && read.error().kind == ErrorKind::Auth && settings->imap->isToken && m_http != nullptr;
    if (!mayRenew) {
        co_return read;
    }
    auto renewing = account(channel, true);
    const auto renewed = co_await std::move(renewing);
    BUBENIK_CO_TRY(renewed);
    auto again = readFrom(channel, *renewed, progress);
    co_return co_await std::move(again);
}

Task<RepliesRead> ReplyReader::readFrom(ChannelId channel, MailSettings settings, Progress progress)
{
    const auto first = m_stores.invitations.firstSent();
    BUBENIK_CO_TRY(first);
    // A day more: servers compare dates without a zone.
    const auto since = m_zone.toLocal((*first).value_or(m_clock.now()) - 24h).date();
    ImapReader reader(*settings.imap, settings.mailbox);
    RepliesRead read;
    bool hasMore = true;
    while (hasMore) {
        auto harvesting = reader.readNew(placeFrom(m_stores.settings.value(placeKey(channel))), since, progress);
        const auto harvest = co_await std::move(harvesting);
        BUBENIK_CO_TRY(harvest);
        BUBENIK_CO_TRY(takeAll(channel, *harvest, read));
        hasMore = harvest->hasMore;
    }
    co_return read;
}

Task<RepliesRead> ReplyReader::fetchAll(Progress progress)
{
    const auto channels = m_stores.channels.all();
    BUBENIK_CO_TRY(channels);
    RepliesRead read;
    std::optional<Error> problem;
    bool isRead = false;
    for (const auto &config : *channels) {
        if (!hasMailbox(config)) {
            continue;
        }
        auto fetching = fetch(config.id, progress);
        const auto fetched = co_await std::move(fetching);
        if (fetched) {
            add(read, *fetched);
            isRead = true;
        } else if (!problem) {
            problem = fetched.error();
        }
    }
    if (problem && !isRead) {
        co_return fail(*std::move(problem));
    }
    co_return read;
}

Result<void> ReplyReader::takeAll(const ChannelId &channel, const ImapHarvest &harvest, RepliesRead &read)
{
    read.looked += harvest.looked;
    read.tooLarge += harvest.tooLarge;
    const auto now = m_clock.now();
    return m_stores.database->transaction([&]() -> Result<void> {
        for (const auto &mail : harvest.mails) {
            const auto taken = takeMail(m_stores, mail.bytes, now);
            if (!taken) {
                return fail(taken.error());
            }
            read.bounced += taken->bounced;
            read.unread += taken->unread;
            read.replies += taken->replies;
        }
        return m_stores.settings.set(placeKey(channel), toText(harvest.place));
    });
}

} // namespace bubenik
