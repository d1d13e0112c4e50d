// WordPressChannel::verify(): the page as an anonymous visitor gets it. Tolerant of what WordPress decorates
// (typographic quotes, dashes, smileys), strict about words and pictures.
#include "channels/wordpress/Text.h"
#include "channels/wordpress/WordPressChannel.h"
#include "markup/Markdown.h"

#include <algorithm>

namespace bubenik::wordpress {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto verifyGrace = 1min; // the engine decides how long to wait before it says so

// The readable pieces of a text, one for each paragraph, item or cell, so that a missing one can be named.
void collectTexts(const QList<markdown::Block> &blocks, QStringList &texts)
{
    for (const auto &block : blocks) {
        if (!block.inlines.isEmpty()) {
            auto words = block.inlines;
            words.removeIf([](const markdown::Inline &item) { return item.kind == markdown::Inline::Kind::Picture; });
            texts << markdown::toPlainText({ markdown::Block { .inlines = words } });
        }
        texts << block.text;
        collectTexts(block.children, texts);
    }
    texts.removeAll(QString());
}

Result<void> comparePage(const QString &html, const Content &content)
{
    const auto page = foldedText(visibleText(html));
    QStringList texts { content.title };
    collectTexts(markdown::parse(content.body), texts);
    if (const auto notice = validityNotice(content); !notice.isEmpty()) {
        texts << notice;
    }
    for (const auto &text : std::as_const(texts)) {
        if (!page.contains(foldedText(text))) {
            return fail(ErrorKind::Mismatch, "not on the page: %1"_L1.arg(text.simplified().left(120)),
                text == content.title ? u"title"_s : u"text"_s);
        }
    }
    return {};
}

bool hasSound(const Content &content)
{
    return std::ranges::any_of(
        content.attachments, [](const Attachment &one) { return one.role == AttachmentRole::Sound; });
}

Error notPublic(const Item &item, Instant serverNow, int httpStatus)
{
    if (item.status == "future"_L1 && serverNow > item.date + verifyGrace) {
        return { .kind = ErrorKind::CronDead,
            .detail = "due at %1, still waiting there"_L1.arg(toIso(item.date)),
            .code = u"overdue"_s };
    }
    return { .kind = ErrorKind::NotFound,
        .detail = "the page answers HTTP %1, the post's status is %2"_L1.arg(QString::number(httpStatus), item.status),
        .code = u"not-public"_s };
}

} // namespace

Task<void> WordPressChannel::checkMedia(Item item)
{
    auto urls = mediaUrlsIn(item.content);
    if (item.featured != 0) {
        const Query query { { u"_fields"_s, u"source_url"_s } };
        const auto reply = co_await m_api.get("/wp/v2/media/%1"_L1.arg(QString::number(item.featured)), query);
        if (!reply && reply.error().kind != ErrorKind::NotFound) {
            co_return fail(reply.error());
        }
        urls << (reply ? reply->object()[u"source_url"_s].toString() : QString());
    }
    urls.removeDuplicates();
    for (const auto &url : std::as_const(urls)) {
        const auto answer = co_await m_api.visit(QUrl(url), "HEAD");
        if (!answer && answer.error().kind == ErrorKind::Offline && !url.isEmpty()) {
            co_return fail(answer.error());
        }
        const bool isThere = answer && answer->status == 200 && !answer->header("content-type").startsWith("text/html");
        if (!isThere) {
            co_return fail(ErrorKind::Mismatch, "a picture or file does not open: %1"_L1.arg(url), u"media"_s);
        }
    }
    co_return {};
}

Task<std::optional<FeedItem>> WordPressChannel::inFeed(Item item)
{
    auto feed = m_api.settings().site;
    feed.setPath(feed.path() + "/"_L1);
    feed.setQuery(u"feed=rss2"_s);
    auto reading = m_api.visit(feed, "GET");
    const auto answer = co_await std::move(reading);
    if (!answer) {
        co_return fail(answer.error());
    }
    const bool isThere = answer->status == 200;
    co_return isThere ? feedItemOf(answer->body, item.link, QString::number(item.id)) : std::nullopt;
}

// WordPress adds a sound to its feed by cron only, and a quiet site's cron waits for a visitor: be that visitor. A
// scheduled post needs two rounds, one to come out and one for the sound. Readers that had asked before would be told
// that nothing has changed, so that the post is touched once the sound is there.
Task<void> WordPressChannel::checkFeed(Item item)
{
    constexpr int rounds = 3;
    bool wasMissing = false;
    for (int round = 0; round <= rounds; ++round) {
        auto looking = inFeed(item);
        const auto found = co_await std::move(looking);
        if (!found) {
            co_return fail(found.error());
        }
        if (!*found) {
            co_return {}; // older than what the feed shows, or the site has none
        }
        if (!(*found)->enclosure.isEmpty()) {
            if (wasMissing) {
                const QJsonObject nothing;
                auto touching
                    = m_api.write("POST", "/wp/v2/posts/%1"_L1.arg(QString::number(item.id)), itemFields(), nothing);
                [[maybe_unused]] const auto touched = co_await std::move(touching);
            }
            co_return {};
        }
        wasMissing = true;
        auto cron = m_api.settings().site;
        cron.setPath(cron.path() + "/wp-cron.php"_L1);
        cron.setQuery(u"doing_wp_cron"_s); // with a value it would have to be that of the lock
        auto visiting = m_api.visit(cron, "GET");
        [[maybe_unused]] const auto visited = co_await std::move(visiting);
    }
    co_return fail(ErrorKind::NotFound, u"the sound is not in the site's feed"_s, u"no-enclosure"_s);
}

Task<void> WordPressChannel::verify(RemoteItem item, Outgoing outgoing)
{
    const auto stored = co_await load(item.remoteId);
    if (!stored) {
        co_return fail(stored.error());
    }
    if (!*stored) {
        co_return fail(ErrorKind::NotFound, u"the post is gone, or in the bin"_s, u"gone"_s);
    }
    if ((*stored)->status != "publish"_L1) {
        co_return fail(notPublic(**stored, m_api.serverNow(), 0));
    }
    const auto page = co_await m_api.visit(QUrl((*stored)->link), "GET");
    if (!page) {
        co_return fail(page.error());
    }
    if (page->status >= 500) {
        co_return fail(ErrorKind::Server, "the page answers HTTP %1"_L1.arg(QString::number(page->status)));
    }
    if (page->status != 200) {
        co_return fail(notPublic(**stored, m_api.serverNow(), page->status));
    }
    BUBENIK_CO_TRY(comparePage(QString::fromUtf8(page->body), outgoing.content));
    auto checkingMedia = checkMedia(**stored);
    const auto media = co_await std::move(checkingMedia);
    BUBENIK_CO_TRY(media);
    if (!hasSound(outgoing.content)) {
        co_return {};
    }
    auto checkingFeed = checkFeed(**stored);
    co_return co_await std::move(checkingFeed);
}

} // namespace bubenik::wordpress
