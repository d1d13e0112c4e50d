#include "storage/SmsStore.h"

#include "core/Json.h"

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

const QString recipientsWhere = u"FROM document WHERE kind = 'smsto' AND "_s;
// An unconfirmed one without a time is a person's; of a message that is paused nothing is to be done.
const QString openRecipients
    = u"body ->> '$.message' NOT IN (SELECT id FROM document WHERE kind = 'sms' AND body ->> '$.paused') AND "
      "(body ->> '$.state' = 'planned' OR (body ->> '$.state' = 'unconfirmed' AND body ->> '$.nextAttempt' IS NOT NULL))"_s;

tl::unexpected<Error> notThere(const QString &code, const QString &id)
{
    return fail(
        Error { .kind = ErrorKind::NotFound, .detail = u"no such short message"_s, .code = code, .subject = id });
}

void countState(SmsCounts &counts, const QString &state, int number)
{
    counts.all += number;
    counts.planned += state == "planned"_L1 ? number : 0;
    counts.sending += state == "sending"_L1 ? number : 0;
    counts.sent += state == "sent"_L1 ? number : 0;
    counts.unconfirmed += state == "unconfirmed"_L1 ? number : 0;
    counts.failed += state == "failed"_L1 ? number : 0;
    counts.cancelled += state == "cancelled"_L1 ? number : 0;
}

} // namespace

SmsStore::SmsStore(Database &database, DocumentStore &documents)
    : m_database(database)
    , m_documents(documents)
{
}

Result<SmsMessage> SmsStore::load(const SmsMessageId &id)
{
    const auto found = m_documents.find(id.value);
    if (!found) {
        return fail(found.error());
    }
    return *found && id.value.startsWith("sms:"_L1) ? Result<SmsMessage>(smsMessageFromJson(id, (*found)->body))
                                                    : notThere(u"sms"_s, id.value);
}

Result<void> SmsStore::save(const SmsMessage &message, Instant now)
{
    return m_documents.put(message.id.value, toJson(message), now);
}

Result<QList<SmsMessage>> SmsStore::messages(const QString &rest, const QVariantList &values)
{
    QList<SmsMessage> found;
    BUBENIK_TRY(
        m_database.query(u"SELECT id, body FROM document WHERE kind = 'sms' "_s + rest, values, [&](const Row &row) {
            if (const auto body = parseObject(row.text(1).toUtf8())) {
                found.append(smsMessageFromJson({ row.text(0) }, *body));
            }
        }));
    return found;
}

Result<QList<SmsMessage>> SmsStore::all()
{
    return messages(u"ORDER BY id DESC"_s, {});
}

Result<QList<SmsMessage>> SmsStore::ofSource(const QString &documentId)
{
    return messages(u"AND body ->> '$.source' = ? ORDER BY id DESC"_s, { documentId });
}

Result<SmsRecipient> SmsStore::recipient(const SmsRecipientId &id)
{
    const auto found = m_documents.find(id.value);
    if (!found) {
        return fail(found.error());
    }
    return *found ? Result<SmsRecipient>(smsRecipientFromJson(id, (*found)->body))
                  : notThere(u"sms-recipient"_s, id.value);
}

Result<void> SmsStore::save(const SmsRecipient &recipient, Instant now)
{
    return m_documents.put(recipient.id.value, toJson(recipient), now);
}

Result<QList<SmsRecipient>> SmsStore::select(const QString &rest, const QVariantList &values)
{
    QList<SmsRecipient> found;
    BUBENIK_TRY(m_database.query(u"SELECT id, body "_s + recipientsWhere + rest, values, [&](const Row &row) {
        if (const auto body = parseObject(row.text(1).toUtf8())) {
            found.append(smsRecipientFromJson({ row.text(0) }, *body));
        }
    }));
    return found;
}

Result<QList<SmsRecipientId>> SmsStore::ids(const QString &rest, const QVariantList &values)
{
    QList<SmsRecipientId> found;
    BUBENIK_TRY(m_database.query(
        u"SELECT id "_s + recipientsWhere + rest, values, [&](const Row &row) { found.append({ row.text(0) }); }));
    return found;
}

Result<QList<SmsRecipient>> SmsStore::recipients(const SmsMessageId &id)
{
    return select(u"body ->> '$.message' = ? ORDER BY row"_s, { id.value });
}

Result<SmsCounts> SmsStore::counts(const SmsMessageId &id)
{
    SmsCounts counts;
    BUBENIK_TRY(m_database.query(u"SELECT body ->> '$.state', body ->> '$.report', count(*), sum(body ->> '$.parts'),"
                                 " sum(max(body ->> '$.price', 0)) "_s
            + recipientsWhere + u"body ->> '$.message' = ? GROUP BY 1, 2"_s,
        { id.value }, [&](const Row &row) {
            const auto number = static_cast<int>(row.integer(2));
            const auto report = row.text(1);
            countState(counts, row.text(0), number);
            if (row.text(0) == "sent"_L1) {
                counts.delivered += report == "delivered"_L1 ? number : 0;
                counts.undelivered += report == "undelivered"_L1 ? number : 0;
                counts.parts += static_cast<int>(row.integer(3));
                counts.price += row.integer(4);
            }
        }));
    return counts;
}

Result<QList<SmsRecipientId>> SmsStore::due(const QString &desk, Instant now)
{
    return ids(openRecipients
            + u" AND body ->> '$.due' <= ? AND ifnull(body ->> '$.nextAttempt', '') <= ? AND body ->> '$.desk' = ?"
              " ORDER BY body ->> '$.due', row"_s,
        { toIso(now), toIso(now), desk });
}

Result<QList<SmsRecipientId>> SmsStore::sending(const QString &desk)
{
    return ids(u"body ->> '$.state' = 'sending' AND body ->> '$.desk' = ? ORDER BY row"_s, { desk });
}

Result<std::optional<Instant>> SmsStore::nextDue(const QString &desk)
{
    const auto first = m_database.scalar(u"SELECT min(max(body ->> '$.due', ifnull(body ->> '$.nextAttempt', ''))) "_s
            + recipientsWhere + openRecipients + u" AND body ->> '$.desk' = ?"_s,
        { desk });
    return first ? Result<std::optional<Instant>>(instantFromIso(first->toString())) : fail(first.error());
}

Result<QList<SmsRecipient>> SmsStore::unreported(const QString &desk, Instant since)
{
    return select(u"body ->> '$.state' = 'sent' AND body ->> '$.report' = 'waiting' AND body ->> '$.sentAt' >= ?"
                  " AND body ->> '$.desk' = ? ORDER BY row"_s,
        { toIso(since), desk });
}

Result<int> SmsStore::needingPerson()
{
    const auto count = m_database.scalar(u"SELECT count(*) "_s + recipientsWhere
        + u"body ->> '$.state' = 'unconfirmed' AND body ->> '$.nextAttempt' IS NULL"_s);
    return count ? Result<int>(count->toInt()) : fail(count.error());
}

} // namespace bubenik
