// One SQLite connection, bound to the thread that opened it. WAL, foreign keys on, busy timeout 5 s, synchronous=FULL
// (an acknowledged edit survives a power cut). Opening migrates: before each migration a backup is written into
// backups/ beside the database; a newer schema is refused (NewerSchema), a broken file too (Damaged).
// All SQL of the program lives in storage/; parameters are always bound.
#pragma once

#include "core/Result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>
#include <functional>
#include <memory>

namespace bubenik {

class DocumentCodec;

// The row that a query stands on.
class Row final
{
public:
    explicit Row(const QSqlQuery &query)
        : m_query(query)
    {
    }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }

private:
    const QSqlQuery &m_query;
};

class Database final
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    // A missing file is made (ReadWrite). ReadOnly, DiskFull, Busy, Damaged, NewerSchema, Storage.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &file, Mode mode = Mode::ReadWrite);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    // Statements are prepared once and kept by their text. `each` is called for every row; statements inside it may
    // be any, the same one too.
    [[nodiscard]] Result<void> query(
        const QString &sql, const QVariantList &values, const std::function<void(const Row &)> &each);
    // A statement without an answer; the number of rows it changed.
    [[nodiscard]] Result<qint64> execute(const QString &sql, const QVariantList &values = {});
    // An INSERT of one row; its rowid.
    [[nodiscard]] Result<qint64> insert(const QString &sql, const QVariantList &values);
    // The first column of the first row, invalid when there is none.
    [[nodiscard]] Result<QVariant> scalar(const QString &sql, const QVariantList &values = {});
    // BEGIN IMMEDIATE … COMMIT; rolls back when the body fails. Nested calls join the outer transaction, and their
    // failure is its failure.
    [[nodiscard]] Result<void> transaction(const std::function<Result<void>()> &body);

    // With which the bodies of sealed documents are kept; null: they can be neither read nor written.
    void setCodec(std::shared_ptr<const DocumentCodec> codec);
    [[nodiscard]] const DocumentCodec *codec() const;

    [[nodiscard]] QString file() const;
    [[nodiscard]] int schemaVersion();
    // Brings the write-ahead log into the file and makes it empty; leaves it when another connection is reading.
    void emptyJournal();
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
    [[nodiscard]] Result<void> connect(const QString &file, Mode mode);
    [[nodiscard]] Result<void> configure(Mode mode);
    [[nodiscard]] Result<void> finishTransaction(const Result<void> &outcome);
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace bubenik
