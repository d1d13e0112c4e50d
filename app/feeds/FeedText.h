// The bytes of a feed as text that an XML reader can take. Of use in this folder only.
#pragma once

#include <QByteArray>
#include <QString>

namespace bubenik::feeds {

// By its byte order mark, the Content-Type's charset, the XML declaration, in this order; else UTF-8, and what is not
// UTF-8 is taken for Windows-1250, which older Czech websites write. Without the white space before its first
// character.
[[nodiscard]] QString decoded(const QByteArray &bytes, const QByteArray &charset);
// Without what XML forbids: control characters go, an & that begins no reference becomes &amp;.
[[nodiscard]] QString mended(const QString &text);
// It is a page for people.
[[nodiscard]] bool looksLikeHtml(QStringView text);

} // namespace bubenik::feeds
