#include "channels/wordpress/MediaLibrary.h"

#include "channels/common/Pictures.h"
#include "core/Pool.h"
#include "channels/wordpress/Text.h"
#include "core/CrashPoint.h"

#include <QJsonArray>

namespace bubenik::wordpress {

using namespace Qt::StringLiterals;

namespace {

// WordPress makes a "-scaled" copy of anything larger (big_image_size_threshold).
constexpr int largestEdge = 2560;
const Query mediaFields { { u"context"_s, u"edit"_s }, { u"_fields"_s, u"id,slug,source_url,mime_type,alt_text"_s } };

// Another part of the same picture is another file there.
QString slugOf(const Attachment &attachment)
{
    return u"bubenik-"_s + shownDigest(attachment).left(40);
}

QString altOf(const Attachment &attachment)
{
    return attachment.role == AttachmentRole::Picture && !attachment.decorative ? attachment.alt : QString();
}

Media mediaOf(const QJsonObject &json, const Attachment &attachment)
{
    return { json[u"id"_s].toInteger(), json[u"source_url"_s].toString(), json[u"mime_type"_s].toString(), attachment };
}

// The suffix decides whether WordPress takes a file; it refuses .opus, but an Opus stream lies in an Ogg file anyway.
QString suffixOf(const Attachment &attachment)
{
    const auto suffix = attachment.fileName.section(u'.', -1).toLower();
    const bool opus = suffix == "opus"_L1 || attachment.mime.contains("opus"_L1);
    return opus ? u"ogg"_s : suffix;
}

Error refusedFile(Error error, const Attachment &attachment)
{
    error.subject = attachment.fileName;
    // "Sorry, you are not allowed to upload this file type" comes as a 500.
    const bool refused = error.code == "rest_upload_unknown_error"_L1 || error.code == "rest_upload_sideload_error"_L1;
    if (error.kind == ErrorKind::UnknownOutcome && refused) {
        error.kind = ErrorKind::Rejected;
    } else if (error.kind == ErrorKind::UnknownOutcome) {
        error.kind = ErrorKind::Server;
    }
    return error;
}

Result<Upload> uploadOf(const Attachment &attachment, const QString &path)
{
    const auto stem = asciiFileStem(attachment.fileName);
    if (attachment.role != AttachmentRole::Picture) {
        const auto suffix = suffixOf(attachment);
        return Upload { .file = path, .name = stem + u'.' + suffix, .mime = suffix == "ogg"_L1 ? u"audio/ogg"_s : attachment.mime };
    }
    auto picture = preparePicture(path, attachment.mime, largestEdge, attachment.crop.value_or(Crop {}));
    if (!picture) {
        auto error = picture.error();
        error.subject = attachment.fileName;
        return fail(std::move(error));
    }
    return Upload { .bytes = std::move(picture->bytes), .name = stem + u'.' + picture->suffix, .mime = picture->mime };
}

} // namespace

MediaLibrary::MediaLibrary(Api &api, AttachmentPath path)
    : m_api(api)
    , m_path(std::move(path))
{
}

Task<MediaByDigest> MediaLibrary::find(QList<Attachment> attachments)
{
    MediaByDigest found;
    if (attachments.isEmpty()) {
        co_return found;
    }
    constexpr qsizetype atOnce = 50; // keeps the address short
    for (qsizetype from = 0; from < attachments.size(); from += atOnce) {
        QStringList slugs;
        for (const auto &attachment : attachments.mid(from, atOnce)) {
            slugs << slugOf(attachment);
        }
        auto query = mediaFields;
        query << qMakePair(u"slug"_s, slugs.join(u',')) << qMakePair(u"per_page"_s, u"100"_s);
        const auto reply = co_await m_api.get(u"/wp/v2/media"_s, query);
        if (!reply) {
            co_return fail(reply.error());
        }
        for (const auto value : reply->array()) {
            const auto slug = value[u"slug"_s].toString();
            for (const auto &attachment : std::as_const(attachments)) {
                if (slug == slugOf(attachment)) {
                    found.insert(attachment.digest, mediaOf(value.toObject(), attachment));
                    const bool other = !altOf(attachment).isEmpty() && value[u"alt_text"_s].toString() != altOf(attachment);
                    found[attachment.digest].describedOtherwise = other;
                }
            }
        }
    }
    co_return found;
}

Task<MediaByDigest> MediaLibrary::ensure(QList<Attachment> attachments, Progress progress)
{
    auto there = co_await find(attachments);
    if (!there) {
        co_return fail(there.error());
    }
    for (const auto &attachment : std::as_const(attachments)) {
        if (progress.stop.stop_requested()) {
            co_return fail(ErrorKind::Cancelled);
        }
        if (const auto media = there->value(attachment.digest); media.id == 0) {
            const auto added = co_await add(attachment, progress);
            if (!added) {
                co_return fail(added.error());
            }
            there->insert(attachment.digest, *added);
            crashPoint("wordpress.media-uploaded");
        } else if (media.describedOtherwise) {
            const auto described = co_await describe(media.id, attachment);
            if (!described) {
                co_return fail(described.error());
            }
        }
    }
    co_return *there;
}

Task<Upload> MediaLibrary::prepare(Attachment attachment) const
{
    const auto path = m_path(attachment.digest);
    if (!path) {
        co_return fail(path.error());
    }
    const std::function<Result<Upload>()> work = [attachment, file = *path] { return uploadOf(attachment, file); };
    co_return co_await inPool(work);
}

Task<Media> MediaLibrary::add(Attachment attachment, Progress progress)
{
    auto upload = co_await prepare(attachment);
    if (!upload) {
        co_return fail(upload.error());
    }
    auto query = mediaFields;
    const auto title = attachment.title.isEmpty() ? attachment.fileName.section(u'.', 0, -2) : attachment.title;
    query << qMakePair(u"slug"_s, slugOf(attachment)) << qMakePair(u"title"_s, escapeText(title));
    if (const auto alt = altOf(attachment); !alt.isEmpty()) {
        query << qMakePair(u"alt_text"_s, alt);
    }
    crashPoint("wordpress.before-upload");
    const auto reply = co_await m_api.upload(std::move(*upload), query, progress);
    if (reply && reply->object()[u"id"_s].toInteger() > 0) {
        co_return mediaOf(reply->object(), attachment);
    }
    const auto error = reply ? Error { .kind = ErrorKind::UnknownOutcome, .code = u"not-json"_s } : reply.error();
    if (error.kind == ErrorKind::UnknownOutcome) {
        // The answer was lost, or the server stumbled over making the smaller sizes after the file was in.
        const QList<Attachment> wanted { attachment };
        const auto there = co_await find(wanted);
        if (there && there->contains(attachment.digest)) {
            co_return there->value(attachment.digest);
        }
    }
    co_return fail(refusedFile(error, attachment));
}

Task<void> MediaLibrary::describe(qint64 id, Attachment attachment)
{
    const QJsonObject body { { u"alt_text"_s, altOf(attachment) } };
    const auto reply = co_await m_api.write("POST", "/wp/v2/media/%1"_L1.arg(QString::number(id)), mediaFields, body);
    if (!reply && reply.error().kind != ErrorKind::Forbidden) {
        co_return fail(refusedFile(reply.error(), attachment));
    }
    co_return {}; // somebody else's picture keeps the words it has
}

} // namespace bubenik::wordpress
