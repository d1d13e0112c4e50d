// Finding in a text as people mean it: without minding case and accents, unless they ask for it. Pure; places are in
// UTF-16 units of the text as it is.
#pragma once

#include "writing/Addresses.h"

namespace bubenik::ui {

struct FindOptions {
    bool matchCase = false;
    bool matchAccents = false;
    bool wholeWords = false;
    friend bool operator==(const FindOptions &, const FindOptions &) = default;
};

// In order, none overlapping. An unbreakable space is a space.
[[nodiscard]] QList<writing::Stretch> findIn(const QString &text, const QString &wanted, FindOptions options);

} // namespace bubenik::ui
