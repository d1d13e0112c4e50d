// The settings of a WordPress channel, read from the configuration and brought into one form.
#pragma once

#include "core/Clock.h"
#include "core/Result.h"
#include "domain/ChannelConfig.h"
#include "net/SafeForSecrets.h"
#include "opendata/OpenData.h"

#include <QStringList>
#include <QUrl>

namespace bubenik::wordpress {

struct Settings {
    QUrl site; // without a trailing slash, query or wp-admin: https://www.example.cz/obec
    QString user;
    QStringList categories; // for posts that have none
    bool hasOpenData = false; // the open data are kept up to date on the website
    opendata::Publisher publisher; // of them
    QUrl feed; // empty: found on the website
    Millis settle { 30000 }; // how long WordPress may still work on a request whose answer was lost
    Millis timeout { 45000 }; // without progress; three times as long for uploads
};

// Invalid with subject "url", "user", "feed", "settle" or "timeout" and code "missing", "not-a-url", "https-required" or "not-a-number"; or as
// opendata::publisherOf() says.
[[nodiscard]] Result<Settings> settingsOf(const ChannelConfig &config);
// What people paste (no scheme, wp-admin pages, wp-login.php, wp-json, trailing slashes) -> the site's address.
[[nodiscard]] Result<QUrl> siteAddress(const QString &text);

} // namespace bubenik::wordpress
