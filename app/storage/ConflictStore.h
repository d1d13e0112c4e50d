// Places where two people changed the same thing: what each of them wrote, until a person chooses. The document itself
// holds `theirs` meanwhile, so that all desks agree; conflicts are of this desk alone.
#pragma once

#include "core/Clock.h"
#include "storage/Database.h"

#include <QJsonValue>

namespace bubenik {

struct StoredConflict {
    QString id; // "conflict:<uuid>"
    QString document;
    QString field; // "body", "title", "attachments[<digest>].alt", "due" …
    QJsonValue base;
    QJsonValue mine; // the whole field, with the other side's untouching changes merged in
    QJsonValue theirs;
    QString theirsBy; // who wrote theirs, as far as known
    Instant at {};
};

class ConflictStore final
{
public:
    explicit ConflictStore(Database &database);

    // A field may stand in several conflicts: each holds other unsent words of this desk. The same words against a newer
    // wording of the other side replace the older conflict.
    [[nodiscard]] Result<void> add(const StoredConflict &conflict);
    [[nodiscard]] Result<QList<StoredConflict>> all(); // oldest first
    [[nodiscard]] Result<QList<StoredConflict>> of(const QString &document);
    [[nodiscard]] Result<StoredConflict> load(const QString &id); // NotFound
    [[nodiscard]] Result<void> remove(const QString &id);
    [[nodiscard]] Result<qint64> count();

private:
    Database &m_database;
};

} // namespace bubenik
