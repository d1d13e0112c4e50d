#include "channels/folder/Settings.h"

#include <QDir>
#include <QUrl>

namespace bubenik::folder {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> wrong(const QString &key, const QString &code)
{
    return fail(Error { .kind = ErrorKind::Invalid, .detail = u"setting "_s + key, .code = code, .subject = key });
}

} // namespace

Result<Settings> settingsOf(const ChannelConfig &config)
{
    Settings settings { .path = config.settings.value(u"path"_s).trimmed(),
        .url = config.settings.value(u"url"_s).trimmed(),
        .title = config.settings.value(u"title"_s).trimmed() };
    const auto publisher = opendata::publisherOf(config.settings);
    if (!publisher) {
        return fail(publisher.error());
    }
    settings.publisher = *publisher;
    if (settings.path.isEmpty()) {
        return wrong(u"path"_s, u"missing"_s);
    }
    if (!QDir::isAbsolutePath(settings.path)) {
        return wrong(u"path"_s, u"not-absolute"_s);
    }
    settings.path = QDir::cleanPath(settings.path);
    if (!settings.url.isEmpty()) {
        const QUrl url(settings.url, QUrl::StrictMode);
        const bool web = url.scheme() == u"https" || url.scheme() == u"http";
        if (!url.isValid() || !web || url.host().isEmpty() || url.hasQuery() || url.hasFragment() || !url.userInfo().isEmpty()) {
            return wrong(u"url"_s, u"bad-url"_s);
        }
        settings.url += settings.url.endsWith(u'/') ? QString() : u"/"_s;
    }
    return settings;
}

} // namespace bubenik::folder
