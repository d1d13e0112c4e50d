// What a kind of channel is, before there is an account: its name, the settings it asks for, how to make one, and how
// a post will look there. One per folder of channels/, listed in Registry.cpp.
#pragma once

#include "channels/Channel.h"
#include "domain/ChannelConfig.h"
#include "feeds/FeedPlace.h"
#include "net/HttpClient.h"
#include "secrets/SecretStore.h"

#include <functional>

namespace bubenik {

struct SettingField {
    enum class Type { Text, Url, Path, Integer, Choice };
    QString key; // as in ChannelConfig::settings and the command line
    Type type = Type::Text;
    bool required = false;
    QString fallback = {};
    QStringList choices = {};
    QList<const char *> choiceLabels = {}; // of the choices, in their order; empty: they speak for themselves
    const char *label = ""; // marked with QT_TRANSLATE_NOOP("Channel", …)
    const char *hint = "";
    bool isForSignIn = false; // asked for beside ChannelDescriptor::signIn, of no use without it
};

// What a channel needs from the house.
struct ChannelContext {
    HttpClient &http;
    SecretStore &secrets;
    Clock &clock;
    std::function<Result<QString>(const QString &digest)> attachmentPath;
    QString town; // the town's name, for titles and feeds
    QByteArray zone; // IANA name
    // What a channel must still know in the next process, beside its settings: key -> text, empty when there is none.
    // Forgotten when a person saves the channel although it does not work.
    std::function<QString(const QString &key)> recall = {};
    std::function<void(const QString &key, const QString &value)> remember = {};
};

// What a person is given to hand over.
struct HandOver {
    QString text;
    QUrl page; // where to; may be empty
};

// A sign-in in the system's browser.
struct SignInRequest {
    ChannelConfig config; // need not be complete: what the sign-in itself uses
    std::function<void(const QUrl &)> openBrowser = {}; // called once, on the channel's thread
    QString donePage = {}; // what the browser shows at the end, as HTML
    QString failedPage = {};
    std::stop_token stop = {};
    Millis atMost { std::chrono::minutes(5) };
};

// One account that the person who signed in may use for the channel.
struct SignInOffer {
    QString account; // as people know it
    QMap<QString, QString> settings; // that choose it
    QString secret; // the channel's own, of that account
    bool isWanted = false; // the one that the channel's settings name
};

struct ChannelDescriptor {
    QString kind; // "wordpress"
    const char *name = ""; // QT_TRANSLATE_NOOP("Channel", …)
    const char *summary = ""; // one sentence for the set-up page
    QString icon; // name of an SVG in resources/icons
    bool needsSecret = false;
    bool isSecretOptional = false; // some of its servers take all that comes
    bool isOnThisComputer = false; // a folder here: of no use to another desk
    bool takesPosts = true; // false: only mail to those invited goes there
    bool isHandedOver = false; // a person sends what goes there: publishing/HandOver.h
    const char *secretLabel = "";
    const char *secretHelp = ""; // how to get it: a step a line
    bool isDiscussed = false; // citizens comment there and it is counted: Channel::conversation(), figures()
    qsizetype maxCharacters = 0; // as ChannelTraits says; 0 = without limit
    int pictureWidth = 0; // pixels that it recommends at least; narrower pictures look coarse there. 0: it shows none
    QList<SettingField> fields;
    // Which settings are wrong, before anything is tried: Invalid with subject = key.
    std::function<Result<void>(const ChannelConfig &)> validate;
    std::function<std::unique_ptr<Channel>(const ChannelConfig &, const ChannelContext &)> make;
    // The item as the channel will show it: a whole HTML page without scripts; pictures as file URLs.
    std::function<QString(const Outgoing &, const ChannelConfig &, const ChannelContext &)> preview;
    // Empty: the kind has none. Of valid settings.
    std::function<FeedPlace(const ChannelConfig &)> feed = {};
    // With isHandedOver.
    std::function<HandOver(const Content &, const ChannelConfig &)> handOver = {};
    // How many of maxCharacters it takes.
    std::function<qsizetype(const Outgoing &, const ChannelConfig &)> charactersOf = {};
    // Whether update() would answer Unsupported "replace" for this change of what lies there, as far as it can be told
    // without asking.
    std::function<bool(const Outgoing &before, const Outgoing &after, const ChannelConfig &)> mustReplace = {};
    // The second way to the secret; empty: it can only be entered. The secret with which the program proves itself
    // there is kept beside the channel's own (signInKey()).
    std::function<Task<QList<SignInOffer>>(SignInRequest, ChannelContext)> signIn = {};
    const char *signInLabel = ""; // of the button
    const char *signInSecretLabel = "";
    const char *signInHelp = ""; // what has to be prepared: a step a line
};

} // namespace bubenik
