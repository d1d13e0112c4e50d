// One SQLite connection, bound to the thread that opened it. WAL, foreign keys on, busy timeout, synchronous=FULL
// (an acknowledged edit survives a power cut). Opening migrates: before each migration a backup is written beside
// the database; a newer schema is refused (NewerSchema), a broken file too (Damaged).
// All SQL of the program lives in storage/; parameters are always bound.
#pragma once

#include "core/Result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>
#include <functional>

namespace bubenik {

class Database final
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &file, Mode mode = Mode::ReadWrite);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    // A prepared statement, cached by its text: finish() it (or let Rows do) before using the same text again.
    [[nodiscard]] Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {});
    // BEGIN IMMEDIATE … COMMIT; rolls back when the body fails. Nested calls join the outer transaction.
    [[nodiscard]] Result<void> transaction(const std::function<Result<void>()> &body);

    [[nodiscard]] int schemaVersion();
    // A full copy by VACUUM INTO, written to a temporary name first.
    [[nodiscard]] Result<void> backupTo(const QString &file);
    // PRAGMA integrity_check and foreign_key_check, and the search index against its texts.
    [[nodiscard]] Result<void> check();

    // Documents changed by committed transactions since the last call, for telling the window.
    void noteChanged(const QString &documentId);
    [[nodiscard]] QStringList takeChanged();
    // Grows when another connection (or process) has committed.
    [[nodiscard]] qint64 dataVersion();

private:
    Database();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace bubenik
