#include "channels/mail/MailChannel.h"

#include "mail/ImapReader.h"
#include "mail/MailTransport.h"

namespace bubenik::mailchannel {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> noPosts()
{
    return fail(ErrorKind::Unsupported, u"mail goes to those invited, posts do not go there"_s, u"no-posts"_s);
}

} // namespace

MailChannel::MailChannel(ChannelConfig config, const ChannelContext &context)
    : m_config(std::move(config))
    , m_secrets(context.secrets)
    , m_http(context.http)
    , m_clock(context.clock)
{
}

Task<ChannelAccount> MailChannel::check()
{
    const auto transport = mailTransport(m_config, m_secrets, m_clock, &m_http);
    if (!transport) {
        co_return fail(transport.error());
    }
    auto checking = (*transport)->check();
    const auto account = co_await std::move(checking);
    BUBENIK_CO_TRY(account);
    auto looking = checkMailbox();
    const auto mailbox = co_await std::move(looking);
    ChannelAccount checked { .account = *account, .warnings = {} };
    if (!mailbox) { // invitations go out all the same
        auto warning = mailbox.error();
        warning.subject = m_config.settings.value(u"imapHost"_s);
        checked.warnings.append(warning);
    }
    co_return checked;
}

Task<void> MailChannel::checkMailbox()
{
    const auto settings = mail::settingsOf(m_config);
    BUBENIK_CO_TRY(settings);
    if (!settings->imap) {
        co_return {};
    }
    auto reading = mail::secretFor(m_config, m_secrets, &m_http, m_clock, false);
    const auto secret = co_await std::move(reading);
    auto server = *settings->imap;
    server.secret = secret.value_or(QString());
    ImapReader reader(server, settings->mailbox);
    auto looking = reader.check();
    const auto place = co_await std::move(looking);
    co_return place ? Result<void> {} : fail(place.error());
}

Task<RemoteItem> MailChannel::publish(Outgoing /*outgoing*/, Progress /*progress*/)
{
    co_return noPosts();
}

Task<std::optional<RemoteItem>> MailChannel::find(Outgoing /*sent*/, Instant /*since*/)
{
    co_return noPosts();
}

Task<std::optional<RemoteItem>> MailChannel::fetch(QString /*remoteId*/)
{
    co_return noPosts();
}

Task<RemoteItem> MailChannel::update(
    QString /*remoteId*/, Outgoing /*outgoing*/, QString /*knownFingerprint*/, Progress /*progress*/)
{
    co_return noPosts();
}

Task<void> MailChannel::withdraw(QString /*remoteId*/)
{
    co_return noPosts();
}

Task<void> MailChannel::verify(RemoteItem /*item*/, Outgoing /*outgoing*/)
{
    co_return noPosts();
}

} // namespace bubenik::mailchannel
