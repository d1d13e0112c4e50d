#include "channels/wordpress/Item.h"

#include "channels/wordpress/Text.h"
#include "core/Json.h"

#include <QDateTime>

namespace bubenik::wordpress {

using namespace Qt::StringLiterals;

Query itemFields()
{
    return { { u"context"_s, u"edit"_s },
        { u"_fields"_s, u"id,status,date_gmt,link,password,title.raw,content.raw,excerpt.raw,categories,featured_media"_s } };
}

QString toApiTime(Instant instant)
{
    return toQDateTime(std::chrono::ceil<std::chrono::seconds>(instant)).toString(u"yyyy-MM-ddTHH:mm:ss"_s);
}

Instant fromApiTime(const QString &text)
{
    auto time = QDateTime::fromString(text, Qt::ISODate);
    time.setTimeSpec(Qt::UTC);
    return time.isValid() ? toInstant(time) : Instant {};
}

std::optional<Item> itemOf(const QJsonObject &json)
{
    Item item;
    item.id = json[u"id"_s].toInteger();
    item.status = json[u"status"_s].toString();
    const auto content = json[u"content"_s][u"raw"_s];
    if (item.id <= 0 || item.status.isEmpty() || !content.isString()) {
        return std::nullopt;
    }
    item.date = fromApiTime(json[u"date_gmt"_s].toString());
    item.link = json[u"link"_s].toString();
    item.title = json[u"title"_s][u"raw"_s].toString();
    item.content = content.toString();
    item.excerpt = json[u"excerpt"_s][u"raw"_s].toString();
    for (const auto value : json[u"categories"_s].toArray()) {
        item.categories.insert(value.toInteger());
    }
    item.featured = json[u"featured_media"_s].toInteger();
    item.hasPassword = !json[u"password"_s].toString().isEmpty();
    return item;
}

QString fingerprintOf(const Item &item)
{
    const bool out = item.status == "publish"_L1 || item.status == "future"_L1;
    auto ids = item.categories.values();
    std::sort(ids.begin(), ids.end());
    QJsonArray categories;
    for (const auto id : std::as_const(ids)) {
        categories.append(id);
    }
    return sha256(toCompact({ { u"title"_s, item.title }, { u"content"_s, item.content }, { u"excerpt"_s, item.excerpt },
        { u"categories"_s, categories }, { u"featured"_s, item.featured }, { u"status"_s, out ? u"out"_s : item.status },
        { u"date"_s, toApiTime(item.date) }, { u"password"_s, item.hasPassword } }));
}

RemoteItem toRemote(const Item &item)
{
    RemoteItem remote;
    remote.remoteId = QString::number(item.id);
    remote.permalink = item.link;
    remote.visible = item.status == "publish"_L1 && !item.hasPassword;
    remote.scheduled = item.status == "future"_L1;
    remote.due = item.date;
    remote.fingerprint = fingerprintOf(item);
    remote.title = decodeEntities(item.title);
    remote.text = toMarkdown(item.content);
    remote.contentDigest = contentDigestIn(item.content);
    return remote;
}

Wanted wantedOf(const Outgoing &outgoing, const MediaByDigest &media, const QList<qint64> &categories)
{
    Wanted wanted;
    wanted.title = escapeText(outgoing.content.title.simplified());
    wanted.content = toBlocks(outgoing.content, media, outgoing.mark);
    wanted.excerpt = escapeText(outgoing.content.lead.trimmed());
    wanted.categories = categories;
    for (const auto &attachment : outgoing.content.attachments) {
        if (attachment.role == AttachmentRole::Picture) {
            wanted.featured = media.value(attachment.digest).id;
            break;
        }
    }
    return wanted;
}

QJsonObject toBody(const Wanted &wanted)
{
    QJsonObject body { { u"title"_s, wanted.title }, { u"content"_s, wanted.content }, { u"excerpt"_s, wanted.excerpt },
        { u"featured_media"_s, wanted.featured } };
    if (!wanted.categories.isEmpty()) {
        QJsonArray categories;
        for (const auto id : wanted.categories) {
            categories.append(id);
        }
        body[u"categories"_s] = categories;
    }
    return body;
}

QStringList differences(const Wanted &wanted, const Item &item)
{
    QStringList names;
    if (canonicalHtml(wanted.title) != canonicalHtml(item.title)) {
        names << u"title"_s;
    }
    if (canonicalHtml(wanted.content) != canonicalHtml(item.content)) {
        names << u"text"_s;
    }
    if (canonicalHtml(wanted.excerpt) != canonicalHtml(item.excerpt)) {
        names << u"lead"_s;
    }
    if (!wanted.categories.isEmpty() && QSet<qint64>(wanted.categories.begin(), wanted.categories.end()) != item.categories) {
        names << u"categories"_s;
    }
    if (wanted.featured != item.featured) {
        names << u"picture"_s;
    }
    return names;
}

} // namespace bubenik::wordpress
