// What in a text is harder for some readers than it need be: those who have it read out and jump from heading to heading
// or from link to link (WCAG 2.2: 1.3.1, 2.4.4, 2.4.6). Advice, never a ban.
#pragma once

#include "markup/Markdown.h"

namespace bubenik::markdown {

struct ReaderHint {
    enum class Kind {
        SkippedHeading, // a smaller heading than the one before it allows; the title stands above the text
        VagueLink, // the words of a link do not tell where it leads: "zde", "klikněte"
        BareAddress // an address stands for the words of a link
    };
    Kind kind = Kind::VagueLink;
    QString words; // of the heading or link

    friend bool operator==(const ReaderHint &, const ReaderHint &) = default;
};

// In the order of the text.
[[nodiscard]] QList<ReaderHint> readerHints(const QList<Block> &blocks);

} // namespace bubenik::markdown
