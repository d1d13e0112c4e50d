// The settings of a Facebook Page, read from the configuration and brought into one form.
#pragma once

#include "core/Clock.h"
#include "core/Result.h"
#include "domain/ChannelConfig.h"

#include <QUrl>

namespace bubenik::facebook {

// The version that requests name; it is served until July 2028 at the earliest
// (https://developers.facebook.com/docs/graph-api/changelog).
inline const QString graphVersion = QStringLiteral("v26.0");

// What a post says of the same article on the town's website.
enum class LinkRule {
    None, // nothing
    Text, // its address on a line of its own at the end
    Card // its address as a card below the text; with photos as Text, for Facebook shows one or the other
};

struct Settings {
    QString page; // the Page's number, or its name in the address
    QUrl api; // without a trailing slash and version
    LinkRule link = LinkRule::Text;
    // Facebook schedules what is due after the first and before the second. Meta tells several figures: these are the
    // cautious.
    Millis scheduleFrom { std::chrono::minutes(10) };
    Millis scheduleUpTo { std::chrono::hours(29 * 24) };
    Millis settle { 30000 }; // how long Facebook may still work on a request whose answer was lost
    Millis timeout { 60000 }; // without progress
};

// Invalid with the setting as subject and code "missing", "not-a-url", "https-required", "not-a-page", "not-an-app"
// or "not-a-number".
[[nodiscard]] Result<Settings> settingsOf(const ChannelConfig &config);
// The parts that a sign-in needs, before there is a Page.
[[nodiscard]] Result<QUrl> apiOf(const ChannelConfig &config);
[[nodiscard]] Result<QString> appIdOf(const ChannelConfig &config); // subject "app"

} // namespace bubenik::facebook
