#include "storage/MeetingStore.h"

#include "core/Folding.h"
#include "core/Json.h"

#include <algorithm>

namespace bubenik {

using namespace Qt::StringLiterals;

MeetingStore::MeetingStore(Database &database, DocumentStore &documents, ActivityStore &activity)
    : m_database(database)
    , m_documents(documents)
    , m_activity(activity)
{
}

Result<Meeting> MeetingStore::load(const MeetingId &id)
{
    const auto found = m_documents.find(id.value);
    if (!found) {
        return fail(found.error());
    }
    if (!*found || !id.value.startsWith("meeting:"_L1)) {
        return fail(Error {
            .kind = ErrorKind::NotFound, .detail = u"no such meeting"_s, .code = u"meeting"_s, .subject = id.value });
    }
    return meetingFromJson(id, (*found)->body);
}

Result<void> MeetingStore::save(const Meeting &meeting, Instant now)
{
    return m_documents.put(meeting.id.value, toJson(meeting), now);
}

Result<void> MeetingStore::save(const Meeting &meeting, QLatin1StringView what, const QString &by, Instant now)
{
    return m_database.transaction([&]() -> Result<void> {
        BUBENIK_TRY(save(meeting, now));
        return m_activity.add(meeting.id.value, what, by, now);
    });
}

Result<QList<Meeting>> MeetingStore::between(std::optional<Instant> from, std::optional<Instant> to)
{
    QList<Meeting> meetings;
    BUBENIK_TRY(
        m_database.query(u"SELECT id, body FROM document WHERE kind = 'meeting' AND (body ->> '$.deletedAt') IS NULL"
                         " AND body ->> '$.ends' >= ? AND body ->> '$.starts' < ? ORDER BY body ->> '$.starts', row"_s,
            { from ? toIso(*from) : u""_s, to ? toIso(*to) : u"9999"_s }, [&](const Row &row) {
                if (const auto body = parseObject(row.text(1).toUtf8())) {
                    meetings.append(meetingFromJson({ row.text(0) }, *body));
                }
            }));
    return meetings;
}

Result<MeetingStore::Templates> MeetingStore::templates()
{
    const auto all = m_documents.ofKind(u"meeting-template"_s);
    if (!all) {
        return fail(all.error());
    }
    Templates templates;
    for (const auto &document : *all) {
        const auto pattern = meetingTemplateFromJson({ document.id }, document.body);
        if (pattern) {
            templates.sound.append(*pattern);
        } else {
            templates.broken.append(pattern.error());
        }
    }
    std::ranges::stable_sort(templates.sound, {}, [](const MeetingTemplate &one) { return czechSortKey(one.name); });
    return templates;
}

Result<void> MeetingStore::saveTemplate(const MeetingTemplate &pattern, Instant now)
{
    return m_documents.put(pattern.id.value, toJson(pattern), now);
}

Result<void> MeetingStore::removeTemplate(const MeetingTemplateId &id)
{
    return m_documents.remove(id.value);
}

} // namespace bubenik
