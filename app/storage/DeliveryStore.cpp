#include "storage/DeliveryStore.h"

#include "core/Json.h"
#include "storage/PostIndex.h"

#include <algorithm>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

bool wasSent(const Delivery &delivery)
{
    const bool isBefore = delivery.state == DeliveryState::Planned || delivery.state == DeliveryState::Failed;
    return !isBefore || !delivery.acknowledged.remoteId.isEmpty();
}

} // namespace

bool isOpen(const Delivery &delivery)
{
    switch (delivery.state) {
    case DeliveryState::Cancelled:
        return false;
    case DeliveryState::Live:
        return !isAcknowledged(delivery) || (delivery.released.validUntil && !delivery.released.isOver);
    case DeliveryState::Failed:
        return delivery.nextAttempt.has_value();
    default:
        return true;
    }
}

bool needsPerson(const Delivery &delivery)
{
    switch (delivery.state) {
    case DeliveryState::Cancelled:
        return false;
    case DeliveryState::Failed:
    case DeliveryState::Unconfirmed:
        return true;
    default:
        return delivery.problem && !passesByItself(delivery.problem->kind);
    }
}

DeliveryStore::DeliveryStore(Database &database, DocumentStore &documents)
    : m_database(database)
    , m_documents(documents)
{
}

Result<Delivery> DeliveryStore::load(const DeliveryId &id)
{
    const auto found = m_documents.find(id.value);
    if (!found) {
        return fail(found.error());
    }
    if (!*found) {
        return fail(Error { .kind = ErrorKind::NotFound, .detail = u"no such delivery"_s, .subject = id.value });
    }
    return deliveryFromJson(id, (*found)->body);
}

Result<void> DeliveryStore::save(const Delivery &delivery, Instant now)
{
    return m_database.transaction([&] { return write(delivery, now); });
}

Result<void> DeliveryStore::write(const Delivery &delivery, Instant now)
{
    if (!delivery.id.value.startsWith("delivery:"_L1)) {
        return fail(
            Error { .kind = ErrorKind::Internal, .detail = u"not a delivery's id"_s, .subject = delivery.id.value });
    }
    BUBENIK_TRY(m_documents.put(delivery.id.value, toJson(delivery), now));
    const auto rival = isRival(delivery.id);
    if (!rival) {
        return fail(rival.error());
    }
    BUBENIK_TRY(writeRow(delivery, *rival));
    if (*rival || delivery.state == DeliveryState::Cancelled) {
        BUBENIK_TRY(settleRivals(delivery));
    }
    return postindex::deliveriesChanged(m_database, delivery.post);
}

Result<void> DeliveryStore::writeRow(const Delivery &delivery, bool isRival)
{
    const bool isHeldBack = isRival && delivery.state != DeliveryState::Cancelled;
    const auto written = m_database.execute(
        u"INSERT INTO delivery_row (row, id, post, channel, state, due, is_open, needs_person, rival)"
        " SELECT row, id, ?, ?, ?, ?, ?, ?, ? FROM document WHERE id = ? ON CONFLICT (row) DO UPDATE SET"
        " post = excluded.post, channel = excluded.channel, state = excluded.state, due = excluded.due,"
        " is_open = excluded.is_open, needs_person = excluded.needs_person, rival = excluded.rival"_s,
        { delivery.post.value, delivery.channel.value, int(delivery.state), toMillis(delivery.due),
            isOpen(delivery) && !isHeldBack, needsPerson(delivery) || isHeldBack, isHeldBack, delivery.id.value });
    if (!written && written.error().kind == ErrorKind::Conflict) {
        return fail(Error { .kind = ErrorKind::Conflict,
            .detail = u"the post has an active delivery there"_s,
            .code = u"second-delivery"_s,
            .subject = delivery.channel.value });
    }
    return written ? Result<void> {} : fail(written.error());
}

Result<bool> DeliveryStore::isRival(const DeliveryId &id)
{
    const auto rival = m_database.scalar(u"SELECT rival FROM delivery_row WHERE id = ?"_s, { id.value });
    return rival ? Result<bool>(rival->toBool()) : fail(rival.error());
}

Result<void> DeliveryStore::follow(const Delivery &delivery)
{
    BUBENIK_TRY(writeRow(delivery, true));
    BUBENIK_TRY(settleRivals(delivery));
    return postindex::deliveriesChanged(m_database, delivery.post);
}

Result<void> DeliveryStore::forgotten(const Delivery &delivery)
{
    BUBENIK_TRY(settleRivals(delivery));
    return postindex::deliveriesChanged(m_database, delivery.post);
}

Result<void> DeliveryStore::settleRivals(const Delivery &changed)
{
    auto active = select(
        u"r.post = ? AND r.channel = ? AND r.state <> 6 ORDER BY r.id"_s, { changed.post.value, changed.channel.value });
    if (!active) {
        return fail(active.error());
    }
    std::stable_partition(active->begin(), active->end(), wasSent);
    for (qsizetype i = active->size() - 1; i >= 0; --i) { // the first one last: the others have made room by then
        BUBENIK_TRY(writeRow((*active)[i], i > 0));
        m_database.noteChanged((*active)[i].id.value);
    }
    return {};
}

Result<QList<Delivery>> DeliveryStore::select(const QString &condition, const QVariantList &values)
{
    QList<Delivery> list;
    BUBENIK_TRY(m_database.query(
        u"SELECT d.id, d.body FROM delivery_row AS r JOIN document AS d ON d.row = r.row WHERE "_s + condition, values,
        [&](const Row &row) {
            const auto body = parseObject(row.text(1).toUtf8()).value_or(QJsonObject {});
            list.append(deliveryFromJson({ row.text(0) }, body));
        }));
    return list;
}

Result<QList<Delivery>> DeliveryStore::forPost(const PostId &post)
{
    return select(u"r.post = ? ORDER BY r.row"_s, { post.value });
}

Result<std::optional<Delivery>> DeliveryStore::active(const PostId &post, const ChannelId &channel)
{
    const auto found = select(u"r.post = ? AND r.channel = ? AND r.state <> 6 AND NOT r.rival"_s, { post.value, channel.value });
    if (!found) {
        return fail(found.error());
    }
    return found->isEmpty() ? std::nullopt : std::optional(found->constFirst());
}

Result<QList<DeliveryId>> DeliveryStore::open()
{
    QList<DeliveryId> ids;
    BUBENIK_TRY(m_database.query(u"SELECT id FROM delivery_row WHERE is_open ORDER BY due, row"_s, {},
        [&](const Row &row) { ids.append({ row.text(0) }); }));
    return ids;
}

Result<QList<Delivery>> DeliveryStore::list(std::optional<DeliveryState> state, int limit, int offset)
{
    if (state) {
        return select(
            u"r.state = ? ORDER BY r.due DESC, r.row DESC LIMIT ? OFFSET ?"_s, { int(*state), limit, offset });
    }
    return select(u"true ORDER BY r.due DESC, r.row DESC LIMIT ? OFFSET ?"_s, { limit, offset });
}

Result<QList<Delivery>> DeliveryStore::between(Instant from, Instant to)
{
    return select(u"r.due >= ? AND r.due < ? ORDER BY r.due, r.row"_s, { toMillis(from), toMillis(to) });
}

Result<QList<Delivery>> DeliveryStore::needingPerson()
{
    return select(u"r.needs_person ORDER BY r.due, r.row"_s, {});
}

Result<QMap<QString, qint64>> DeliveryStore::countByState()
{
    QMap<QString, qint64> counts;
    BUBENIK_TRY(m_database.query(u"SELECT state, count(*) FROM delivery_row GROUP BY state"_s, {},
        [&](const Row &row) { counts[toString(static_cast<DeliveryState>(row.integer(0)))] = row.integer(1); }));
    return counts;
}

} // namespace bubenik
