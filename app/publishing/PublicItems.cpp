#include "publishing/PublicItems.h"

#include "channels/Registry.h"
#include "markup/Markdown.h"
#include "publishing/History.h"

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

constexpr int deliveriesAtOnce = 500;

// Their ids in the order in which an item's website is chosen, and the address of the first.
struct Websites {
    QStringList ids;
    QString address;
};

Result<Websites> websitesOf(Stores &stores)
{
    const auto channels = stores.channels.all();
    if (!channels) {
        return fail(channels.error());
    }
    Websites sites;
    for (const auto &config : *channels) {
        const auto *kind = channelKind(config.kind);
        const auto place = kind != nullptr && kind->feed ? kind->feed(config) : FeedPlace {};
        if (kind == nullptr || !kind->feed || place.byText) {
            continue;
        }
        sites.ids.append(config.id.value);
        auto address = config.settings.value(u"url"_s).trimmed();
        if (!address.isEmpty() && !address.endsWith(u'/')) {
            address += u'/';
        }
        sites.address = sites.address.isEmpty() ? address : sites.address;
    }
    return sites;
}

QString readableText(const Content &content)
{
    const auto body = markdown::toPlainText(markdown::parse(content.body)).trimmed();
    return content.lead.isEmpty() ? body : body.isEmpty() ? content.lead : content.lead + u"\n\n"_s + body;
}

Instant lastChange(const Delivery &delivery)
{
    for (auto entry = delivery.history.crbegin(); entry != delivery.history.crend(); ++entry) {
        if (entry->what == history::updateSent) {
            return entry->at;
        }
    }
    return delivery.due;
}

opendata::Item itemOf(const Delivery &delivery)
{
    const auto &content = delivery.released;
    opendata::Item item { .mark = delivery.mark,
        .page = delivery.acknowledged.permalink,
        .title = content.title,
        .text = readableText(content),
        .published = delivery.due,
        .changed = lastChange(delivery),
        .details = content.details };
    for (const auto &attachment : content.attachments) {
        const auto title = attachment.alt.isEmpty() ? attachment.title : attachment.alt;
        item.files.append({ QString(), attachment.mime, title.isEmpty() ? attachment.fileName : title });
    }
    return item;
}

bool isReadable(const Delivery &delivery)
{
    return delivery.wish == Wish::Publish && !delivery.acknowledged.remoteId.isEmpty();
}

} // namespace

Result<PublicItems> publicItems(Stores &stores)
{
    const auto sites = websitesOf(stores);
    if (!sites) {
        return fail(sites.error());
    }
    PublicItems out { {}, sites->address };
    QHash<QString, QPair<qsizetype, qsizetype>> chosen; // by post: which website, where in the list
    for (int offset = 0;; offset += deliveriesAtOnce) {
        const auto page = stores.deliveries.list(DeliveryState::Live, deliveriesAtOnce, offset);
        if (!page) {
            return fail(page.error());
        }
        for (const auto &delivery : *page) {
            const auto site = sites->ids.indexOf(delivery.channel.value);
            if (site < 0 || !isReadable(delivery)) {
                continue;
            }
            const auto known = chosen.constFind(delivery.post.value);
            if (known == chosen.constEnd()) {
                chosen.insert(delivery.post.value, { site, out.items.size() });
                out.items.append(itemOf(delivery));
            } else if (site < known->first) {
                out.items[known->second] = itemOf(delivery);
                chosen.insert(delivery.post.value, { site, known->second });
            }
        }
        if (page->size() < deliveriesAtOnce) {
            return out;
        }
    }
}

} // namespace bubenik
