// Attachments -> the site's media library. A file's slug is made from its digest, so that a repeat after a lost answer,
// and another post with the same picture, find what is there already. What is uploaded is public at once, even while
// its post is only scheduled: WordPress has no other way.
#pragma once

#include "channels/wordpress/Api.h"
#include "channels/wordpress/Blocks.h"

namespace bubenik::wordpress {

using AttachmentPath = std::function<Result<QString>(const QString &digest)>;

class MediaLibrary final
{
public:
    MediaLibrary(Api &api, AttachmentPath path);

    // Those of the attachments that are there already.
    [[nodiscard]] Task<MediaByDigest> find(QList<Attachment> attachments);
    // All of them, uploading what is missing. Never UnknownOutcome: a repeat does no harm.
    [[nodiscard]] Task<MediaByDigest> ensure(QList<Attachment> attachments, Progress progress);

private:
    [[nodiscard]] Task<Upload> prepare(Attachment attachment) const;
    [[nodiscard]] Task<Media> add(Attachment attachment, Progress progress);
    // Other words for a picture that is there already: the featured picture is read out with the library's.
    [[nodiscard]] Task<void> describe(qint64 id, Attachment attachment);

    Api &m_api;
    AttachmentPath m_path;
};

} // namespace bubenik::wordpress
