// Characters that have no place in a text, and the forms of text and URLs without them.
#pragma once

#include <QString>

namespace bubenik::markdown {

// Without white space, control characters and whatever Markdown could take for its own: percent-encoded.
[[nodiscard]] QString cleanUrl(const QString &url);
// Control characters away, white space (but not the no-break space) collapsed and trimmed.
[[nodiscard]] QString cleanLine(const QString &text);
// Half a surrogate pair becomes U+FFFD, as it would on its way through UTF-8.
[[nodiscard]] QString wellFormed(const QString &text);
[[nodiscard]] bool isControl(char16_t unit);
// ASCII white space and Unicode's line separators: what collapses. Not the no-break space and its kin.
[[nodiscard]] bool isCollapsible(char16_t unit);

} // namespace bubenik::markdown
