// Blocks of pictures, sounds and documents.
#include "channels/wordpress/BlockWriter.h"

#include "channels/wordpress/Text.h"

#include <QLocale>

namespace bubenik::wordpress {

using namespace Qt::StringLiterals;

namespace {

QJsonObject mediaAttributes(const Media &media)
{
    return { { u"id"_s, media.id }, { u"metadata"_s, QJsonObject { { attachmentKey, media.attachment.digest } } } };
}

QString captionOf(const Attachment &attachment)
{
    return attachment.title.isEmpty() ? QString()
                                      : "<figcaption class=\"wp-element-caption\">%1</figcaption>"_L1.arg(escapeText(attachment.title));
}

} // namespace

QString BlockWriter::attachment(const Media &media, const QString &alt)
{
    switch (media.attachment.role) {
    case AttachmentRole::Picture:
        return picture(media, alt);
    case AttachmentRole::Sound:
        return sound(media);
    case AttachmentRole::Document:
        return document(media);
    }
    return {};
}

QString BlockWriter::picture(const Media &media, const QString &alt)
{
    auto attributes = mediaAttributes(media);
    attributes[u"sizeSlug"_s] = u"full"_s;
    attributes[u"linkDestination"_s] = u"none"_s;
    const auto &attachment = media.attachment;
    const auto words = attachment.decorative ? QString() : attachment.alt.isEmpty() ? alt : attachment.alt;
    return wrapped("image"_L1, attributes,
        "<figure class=\"wp-block-image size-full\"><img src=\"%1\" alt=\"%2\" class=\"wp-image-%3\" />%4</figure>"_L1.arg(
            escapeAttribute(media.url), escapeAttribute(words), QString::number(media.id), captionOf(attachment)));
}

QString BlockWriter::sound(const Media &media)
{
    return wrapped("audio"_L1, mediaAttributes(media),
        "<figure class=\"wp-block-audio\"><audio controls src=\"%1\"></audio>%2</figure>"_L1.arg(escapeAttribute(media.url), captionOf(media.attachment)));
}

QString BlockWriter::document(const Media &media)
{
    auto attributes = mediaAttributes(media);
    attributes[u"href"_s] = media.url;
    attributes[u"showDownloadButton"_s] = false;
    const auto &attachment = media.attachment;
    const auto suffix = attachment.fileName.section(u'.', -1).toUpper();
    const auto size = QLocale(QLocale::Czech).formattedDataSize(attachment.bytes, 1, QLocale::DataSizeTraditionalFormat);
    const auto words = attachment.title.isEmpty() ? attachment.fileName : attachment.title;
    return wrapped("file"_L1, attributes,
        "<div class=\"wp-block-file\"><a href=\"%1\">%2 (%3, %4)</a></div>"_L1.arg(
            escapeAttribute(media.url), escapeText(words), escapeText(suffix), escapeText(size)));
}

} // namespace bubenik::wordpress
