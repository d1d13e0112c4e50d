#include "channels/facebook/Settings.h"

#include "net/SafeForSecrets.h"

#include <QRegularExpression>

namespace bubenik::facebook {

using namespace Qt::StringLiterals;

namespace {

const QString defaultApi = u"https://graph.facebook.com"_s;

tl::unexpected<Error> invalidSetting(const QString &subject, const QString &code, const QString &detail)
{
    return fail(Error { .kind = ErrorKind::Invalid, .detail = detail, .code = code, .subject = subject });
}

Result<QUrl> apiAddress(const QString &text)
{
    QUrl url(text.isEmpty() ? defaultApi : text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty()) {
        return invalidSetting(u"api"_s, u"not-a-url"_s, u"not an address of an interface"_s);
    }
    if (!isSafeForSecrets(url)) {
        return invalidSetting(u"api"_s, u"https-required"_s, u"a token is sent over https only"_s);
    }
    static const QRegularExpression end(uR"((/v\d+\.\d+)?/*$)"_s);
    url.setPath(url.path().remove(end));
    url.setQuery(QString());
    url.setFragment(QString());
    return url;
}

// 1234567890, klasterec, https://www.facebook.com/klasterec/ or …/profile.php?id=1234567890
Result<QString> pageName(const QString &text)
{
    auto name = text.trimmed();
    if (name.contains("facebook.com/"_L1)) {
        const QUrl url(name.contains("://"_L1) ? name : "https://"_L1 + name);
        static const QRegularExpression number(uR"([?&]id=(\d+))"_s);
        const auto byNumber = number.match(name);
        name = byNumber.hasMatch() ? byNumber.captured(1) : url.path().split(u'/', Qt::SkipEmptyParts).value(0);
    }
    if (name.isEmpty()) {
        return invalidSetting(u"page"_s, u"missing"_s, u"no page"_s);
    }
    static const QRegularExpression allowed(uR"(^[A-Za-z0-9._-]+$)"_s);
    if (!allowed.match(name).hasMatch()) {
        return invalidSetting(u"page"_s, u"not-a-page"_s, u"not a page's number or name"_s);
    }
    return name;
}

Result<void> readNumber(const ChannelConfig &config, const QString &key, Millis unit, Millis &into)
{
    const auto text = config.settings.value(key).trimmed();
    if (text.isEmpty()) {
        return {};
    }
    bool isNumber = false;
    const auto number = text.toInt(&isNumber);
    constexpr int most = 100000;
    if (!isNumber || number < 0 || number > most) {
        return invalidSetting(key, u"not-a-number"_s, u"a number expected"_s);
    }
    into = unit * number;
    return {};
}

LinkRule linkRuleOf(const QString &text)
{
    return text == "none"_L1 ? LinkRule::None : text == "card"_L1 ? LinkRule::Card : LinkRule::Text;
}

} // namespace

Result<QUrl> apiOf(const ChannelConfig &config)
{
    return apiAddress(config.settings.value(u"api"_s).trimmed());
}

Result<QString> appIdOf(const ChannelConfig &config)
{
    const auto id = config.settings.value(u"app"_s).trimmed();
    if (id.isEmpty()) {
        return invalidSetting(u"app"_s, u"missing"_s, u"no app"_s);
    }
    static const QRegularExpression number(uR"(^\d{5,20}$)"_s);
    if (!number.match(id).hasMatch()) {
        return invalidSetting(u"app"_s, u"not-an-app"_s, u"not an app's number"_s);
    }
    return id;
}

Result<Settings> settingsOf(const ChannelConfig &config)
{
    Settings settings;
    const auto page = pageName(config.settings.value(u"page"_s));
    if (!page) {
        return fail(page.error());
    }
    settings.page = *page;
    const auto api = apiOf(config);
    if (!api) {
        return fail(api.error());
    }
    settings.api = *api;
    if (!config.settings.value(u"app"_s).trimmed().isEmpty()) {
        BUBENIK_TRY(appIdOf(config));
    }
    settings.link = linkRuleOf(config.settings.value(u"link"_s));
    BUBENIK_TRY(readNumber(config, u"earliest"_s, std::chrono::minutes(1), settings.scheduleFrom));
    BUBENIK_TRY(readNumber(config, u"latest"_s, std::chrono::hours(24), settings.scheduleUpTo));
    BUBENIK_TRY(readNumber(config, u"settle"_s, std::chrono::seconds(1), settings.settle));
    BUBENIK_TRY(readNumber(config, u"timeout"_s, std::chrono::seconds(1), settings.timeout));
    return settings;
}

} // namespace bubenik::facebook
