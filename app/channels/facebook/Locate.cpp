// Which post a person means by an address or a number. Facebook shows addresses of several forms for one post: the
// number of the post is looked for first, then the address that the Graph API itself tells of each post.
#include "channels/facebook/FacebookChannel.h"

#include "core/Json.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace bubenik::facebook {

using namespace Qt::StringLiterals;

// A field of a coroutine's frame, which has linkage.
namespace locating {

// What an address says of a post. Its path is kept to be compared with the addresses that the API tells.
struct Pointed {
    QString id; // PAGE_POST, or the post's number alone; empty: told by the path only
    QString path; // empty: an id was given
};

} // namespace locating

namespace {

constexpr int pagesBack = 4;

QString pathOf(const QString &address)
{
    auto path = QUrl(address).path();
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    return path;
}

std::optional<locating::Pointed> pointedAt(const QString &where)
{
    static const QRegularExpression id(uR"(^\d+(_\d+)?$)"_s);
    if (id.match(where).hasMatch()) {
        return locating::Pointed { where, {} };
    }
    const QUrl url(where.contains("://"_L1) ? where : "https://"_L1 + where);
    const bool isFacebook = url.host().endsWith("facebook.com"_L1) || url.host().endsWith("fb.com"_L1);
    if (!url.isValid() || !isFacebook) {
        return std::nullopt;
    }
    static const QRegularExpression number(uR"(^\d{3,}$)"_s);
    const QUrlQuery query(url);
    for (const auto &key : { u"story_fbid"_s, u"fbid"_s }) {
        if (const auto value = query.queryItemValue(key); number.match(value).hasMatch()) {
            return locating::Pointed { value, pathOf(url.toString()) };
        }
    }
    const auto last = pathOf(url.toString()).section(u'/', -1);
    return locating::Pointed { number.match(last).hasMatch() ? last : QString(), pathOf(url.toString()) };
}

std::optional<Item> itemWithPath(const QJsonArray &posts, const QString &path)
{
    const auto found = std::ranges::find_if(
        posts, [&](const QJsonValue &post) { return pathOf(post.toObject()[u"permalink_url"_s].toString()) == path; });
    return found == posts.end() ? std::nullopt : itemOf((*found).toObject());
}

// Newest first; what lies further back than some pages is not what is being asked about.
std::function<bool(const QJsonArray &)> untilPath(const QString &path)
{
    return
        [path, pages = 0](const QJsonArray &page) mutable { return itemWithPath(page, path) || ++pages == pagesBack; };
}

} // namespace

Task<std::optional<Item>> FacebookChannel::loadOwn(QString remoteId)
{
    const auto full = remoteId.contains(u'_') ? remoteId : m_api.pageId() + u'_' + remoteId;
    if (!full.startsWith(m_api.pageId() + u'_')) {
        co_return std::optional<Item> {}; // another Page's
    }
    auto loading = load(full);
    co_return co_await std::move(loading);
}

Task<std::optional<Item>> FacebookChannel::itemAt(QString path)
{
    const Fields newest { { u"fields"_s, itemFields }, { u"limit"_s, u"50"_s } };
    auto listing = m_api.list(m_api.pageId() + "/published_posts"_L1, newest, untilPath(path));
    const auto published = co_await std::move(listing);
    if (!published) {
        co_return fail(published.error());
    }
    if (auto item = itemWithPath(*published, path)) {
        co_return item;
    }
    const Fields fields { { u"fields"_s, itemFields } };
    auto listingScheduled = m_api.list(m_api.pageId() + "/scheduled_posts"_L1, fields);
    const auto scheduled = co_await std::move(listingScheduled);
    if (!scheduled) {
        co_return fail(scheduled.error());
    }
    co_return itemWithPath(*scheduled, path);
}

Task<std::optional<RemoteItem>> FacebookChannel::locate(QString where)
{
    const auto pointed = pointedAt(where.trimmed());
    if (!pointed) {
        co_return fail(ErrorKind::Invalid, u"not an address of Facebook"_s, u"remote-id"_s);
    }
    auto opening = m_api.open();
    const auto opened = co_await std::move(opening);
    BUBENIK_CO_TRY(opened);
    if (!pointed->id.isEmpty()) {
        auto loading = loadOwn(pointed->id);
        const auto item = co_await std::move(loading);
        if (!item) {
            co_return fail(item.error());
        }
        if (*item || pointed->path.isEmpty()) {
            co_return *item ? std::optional(described(**item)) : std::nullopt;
        }
    }
    auto looking = itemAt(pointed->path);
    const auto item = co_await std::move(looking);
    if (!item) {
        co_return fail(item.error());
    }
    co_return *item ? std::optional(described(**item)) : std::nullopt;
}

} // namespace bubenik::facebook
