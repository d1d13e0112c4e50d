#include "channels/facebook/Item.h"

#include "channels/facebook/Ids.h"
#include "channels/facebook/Message.h"
#include "core/Json.h"

namespace bubenik::facebook {

using namespace Qt::StringLiterals;

std::optional<Item> itemOf(const QJsonObject &json)
{
    Item item { .id = json[u"id"_s].toString(), .message = json[u"message"_s].toString() };
    if (item.id.isEmpty()) {
        return std::nullopt;
    }
    item.scheduledFor = timeOf(json[u"scheduled_publish_time"_s]);
    item.isPublished = json[u"is_published"_s].toBool(!item.scheduledFor.has_value());
    item.createdAt = timeOf(json[u"created_time"_s]).value_or(Instant {});
    item.permalink = json[u"permalink_url"_s].toString();
    if (item.permalink.startsWith(u'/')) {
        item.permalink.prepend("https://www.facebook.com"_L1);
    }
    return item;
}

RemoteItem toRemote(const Item &item)
{
    RemoteItem remote;
    remote.remoteId = item.id;
    remote.permalink = item.permalink;
    remote.visible = item.isPublished;
    remote.scheduled = !item.isPublished && item.scheduledFor.has_value();
    remote.due = item.isPublished ? item.createdAt : item.scheduledFor.value_or(item.createdAt);
    remote.title = titleIn(item.message);
    remote.text = item.message;
    // Not the time: it changes by itself when what was scheduled comes out.
    const bool isHidden = !remote.visible && !remote.scheduled;
    remote.fingerprint
        = sha256(toCompact({ { u"message"_s, canonicalText(item.message) }, { u"hidden"_s, isHidden } }));
    return remote;
}

} // namespace bubenik::facebook
