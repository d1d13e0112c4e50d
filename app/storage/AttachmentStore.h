// The bytes of attachments, as files by digest under the workspace: attachments/ab/abcdef….<suffix>. Written to a
// temporary name, flushed to the disk, then renamed; a file that is there is whole.
#pragma once

#include "core/Clock.h"
#include "core/Result.h"
#include "domain/Attachment.h"

#include <QSet>

namespace bubenik {

class AttachmentStore final
{
public:
    explicit AttachmentStore(QString directory);

    // Copies a file in, finds its type by its content, measures pictures (as seen, after EXIF rotation).
    // Invalid with code "broken-picture", "svg" (active content is never published), "empty", "unreadable".
    [[nodiscard]] Result<Attachment> import(const QString &file);
    [[nodiscard]] Result<Attachment> import(const QByteArray &bytes, const QString &fileName);
    // Takes in a file that came from the server, which is moved away from where it is. Mismatch, code "damaged-file", when
    // its content is not what the digest says.
    [[nodiscard]] Result<void> receive(const QString &file, const QString &digest, const QString &suffix);
    // Of all that is here.
    [[nodiscard]] qint64 totalBytes() const;
    // Removes files, those first that were used longest ago (touch()), but for those in `keep`, until at most `limit` bytes are left.
    [[nodiscard]] Result<void> evict(qint64 limit, const QSet<QString> &keep);
    // Notes the use of a file, by its time of change.
    void touch(const QString &digest, Instant now) const;
    // Path of the file; NotFound when it is not here.
    [[nodiscard]] Result<QString> path(const Attachment &attachment) const;
    [[nodiscard]] Result<QString> path(const QString &digest) const;

private:
    QString m_directory;
};

} // namespace bubenik
