// What was taken down at meetings, as documents "remark:…", "attendance:…" and "minutes:…" (domain/MeetingRecord.h).
#pragma once

#include "domain/MeetingRecord.h"
#include "storage/DocumentStore.h"

namespace bubenik {

class MeetingRecordStore final
{
public:
    MeetingRecordStore(Database &database, DocumentStore &documents);

    [[nodiscard]] Result<Remark> loadRemark(const RemarkId &id); // NotFound, code "remark"
    [[nodiscard]] Result<void> save(const Remark &remark, Instant now); // check()ed
    // Not removed ones, in the order they were said.
    [[nodiscard]] Result<QList<Remark>> remarks(const MeetingId &meeting);

    [[nodiscard]] Result<void> save(const Attendance &attendance, Instant now);
    // Also those unticked again, in the order they were first ticked.
    [[nodiscard]] Result<QList<Attendance>> attendance(const MeetingId &meeting);

    [[nodiscard]] Result<std::optional<Minutes>> minutes(const MeetingId &meeting);
    [[nodiscard]] Result<void> save(const Minutes &minutes, Instant now);

private:
    Database &m_database;
    DocumentStore &m_documents;
};

} // namespace bubenik
