// Names in addresses: "Uzavírka Petlérské ulice" -> "uzavirka-petlerske-ulice".
#pragma once

#include <QString>

namespace bubenik::folder {

// ASCII letters, digits and hyphens, at most 60 characters, never empty, never a name that Windows keeps for devices.
[[nodiscard]] QString slugOf(const QString &text, const QString &fallback);
[[nodiscard]] bool isSlug(const QString &text);

} // namespace bubenik::folder
