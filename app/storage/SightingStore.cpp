#include "storage/SightingStore.h"

#include "core/Json.h"

namespace bubenik {

using namespace Qt::StringLiterals;

SightingStore::SightingStore(Database &database, DocumentStore &documents)
    : m_database(database)
    , m_documents(documents)
{
}

Result<Sighting> SightingStore::load(const DeliveryId &delivery)
{
    const auto found = m_documents.find(sightingId(delivery));
    if (!found) {
        return fail(found.error());
    }
    return *found ? sightingFromJson((*found)->body) : Sighting { .delivery = delivery };
}

Result<void> SightingStore::save(const Sighting &sighting, Instant now)
{
    return m_documents.put(sightingId(sighting.delivery), toJson(sighting), now);
}

Result<QList<Sighting>> SightingStore::select(const QString &condition, const QVariantList &values)
{
    QList<Sighting> list;
    BUBENIK_TRY(
        m_database.query(u"SELECT body FROM document WHERE kind = 'sighting'"_s + condition + u" ORDER BY row"_s,
            values, [&](const Row &row) {
                if (const auto body = parseObject(row.text(0).toUtf8())) {
                    list.append(sightingFromJson(*body));
                }
            }));
    return list;
}

Result<QHash<DeliveryId, Sighting>> SightingStore::ofChannel(const ChannelId &channel)
{
    const auto list = select(u" AND body ->> '$.channel' = ?"_s, { channel.value });
    if (!list) {
        return fail(list.error());
    }
    QHash<DeliveryId, Sighting> byDelivery;
    for (const auto &sighting : *list) {
        byDelivery.insert(sighting.delivery, sighting);
    }
    return byDelivery;
}

Result<QList<Sighting>> SightingStore::ofPost(const PostId &post)
{
    return select(u" AND body ->> '$.post' = ?"_s, { post.value });
}

Result<QList<Sighting>> SightingStore::overdue(Instant now)
{
    auto list = select(u" AND body ->> '$.problem' IS NOT NULL"_s, {});
    if (list) {
        list->removeIf([now](const Sighting &sighting) { return !isOverdue(sighting, now); });
    }
    return list;
}

} // namespace bubenik
