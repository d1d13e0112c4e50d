// The text of a post as WordPress blocks ("Gutenberg", https://developer.wordpress.org/block-editor/): the comments
// that delimit blocks with their JSON attributes, and the HTML inside, in the very form that WordPress stores for
// editors and for authors alike (wp_kses leaves it unchanged), so that the answer can be compared byte by byte.
// Hidden attributes, never rendered: the first block carries the delivery's mark and the digest of its content,
// pictures and sounds the digest of their attachment.
#pragma once

#include "domain/Content.h"

#include <QHash>

namespace bubenik::wordpress {

// An attachment as it is on the website.
struct Media {
    qint64 id = 0;
    QString url;
    QString mime;
    Attachment attachment;
    bool describedOtherwise = false; // the library has other words for it than the attachment
};
using MediaByDigest = QHash<QString, Media>;

// Attachments that the body does not mention follow the text, except the featured (first) picture, which themes show.
[[nodiscard]] QString toBlocks(const Content &content, const MediaByDigest &media, const QString &mark);
// The mark of stored content; empty when there is none.
[[nodiscard]] QString markIn(const QString &contentRaw);
// The digest (domain/Content.h) of what the stored content was made from.
[[nodiscard]] QString contentDigestIn(const QString &contentRaw);
// Stored content -> Markdown, with our pictures as attachment:DIGEST again.
[[nodiscard]] QString toMarkdown(const QString &contentRaw);
// The addresses of pictures and sounds and documents in stored content.
[[nodiscard]] QStringList mediaUrlsIn(const QString &contentRaw);

} // namespace bubenik::wordpress
