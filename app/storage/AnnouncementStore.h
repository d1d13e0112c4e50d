// Announcements, as documents "announcement:<id>".
#pragma once

#include "domain/Announcement.h"
#include "storage/DocumentStore.h"

namespace bubenik {

class AnnouncementStore final
{
public:
    AnnouncementStore(Database &database, DocumentStore &documents);

    [[nodiscard]] Result<Announcement> load(const AnnouncementId &id); // NotFound
    [[nodiscard]] Result<void> save(const Announcement &announcement, Instant now);
    // Not in the bin, the newest first; those in whose title, text or streets every word of `words` begins a word,
    // whatever its case and accents. `kind` nullopt: all.
    [[nodiscard]] Result<QList<Announcement>> list(
        const QString &words = {}, std::optional<AnnouncementKind> kind = {}, const QString &street = {});

private:
    Database &m_database;
    DocumentStore &m_documents;
};

} // namespace bubenik
