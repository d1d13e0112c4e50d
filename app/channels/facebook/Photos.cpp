#include "channels/facebook/Photos.h"

#include "channels/common/Pictures.h"
#include "core/Pool.h"
#include "core/CrashPoint.h"
#include "core/Json.h"

namespace bubenik::facebook {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int largestEdge = 2048; // what Facebook shows at most
constexpr qsizetype largestFile = 4 * 1024 * 1024 - 64 * 1024;
constexpr auto keptFor = 20h; // Facebook drops unpublished photos after about a day
constexpr qsizetype atOnce = 3;

QString altOf(const Attachment &picture)
{
    return picture.decorative ? QString() : picture.alt.trimmed();
}

// The same picture with other words or another part of it is another upload: a photo's alt text cannot be changed later.
QString memoryKey(const Attachment &picture, bool temporary)
{
    const auto what = shownDigest(picture) + u'\n' + altOf(picture);
    return u"photo/"_s + sha256(what.toUtf8()).left(32) + (temporary ? u"/t"_s : u""_s);
}

Result<PreparedPicture> fitting(const QString &path, const Attachment &attachment)
{
    for (int edge = largestEdge;; edge = edge * 3 / 4) {
        auto picture = preparePicture(path, attachment.mime, edge, attachment.crop.value_or(Crop {}));
        constexpr int leastEdge = 256;
        if (!picture || picture->bytes.size() <= largestFile || edge < leastEdge) {
            return picture;
        }
    }
}

Error refusedPhoto(Error error, const Attachment &picture)
{
    if (error.kind == ErrorKind::UnknownOutcome) {
        error.kind = ErrorKind::Server; // a photo that no post shows: making it once more does no harm
    }
    if (error.kind == ErrorKind::Rejected || error.kind == ErrorKind::Invalid || error.kind == ErrorKind::TooLarge) {
        error.subject = picture.fileName;
    }
    return error;
}

} // namespace

Photos::Photos(GraphApi &api, const ChannelContext &context)
    : m_api(api)
    , m_context(context)
{
}

std::optional<QString> Photos::known(const Attachment &picture, bool temporary) const
{
    const auto text = m_context.recall ? m_context.recall(memoryKey(picture, temporary)) : QString();
    const auto at = Instant { std::chrono::seconds(text.section(u' ', 1).toLongLong()) };
    const auto age = m_context.clock.now() - at;
    if (text.isEmpty() || age > keptFor || age < -1min) {
        return std::nullopt;
    }
    return text.section(u' ', 0, 0);
}

void Photos::forget(const QList<Attachment> &pictures)
{
    for (const auto &picture : pictures) {
        for (const bool temporary : { false, true }) {
            const auto key = memoryKey(picture, temporary);
            if (m_context.recall && !m_context.recall(key).isEmpty()) {
                m_context.remember(key, {});
            }
        }
    }
}

Task<QString> Photos::upload(Attachment picture, bool temporary, Progress progress)
{
    const auto path = m_context.attachmentPath(picture.digest);
    if (!path) {
        co_return fail(path.error());
    }
    const std::function<Result<PreparedPicture>()> work = [picture, file = *path] { return fitting(file, picture); };
    auto preparing = inPool(work);
    auto prepared = co_await std::move(preparing);
    if (!prepared) {
        co_return fail(refusedPhoto(prepared.error(), picture));
    }
    Fields fields { { u"published"_s, u"false"_s } };
    if (temporary) {
        fields.append({ u"temporary"_s, u"true"_s });
    }
    if (const auto alt = altOf(picture); !alt.isEmpty()) {
        fields.append({ u"alt_text_custom"_s, alt });
    }
    Upload upload { std::move(prepared->bytes), u"photo."_s + prepared->suffix, prepared->mime };
    auto sending = m_api.upload(m_api.pageId() + "/photos"_L1, fields, std::move(upload), std::move(progress));
    const auto answer = co_await std::move(sending);
    if (!answer) {
        co_return fail(refusedPhoto(answer.error(), picture));
    }
    const auto id = (*answer)[u"id"_s].toString();
    if (id.isEmpty()) {
        co_return fail(ErrorKind::Server, u"the answer names no photo"_s, u"not-json"_s);
    }
    if (m_context.remember) {
        const auto seconds
            = std::chrono::duration_cast<std::chrono::seconds>(m_context.clock.now().time_since_epoch()).count();
        m_context.remember(memoryKey(picture, temporary), id + u' ' + QString::number(seconds));
    }
    crashPoint("facebook.photo-uploaded");
    co_return id;
}

Task<QStringList> Photos::ensure(QList<Attachment> pictures, bool temporary, Progress progress)
{
    QStringList ids(pictures.size());
    for (qsizetype from = 0; from < pictures.size(); from += atOnce) {
        if (progress.stop.stop_requested()) {
            co_return fail(ErrorKind::Cancelled);
        }
        std::vector<std::pair<qsizetype, Task<QString>>> uploads; // each runs until its first wait when it is made
        for (auto index = from; index < std::min(from + atOnce, pictures.size()); ++index) {
            if (const auto id = known(pictures[index], temporary)) {
                ids[index] = *id;
            } else {
                uploads.emplace_back(index, upload(pictures[index], temporary, progress));
            }
        }
        std::optional<Error> refused;
        for (auto &[index, running] : uploads) {
            const auto id = co_await running;
            if (id) {
                ids[index] = *id;
            } else if (!refused) {
                refused = id.error();
            }
        }
        if (refused) {
            co_return fail(*std::move(refused));
        }
    }
    co_return ids;
}

} // namespace bubenik::facebook
