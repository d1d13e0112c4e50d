#include "channels/facebook/FacebookChannel.h"

#include "core/CrashPoint.h"
#include "core/Json.h"

namespace bubenik::facebook {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto requestTime = 20s; // the final request's own way, so that it does not arrive too near
constexpr auto shortWait = 30s; // less is waited for right here

QJsonArray picturesJson(const Outgoing &outgoing)
{
    QJsonArray list;
    for (const auto &picture : picturesOf(outgoing.content)) {
        QJsonObject shown { { u"digest"_s, picture.digest },
            { u"alt"_s, picture.decorative ? QString() : picture.alt.trimmed() } };
        if (picture.crop) {
            shown[u"crop"_s] = toString(*picture.crop);
        }
        list.append(shown);
    }
    return list;
}

QString seconds(Instant time)
{
    return QString::number(std::chrono::duration_cast<std::chrono::seconds>(time.time_since_epoch()).count());
}

void attach(Fields &fields, const QStringList &photos)
{
    for (qsizetype index = 0; index < photos.size(); ++index) {
        const QJsonObject media { { u"media_fbid"_s, photos[index] } };
        fields.append({ u"attached_media[%1]"_s.arg(index), QString::fromUtf8(toCompact(media)) });
    }
}

Error mustBeReplaced(const QString &why)
{
    return { .kind = ErrorKind::Unsupported, .detail = why, .code = u"replace"_s };
}

} // namespace

FacebookChannel::FacebookChannel(Settings settings, QString secretKey, const ChannelContext &context)
    : m_api(context, std::move(settings), std::move(secretKey))
    , m_photos(m_api, context)
    , m_comments(m_api)
    , m_figures(m_api)
    , m_context(context)
{
}

ChannelTraits FacebookChannel::traits() const
{
    const auto &settings = m_api.settings();
    return { .schedules = true,
        .scheduleFrom = settings.scheduleFrom + 1min,
        .scheduleUpTo = settings.scheduleUpTo,
        .settle = settings.settle,
        .edits = true,
        .maxCharacters = longestMessage,
        .editsBesideTime = true,
        .pointsToWebsite = settings.link != LinkRule::None };
}

FacebookChannel::Timing FacebookChannel::timingOf(const Outgoing &outgoing) const
{
    const auto ahead = outgoing.due - m_api.serverNow();
    if (outgoing.asap || ahead <= 0s) {
        return Timing::Now;
    }
    return ahead < m_api.settings().scheduleFrom + requestTime ? Timing::TooNear : Timing::Scheduled;
}

Error FacebookChannel::notYet(const Outgoing &outgoing) const
{
    const auto rest = std::chrono::ceil<std::chrono::seconds>(outgoing.due - m_api.serverNow());
    return { .kind = ErrorKind::NotYet,
        .detail = u"too near for Facebook to schedule it"_s,
        .code = u"fb-too-near"_s,
        .retryAfter = std::max(rest, std::chrono::seconds(1)) };
}

Result<void> FacebookChannel::acceptable(const Message &message) const
{
    if (message.text.size() > longestMessage) {
        return fail(ErrorKind::Rejected, u"%1 characters"_s.arg(message.text.size()), u"fb-too-long"_s);
    }
    return {};
}

Task<Fields> FacebookChannel::fieldsOf(Outgoing outgoing, bool scheduled, Progress progress)
{
    const auto message = messageOf(outgoing, m_api.settings().link);
    BUBENIK_CO_TRY(acceptable(message));
    auto ensuring = m_photos.ensure(picturesOf(outgoing.content), scheduled, progress);
    const auto photos = co_await std::move(ensuring);
    if (!photos) {
        co_return fail(photos.error());
    }
    if (message.text.isEmpty() && message.link.isEmpty() && photos->isEmpty()) {
        co_return fail(ErrorKind::Invalid, u"nothing to say"_s, u"empty"_s);
    }
    Fields fields;
    if (!message.text.isEmpty()) {
        fields.append({ u"message"_s, message.text });
    }
    if (!message.link.isEmpty()) {
        fields.append({ u"link"_s, message.link });
    }
    attach(fields, *photos);
    if (scheduled) {
        // Without the type it would stay a draft for ever, and nothing would say so.
        fields << qMakePair(u"published"_s, u"false"_s) << qMakePair(u"scheduled_publish_time"_s, seconds(outgoing.due))
               << qMakePair(u"unpublished_content_type"_s, u"SCHEDULED"_s);
    }
    co_return fields;
}

// Everything but the final request; uploads take their time, so that what could be scheduled before may no longer be.
Task<FacebookChannel::Ready> FacebookChannel::prepare(Outgoing outgoing, Progress progress)
{
    for (;;) {
        const auto timing = timingOf(outgoing);
        if (timing == Timing::TooNear) {
            if (outgoing.due - m_api.serverNow() > shortWait) {
                co_return fail(notYet(outgoing));
            }
            co_await m_api.waitUntil(outgoing.due);
            continue;
        }
        auto composing = fieldsOf(outgoing, timing == Timing::Scheduled, progress);
        auto fields = co_await std::move(composing);
        if (!fields) {
            co_return fail(fields.error());
        }
        if (timingOf(outgoing) == timing) {
            co_return Ready { *std::move(fields), timing == Timing::Scheduled };
        }
    }
}

Task<RemoteItem> FacebookChannel::publish(Outgoing outgoing, Progress progress)
{
    auto opening = m_api.open();
    const auto opened = co_await std::move(opening);
    BUBENIK_CO_TRY(opened);
    auto preparing = prepare(outgoing, progress);
    const auto ready = co_await std::move(preparing);
    if (!ready) {
        co_return fail(ready.error());
    }
    crashPoint("facebook.before-post");
    auto posting = m_api.post(m_api.pageId() + "/feed"_L1, ready->fields);
    const auto answer = co_await std::move(posting);
    crashPoint("facebook.post-answered");
    if (!answer) {
        if (answer.error().code == "fb-parameter"_L1) {
            m_photos.forget(picturesOf(outgoing.content)); // one of them may have vanished there
        }
        co_return fail(answer.error());
    }
    const auto id = (*answer)[u"id"_s].toString();
    if (id.isEmpty()) {
        co_return fail(ErrorKind::UnknownOutcome, u"the answer names no post"_s, u"not-json"_s);
    }
    rememberShown(id, outgoing);
    m_photos.forget(picturesOf(outgoing.content));
    auto reading = readBack(id, outgoing, ready->isScheduled);
    co_return co_await std::move(reading);
}

// It is made; what it looks like there is worth knowing, but no reason to fail.
Task<RemoteItem> FacebookChannel::readBack(QString remoteId, Outgoing outgoing, bool scheduled)
{
    const auto text = messageOf(outgoing, m_api.settings().link).text;
    auto loading = load(remoteId);
    const auto loaded = co_await std::move(loading);
    if (!loaded || !*loaded) {
        Item assumed { .id = remoteId, .message = text, .isPublished = !scheduled, .createdAt = m_api.serverNow() };
        if (scheduled) {
            assumed.scheduledFor = outgoing.due;
        }
        auto remote = described(assumed);
        remote.warnings << u"it could not be read back"_s;
        co_return remote;
    }
    auto remote = described(**loaded);
    if (!sameText((*loaded)->message, text)) {
        remote.warnings << u"Facebook changed the text"_s;
    }
    if (!remote.visible && !remote.scheduled) {
        remote.warnings << u"Facebook keeps it as a draft"_s;
    }
    if (remote.scheduled && std::chrono::abs(remote.due - outgoing.due) > 1min) {
        remote.warnings << u"Facebook changed the time to %1"_s.arg(toIso(remote.due));
    }
    co_return remote;
}

void FacebookChannel::rememberShown(const QString &remoteId, const Outgoing &outgoing)
{
    if (!m_context.remember) {
        return;
    }
    const QJsonObject shown { { u"mark"_s, outgoing.mark },
        { u"link"_s, messageOf(outgoing, m_api.settings().link).link }, { u"pictures"_s, picturesJson(outgoing) } };
    m_context.remember(u"shown/"_s + remoteId, QString::fromUtf8(toCompact(shown)));
}

// What has to be sent so that the item becomes as wanted; empty: it is.
Task<Fields> FacebookChannel::changesOf(Item item, Outgoing outgoing, Progress progress)
{
    const auto message = messageOf(outgoing, m_api.settings().link);
    BUBENIK_CO_TRY(acceptable(message));
    const auto shown = parseObject((m_context.recall ? m_context.recall(u"shown/"_s + item.id) : QString()).toUtf8());
    const auto pictures = picturesJson(outgoing);
    const auto picturesThere = shown ? (*shown)[u"pictures"_s].toArray() : QJsonArray();
    const auto linkThere = shown ? (*shown)[u"link"_s].toString() : message.link;
    if (linkThere != message.link) {
        co_return fail(mustBeReplaced(u"a card's link cannot be edited"_s));
    }
    if (pictures.isEmpty() && !picturesThere.isEmpty()) {
        co_return fail(mustBeReplaced(u"all photos cannot be taken off a post"_s));
    }
    Fields fields;
    if (!sameText(item.message, message.text)) {
        fields.append({ u"message"_s, message.text });
    }
    if (pictures != picturesThere) {
        auto ensuring = m_photos.ensure(picturesOf(outgoing.content), !item.isPublished, progress);
        const auto photos = co_await std::move(ensuring);
        if (!photos) {
            co_return fail(photos.error());
        }
        attach(fields, *photos);
    }
    if (!item.isPublished && timingOf(outgoing) == Timing::Now) {
        fields.append({ u"is_published"_s, u"true"_s });
    } else if (!item.isPublished && item.scheduledFor && std::chrono::abs(*item.scheduledFor - outgoing.due) >= 1s) {
        if (timingOf(outgoing) == Timing::TooNear) {
            co_return fail(notYet(outgoing));
        }
        fields.append({ u"scheduled_publish_time"_s, seconds(outgoing.due) });
    }
    co_return fields;
}

Task<RemoteItem> FacebookChannel::update(
    QString remoteId, Outgoing outgoing, QString knownFingerprint, Progress progress)
{
    auto loading = load(remoteId);
    const auto loaded = co_await std::move(loading);
    if (!loaded) {
        co_return fail(loaded.error());
    }
    if (!*loaded) {
        co_return fail(ErrorKind::NotFound, u"the post is gone"_s);
    }
    const auto item = **loaded;
    const bool isOurs = toRemote(item).fingerprint == knownFingerprint;
    // Our own update whose answer was lost has left the wanted text behind.
    if (!isOurs && !sameText(item.message, messageOf(outgoing, m_api.settings().link).text)) {
        co_return fail(ErrorKind::Conflict, u"the post was changed on Facebook"_s, u"changed-there"_s);
    }
    auto comparing = changesOf(item, outgoing, progress);
    const auto fields = co_await std::move(comparing);
    if (!fields) {
        co_return fail(fields.error());
    }
    if (!fields->isEmpty()) {
        crashPoint("facebook.before-post");
        auto posting = m_api.post(remoteId, *fields);
        const auto answer = co_await std::move(posting);
        crashPoint("facebook.post-answered");
        if (!answer) {
            co_return fail(answer.error());
        }
        rememberShown(remoteId, outgoing);
        m_photos.forget(picturesOf(outgoing.content));
    }
    auto reading = readBack(remoteId, outgoing, !item.isPublished && timingOf(outgoing) == Timing::Scheduled);
    co_return co_await std::move(reading);
}

Task<void> FacebookChannel::withdraw(QString remoteId)
{
    auto loading = load(remoteId);
    const auto loaded = co_await std::move(loading);
    if (!loaded) {
        co_return fail(loaded.error());
    }
    if (*loaded) {
        auto removing = m_api.remove(remoteId);
        const auto answer = co_await std::move(removing);
        if (!answer && answer.error().kind != ErrorKind::NotFound) {
            co_return fail(answer.error());
        }
        if (answer && answer->contains("success"_L1) && !(*answer)[u"success"_s].toBool()) {
            co_return fail(ErrorKind::UnknownOutcome, u"the answer does not say that it is deleted"_s, u"not-json"_s);
        }
    }
    if (m_context.remember) {
        m_context.remember(u"shown/"_s + remoteId, {});
    }
    co_return {};
}

} // namespace bubenik::facebook
