#include "channels/facebook/Descriptor.h"

#include "channels/facebook/FacebookChannel.h"
#include "channels/facebook/Preview.h"

namespace bubenik::facebook {

using namespace Qt::StringLiterals;

namespace {

QList<SettingField> settingFields()
{
    return {
        { .key = u"page"_s,
            .required = true,
            .label = QT_TRANSLATE_NOOP("Channel", "Page"),
            .hint = QT_TRANSLATE_NOOP("Channel", "Its number, or its address such as https://www.facebook.com/mesto") },
        { .key = u"link"_s,
            .type = SettingField::Type::Choice,
            .fallback = u"text"_s,
            .choices = { u"text"_s, u"card"_s, u"none"_s },
            .label = QT_TRANSLATE_NOOP("Channel", "Link to the article on the website"),
            .hint = QT_TRANSLATE_NOOP("Channel",
                "text: a line at the end; card: a card below the text, when there are no photos; none: no link") },
        { .key = u"earliest"_s,
            .type = SettingField::Type::Integer,
            .fallback = u"10"_s,
            .label = QT_TRANSLATE_NOOP("Channel", "Schedule from (minutes ahead)"),
            .hint = QT_TRANSLATE_NOOP("Channel", "Facebook takes no post to schedule nearer than this") },
        { .key = u"latest"_s,
            .type = SettingField::Type::Integer,
            .fallback = u"29"_s,
            .label = QT_TRANSLATE_NOOP("Channel", "Schedule up to (days ahead)"),
            .hint = QT_TRANSLATE_NOOP("Channel", "What is later waits here and is handed over when it fits") },
        { .key = u"api"_s,
            .type = SettingField::Type::Url,
            .fallback = u"https://graph.facebook.com"_s,
            .label = QT_TRANSLATE_NOOP("Channel", "Address of the interface"),
            .hint = QT_TRANSLATE_NOOP("Channel", "Leave it as it is, unless your network needs another") },
        { .key = u"timeout"_s,
            .type = SettingField::Type::Integer,
            .fallback = u"60"_s,
            .label = QT_TRANSLATE_NOOP("Channel", "Seconds to wait for an answer"),
            .hint = QT_TRANSLATE_NOOP("Channel", "Longer for a slow connection") },
        { .key = u"settle"_s,
            .type = SettingField::Type::Integer,
            .fallback = u"30"_s,
            .label = QT_TRANSLATE_NOOP("Channel", "Seconds Facebook may need"),
            .hint = QT_TRANSLATE_NOOP(
                "Channel", "After a lost answer, how long to wait before looking whether the post is there") },
    };
}

// Settings that validate() would refuse reach no network: without a page open() finds none.
std::unique_ptr<Channel> makeChannel(const ChannelConfig &config, const ChannelContext &context)
{
    auto settings = settingsOf(config);
    return std::make_unique<FacebookChannel>(
        settings ? std::move(*settings) : Settings {}, secretKey(config.id), context);
}

} // namespace

ChannelDescriptor descriptor()
{
    return {
        .kind = u"facebook"_s,
        .name = QT_TRANSLATE_NOOP("Channel", "Facebook Page"),
        .summary = QT_TRANSLATE_NOOP("Channel",
            "Posts on the town's Facebook Page. Facebook publishes them on time by itself, even with this computer "
            "switched off."),
        .icon = u"facebook"_s,
        .needsSecret = true,
        .secretLabel = QT_TRANSLATE_NOOP("Channel", "Page access token"),
        .fields = settingFields(),
        .validate = [](const ChannelConfig &config) -> Result<void> {
            BUBENIK_TRY(settingsOf(config));
            return {};
        },
        .make = makeChannel,
        .preview = previewPage,
    };
}

} // namespace bubenik::facebook
