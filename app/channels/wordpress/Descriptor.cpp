#include "channels/wordpress/Descriptor.h"

#include "channels/common/PublisherFields.h"
#include "channels/wordpress/OpenDataPages.h"
#include "channels/wordpress/Preview.h"
#include "channels/wordpress/Settings.h"
#include "channels/wordpress/WordPressChannel.h"

namespace bubenik::wordpress {

using namespace Qt::StringLiterals;

namespace {

QList<SettingField> settingFields()
{
    const QList<SettingField> fields {
        { .key = u"url"_s,
            .type = SettingField::Type::Url,
            .required = true,
            .label = QT_TRANSLATE_NOOP("Channel", "Address of the website"),
            .hint = QT_TRANSLATE_NOOP("Channel", "As in the browser, for example https://www.mesto.cz") },
        { .key = u"user"_s,
            .required = true,
            .label = QT_TRANSLATE_NOOP("Channel", "User name"),
            .hint = QT_TRANSLATE_NOOP("Channel", "The name you sign in to the website with") },
        { .key = u"categories"_s,
            .label = QT_TRANSLATE_NOOP("Channel", "Usual categories"),
            .hint = QT_TRANSLATE_NOOP("Channel", "For posts that have none; separated by commas") },
        { .key = u"feed"_s,
            .type = SettingField::Type::Url,
            .label = QT_TRANSLATE_NOOP("Channel", "Feed of the website"),
            .hint = QT_TRANSLATE_NOOP("Channel", "What the town's app reads; empty: as the website itself offers it") },
        { .key = u"timeout"_s,
            .type = SettingField::Type::Integer,
            .fallback = u"45"_s,
            .label = QT_TRANSLATE_NOOP("Channel", "Seconds to wait for an answer"),
            .hint = QT_TRANSLATE_NOOP("Channel", "Longer for a slow website") },
        { .key = u"settle"_s,
            .type = SettingField::Type::Integer,
            .fallback = u"30"_s,
            .label = QT_TRANSLATE_NOOP("Channel", "Seconds the website may need"),
            .hint = QT_TRANSLATE_NOOP("Channel", "After a lost answer, how long to wait before looking whether the article is there") },
        { .key = u"opendata"_s,
            .type = SettingField::Type::Choice,
            .fallback = u"off"_s,
            .choices = { u"off"_s, u"on"_s },
            .choiceLabels = { QT_TRANSLATE_NOOP("Channel", "no"), QT_TRANSLATE_NOOP("Channel", "yes, on a page of the website") },
            .label = QT_TRANSLATE_NOOP("Channel", "Open data on the website"),
            .hint = QT_TRANSLATE_NOOP("Channel", "News, events and the official board for programs of others; the user has to be an editor there") },
    };
    return fields + publisherFields();
}

// Settings that validate() would refuse reach no network: open() refuses them.
std::unique_ptr<Channel> makeChannel(const ChannelConfig &config, const ChannelContext &context)
{
    auto settings = settingsOf(config);
    return std::make_unique<WordPressChannel>(settings ? std::move(*settings) : Settings {}, secretKey(config.id), context);
}

FeedPlace feedPlace(const ChannelConfig &config)
{
    FeedPlace place;
    if (const auto settings = settingsOf(config)) {
        place.feed = settings->feed;
        place.page = settings->site;
        place.page.setPath(settings->site.path() + u'/');
        place.usual = place.page;
        place.usual.setQuery(u"feed=rss2"_s);
    }
    return place;
}

} // namespace

bool publishesOpenData(const ChannelConfig &config)
{
    const auto settings = settingsOf(config);
    return settings && settings->hasOpenData;
}

Task<PublishedData> putOpenData(ChannelConfig config, ChannelContext context, QList<opendata::Item> items)
{
    const auto settings = settingsOf(config);
    if (!settings) {
        co_return fail(settings.error());
    }
    OpenDataPages pages(context, *settings, secretKey(config.id));
    auto putting = pages.put(std::move(items));
    const auto put = co_await std::move(putting);
    co_return put;
}

ChannelDescriptor descriptor()
{
    return {
        .kind = u"wordpress"_s,
        .name = QT_TRANSLATE_NOOP("Channel", "Website (WordPress)"),
        .summary = QT_TRANSLATE_NOOP("Channel", "Articles on the town's website. The website publishes them on time by itself, even with this computer switched off."),
        .icon = u"web"_s,
        .needsSecret = true,
        .secretLabel = QT_TRANSLATE_NOOP("Channel", "Application password"),
        .pictureWidth = 1200, // what search engines and other sites ask of an article's picture
        .fields = settingFields(),
        .validate = [](const ChannelConfig &config) -> Result<void> {
            BUBENIK_TRY(settingsOf(config));
            return {};
        },
        .make = makeChannel,
        .preview = previewPage,
        .feed = feedPlace,
    };
}

} // namespace bubenik::wordpress
