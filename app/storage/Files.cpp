#include "storage/Files.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace bubenik::files {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 chunk = 256LL * 1024;
constexpr qint64 asGoodAsFull = 64LL * 1024;

Result<void> pump(QIODevice &source, QIODevice &target, QCryptographicHash &hash)
{
    while (true) {
        const auto bytes = source.read(chunk);
        if (bytes.isEmpty()) {
            break;
        }
        hash.addData(bytes);
        if (target.write(bytes) != bytes.size()) {
            return fail(ErrorKind::Storage, target.errorString());
        }
    }
    return {};
}

} // namespace

Error writeError(const QString &path, const QString &detail)
{
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    auto kind = ErrorKind::Storage;
    if (storage.isValid() && storage.bytesAvailable() < asGoodAsFull && !storage.isReadOnly()) {
        kind = ErrorKind::DiskFull;
    } else if (!canWriteInto(QFileInfo(path).absolutePath())) {
        kind = ErrorKind::ReadOnly;
    }
    return { .kind = kind, .detail = detail, .subject = path };
}

void syncFile(const QString &path)
{
#ifdef Q_OS_WIN
    QFile file(path);
    if (file.open(QIODevice::ReadWrite)) {
        FlushFileBuffers(reinterpret_cast<HANDLE>(_get_osfhandle(file.handle())));
    }
#else
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor >= 0) {
        ::fsync(descriptor);
        ::close(descriptor);
    }
#endif
}

void syncDirectory(const QString &path)
{
#ifdef Q_OS_WIN
    Q_UNUSED(path) // NTFS keeps renames in its journal
#else
    syncFile(path);
#endif
}

Result<void> moveOver(const QString &from, const QString &to)
{
#ifdef Q_OS_WIN
    const auto native = [](const QString &path) { return QDir::toNativeSeparators(path).toStdWString(); };
    const bool moved
        = MoveFileExW(native(from).c_str(), native(to).c_str(), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH);
#else
    const bool moved = std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
#endif
    if (!moved) {
        return fail(writeError(to, u"cannot rename into place"_s));
    }
    syncDirectory(QFileInfo(to).absolutePath());
    return {};
}

Result<QString> copyWhole(QIODevice &source, const QString &target)
{
    QSaveFile file(target);
    if (!QDir().mkpath(QFileInfo(target).absolutePath()) || !file.open(QIODevice::WriteOnly)) {
        return fail(writeError(target, file.errorString()));
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto copied = pump(source, file, hash);
    if (!copied || !file.commit()) {
        return fail(writeError(target, file.errorString()));
    }
    syncDirectory(QFileInfo(target).absolutePath());
    return QString::fromLatin1(hash.result().toHex());
}

Result<QString> digestOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) {
        return fail(Error { .kind = ErrorKind::Storage, .detail = file.errorString(), .subject = path });
    }
    return QString::fromLatin1(hash.result().toHex());
}

bool canWriteInto(const QString &directory)
{
    return QFileInfo(directory).isWritable();
}

} // namespace bubenik::files
