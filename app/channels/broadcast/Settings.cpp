#include "channels/broadcast/Settings.h"

namespace bubenik::broadcast {

using namespace Qt::StringLiterals;

namespace {

constexpr int shortestMessage = 40;

tl::unexpected<Error> unusable(const QString &key, const QString &code)
{
    return fail(Error { .kind = ErrorKind::Invalid, .detail = u"setting "_s + key, .code = code, .subject = key });
}

Result<void> readAddress(const ChannelConfig &config, const QString &key, QUrl &into)
{
    const auto text = config.settings.value(key).trimmed();
    if (text.isEmpty()) {
        return {};
    }
    into = QUrl(text, QUrl::StrictMode);
    const bool isWeb = into.scheme() == "https"_L1 || into.scheme() == "http"_L1;
    return into.isValid() && isWeb && !into.host().isEmpty() && into.userInfo().isEmpty()
        ? Result<void> {}
        : unusable(key, u"not-a-url"_s);
}

} // namespace

Result<Settings> settingsOf(const ChannelConfig &config)
{
    Settings settings;
    BUBENIK_TRY(readAddress(config, u"page"_s, settings.page));
    BUBENIK_TRY(readAddress(config, u"feed"_s, settings.feed));
    const auto characters = config.settings.value(u"characters"_s).trimmed();
    if (!characters.isEmpty()) {
        bool isNumber = false;
        settings.characters = characters.toInt(&isNumber);
        if (!isNumber || settings.characters < shortestMessage) {
            return unusable(u"characters"_s, u"not-a-number"_s);
        }
    }
    return settings;
}

} // namespace bubenik::broadcast
