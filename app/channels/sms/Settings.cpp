#include "channels/sms/Settings.h"

#include "net/SafeForSecrets.h"

#include <QRegularExpression>

namespace bubenik::smschannel {

using namespace Qt::StringLiterals;

namespace {

const QString smsBranaApi = u"https://api.smsbrana.cz/smsconnect/http.php"_s;
const QString goSmsApi = u"https://app.gosms.cz"_s;
const QTime usualQuietFrom { 21, 0 };
const QTime usualQuietTo { 7, 0 };

tl::unexpected<Error> unusable(const QString &key, const QString &code)
{
    return fail(Error { .kind = ErrorKind::Invalid, .detail = u"setting "_s + key, .code = code, .subject = key });
}

QString valueOf(const ChannelConfig &config, const QString &key)
{
    return config.settings.value(key).trimmed();
}

Result<QUrl> apiOf(const ChannelConfig &config, Service service)
{
    auto text = valueOf(config, u"api"_s);
    if (text.isEmpty()) {
        text = service == Service::SmsBrana ? smsBranaApi : goSmsApi;
    }
    while (text.endsWith(u'/')) {
        text.chop(1);
    }
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery()) {
        return unusable(u"api"_s, u"not-a-url"_s);
    }
    return isSafeForSecrets(url) ? Result<QUrl>(url) : unusable(u"api"_s, u"https-required"_s);
}

Result<void> readMoney(const ChannelConfig &config, const QString &key, qint64 &into)
{
    const auto text = valueOf(config, key);
    if (text.isEmpty()) {
        return {};
    }
    const auto money = moneyFromText(text);
    if (!money) {
        return unusable(key, u"not-a-number"_s);
    }
    into = *money;
    return {};
}

Result<void> readTime(const ChannelConfig &config, const QString &key, const QTime &usual, QTime &into)
{
    const auto text = valueOf(config, key);
    into = text.isEmpty() ? usual : QTime::fromString(text, u"H:mm"_s);
    return into.isValid() ? Result<void> {} : unusable(key, u"not-a-time"_s);
}

Result<void> readSender(const ChannelConfig &config, Settings &settings)
{
    settings.user = valueOf(config, u"user"_s);
    settings.sender = valueOf(config, u"sender"_s);
    if (settings.user.isEmpty()) {
        return unusable(u"user"_s, u"missing"_s);
    }
    static const QRegularExpression number(u"^\\d+$"_s);
    const bool isNumber = number.match(settings.sender).hasMatch();
    if (settings.service == Service::GoSms && settings.sender.isEmpty()) {
        return unusable(u"sender"_s, u"missing"_s);
    }
    return isNumber || settings.sender.isEmpty() ? Result<void> {} : unusable(u"sender"_s, u"not-a-number"_s);
}

} // namespace

Result<Settings> settingsOf(const ChannelConfig &config)
{
    Settings settings;
    const auto service = valueOf(config, u"service"_s);
    if (service != "gosms"_L1 && service != "smsbrana"_L1) {
        return unusable(u"service"_s, service.isEmpty() ? u"missing"_s : u"unknown"_s);
    }
    settings.service = service == "gosms"_L1 ? Service::GoSms : Service::SmsBrana;
    const auto api = apiOf(config, settings.service);
    if (!api) {
        return fail(api.error());
    }
    settings.api = *api;
    BUBENIK_TRY(readSender(config, settings));
    BUBENIK_TRY(readMoney(config, u"price"_s, settings.rules.pricePerPart));
    BUBENIK_TRY(readMoney(config, u"limit"_s, settings.rules.keptCredit));
    BUBENIK_TRY(readTime(config, u"quietFrom"_s, usualQuietFrom, settings.rules.quietFrom));
    BUBENIK_TRY(readTime(config, u"quietTo"_s, usualQuietTo, settings.rules.quietTo));
    return settings;
}

std::optional<qint64> moneyFromText(const QString &text)
{
    static const QRegularExpression sum(u"^(\\d{1,9})(?:[.,](\\d{1,9}))?$"_s);
    auto plain = text;
    const auto match = sum.match(plain.remove(u' ').remove(u'\u00a0'));
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    constexpr qint64 thousand = 1000;
    return match.captured(1).toLongLong() * thousand + match.captured(2).leftJustified(3, u'0', true).toLongLong();
}

QString moneyText(qint64 money)
{
    constexpr double thousand = 1000.0;
    return QString::number(static_cast<double>(money) / thousand, 'f', 2) + u" Kč"_s;
}

} // namespace bubenik::smschannel

namespace bubenik {

using namespace Qt::StringLiterals;

Result<SmsRules> smsRulesOf(const ChannelConfig &config)
{
    if (config.kind != "sms"_L1) {
        return fail(Error { .kind = ErrorKind::Unsupported,
            .detail = u"not a channel for short messages"_s,
            .code = u"not-sms"_s,
            .subject = config.id.value });
    }
    const auto settings = smschannel::settingsOf(config);
    return settings ? Result<SmsRules>(settings->rules) : fail(settings.error());
}

} // namespace bubenik
