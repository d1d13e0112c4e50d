#include "domain/Attachment.h"

#include "core/Json.h"

namespace bubenik {

using namespace Qt::StringLiterals;

QString toString(AttachmentRole role)
{
    switch (role) {
    case AttachmentRole::Picture:
        return u"picture"_s;
    case AttachmentRole::Sound:
        return u"sound"_s;
    case AttachmentRole::Document:
        break;
    }
    return u"document"_s;
}

AttachmentRole roleOfMime(const QString &mime)
{
    if (mime.startsWith("image/"_L1)) {
        return AttachmentRole::Picture;
    }
    return mime.startsWith("audio/"_L1) ? AttachmentRole::Sound : AttachmentRole::Document;
}

QJsonObject toJson(const Attachment &attachment)
{
    auto json = attachment.unknown;
    json[u"role"_s] = toString(attachment.role);
    json[u"digest"_s] = attachment.digest;
    json[u"fileName"_s] = attachment.fileName;
    json[u"mime"_s] = attachment.mime;
    json[u"bytes"_s] = attachment.bytes;
    if (!attachment.title.isEmpty()) {
        json[u"title"_s] = attachment.title;
    }
    if (!attachment.alt.isEmpty()) {
        json[u"alt"_s] = attachment.alt;
    }
    if (attachment.decorative) {
        json[u"decorative"_s] = true;
    }
    if (attachment.width > 0) {
        json[u"width"_s] = attachment.width;
        json[u"height"_s] = attachment.height;
    }
    if (attachment.seconds > 0) {
        json[u"seconds"_s] = attachment.seconds;
    }
    if (attachment.crop) {
        json[u"crop"_s] = toString(*attachment.crop);
    }
    return json;
}

Attachment attachmentFromJson(const QJsonObject &json)
{
    static const QStringList known { u"role"_s, u"digest"_s, u"fileName"_s, u"mime"_s, u"bytes"_s, u"title"_s, u"alt"_s,
        u"decorative"_s, u"width"_s, u"height"_s, u"seconds"_s };
    Attachment attachment;
    const auto role = json[u"role"_s].toString();
    attachment.role = role == "picture"_L1 ? AttachmentRole::Picture
        : role == "sound"_L1               ? AttachmentRole::Sound
                                           : AttachmentRole::Document;
    attachment.digest = json[u"digest"_s].toString();
    attachment.fileName = json[u"fileName"_s].toString();
    attachment.mime = json[u"mime"_s].toString();
    attachment.bytes = json[u"bytes"_s].toInteger();
    attachment.title = json[u"title"_s].toString();
    attachment.alt = json[u"alt"_s].toString();
    attachment.decorative = json[u"decorative"_s].toBool();
    attachment.width = json[u"width"_s].toInt();
    attachment.height = json[u"height"_s].toInt();
    attachment.seconds = json[u"seconds"_s].toDouble();
    attachment.crop = cropFromString(json[u"crop"_s].toString());
    attachment.unknown = withoutKeys(json, known);
    if (attachment.crop) {
        attachment.unknown.remove(u"crop"_s); // one that makes no sense here is a newer Bubeník's
    }
    return attachment;
}

QString shownDigest(const Attachment &attachment)
{
    const bool isWhole = !attachment.crop || attachment.crop->isWhole();
    return isWhole ? attachment.digest : sha256((attachment.digest + u' ' + toString(*attachment.crop)).toUtf8());
}

QSize shownSize(const Attachment &picture)
{
    const QSize whole(picture.width, picture.height);
    return picture.crop && !whole.isEmpty() ? pixelsOf(*picture.crop, whole).size() : whole;
}

QJsonArray toJson(const QList<Attachment> &attachments)
{
    QJsonArray array;
    for (const auto &attachment : attachments) {
        array.append(toJson(attachment));
    }
    return array;
}

QList<Attachment> attachmentsFromJson(const QJsonArray &json)
{
    QList<Attachment> list;
    list.reserve(json.size());
    for (const auto &item : json) {
        list.append(attachmentFromJson(item.toObject()));
    }
    return list;
}

} // namespace bubenik
