#include "storage/AnnouncementStore.h"

#include "core/Folding.h"
#include "core/Json.h"
#include "core/WordSearch.h"

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

// A few thousand announcements are read through faster than an index is kept.
bool holdsAll(const QStringList &texts, const WordSearch &wanted)
{
    return wanted.isEmpty() || wanted.matches(folded(texts.join(u' ')));
}

} // namespace

AnnouncementStore::AnnouncementStore(Database &database, DocumentStore &documents)
    : m_database(database)
    , m_documents(documents)
{
}

Result<Announcement> AnnouncementStore::load(const AnnouncementId &id)
{
    const auto found = m_documents.find(id.value);
    if (!found) {
        return fail(found.error());
    }
    if (!*found) {
        return fail(Error { .kind = ErrorKind::NotFound,
            .detail = u"no such announcement"_s,
            .code = u"announcement"_s,
            .subject = id.value });
    }
    return announcementFromJson(id, (*found)->body);
}

Result<void> AnnouncementStore::save(const Announcement &announcement, Instant now)
{
    return m_documents.put(announcement.id.value, toJson(announcement), now);
}

Result<QList<Announcement>> AnnouncementStore::list(
    const QString &words, std::optional<AnnouncementKind> kind, const QString &street)
{
    const WordSearch wanted(words);
    const WordSearch wantedStreet(street);
    QList<Announcement> found;
    BUBENIK_TRY(m_database.query(
        u"SELECT id, body FROM document WHERE kind = 'announcement' ORDER BY row DESC"_s, {}, [&](const Row &row) {
            const auto body = parseObject(row.text(1).toUtf8());
            if (!body) {
                return;
            }
            const auto announcement = announcementFromJson({ row.text(0) }, *body);
            const bool isWanted = !announcement.deletedAt && (!kind || announcement.kind == *kind)
                && holdsAll(announcement.streets, wantedStreet)
                && holdsAll(QStringList { announcement.title, announcement.text } + announcement.streets, wanted);
            if (isWanted) {
                found.append(announcement);
            }
        }));
    return found;
}

} // namespace bubenik
