#include "storage/InvitationStore.h"

#include "core/Json.h"

#include <QJsonDocument>
#include <array>

namespace bubenik {

using namespace Qt::StringLiterals;

InvitationStore::InvitationStore(Database &database, DocumentStore &documents)
    : m_database(database)
    , m_documents(documents)
{
}

Result<std::optional<Invitation>> InvitationStore::find(const InvitationId &id)
{
    const auto found = m_documents.find(id.value);
    if (!found) {
        return fail(found.error());
    }
    return *found ? std::optional(invitationFromJson(id, (*found)->body)) : std::nullopt;
}

Result<Invitation> InvitationStore::load(const InvitationId &id)
{
    auto found = find(id);
    if (!found) {
        return fail(found.error());
    }
    if (!*found) {
        return fail(Error { .kind = ErrorKind::NotFound,
            .detail = u"no such invitation"_s,
            .code = u"invitation"_s,
            .subject = id.value });
    }
    return **std::move(found);
}

Result<void> InvitationStore::save(const Invitation &invitation, Instant now)
{
    return m_documents.put(invitation.id.value, toJson(invitation), now);
}

Result<QList<Invitation>> InvitationStore::select(const QString &rest, const QVariantList &values)
{
    QList<Invitation> invitations;
    BUBENIK_TRY(m_database.query(
        u"SELECT id, body FROM document WHERE kind = 'invitation' AND "_s + rest, values, [&](const Row &row) {
            if (const auto body = parseObject(row.text(1).toUtf8())) {
                invitations.append(invitationFromJson({ row.text(0) }, *body));
            }
        }));
    return invitations;
}

Result<QList<Invitation>> InvitationStore::ofMeeting(const MeetingId &meeting)
{
    return select(u"body ->> '$.meeting' = ? ORDER BY row"_s, { meeting.value });
}

Result<InvitationCounts> InvitationStore::counts(const MeetingId &meeting)
{
    const auto all = ofMeeting(meeting);
    return all ? Result<InvitationCounts>(countsOf(*all)) : fail(all.error());
}

// The same as countsOf() says of each meeting: households first, then their strongest answers.
Result<QHash<MeetingId, InvitationCounts>> InvitationStore::countsOfAll(const QList<MeetingId> &only)
{
    QStringList ids;
    for (const auto &id : only) {
        ids.append(id.value);
    }
    const auto chosen = only.isEmpty() ? QString() : u" AND body ->> '$.meeting' IN (SELECT value FROM json_each(?))"_s;
    const auto values = only.isEmpty()
        ? QVariantList()
        : QVariantList { QString::fromUtf8(
            QJsonDocument(QJsonArray::fromStringList(ids)).toJson(QJsonDocument::Compact)) };
    QHash<MeetingId, InvitationCounts> counts;
    BUBENIK_TRY(m_database.query(
        u"WITH one AS MATERIALIZED (SELECT body ->> '$.meeting' AS meeting, body ->> '$.state' AS state,"
        " coalesce(nullif(body ->> '$.household', ''), id) AS household,"
        " (ifnull(body ->> '$.sentSequence', -1) >= 0 OR body ->> '$.state' IN ('planned', 'sending', 'unconfirmed')) "
        "AS invited,"
        " CASE WHEN ifnull(body ->> '$.reply.sequence', -1) >= ifnull(body ->> '$.sentSequence', -1)"
        " THEN instr('dta', substr(ifnull(body ->> '$.reply.answer', '-'), 1, 1)) ELSE 0 END AS answer"
        " FROM document WHERE kind = 'invitation'%1),"
        " home AS (SELECT meeting, max(answer) AS answer FROM one WHERE invited GROUP BY meeting, household)"
        " SELECT meeting, state, count(*), 0 FROM one GROUP BY meeting, state"
        " UNION ALL SELECT meeting, 'invited', sum(invited), 0 FROM one GROUP BY meeting"
        " UNION ALL SELECT meeting, 'answer', count(*), answer FROM home GROUP BY meeting, answer"_s.arg(chosen),
        values, [&](const Row &row) {
            auto &one = counts[{ row.text(0) }];
            const auto what = row.text(1);
            const auto number = int(row.integer(2));
            if (what == "answer"_L1) {
                const std::array answers { &one.waiting, &one.declined, &one.tentative, &one.accepted };
                *answers.at(size_t(row.integer(3))) = number;
                return;
            }
            const QHash<QString, int *> places { { u"invited"_s, &one.invited }, { u"planned"_s, &one.planned },
                { u"sending"_s, &one.sending }, { u"sent"_s, &one.sent }, { u"unconfirmed"_s, &one.unconfirmed },
                { u"failed"_s, &one.failed }, { u"cancelled"_s, &one.cancelled } };
            if (auto *place = places.value(what)) {
                *place += number;
            }
        }));
    return counts;
}

Result<StrayReply> InvitationStore::loadStray(const QString &id)
{
    const auto found = m_documents.find(id);
    if (!found) {
        return fail(found.error());
    }
    if (!*found || !id.startsWith("reply:"_L1)) {
        return fail(
            Error { .kind = ErrorKind::NotFound, .detail = u"no such reply"_s, .code = u"reply"_s, .subject = id });
    }
    return strayReplyFromJson(id, (*found)->body);
}

Result<QList<InvitationId>> InvitationStore::withState(
    InvitationState state, const QString &desk, std::optional<Instant> dueBy, int limit)
{
    QList<InvitationId> ids;
    BUBENIK_TRY(m_database.query(
        u"SELECT id FROM document WHERE kind = 'invitation' AND body ->> '$.state' = ? AND body ->> '$.due' <= ?"
        " AND ifnull(body ->> '$.nextAttempt', '') <= ? AND body ->> '$.desk' = ?"
        " ORDER BY body ->> '$.due', row LIMIT ?"_s,
        { toString(state), dueBy ? toIso(*dueBy) : u"9999"_s, dueBy ? toIso(*dueBy) : u"9999"_s, desk, limit },
        [&](const Row &row) { ids.append({ row.text(0) }); }));
    return ids;
}

Result<std::optional<Instant>> InvitationStore::nextDue(const QString &desk)
{
    const auto first
        = m_database.scalar(u"SELECT min(max(body ->> '$.due', ifnull(body ->> '$.nextAttempt', ''))) FROM document"
                            " WHERE kind = 'invitation' AND body ->> '$.state' = 'planned' AND body ->> '$.desk' = ?"_s,
            { desk });
    return first ? Result<std::optional<Instant>>(instantFromIso(first->toString())) : fail(first.error());
}

Result<std::optional<Invitation>> InvitationStore::byMark(const QString &mark)
{
    const auto found = select(u"body ->> '$.mark' = ? LIMIT 1"_s, { mark });
    if (!found || !found->isEmpty()) {
        return found ? Result<std::optional<Invitation>>(found->first()) : fail(found.error());
    }
    const auto first = select(u"body ->> '$.firstMark' = ? LIMIT 1"_s, { mark });
    if (!first) {
        return fail(first.error());
    }
    return first->isEmpty() ? std::nullopt : std::optional(first->first());
}

Result<QList<Invitation>> InvitationStore::toAddress(const MeetingId &meeting, const QString &address)
{
    return select(
        u"body ->> '$.meeting' = ? AND body ->> '$.address' = ? ORDER BY row"_s, { meeting.value, tidyEmail(address) });
}

Result<QList<Invitation>> InvitationStore::needingPerson()
{
    return select(u"body ->> '$.state' IN ('unconfirmed', 'failed') ORDER BY row"_s, {});
}

Result<std::optional<Instant>> InvitationStore::firstSent()
{
    const auto first = m_database.scalar(u"SELECT min(body ->> '$.sentAt') FROM document WHERE kind = 'invitation'"_s);
    return first ? Result<std::optional<Instant>>(instantFromIso(first->toString())) : fail(first.error());
}

Result<void> InvitationStore::saveStray(const StrayReply &reply, Instant now)
{
    return m_documents.put(reply.id, toJson(reply), now);
}

Result<QList<StrayReply>> InvitationStore::strays(const MeetingId &meeting)
{
    QList<StrayReply> replies;
    BUBENIK_TRY(
        m_database.query(u"SELECT id, body FROM document WHERE kind = 'reply' AND (? = '' OR body ->> '$.meeting' = ?)"
                         " ORDER BY body ->> '$.dealtWith', body ->> '$.at' DESC, row"_s,
            { meeting.value, meeting.value }, [&](const Row &row) {
                if (const auto body = parseObject(row.text(1).toUtf8())) {
                    replies.append(strayReplyFromJson(row.text(0), *body));
                }
            }));
    return replies;
}

} // namespace bubenik
