#include "storage/MeetingRecordStore.h"

#include "core/Json.h"

namespace bubenik {

using namespace Qt::StringLiterals;

MeetingRecordStore::MeetingRecordStore(Database &database, DocumentStore &documents)
    : m_database(database)
    , m_documents(documents)
{
}

Result<Remark> MeetingRecordStore::loadRemark(const RemarkId &id)
{
    const auto found = m_documents.find(id.value);
    if (!found) {
        return fail(found.error());
    }
    if (!*found || !id.value.startsWith("remark:"_L1)) {
        return fail(Error {
            .kind = ErrorKind::NotFound, .detail = u"no such remark"_s, .code = u"remark"_s, .subject = id.value });
    }
    return remarkFromJson(id, (*found)->body);
}

Result<void> MeetingRecordStore::save(const Remark &remark, Instant now)
{
    BUBENIK_TRY(check(remark));
    return m_documents.put(remark.id.value, toJson(remark), now);
}

Result<QList<Remark>> MeetingRecordStore::remarks(const MeetingId &meeting)
{
    QList<Remark> remarks;
    BUBENIK_TRY(m_database.query(u"SELECT id, body FROM document WHERE kind = 'remark' AND body ->> '$.meeting' = ?"
                                 " AND (body ->> '$.deletedAt') IS NULL ORDER BY body ->> '$.createdAt', row"_s,
        { meeting.value }, [&](const Row &row) {
            if (const auto body = parseObject(row.text(1).toUtf8())) {
                remarks.append(remarkFromJson({ row.text(0) }, *body));
            }
        }));
    return remarks;
}

Result<void> MeetingRecordStore::save(const Attendance &attendance, Instant now)
{
    return m_documents.put(attendance.id.value, toJson(attendance), now);
}

Result<QList<Attendance>> MeetingRecordStore::attendance(const MeetingId &meeting)
{
    QList<Attendance> all;
    BUBENIK_TRY(m_database.query(
        u"SELECT id, body FROM document WHERE kind = 'attendance' AND body ->> '$.meeting' = ? ORDER BY row"_s,
        { meeting.value }, [&](const Row &row) {
            if (const auto body = parseObject(row.text(1).toUtf8())) {
                all.append(attendanceFromJson({ row.text(0) }, *body));
            }
        }));
    return all;
}

Result<std::optional<Minutes>> MeetingRecordStore::minutes(const MeetingId &meeting)
{
    const auto found = m_documents.find(minutesId(meeting));
    if (!found) {
        return fail(found.error());
    }
    return *found ? std::optional(minutesFromJson(meeting, (*found)->body)) : std::nullopt;
}

Result<void> MeetingRecordStore::save(const Minutes &minutes, Instant now)
{
    return m_documents.put(minutesId(minutes.meeting), toJson(minutes), now);
}

} // namespace bubenik
