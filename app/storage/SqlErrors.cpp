#include "storage/SqlErrors.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace bubenik {

namespace {

constexpr int primaryCodeMask = 0xFF;
constexpr qint64 asGoodAsFull = 256LL * 1024; // SQLite needs that much to go on at all

// A full disk also shows as a failed write of the shared-memory file.
ErrorKind kindOfFailedWrite(const QString &file)
{
    const QStorageInfo storage(QFileInfo(file).absolutePath());
    if (storage.isValid() && storage.isReadOnly()) {
        return ErrorKind::ReadOnly;
    }
    return storage.isValid() && storage.bytesAvailable() < asGoodAsFull ? ErrorKind::DiskFull : ErrorKind::Storage;
}

ErrorKind kindOf(int primaryCode, const QString &file)
{
    switch (primaryCode) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return ErrorKind::Busy;
    case 8: // SQLITE_READONLY
        return ErrorKind::ReadOnly;
    case 10: // SQLITE_IOERR
    case 14: // SQLITE_CANTOPEN
        return kindOfFailedWrite(file);
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return ErrorKind::Damaged;
    case 13: // SQLITE_FULL
        return ErrorKind::DiskFull;
    case 19: // SQLITE_CONSTRAINT
        return ErrorKind::Conflict;
    default:
        return ErrorKind::Storage;
    }
}

} // namespace

Error errorFromSql(const QSqlError &error, const QString &file)
{
    const auto code = error.nativeErrorCode();
    return { .kind = kindOf(code.toInt() & primaryCodeMask, file),
        .detail = error.driverText() + QStringLiteral(": ") + error.databaseText(),
        .code = QStringLiteral("sqlite-") + code,
        .subject = file };
}

} // namespace bubenik
