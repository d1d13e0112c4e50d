// The files that go with an article: pictures in the widths that screens need, sounds and documents as they are. Their
// names carry the content's digest, so an update adds files beside the old ones and never changes what a reader
// is just loading.
#pragma once

#include "channels/folder/Article.h"
#include "core/Task.h"

#include <QHash>

namespace bubenik::folder {

// Where the attachments' bytes are, by digest.
using AttachmentPaths = QHash<QString, QString>;

// Writes what is not yet in `present` (file names) into `directory`. Invalid with codes "broken-picture" and
// "attachment-missing", subject = the file's name; Cancelled.
[[nodiscard]] Result<Assets> makeAssets(const Content &content, const AttachmentPaths &paths, const QString &directory,
    const QString &present, const Progress &progress);
// For the preview: the attachments where they lie, by file URLs.
[[nodiscard]] Assets localAssets(const Content &content, const AttachmentPaths &paths);

} // namespace bubenik::folder
