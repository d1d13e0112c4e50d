// The bytes of attachments, as files by digest under the workspace: attachments/ab/abcdef….<suffix>. Written to a
// temporary name, flushed to the disk, then renamed; a file that is there is whole.
#pragma once

#include "core/Result.h"
#include "domain/Attachment.h"

namespace bubenik {

class AttachmentStore final
{
public:
    explicit AttachmentStore(QString directory);

    // Copies a file in, finds its type by its content, measures pictures (as seen, after EXIF rotation).
    // Invalid with code "broken-picture", "svg" (active content is never published), "empty", "unreadable".
    [[nodiscard]] Result<Attachment> import(const QString &file);
    [[nodiscard]] Result<Attachment> import(const QByteArray &bytes, const QString &fileName);
    // Path of the file; NotFound when it is not here.
    [[nodiscard]] Result<QString> path(const Attachment &attachment) const;
    [[nodiscard]] Result<QString> path(const QString &digest) const;

private:
    QString m_directory;
};

} // namespace bubenik
