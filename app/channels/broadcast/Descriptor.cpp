#include "channels/broadcast/Descriptor.h"

#include "broadcast/HandOverText.h"
#include "broadcast/SmsText.h"
#include "channels/broadcast/BroadcastChannel.h"

namespace bubenik::broadcast {

using namespace Qt::StringLiterals;

namespace {

QList<SettingField> settingFields()
{
    return {
        { .key = u"page"_s,
            .type = SettingField::Type::Url,
            .label = QT_TRANSLATE_NOOP("Channel", "Page of the service"),
            .hint = QT_TRANSLATE_NOOP("Channel", "Where you write messages in the browser; it opens from here") },
        { .key = u"feed"_s,
            .type = SettingField::Type::Url,
            .label = QT_TRANSLATE_NOOP("Channel", "Public feed of the service"),
            .hint = QT_TRANSLATE_NOOP(
                "Channel", "RSS that shows what was sent; from it Bubeník sees that the message is out") },
        { .key = u"characters"_s,
            .type = SettingField::Type::Integer,
            .fallback = u"300"_s,
            .label = QT_TRANSLATE_NOOP("Channel", "Longest message"),
            .hint = QT_TRANSLATE_NOOP("Channel", "In characters; a longer text is shortened") },
    };
}

std::unique_ptr<Channel> makeChannel(const ChannelConfig &config, const ChannelContext &context)
{
    return std::make_unique<BroadcastChannel>(settingsOf(config).value_or(Settings {}), context);
}

QString previewPage(const Outgoing &outgoing, const ChannelConfig &config, const ChannelContext & /*context*/)
{
    const auto settings = settingsOf(config).value_or(Settings {});
    const auto text = handOverText(outgoing.content, settings.characters);
    return u"<!DOCTYPE html><html lang=\"cs\"><head><meta charset=\"utf-8\"><title>%1</title>"
           "<style>body{font:1rem/1.5 sans-serif;margin:2rem;max-width:32rem}p{white-space:pre-wrap}</style></head>"
           "<body><p>%2</p></body></html>"_s.arg(outgoing.content.title.toHtmlEscaped(), text.toHtmlEscaped());
}

FeedPlace feedPlace(const ChannelConfig &config)
{
    return { .feed = settingsOf(config).value_or(Settings {}).feed, .byText = true };
}

} // namespace

ChannelDescriptor descriptor()
{
    return {
        .kind = u"broadcast"_s,
        .name = QT_TRANSLATE_NOOP("Channel", "Broadcast service (handed over by you)"),
        .summary = QT_TRANSLATE_NOOP("Channel",
            "Bubeník makes a short text; you copy it into the service, and Bubeník sees in its public feed that it is "
            "out."),
        .icon = u"phone"_s,
        .needsSecret = false,
        .isHandedOver = true,
        .fields = settingFields(),
        .validate = [](const ChannelConfig &config) -> Result<void> {
            BUBENIK_TRY(settingsOf(config));
            return {};
        },
        .make = makeChannel,
        .preview = previewPage,
        .feed = feedPlace,
        .handOver = [](const Content &content, const ChannelConfig &config) -> HandOver {
            const auto settings = settingsOf(config).value_or(Settings {});
            return { handOverText(content, settings.characters), settings.page };
        },
    };
}

} // namespace bubenik::broadcast
