#include "feeds/FeedLook.h"

#include "feeds/EntryReader.h"
#include "markup/Markdown.h"

#include <QUrlQuery>
#include <algorithm>

namespace bubenik::feeds {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A service shows what it was given within that time.
constexpr Millis sameTime = 72h;
// So many letters of a text tell it from others.
constexpr qsizetype tellingLetters = 60;

// Addresses that lead to the same page: the scheme, www and a slash at the end do not count.
QString addressKey(const QString &address)
{
    const QUrl url(address);
    auto host = url.host();
    if (host.startsWith("www."_L1)) {
        host = host.mid(4);
    }
    auto path = url.path(QUrl::FullyEncoded);
    if (path.endsWith("/index.html"_L1)) {
        path.chop(10);
    }
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    return host + path + (url.hasQuery() ? u'?' + url.query(QUrl::FullyEncoded) : QString());
}

// Letters and digits only: services shorten dashes, quotes and spaces.
QString titleKey(const QString &title)
{
    QString key;
    for (const auto c : title.normalized(QString::NormalizationForm_D).toLower()) {
        if (c.isLetterOrNumber()) {
            key += c;
        }
    }
    return key;
}

const Entry *entryShowing(const Feed &feed, const QString &title, const QString &text, Instant since)
{
    const auto wantedTitle = titleKey(title);
    const auto beginning = titleKey(text).left(tellingLetters);
    const auto found = std::ranges::find_if(feed.entries, [&](const Entry &entry) {
        const bool isNear = !entry.published || std::chrono::abs(*entry.published - since) <= sameTime;
        const auto shownTitle = titleKey(entry.title);
        const bool isSame = !wantedTitle.isEmpty() && shownTitle == wantedTitle;
        return isNear
            && (isSame
                || (!beginning.isEmpty() && (shownTitle + titleKey(plainLine(entry.summary))).contains(beginning)));
    });
    return found == feed.entries.cend() ? nullptr : &*found;
}

bool hasSound(const Content &content)
{
    return std::ranges::any_of(
        content.attachments, [](const Attachment &one) { return one.role == AttachmentRole::Sound; });
}

} // namespace

Looker::Looker(const Feed &feed, bool byText)
    : m_feed(feed)
    , m_byText(byText)
{
    for (qsizetype i = 0; i < feed.entries.size(); ++i) {
        const auto &entry = feed.entries[i];
        m_byId.insert(entry.id, i);
        m_byLink.insert(addressKey(entry.link), i);
        const auto post = QUrlQuery(QUrl(entry.id)).queryItemValue(u"p"_s);
        if (!post.isEmpty()) {
            m_byQuery.insert(post, i);
        }
        if (entry.id.contains("://"_L1)) {
            m_byLink.insert(addressKey(entry.id), i);
        }
        if (entry.published) {
            m_oldest = m_oldest ? std::min(*m_oldest, *entry.published) : *entry.published;
        }
    }
}

// The service was given the whole text, or the short form of it, which begins with its first sentence.
const Entry *Looker::byTitle(const Delivery &delivery) const
{
    const auto &content = delivery.released;
    const auto text = content.lead + markdown::toPlainText(markdown::parse(content.body));
    const auto *entry = entryShowing(m_feed, content.title, content.title + text, delivery.due);
    return entry != nullptr ? entry : entryShowing(m_feed, content.title, text, delivery.due);
}

const Entry *Looker::entryOf(const Delivery &delivery) const
{
    const auto in = [this](const QHash<QString, qsizetype> &index, const QString &key) -> const Entry * {
        const auto found = key.isEmpty() ? index.constEnd() : index.constFind(key);
        return found == index.constEnd() ? nullptr : &m_feed.entries[*found];
    };
    if (const auto *entry = in(m_byId, delivery.mark)) {
        return entry;
    }
    if (const auto *entry = in(m_byLink, addressKey(delivery.acknowledged.permalink))) {
        return entry;
    }
    if (const auto *entry = in(m_byQuery, delivery.acknowledged.remoteId)) {
        return entry;
    }
    return m_byText ? byTitle(delivery) : nullptr;
}

bool showsText(const Feed &feed, const QString &title, const QString &text, Instant since)
{
    return entryShowing(feed, title, text, since) != nullptr;
}

Look Looker::at(const Delivery &delivery) const
{
    Look look { .wantsEnclosure = !m_byText && hasSound(delivery.released) };
    if (const auto *entry = entryOf(delivery)) {
        look.isInFeed = true;
        look.hasEnclosure = !entry->enclosures.isEmpty();
    } else {
        look.isAged = m_oldest && delivery.due < *m_oldest;
    }
    return look;
}

} // namespace bubenik::feeds
