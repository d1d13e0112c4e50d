#include "channels/wordpress/Settings.h"

#include <QRegularExpression>

namespace bubenik::wordpress {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> invalidSetting(const QString &subject, const QString &code, const QString &detail)
{
    return fail(Error { .kind = ErrorKind::Invalid, .detail = detail, .code = code, .subject = subject });
}

// Everything from the first part of the path that belongs to WordPress itself is not part of the site's address.
QString sitePath(const QString &path)
{
    static const QRegularExpression own(uR"(/+(wp-admin|wp-login\.php|wp-json|wp-content|xmlrpc\.php|index\.php)(/.*)?$)"_s);
    QString site = path;
    site.remove(own);
    while (site.endsWith(u'/')) {
        site.chop(1);
    }
    return site;
}

Result<void> readSeconds(const ChannelConfig &config, const QString &key, int least, Millis &into)
{
    const auto text = config.settings.value(key);
    if (text.isEmpty()) {
        return {};
    }
    bool isNumber = false;
    const int seconds = text.toInt(&isNumber);
    if (!isNumber || seconds < least) {
        return invalidSetting(key, u"not-a-number"_s, u"seconds expected"_s);
    }
    into = std::chrono::seconds(seconds);
    return {};
}

} // namespace

Result<QUrl> siteAddress(const QString &text)
{
    auto typed = text.trimmed();
    if (typed.isEmpty()) {
        return invalidSetting(u"url"_s, u"missing"_s, u"no address"_s);
    }
    if (!typed.contains("://"_L1)) {
        typed.prepend("https://"_L1);
    }
    QUrl url(typed, QUrl::StrictMode);
    const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || url.host().isEmpty() || !web || !url.userInfo().isEmpty()) {
        return invalidSetting(u"url"_s, u"not-a-url"_s, u"not an address of a website"_s);
    }
    if (!isSafeForSecrets(url)) {
        return invalidSetting(u"url"_s, u"https-required"_s, u"a password is sent over https only"_s);
    }
    url.setQuery(QString());
    url.setFragment(QString());
    url.setPath(sitePath(url.path()));
    return url;
}

Result<Settings> settingsOf(const ChannelConfig &config)
{
    Settings settings;
    const auto site = siteAddress(config.settings.value(u"url"_s));
    if (!site) {
        return fail(site.error());
    }
    settings.site = *site;
    settings.user = config.settings.value(u"user"_s).trimmed();
    if (settings.user.isEmpty()) {
        return invalidSetting(u"user"_s, u"missing"_s, u"no user name"_s);
    }
    if (settings.user.contains(u':')) {
        return invalidSetting(u"user"_s, u"not-a-user"_s, u"a user name has no colon (RFC 7617)"_s);
    }
    for (const auto &name : config.settings.value(u"categories"_s).split(u',', Qt::SkipEmptyParts)) {
        settings.categories << name.trimmed();
    }
    if (const auto feed = config.settings.value(u"feed"_s).trimmed(); !feed.isEmpty()) {
        settings.feed = QUrl(feed, QUrl::StrictMode);
        const bool isWeb = settings.feed.scheme() == "https"_L1 || settings.feed.scheme() == "http"_L1;
        if (!settings.feed.isValid() || settings.feed.host().isEmpty() || !isWeb || !settings.feed.userInfo().isEmpty()) {
            return invalidSetting(u"feed"_s, u"not-a-url"_s, u"not an address of a feed"_s);
        }
    }
    const auto publisher = opendata::publisherOf(config.settings);
    if (!publisher) {
        return fail(publisher.error());
    }
    settings.publisher = *publisher;
    settings.hasOpenData = config.settings.value(u"opendata"_s) == u"on"_s;
    BUBENIK_TRY(readSeconds(config, u"settle"_s, 0, settings.settle));
    BUBENIK_TRY(readSeconds(config, u"timeout"_s, 1, settings.timeout));
    return settings;
}

} // namespace bubenik::wordpress
