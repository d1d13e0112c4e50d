// Items out of a feed that is no XML: each by itself, and of those that are broken themselves what patterns find. Of
// use in this folder only.
#pragma once

#include "feeds/Feed.h"

namespace bubenik::feeds {

[[nodiscard]] QList<Entry> salvagedEntries(const QString &text, const QUrl &address);

} // namespace bubenik::feeds
