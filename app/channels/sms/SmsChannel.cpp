#include "channels/sms/SmsChannel.h"

#include "channels/sms/GoSms.h"
#include "channels/sms/SmsBrana.h"

namespace bubenik::smschannel {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> takesNoPosts()
{
    return fail(ErrorKind::Unsupported, u"short messages go to phones, posts do not go there"_s, u"no-posts"_s);
}

std::unique_ptr<ShortMessages> gatewayOf(const Settings &settings, const ChannelContext &context, const QString &secret)
{
    if (settings.service == Service::GoSms) {
        return std::make_unique<GoSms>(settings, context, secret);
    }
    return std::make_unique<SmsBrana>(settings, context, secret);
}

} // namespace

SmsChannel::SmsChannel(const ChannelConfig &config, const ChannelContext &context)
{
    const auto settings = settingsOf(config).value_or(Settings {});
    m_user = settings.user;
    m_rules = settings.rules;
    m_gateway = gatewayOf(settings, context, secretKey(config.id));
}

Task<ChannelAccount> SmsChannel::check()
{
    auto asking = m_gateway->credit();
    const auto credit = co_await std::move(asking);
    BUBENIK_CO_TRY(credit);
    ChannelAccount account { .account = m_user + u" · "_s + moneyText(*credit), .warnings = {} };
    if (*credit <= m_rules.keptCredit) {
        account.warnings.append({ .kind = ErrorKind::Rejected,
            .detail = u"credit %1, kept %2"_s.arg(moneyText(*credit), moneyText(m_rules.keptCredit)),
            .code = u"credit-limit"_s });
    }
    co_return account;
}

Task<RemoteItem> SmsChannel::publish(Outgoing /*outgoing*/, Progress /*progress*/)
{
    co_return takesNoPosts();
}

Task<std::optional<RemoteItem>> SmsChannel::find(Outgoing /*sent*/, Instant /*since*/)
{
    co_return takesNoPosts();
}

Task<std::optional<RemoteItem>> SmsChannel::fetch(QString /*remoteId*/)
{
    co_return takesNoPosts();
}

Task<RemoteItem> SmsChannel::update(
    QString /*remoteId*/, Outgoing /*outgoing*/, QString /*knownFingerprint*/, Progress /*progress*/)
{
    co_return takesNoPosts();
}

Task<void> SmsChannel::withdraw(QString /*remoteId*/)
{
    co_return takesNoPosts();
}

Task<void> SmsChannel::verify(RemoteItem /*item*/, Outgoing /*outgoing*/)
{
    co_return takesNoPosts();
}

} // namespace bubenik::smschannel
