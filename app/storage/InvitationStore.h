// Invitations, as documents "invitation:<meeting>.<contact>", and the replies that fit none of them ("reply:…").
#pragma once

#include "domain/Invitation.h"
#include "storage/DocumentStore.h"

#include <QHash>

namespace bubenik {

class InvitationStore final
{
public:
    InvitationStore(Database &database, DocumentStore &documents);

    [[nodiscard]] Result<Invitation> load(const InvitationId &id); // NotFound, code "invitation"
    [[nodiscard]] Result<std::optional<Invitation>> find(const InvitationId &id);
    [[nodiscard]] Result<void> save(const Invitation &invitation, Instant now);
    [[nodiscard]] Result<QList<Invitation>> ofMeeting(const MeetingId &meeting); // in the order they were made
    [[nodiscard]] Result<InvitationCounts> counts(const MeetingId &meeting);
    // Of these meetings, or of all, in one question that reads no invitation whole; those without any are missing.
    [[nodiscard]] Result<QHash<MeetingId, InvitationCounts>> countsOfAll(const QList<MeetingId> &only = {});
    // In this state on this desk, the first due first, at most `limit`; planned ones whose time has come only.
    [[nodiscard]] Result<QList<InvitationId>> withState(
        InvitationState state, const QString &desk, std::optional<Instant> dueBy = {}, int limit = 100000);
    // When the next one is due; nullopt: none is planned on this desk.
    [[nodiscard]] Result<std::optional<Instant>> nextDue(const QString &desk);
    // By the Message-ID of its last or first message.
    [[nodiscard]] Result<std::optional<Invitation>> byMark(const QString &mark);
    // To this e-mail address.
    [[nodiscard]] Result<QList<Invitation>> toAddress(const MeetingId &meeting, const QString &address);
    // Those that wait for a person's word: unconfirmed and failed ones.
    [[nodiscard]] Result<QList<Invitation>> needingPerson();
    // When the first invitation of all was sent: replies cannot be older.
    [[nodiscard]] Result<std::optional<Instant>> firstSent();
    [[nodiscard]] Result<void> saveStray(const StrayReply &reply, Instant now);
    [[nodiscard]] Result<StrayReply> loadStray(const QString &id); // NotFound, code "reply"
    [[nodiscard]] Result<QList<StrayReply>> strays(const MeetingId &meeting); // null: of all; not dealt with first

private:
    [[nodiscard]] Result<QList<Invitation>> select(const QString &rest, const QVariantList &values);

    Database &m_database;
    DocumentStore &m_documents;
};

} // namespace bubenik
