// What stands in the pages with open data. Of use in this folder only.
#pragma once

#include "opendata/OpenData.h"

namespace bubenik::wordpress {

inline constexpr QLatin1StringView dataMark("bubenik-opendata-"); // then the file's name without its suffix

[[nodiscard]] QString dataStem(const QString &name); // aktuality.jsonld -> aktuality
[[nodiscard]] QString pageTitle(const QString &name);
[[nodiscard]] QString pageSlug(const QString &name);
// The page's content around an empty block of ours.
[[nodiscard]] QString newPage(const QString &name, const QString &town);
[[nodiscard]] bool isPageOf(const QString &content, const QString &name);
// The content with our block as it is to be; unchanged where there is none.
[[nodiscard]] QString withBlock(const QString &content, const QString &name, const QString &inside);
// The inside of the block: links, then the JSON-LD. News and the like as they are now, as many as a page bears.
[[nodiscard]] QString blockOf(const QString &name, const QList<opendata::Item> &items, const opendata::Site &site);
// JSON as it may stand in a script element of a page that WordPress decorates: the same value.
[[nodiscard]] QString forScript(const QByteArray &json);

} // namespace bubenik::wordpress
