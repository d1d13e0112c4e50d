#include "channels/folder/Files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <filesystem>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace bubenik::folder {

using namespace Qt::StringLiterals;

namespace {

std::filesystem::path native(const QString &path)
{
    return QFileInfo(path).filesystemAbsoluteFilePath();
}

std::error_code lastError()
{
    return { errno, std::generic_category() };
}

// The new name of a file is on the disk only when its folder is.
void flushFolder([[maybe_unused]] const QString &path)
{
#ifdef Q_OS_UNIX
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
#endif
}

bool flushFile([[maybe_unused]] QFile &file)
{
    if (!file.flush()) {
        return false;
    }
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0 || errno == EINVAL || errno == ENOTSUP;
#else
    return true;
#endif
}

} // namespace

Error fileError(const std::error_code &code, const QString &path)
{
    Error error { .kind = ErrorKind::Storage,
        .detail = QString::fromStdString(code.message()) + u": "_s + path,
        .code = u"file"_s,
        .subject = path };
    if (code == std::errc::no_space_on_device || code.value() == EDQUOT || code == std::errc::file_too_large) {
        error.kind = ErrorKind::DiskFull;
    } else if (code == std::errc::read_only_file_system || code == std::errc::permission_denied
               || code == std::errc::operation_not_permitted) {
        error.kind = ErrorKind::ReadOnly;
    } else if (code.value() == ESTALE || code.value() == EHOSTDOWN || code == std::errc::not_connected
               || code == std::errc::host_unreachable || code == std::errc::no_such_device
               || code == std::errc::no_such_file_or_directory) {
        error.kind = ErrorKind::Offline;
        error.code = u"folder-missing"_s;
    }
    return error;
}

Error notAFolder(const QString &path)
{
    return { .kind = ErrorKind::Storage, .detail = u"not a folder: "_s + path, .code = u"not-a-folder"_s, .subject = path };
}

Result<void> writeNew(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    errno = 0;
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size() && flushFile(file);
    if (!written) {
        const auto code = lastError();
        file.close();
        file.remove();
        return fail(fileError(code, path));
    }
    return {};
}

Result<void> writeWhole(const QString &path, const QByteArray &bytes, const QString &temporary)
{
    QFile present(path);
    if (present.open(QIODevice::ReadOnly) && present.size() == bytes.size() && present.readAll() == bytes) {
        return {};
    }
    present.close();
    BUBENIK_TRY(makeFolder(QFileInfo(path).path()));
    BUBENIK_TRY(makeFolder(temporary));
    const auto name = temporary + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces);
    BUBENIK_TRY(writeNew(name, bytes));
    auto moved = moveInto(name, path);
    if (!moved) {
        QFile::remove(name);
    }
    return moved;
}

Result<void> copyNew(const QString &from, const QString &to)
{
    std::error_code code;
    std::filesystem::copy_file(native(from), native(to), std::filesystem::copy_options::overwrite_existing, code);
    if (code) {
        return fail(fileError(code, to));
    }
    QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    QFile file(to);
    if (!file.open(QIODevice::ReadWrite) || !flushFile(file)) {
        return fail(fileError(lastError(), to));
    }
    return {};
}

Result<QByteArray> readWhole(const QString &path)
{
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::ReadOnly)) {
        auto error = fileError(lastError(), path);
        if (errno == ENOENT || errno == ENOTDIR) {
            error.kind = ErrorKind::NotFound;
        }
        return fail(error);
    }
    return file.readAll();
}

Result<void> makeFolder(const QString &path)
{
    std::error_code code;
    std::filesystem::create_directories(native(path), code);
    if (code) {
        return fail(fileError(code, path));
    }
    return {};
}

Result<void> moveInto(const QString &from, const QString &to)
{
    std::error_code code;
    std::filesystem::rename(native(from), native(to), code);
    if (code) {
        return fail(fileError(code, to));
    }
    flushFolder(QFileInfo(to).path());
    return {};
}

Result<void> removeAll(const QString &path)
{
    std::error_code code;
    std::filesystem::remove_all(native(path), code);
    if (code && code != std::errc::no_such_file_or_directory) {
        return fail(fileError(code, path));
    }
    return {};
}

QStringList foldersIn(const QString &path)
{
    return QDir(path).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
}

} // namespace bubenik::folder
