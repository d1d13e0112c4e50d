// A file that belongs to a document: a picture, a sound, or a document to download. The bytes are kept by digest
// (storage/AttachmentStore.h); this is what the document says of them.
#pragma once

#include "domain/Crop.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace bubenik {

enum class AttachmentRole { Picture, Sound, Document };

struct Attachment {
    AttachmentRole role = AttachmentRole::Document;
    QString digest; // SHA-256, lower-case hex; the body refers to it as "attachment:<digest>"
    QString fileName; // as the user knew it
    QString mime;
    qint64 bytes = 0;
    QString title; // for documents and sounds: the words of the link; empty = the file name
    QString alt; // for pictures: what is to be seen, for those who do not see it
    bool decorative = false; // the user's word that an empty alt is meant
    int width = 0; // pixels, pictures
    int height = 0;
    double seconds = 0; // sounds
    std::optional<Crop> crop = {}; // pictures: what is shown of it; nullopt: the whole
    QJsonObject unknown = {}; // fields of a newer Bubeník, kept as they came

    friend bool operator==(const Attachment &, const Attachment &) = default;
};

[[nodiscard]] QString toString(AttachmentRole role);
[[nodiscard]] AttachmentRole roleOfMime(const QString &mime);
[[nodiscard]] QJsonObject toJson(const Attachment &attachment);
[[nodiscard]] Attachment attachmentFromJson(const QJsonObject &json);
[[nodiscard]] QJsonArray toJson(const QList<Attachment> &attachments);
[[nodiscard]] QList<Attachment> attachmentsFromJson(const QJsonArray &json);

// Names the picture as it is shown: another part of the same file has another digest. The file's own where the whole
// of it is shown.
[[nodiscard]] QString shownDigest(const Attachment &attachment);
// Pixels of what is shown of a picture.
[[nodiscard]] QSize shownSize(const Attachment &picture);

// Whether a picture may go out: it has an alt text or is marked as decorative.
[[nodiscard]] inline bool isDescribed(const Attachment &picture)
{
    return picture.role != AttachmentRole::Picture || picture.decorative || !picture.alt.trimmed().isEmpty();
}

} // namespace bubenik
