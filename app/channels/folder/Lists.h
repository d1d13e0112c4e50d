// Writes everything that is made of more than one article: home, archive, feed, site map. Only what can have changed:
// one more article among thousands touches its month, its year and the few pages that lead there.
#pragma once

#include "channels/folder/Index.h"

namespace bubenik::folder {

// In an order in which every link leads somewhere at any moment. The index file is the last.
[[nodiscard]] Result<void> writeLists(const QString &path, const Index &index, const SiteInfo &site);
// Where the site's pages are for the world: its URL, or where the folder lies.
[[nodiscard]] QString baseAddress(const QString &path, const SiteInfo &site);
[[nodiscard]] QString temporaryFolder(const QString &path);

} // namespace bubenik::folder
