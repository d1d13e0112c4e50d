// The pictures of all pages as one page to look through: a row a picture, a column a variant.
#pragma once

#include <QString>

namespace bubenik {

// Reads the folder's pictures "<name>-<light|dark>-<cs|en>[-150].png" and writes index.html beside them.
[[nodiscard]] bool writeGallery(const QString &folder);

} // namespace bubenik
