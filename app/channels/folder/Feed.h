// The site's machine-readable side: RSS 2.0 (rssboard.org/rss-specification), a site map (sitemaps.org) and robots.txt.
#pragma once

#include "channels/folder/Pages.h"

namespace bubenik::folder {

// `newest`: newest first by feedTime; `base`: the site's absolute address, with a slash at its end.
[[nodiscard]] QByteArray rssFeed(const QList<Article> &newest, const SiteInfo &site, const QString &base);
[[nodiscard]] QByteArray siteMap(const QList<Article> &articles, const SiteInfo &site);
[[nodiscard]] QByteArray robotsFile(const SiteInfo &site);
// RFC 822 with English names, whatever the locale: "Mon, 30 Nov 2026 07:00:00 +0100".
[[nodiscard]] QString rfc822(Instant instant, const Zone &zone);

} // namespace bubenik::folder
