#include "channels/folder/Descriptor.h"

#include "channels/common/PublisherFields.h"
#include "channels/folder/FolderChannel.h"

namespace bubenik::folder {

using namespace Qt::StringLiterals;

namespace {

QList<SettingField> settingFields()
{
    const QList<SettingField> fields {
        { .key = u"path"_s,
            .type = SettingField::Type::Path,
            .required = true,
            .label = QT_TRANSLATE_NOOP("Channel", "Folder"),
            .hint = QT_TRANSLATE_NOOP("Channel", "Where the website is written; a web server can show it from there") },
        { .key = u"url"_s,
            .type = SettingField::Type::Url,
            .label = QT_TRANSLATE_NOOP("Channel", "Public address"),
            .hint = QT_TRANSLATE_NOOP("Channel", "Where citizens see the folder, for example https://news.town.cz; may stay empty") },
        { .key = u"title"_s,
            .label = QT_TRANSLATE_NOOP("Channel", "Title of the website"),
            .hint = QT_TRANSLATE_NOOP("Channel", "Empty: the town's name") },
    };
    return fields + publisherFields();
}

// Settings that validate() would refuse lead nowhere: every call on an empty path fails.
std::unique_ptr<Channel> makeChannel(const ChannelConfig &config, const ChannelContext &context)
{
    return std::make_unique<FolderChannel>(settingsOf(config).value_or(Settings {}), context);
}

QString previewPage(const Outgoing &outgoing, const ChannelConfig &config, const ChannelContext &context)
{
    const auto settings = settingsOf(config).value_or(Settings {});
    const auto paths = attachmentPaths(outgoing.content, context);
    const Article article { .slug = u"nahled"_s,
        .mark = outgoing.mark,
        .title = outgoing.content.title,
        .excerpt = excerptOf(outgoing.content),
        .categories = outgoing.content.categories,
        .published = outgoing.due };
    return articlePage(article, outgoing.content, localAssets(outgoing.content, paths), siteInfo(settings, context), styleSheet());
}

FeedPlace feedPlace(const ChannelConfig &config)
{
    const auto settings = settingsOf(config).value_or(Settings {});
    FeedPlace place { .file = settings.path + u"/rss.xml"_s };
    if (!settings.url.isEmpty()) {
        place.feed = QUrl(settings.url + u"rss.xml"_s);
    }
    return place;
}

} // namespace

ChannelDescriptor descriptor()
{
    return {
        .kind = u"folder"_s,
        .name = QT_TRANSLATE_NOOP("Channel", "Website in a folder"),
        .summary = QT_TRANSLATE_NOOP("Channel", "A small complete website with an archive and a feed, written into a folder of this computer or of a server."),
        .icon = u"folder"_s,
        .needsSecret = false,
        .isOnThisComputer = true,
        .pictureWidth = 960, // a card in its lists on a sharp screen
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

} // namespace bubenik::folder
