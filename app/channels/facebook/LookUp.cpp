// What the Page holds: looking for what an operation may have made, reading one post, and proving that it is out.
#include "channels/facebook/FacebookChannel.h"

#include "channels/facebook/Ids.h"
#include "core/Json.h"

#include <algorithm>

namespace bubenik::facebook {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto sameTime = 1min; // Facebook keeps whole minutes at worst
constexpr auto clockSlack = 2min;
constexpr qsizetype mostCandidates = 10;
constexpr auto verifyGrace = 1min; // the engine decides how long to wait before it says so

QList<Item> itemsIn(const QJsonArray &list)
{
    QList<Item> items;
    for (const auto value : list) {
        if (auto item = itemOf(value.toObject())) {
            items.append(*std::move(item));
        }
    }
    return items;
}

// The list is told newest first; a page that ends before `from` is the last one of interest.
std::function<bool(const QJsonArray &)> reachesBackTo(Instant from)
{
    return [from](const QJsonArray &page) {
        const auto items = itemsIn(page);
        return !items.isEmpty() && items.last().createdAt < from;
    };
}

} // namespace

bool FacebookChannel::mayBe(const Item &item, const Outgoing &sent) const
{
    const auto shown = m_context.recall ? m_context.recall(u"shown/"_s + item.id) : QString();
    const auto mark = parseObject(shown.toUtf8()).value_or(QJsonObject {})[u"mark"_s].toString();
    return sameText(item.message, messageOf(sent, m_api.settings().link).text) && (mark.isEmpty() || mark == sent.mark);
}

Task<QList<Item>> FacebookChannel::itemsSince(Outgoing sent, Instant since)
{
    const auto from = since + m_api.clockSkew().value_or(Millis { 0 }) - clockSlack;
    const Fields fields { { u"fields"_s, itemFields } };
    auto listing = m_api.list(m_api.pageId() + "/scheduled_posts"_L1, fields);
    const auto scheduled = co_await std::move(listing);
    if (!scheduled) {
        co_return fail(scheduled.error());
    }
    auto items = itemsIn(*scheduled);
    items.removeIf([&sent](const Item &item) {
        return !item.scheduledFor || std::chrono::abs(*item.scheduledFor - sent.due) >= sameTime;
    });
    // In this order: what comes out between the two readings is seen by the second one.
    const Fields newest { { u"fields"_s, itemFields }, { u"limit"_s, u"50"_s } };
    auto listingOut = m_api.list(m_api.pageId() + "/published_posts"_L1, newest, reachesBackTo(from));
    const auto published = co_await std::move(listingOut);
    if (!published) {
        co_return fail(published.error());
    }
    for (const auto &item : itemsIn(*published)) {
        if (item.createdAt >= from && std::ranges::find(items, item.id, &Item::id) == items.end()) {
            items.append(item);
        }
    }
    co_return items;
}

Task<std::optional<RemoteItem>> FacebookChannel::find(Outgoing sent, Instant since)
{
    auto opening = m_api.open();
    const auto opened = co_await std::move(opening);
    BUBENIK_CO_TRY(opened);
    auto looking = itemsSince(sent, since);
    auto found = co_await std::move(looking);
    if (!found) {
        co_return fail(found.error());
    }
    found->removeIf([this, &sent](const Item &item) { return !mayBe(item, sent); });
    if (found->size() > 1) {
        co_return fail(
            ErrorKind::UnknownOutcome, u"%1 posts with this text and time"_s.arg(found->size()), u"several"_s);
    }
    if (found->isEmpty()) {
        co_return std::optional<RemoteItem> {};
    }
    const auto item = found->first();
    rememberShown(item.id, sent);
    m_photos.forget(picturesOf(sent.content));
    co_return described(item);
}

Task<QList<Candidate>> FacebookChannel::candidates(Outgoing sent, Instant since)
{
    auto opening = m_api.open();
    const auto opened = co_await std::move(opening);
    BUBENIK_CO_TRY(opened);
    auto looking = itemsSince(sent, since);
    const auto found = co_await std::move(looking);
    if (!found) {
        co_return fail(found.error());
    }
    QList<Candidate> all;
    for (const auto &item : *found) {
        all.append({ described(item), mayBe(item, sent) });
    }
    std::ranges::stable_sort(all, std::ranges::greater {}, &Candidate::isSameText);
    co_return all.first(std::min(all.size(), mostCandidates));
}

Task<std::optional<Item>> FacebookChannel::load(QString remoteId)
{
    BUBENIK_CO_TRY(validId(remoteId));
    auto opening = m_api.open();
    const auto opened = co_await std::move(opening);
    BUBENIK_CO_TRY(opened);
    const Fields fields { { u"fields"_s, itemFields } };
    auto getting = m_api.get(remoteId, fields);
    const auto answer = co_await std::move(getting);
    if (!answer) {
        if (answer.error().kind == ErrorKind::NotFound) {
            co_return std::optional<Item> {};
        }
        co_return fail(answer.error());
    }
    auto item = itemOf(*answer);
    if (!item) {
        co_return fail(ErrorKind::Server, u"the answer is no post"_s, u"not-json"_s);
    }
    co_return item;
}

Task<std::optional<RemoteItem>> FacebookChannel::fetch(QString remoteId)
{
    auto loading = load(remoteId);
    const auto item = co_await std::move(loading);
    if (!item) {
        co_return fail(item.error());
    }
    co_return *item ? std::optional(described(**item)) : std::nullopt;
}

Task<void> FacebookChannel::verify(RemoteItem item, Outgoing outgoing)
{
    auto loading = load(item.remoteId);
    const auto loaded = co_await std::move(loading);
    if (!loaded) {
        co_return fail(loaded.error());
    }
    if (!*loaded) {
        co_return fail(ErrorKind::NotFound, u"the post is gone"_s, u"gone"_s);
    }
    const auto &there = **loaded;
    if (!there.isPublished) {
        const auto due = there.scheduledFor.value_or(outgoing.due);
        if (m_api.serverNow() > due + verifyGrace) {
            co_return fail(ErrorKind::CronDead, u"due at %1, still not published"_s.arg(toIso(due)), u"overdue"_s);
        }
        co_return fail(ErrorKind::NotFound, u"not published yet"_s, u"not-public"_s);
    }
    if (!sameText(there.message, messageOf(outgoing, m_api.settings().link).text)) {
        co_return fail(ErrorKind::Mismatch, u"the Page shows another text"_s, u"text"_s);
    }
    co_return {};
}

// With the pictures that this desk put there, as Markdown, so that both sides can be compared.
RemoteItem FacebookChannel::described(const Item &item) const
{
    auto remote = toRemote(item);
    const auto shown = m_context.recall ? m_context.recall(u"shown/"_s + item.id) : QString();
    const auto known = parseObject(shown.toUtf8()).value_or(QJsonObject {});
    for (const auto picture : known[u"pictures"_s].toArray()) {
        remote.text += "\n\n![](attachment:%1)"_L1.arg(picture.toObject()[u"digest"_s].toString());
    }
    return remote;
}

} // namespace bubenik::facebook
