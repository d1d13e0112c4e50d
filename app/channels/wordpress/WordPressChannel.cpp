#include "channels/wordpress/WordPressChannel.h"

#include "core/CrashPoint.h"
#include "core/Log.h"

namespace bubenik::wordpress {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// wp_insert_post() publishes at once what is due within MINUTE_IN_SECONDS; the rest is for the request's own way.
constexpr auto nativeFrom = 75s;
const QString allStatuses = u"publish,future,draft,pending,private,trash"_s;

QString routeOf(const QString &remoteId)
{
    return u"/wp/v2/posts/"_s + remoteId;
}

// Ids come from the store or from a person's hand: never anything but a number into an address.
Result<void> validId(const QString &remoteId)
{
    bool isNumber = false;
    return remoteId.toLongLong(&isNumber) > 0 && isNumber ? Result<void> {} : fail(ErrorKind::Invalid, u"not an id of WordPress"_s, u"remote-id"_s);
}

} // namespace

WordPressChannel::WordPressChannel(Settings settings, QString secretKey, const ChannelContext &context)
    : m_api(context, std::move(settings), std::move(secretKey))
    , m_categories(m_api)
    , m_media(m_api, context.attachmentPath)
{
}

ChannelTraits WordPressChannel::traits() const
{
    return { .schedules = true, .scheduleFrom = 2min, .settle = m_api.settings().settle, .edits = true, .isWebsite = true };
}

QStringList WordPressChannel::categoriesOf(const Content &content) const
{
    return content.categories.isEmpty() ? m_api.settings().categories : content.categories;
}

Task<Wanted> WordPressChannel::prepare(Outgoing outgoing, Progress progress)
{
    BUBENIK_CO_TRY(m_api.require(u"edit_posts"_s));
    BUBENIK_CO_TRY(m_api.require(u"publish_posts"_s));
    if (!outgoing.content.attachments.isEmpty()) {
        BUBENIK_CO_TRY(m_api.require(u"upload_files"_s));
    }
    const auto ids = co_await m_categories.idsOf(categoriesOf(outgoing.content));
    if (!ids) {
        co_return fail(ids.error());
    }
    const auto media = co_await m_media.ensure(outgoing.content.attachments, progress);
    if (!media) {
        co_return fail(media.error());
    }
    if (progress.stop.stop_requested()) {
        co_return fail(ErrorKind::Cancelled);
    }
    co_return wantedOf(outgoing, *media, *ids);
}

bool WordPressChannel::isAhead(const Outgoing &outgoing) const
{
    return !outgoing.asap && outgoing.due - m_api.serverNow() >= nativeFrom;
}

// Too near for WordPress to hold, because the pictures took long or the clocks differ a little: never early.
QCoro::Task<> WordPressChannel::holdBack(Outgoing outgoing)
{
    if (!outgoing.asap && !isAhead(outgoing) && outgoing.due > m_api.serverNow()) {
        co_await m_api.waitUntil(outgoing.due);
    }
}

QJsonObject WordPressChannel::timingOfNew(const Outgoing &outgoing) const
{
    if (!isAhead(outgoing)) {
        return { { u"status"_s, u"publish"_s } };
    }
    return { { u"status"_s, u"future"_s }, { u"date_gmt"_s, toApiTime(outgoing.due) } };
}

QJsonObject WordPressChannel::timingOfUpdate(const Item &item, const Outgoing &outgoing) const
{
    if (isAhead(outgoing)) {
        return { { u"status"_s, u"future"_s }, { u"date_gmt"_s, toApiTime(outgoing.due) } };
    }
    QJsonObject timing { { u"status"_s, u"publish"_s } };
    // A date that lies ahead would turn "publish" into "future" again.
    if (item.date > m_api.serverNow()) {
        timing[u"date"_s] = QJsonValue::Null;
    }
    return timing;
}

Task<RemoteItem> WordPressChannel::store(QString route, Wanted wanted, QJsonObject timing, Instant due)
{
    auto body = toBody(wanted);
    for (auto field = timing.begin(); field != timing.end(); ++field) {
        body[field.key()] = field.value();
    }
    crashPoint("wordpress.before-post");
    const auto reply = co_await m_api.write("POST", route, itemFields(), body);
    crashPoint("wordpress.post-answered");
    if (!reply) {
        co_return fail(reply.error());
    }
    const auto item = itemOf(reply->object());
    if (!item) {
        co_return fail(ErrorKind::UnknownOutcome, u"the answer is not a post"_s, u"not-json"_s);
    }
    auto remote = toRemote(*item);
    const auto changed = differences(wanted, *item);
    for (const auto &name : changed) {
        remote.warnings << "the website changed: %1"_L1.arg(name);
    }
    if (changed.contains("categories"_L1)) {
        m_categories.forget(); // somebody deleted one since the list was read
    }
    const bool wasScheduled = timing[u"status"_s] == "future"_L1;
    const auto tooSoon = due - m_api.serverNow() < nativeFrom; // it came too late to be scheduled, so it is out
    if (item->status != timing[u"status"_s].toString() && !(wasScheduled && tooSoon && remote.visible)) {
        remote.warnings << "the website made it: %1"_L1.arg(item->status);
    }
    if (remote.scheduled && toApiTime(item->date) != toApiTime(due)) {
        remote.warnings << "the website changed the time to %1"_L1.arg(toIso(item->date));
    }
    co_return remote;
}

Task<RemoteItem> WordPressChannel::publish(Outgoing outgoing, Progress progress)
{
    const auto opened = co_await m_api.open();
    if (!opened) {
        co_return fail(opened.error());
    }
    auto wanted = co_await prepare(outgoing, progress);
    if (!wanted) {
        co_return fail(wanted.error());
    }
    co_await holdBack(outgoing);
    const auto timing = timingOfNew(outgoing);
    auto stored = co_await store(u"/wp/v2/posts"_s, std::move(*wanted), timing, outgoing.due);
    if (!stored && stored.error().kind == ErrorKind::Rejected) {
        m_categories.forget(); // one that was deleted there is looked for anew
    }
    co_return stored;
}

Task<std::optional<RemoteItem>> WordPressChannel::find(Outgoing sent, Instant /*since*/)
{
    const auto mark = sent.mark;
    const auto opened = co_await m_api.open();
    if (!opened) {
        co_return fail(opened.error());
    }
    constexpr int mostPages = 20;
    int pages = 1;
    std::optional<RemoteItem> found;
    for (int page = 1; page <= pages && !mark.isEmpty(); ++page) {
        auto query = itemFields();
        query << qMakePair(u"search"_s, mark) << qMakePair(u"status"_s, allStatuses) << qMakePair(u"per_page"_s, u"50"_s)
              << qMakePair(u"page"_s, QString::number(page)) << qMakePair(u"orderby"_s, u"id"_s) << qMakePair(u"order"_s, u"asc"_s);
        const auto reply = co_await m_api.get(u"/wp/v2/posts"_s, query);
        if (!reply) {
            co_return fail(reply.error());
        }
        if (!reply->json.isArray()) {
            co_return fail(ErrorKind::Server, u"the answer is not a list"_s, u"not-json"_s);
        }
        for (const auto value : reply->array()) {
            const auto item = itemOf(value.toObject());
            if (!item) {
                co_return fail(ErrorKind::Server, u"the answer lacks what was asked for"_s, u"not-json"_s);
            }
            // Somebody may have copied the post; the oldest that is not in the bin is ours.
            if (markIn(item->content) == mark && (!found || item->status != "trash"_L1)) {
                found = toRemote(*item);
                if (item->status != "trash"_L1) {
                    co_return found;
                }
            }
        }
        pages = qMin(reply->pages, mostPages);
    }
    co_return found;
}

Task<std::optional<Item>> WordPressChannel::load(QString remoteId)
{
    BUBENIK_CO_TRY(validId(remoteId));
    const auto opened = co_await m_api.open();
    if (!opened) {
        co_return fail(opened.error());
    }
    const auto reply = co_await m_api.get(routeOf(remoteId), itemFields());
    if (!reply) {
        if (reply.error().kind == ErrorKind::NotFound) {
            co_return std::optional<Item> {};
        }
        co_return fail(reply.error());
    }
    auto item = itemOf(reply->object());
    if (!item) {
        co_return fail(ErrorKind::Server, u"the answer is not a post"_s, u"not-json"_s);
    }
    if (item->status == "trash"_L1) {
        co_return std::optional<Item> {};
    }
    co_return item;
}

Task<std::optional<RemoteItem>> WordPressChannel::fetch(QString remoteId)
{
    const auto item = co_await load(remoteId);
    if (!item) {
        co_return fail(item.error());
    }
    co_return *item ? std::optional(toRemote(**item)) : std::nullopt;
}

// Whether the site already holds what is to be sent: our own update whose answer was lost.
Task<bool> WordPressChannel::alreadyAsWanted(Item item, Outgoing outgoing)
{
    const auto media = co_await m_media.find(outgoing.content.attachments);
    if (!media) {
        co_return fail(media.error());
    }
    if (media->size() < outgoing.content.attachments.size()) {
        co_return false;
    }
    const auto wanted = wantedOf(outgoing, *media, item.categories.values());
    const bool onTime = item.status == "publish"_L1 ? !isAhead(outgoing)
                                                    : item.status == "future"_L1 && toApiTime(item.date) == toApiTime(outgoing.due);
    co_return onTime && differences(wanted, item).isEmpty();
}

Task<RemoteItem> WordPressChannel::update(QString remoteId, Outgoing outgoing, QString knownFingerprint, Progress progress)
{
    const auto item = co_await load(remoteId);
    if (!item) {
        co_return fail(item.error());
    }
    if (!*item) {
        co_return fail(ErrorKind::NotFound, u"the post is gone, or in the bin"_s);
    }
    if (fingerprintOf(**item) != knownFingerprint) {
        const auto same = co_await alreadyAsWanted(**item, outgoing);
        if (!same) {
            co_return fail(same.error());
        }
        if (*same) {
            co_return toRemote(**item);
        }
        co_return fail(ErrorKind::Conflict, u"the post was changed on the website"_s, u"changed-there"_s);
    }
    if ((*item)->status == "publish"_L1) {
        BUBENIK_CO_TRY(m_api.require(u"edit_published_posts"_s));
    }
    auto wanted = co_await prepare(outgoing, progress);
    if (!wanted) {
        co_return fail(wanted.error());
    }
    co_await holdBack(outgoing);
    const auto timing = timingOfUpdate(**item, outgoing);
    co_return co_await store(routeOf(remoteId), std::move(*wanted), timing, outgoing.due);
}

// Where the site keeps no bin (EMPTY_TRASH_DAYS = 0) a draft is what can be restored.
Task<void> WordPressChannel::takeBackToDraft(QString remoteId)
{
    const QJsonObject body { { u"status"_s, u"draft"_s }, { u"date"_s, QJsonValue::Null } };
    const auto reply = co_await m_api.write("POST", routeOf(remoteId), itemFields(), body);
    if (!reply) {
        co_return fail(reply.error());
    }
    co_return {};
}

Task<void> WordPressChannel::withdraw(QString remoteId)
{
    BUBENIK_CO_TRY(validId(remoteId));
    const auto opened = co_await m_api.open();
    if (!opened) {
        co_return fail(opened.error());
    }
    const Query query { { u"_fields"_s, u"id,status"_s } };
    const QJsonObject nothing;
    const auto reply = co_await m_api.write("DELETE", routeOf(remoteId), query, nothing);
    if (reply || reply.error().kind == ErrorKind::NotFound) {
        co_return {};
    }
    if (reply.error().code == "rest_trash_not_supported"_L1) {
        co_return co_await takeBackToDraft(remoteId);
    }
    co_return fail(reply.error());
}

} // namespace bubenik::wordpress
