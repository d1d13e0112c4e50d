// Meetings, as documents "meeting:<id>", and what new ones are made of, "meeting-template:<id>".
#pragma once

#include "domain/MeetingTemplate.h"
#include "storage/ActivityStore.h"

namespace bubenik {

class MeetingStore final
{
public:
    MeetingStore(Database &database, DocumentStore &documents, ActivityStore &activity);

    [[nodiscard]] Result<Meeting> load(const MeetingId &id); // NotFound, code "meeting"
    [[nodiscard]] Result<void> save(const Meeting &meeting, Instant now);
    // The same with an entry of who did it; `what` of activity::.
    [[nodiscard]] Result<void> save(const Meeting &meeting, QLatin1StringView what, const QString &by, Instant now);
    // Not in the bin, the soonest first; nullopt: from the beginning, without an end.
    [[nodiscard]] Result<QList<Meeting>> between(std::optional<Instant> from = {}, std::optional<Instant> to = {});

    // By name; `broken`: those that cannot be used (Invalid, code "meeting-template", subject: the name).
    struct Templates {
        QList<MeetingTemplate> sound;
        QList<Error> broken;
    };
    [[nodiscard]] Result<Templates> templates();
    [[nodiscard]] Result<void> saveTemplate(const MeetingTemplate &pattern, Instant now);
    [[nodiscard]] Result<void> removeTemplate(const MeetingTemplateId &id);

private:
    Database &m_database;
    DocumentStore &m_documents;
    ActivityStore &m_activity;
};

} // namespace bubenik
