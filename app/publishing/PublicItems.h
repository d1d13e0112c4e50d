// What citizens can read on the town's websites, as open data.
#pragma once

#include "opendata/OpenData.h"
#include "storage/Stores.h"

namespace bubenik {

struct PublicItems {
    QList<opendata::Item> items; // latest first; each once, however many websites show it
    QString site; // the public address of the first of them, with a slash at its end; empty: it has none
};

// Of everything that is live on a website (a channel with a feed), as it went out. Announcements are among it.
[[nodiscard]] Result<PublicItems> publicItems(Stores &stores);

} // namespace bubenik
