#include "domain/Attachment.h"

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
    QJsonObject json { { u"role"_s, toString(attachment.role) }, { u"digest"_s, attachment.digest },
        { u"fileName"_s, attachment.fileName }, { u"mime"_s, attachment.mime }, { u"bytes"_s, attachment.bytes } };
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
    return json;
}

Attachment attachmentFromJson(const QJsonObject &json)
{
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
    return attachment;
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
