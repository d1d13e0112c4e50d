#include "channels/facebook/Descriptor.h"

#include "channels/facebook/FacebookChannel.h"
#include "channels/facebook/Preview.h"
#include "channels/facebook/SignIn.h"

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
            .choiceLabels = { QT_TRANSLATE_NOOP("Channel", "Its address on a line at the end"),
                QT_TRANSLATE_NOOP("Channel", "A card below the text; with photos a line"),
                QT_TRANSLATE_NOOP("Channel", "No link") },
            .label = QT_TRANSLATE_NOOP("Channel", "Link to the article on the website"),
            .hint = QT_TRANSLATE_NOOP("Channel",
                "Facebook shows a card or photos, not both; a card cannot be changed once the post is out") },
        { .key = u"app"_s,
            .label = QT_TRANSLATE_NOOP("Channel", "Number of the town's app"),
            .hint = QT_TRANSLATE_NOOP("Channel", "App ID, at developers.facebook.com under Settings, Basic"),
            .isForSignIn = true },
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

LinkRule linkRuleOf(const ChannelConfig &config)
{
    const auto settings = settingsOf(config);
    return settings ? settings->link : LinkRule::Text;
}

// As FacebookChannel::changesOf() refuses.
bool mustReplace(const Outgoing &before, const Outgoing &after, const ChannelConfig &config)
{
    const auto rule = linkRuleOf(config);
    const bool losesPhotos = !picturesOf(before.content).isEmpty() && picturesOf(after.content).isEmpty();
    return losesPhotos || messageOf(before, rule).link != messageOf(after, rule).link;
}

qsizetype charactersOf(const Outgoing &outgoing, const ChannelConfig &config)
{
    return messageOf(outgoing, linkRuleOf(config)).text.size();
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
        .secretHelp = QT_TRANSLATE_NOOP("Channel",
            "Somebody who manages the Page signs in at developers.facebook.com and opens Tools, then the Graph API "
            "Explorer.\n"
            "Choose the town's own app there. It has to be in Live mode, or nobody but its administrators sees the "
            "posts.\n"
            "Add the permissions: pages_show_list, pages_manage_posts and pages_read_engagement for publishing; "
            "pages_read_user_content and pages_manage_engagement for comments; read_insights for figures.\n"
            "Generate the token, and exchange it for a long-lived one in the Access Token Debugger (button Extend "
            "Access Token).\n"
            "Put the long-lived token back into the Explorer, ask for me/accounts, and copy the access_token of the "
            "town's Page: that one does not expire.\n"
            "Paste it here. Bubeník keeps it in this computer's keychain and looks every day whether it still works."),
        .isDiscussed = true,
        .maxCharacters = longestMessage,
        .pictureWidth = 1080, // as wide as its feed shows a photo on a phone
        .fields = settingFields(),
        .validate = [](const ChannelConfig &config) -> Result<void> {
            BUBENIK_TRY(settingsOf(config));
            return {};
        },
        .make = makeChannel,
        .preview = previewPage,
        .charactersOf = charactersOf,
        .mustReplace = mustReplace,
        .signIn = signIn,
        .signInLabel = QT_TRANSLATE_NOOP("Channel", "Sign in to Facebook in the browser"),
        .signInSecretLabel = QT_TRANSLATE_NOOP("Channel", "App secret"),
        .signInHelp = QT_TRANSLATE_NOOP("Channel",
            "Somebody with a role in the town's app opens it at developers.facebook.com and adds the product Facebook "
            "Login for Business or Facebook Login.\n"
            "Facebook comes back to a computer like this one only while the app is in Development mode: switch it over "
            "for the sign-in, and back to Live afterwards, or nobody sees the posts.\n"
            "Copy App ID and App secret from Settings, Basic. The secret stays in this computer's keychain.\n"
            "In the browser, sign in as somebody who manages the Page, choose the Page and leave all permissions on."),
    };
}

} // namespace bubenik::facebook
