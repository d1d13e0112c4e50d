#include "storage/InvitationStore.h"

#include "core/Json.h"

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
