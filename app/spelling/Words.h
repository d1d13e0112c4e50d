// The words of a paragraph that spelling can say something of: no numbers, addresses, short abbreviations, and nothing
// that is masked (writing/Language.h).
#pragma once

#include "writing/Addresses.h"
#include "writing/Language.h"

namespace bubenik::spelling {

using writing::Language;

struct Paragraph {
    Language language = Language::Czech;
    QList<writing::Stretch> words; // in order
};

[[nodiscard]] Paragraph paragraphOf(const QString &text);

} // namespace bubenik::spelling
