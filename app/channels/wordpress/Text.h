// WordPress keeps texts as HTML and decorates them when it shows them; these helpers bring both sides into forms that
// can be compared.
#pragma once

#include <QString>

namespace bubenik::wordpress {

// Plain text -> HTML that WordPress neither changes (wp_kses of authors included) nor takes for a shortcode.
[[nodiscard]] QString escapeText(const QString &text);
// The same for the inside of a double-quoted attribute.
[[nodiscard]] QString escapeAttribute(const QString &text);
// &amp; &#8211; &#x1f600; and the usual named entities -> characters.
[[nodiscard]] QString decodeEntities(const QString &html);
// Stored HTML without the differences that WordPress may make by itself: entities, line ends, "/>", outer blanks.
[[nodiscard]] QString canonicalHtml(const QString &html);
// A public page's HTML -> what a reader sees, without scripts and styles.
[[nodiscard]] QString visibleText(const QString &html);
// Readable text without what wptexturize, convert_smilies and line breaking change: quotes, dashes, ellipses,
// blanks, emoji and smileys.
[[nodiscard]] QString foldedText(const QString &text);
// The name of a category as it is compared: entities decoded, case folded, blanks collapsed.
[[nodiscard]] QString foldedName(const QString &name);
// The user's file name -> what may stand in an HTTP header and a URL: ASCII, lower case, without its suffix.
[[nodiscard]] QString asciiFileStem(const QString &fileName);

} // namespace bubenik::wordpress
