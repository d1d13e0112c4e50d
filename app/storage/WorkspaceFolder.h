// A workspace on disk: bubenik.sqlite, attachments/, backups/, site/ (the default folder channel), lock.
// One window at a time (a second one is told, Busy, and can ask the first to come to the front); the command line
// and the agent work beside it, SQLite keeps them apart.
#pragma once

#include "storage/Stores.h"

namespace bubenik {

class WorkspaceFolder final
{
public:
    [[nodiscard]] static QString defaultPath(); // the platform's application data folder
    // Makes a new one; Conflict when there already is one, ReadOnly, DiskFull.
    [[nodiscard]] static Result<WorkspaceFolder> create(
        const QString &path, const QString &town, const QByteArray &zone);
    // NotFound, NewerSchema, Damaged, ReadOnly. Migrates when needed.
    [[nodiscard]] static Result<WorkspaceFolder> open(const QString &path);

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QString databaseFile() const;
    [[nodiscard]] QString attachmentsPath() const;
    [[nodiscard]] QString sitePath() const;
    [[nodiscard]] QString backupsPath() const;
    // With which stores() keep the documents of the office (storage/DocumentCodec.h). Copies of the folder share it.
    void setCodec(std::shared_ptr<const DocumentCodec> codec) { m_codec = std::move(codec); }
    // A set of stores for the calling thread.
    [[nodiscard]] Result<std::unique_ptr<Stores>> stores() const;

    // One file: a copy of the database that also holds the attachments (storage/Archive.h); written to a temporary
    // name first.
    [[nodiscard]] Result<void> backup(const QString &file) const;
    // From backup()'s file or an automatic backup, into an empty or missing folder, or over a damaged workspace whose
    // database is first moved aside (damaged-…/; attachments stay). The file is verified before anything is touched.
    // Conflict when there is a sound workspace, Busy while a window has it open, Damaged when the file is none of ours
    // or broken, NotFound.
    [[nodiscard]] static Result<WorkspaceFolder> restore(const QString &file, const QString &path);
    [[nodiscard]] static QStringList automaticBackups(const QString &path); // newest first
    // Today's automatic backup, on a thread of the pool, unless there is one already.
    void backupDailyInBackground() const;

private:
    explicit WorkspaceFolder(QString path);
    QString m_path;
    std::shared_ptr<const DocumentCodec> m_codec;
};

} // namespace bubenik
