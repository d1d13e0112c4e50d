#include "storage/Archive.h"

#include "storage/Database.h"
#include "storage/Files.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

namespace bubenik::archive {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 partBytes = 1024LL * 1024;

Error damaged(const QString &archive, const QString &detail)
{
    return { .kind = ErrorKind::Damaged, .detail = detail, .subject = archive };
}

// "ab/abcdef….jpg": nothing that could lead out of the folder.
bool isAttachmentName(const QString &name)
{
    static const QRegularExpression form(u"^([0-9a-f]{2})/\\1[0-9a-f]{62}(\\.[A-Za-z0-9]{1,12})?$"_s);
    return form.match(name).hasMatch();
}

QString digestIn(const QString &name)
{
    return name.mid(3, 64);
}

Result<void> addFile(Database &database, const QString &path, const QString &name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Error { .kind = ErrorKind::Storage, .detail = file.errorString(), .subject = path });
    }
    for (int part = 0;; ++part) {
        const auto bytes = file.read(partBytes);
        if (bytes.isEmpty()) {
            break;
        }
        BUBENIK_TRY(database.execute(
            u"INSERT INTO backup_attachment (name, part, bytes) VALUES (?, ?, ?)"_s, { name, part, bytes }));
    }
    return {};
}

Result<void> addAttachments(Database &database, const QString &attachments)
{
    BUBENIK_TRY(database.execute(u"CREATE TABLE backup_attachment (name TEXT NOT NULL, part INTEGER NOT NULL,"
                                 " bytes BLOB NOT NULL, PRIMARY KEY (name, part))"_s));
    const QDir root(attachments);
    QDirIterator files(attachments, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const auto path = files.next();
        const auto name = root.relativeFilePath(path);
        if (isAttachmentName(name)) {
            BUBENIK_TRY(addFile(database, path, name));
        }
    }
    return {};
}

Result<bool> hasAttachments(Database &database)
{
    const auto tables
        = database.scalar(u"SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'backup_attachment'"_s);
    if (!tables) {
        return fail(tables.error());
    }
    return tables->toInt() > 0;
}

Result<QStringList> attachmentNames(Database &database)
{
    QStringList names;
    const auto present = hasAttachments(database);
    if (!present) {
        return fail(present.error());
    }
    if (*present) {
        BUBENIK_TRY(database.query(
            u"SELECT DISTINCT name FROM backup_attachment"_s, {}, [&](const Row &row) { names.append(row.text(0)); }));
    }
    return names;
}

// Calls `each` with one part after the other.
Result<void> readParts(Database &database, const QString &name, const std::function<void(const QByteArray &)> &each)
{
    return database.query(u"SELECT bytes FROM backup_attachment WHERE name = ? ORDER BY part"_s, { name },
        [&](const Row &row) { each(row.value(0).toByteArray()); });
}

Result<void> verifyAttachment(Database &database, const QString &archive, const QString &name)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    BUBENIK_TRY(readParts(database, name, [&](const QByteArray &part) { hash.addData(part); }));
    if (!isAttachmentName(name) || QString::fromLatin1(hash.result().toHex()) != digestIn(name)) {
        return fail(damaged(archive, u"an attachment is not what its name says"_s));
    }
    return {};
}

Result<void> unpackAttachment(Database &database, const QString &name, const QString &target)
{
    if (!isAttachmentName(name) || QFileInfo::exists(target)) {
        return {};
    }
    QSaveFile file(target);
    if (!QDir().mkpath(QFileInfo(target).absolutePath()) || !file.open(QIODevice::WriteOnly)) {
        return fail(files::writeError(target, file.errorString()));
    }
    BUBENIK_TRY(readParts(database, name, [&](const QByteArray &part) { file.write(part); }));
    if (!file.commit()) { // remembers an earlier failed write
        return fail(files::writeError(target, file.errorString()));
    }
    return {};
}

// The copy holds the archive's extra table; take it out and give the space back.
Result<void> dropAttachments(const QString &databaseFile)
{
    auto database = Database::open(databaseFile);
    if (!database) {
        return fail(database.error());
    }
    BUBENIK_TRY((*database)->execute(u"DROP TABLE IF EXISTS backup_attachment"_s));
    BUBENIK_TRY((*database)->execute(u"VACUUM"_s));
    return {};
}

Result<void> fill(const QString &databaseFile, const QString &attachments, const QString &temporary)
{
    auto source = Database::open(databaseFile, Database::Mode::ReadOnly);
    if (!source) {
        return fail(source.error());
    }
    BUBENIK_TRY((*source)->backupTo(temporary));
    auto copy = Database::open(temporary);
    if (!copy) {
        return fail(copy.error());
    }
    BUBENIK_TRY((*copy)->transaction([&] { return addAttachments(**copy, attachments); }));
    // One file without companions: back from WAL to a plain journal.
    BUBENIK_TRY((*copy)->execute(u"PRAGMA journal_mode = DELETE"_s));
    return {};
}

} // namespace

Result<void> write(const QString &databaseFile, const QString &attachments, const QString &target)
{
    const auto temporary = target + u".part"_s;
    QFile::remove(temporary);
    auto filled = fill(databaseFile, attachments, temporary);
    if (!filled) {
        QFile::remove(temporary);
        QFile::remove(temporary + u"-wal"_s);
        QFile::remove(temporary + u"-shm"_s);
        return filled;
    }
    files::syncFile(temporary);
    return files::moveOver(temporary, target);
}

Result<void> verify(const QString &archive)
{
    if (!QFileInfo(archive).isFile()) {
        return fail(Error { .kind = ErrorKind::NotFound, .detail = u"no such file"_s, .subject = archive });
    }
    auto database = Database::open(archive, Database::Mode::ReadOnly);
    if (!database) {
        return fail(database.error());
    }
    const auto sound = (*database)->scalar(u"PRAGMA quick_check(1)"_s);
    if (!sound || sound->toString() != "ok"_L1 || (*database)->schemaVersion() < 1) {
        return fail(damaged(archive, sound ? sound->toString() : sound.error().detail));
    }
    const auto names = attachmentNames(**database);
    if (!names) {
        return fail(names.error());
    }
    for (const auto &name : *names) {
        BUBENIK_TRY(verifyAttachment(**database, archive, name));
    }
    return {};
}

Result<void> unpack(const QString &archive, const QString &databaseFile, const QString &attachments)
{
    {
        auto database = Database::open(archive, Database::Mode::ReadOnly);
        if (!database) {
            return fail(database.error());
        }
        const auto names = attachmentNames(**database);
        if (!names) {
            return fail(names.error());
        }
        for (const auto &name : *names) {
            BUBENIK_TRY(unpackAttachment(**database, name, QDir(attachments).filePath(name)));
        }
    }
    QFile source(archive);
    if (!source.open(QIODevice::ReadOnly)) {
        return fail(Error { .kind = ErrorKind::Storage, .detail = source.errorString(), .subject = archive });
    }
    const auto copied = files::copyWhole(source, databaseFile);
    if (!copied) {
        return fail(copied.error());
    }
    return dropAttachments(databaseFile);
}

} // namespace bubenik::archive
