#include "mail/EmlFolder.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStorageInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

Error writeError(const QString &path, const QFileDevice &file)
{
    constexpr qint64 asGoodAsFull = 64LL * 1024;
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    auto kind = ErrorKind::Storage;
    if (storage.isValid() && !storage.isReadOnly() && storage.bytesAvailable() < asGoodAsFull) {
        kind = ErrorKind::DiskFull;
    } else if (file.error() == QFileDevice::PermissionsError
        || !QFileInfo(QFileInfo(path).absolutePath()).isWritable()) {
        kind = ErrorKind::ReadOnly;
    }
    return { .kind = kind, .detail = file.errorString(), .subject = path };
}

// The name of a new file is on the disk only when its folder is.
void syncFolder(const QString &path)
{
#ifdef Q_OS_UNIX
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
#else
    Q_UNUSED(path)
#endif
}

} // namespace

EmlFolder::EmlFolder(QString path)
    : m_path(std::move(path))
{
}

// The part before the @, which is ours: letters, digits, dots, hyphens.
QString EmlFolder::fileOf(const QString &messageId) const
{
    return QDir(m_path).filePath(messageId.section(u'@', 0, 0) + ".eml"_L1);
}

Result<void> EmlFolder::prepare() const
{
    if (!QDir().mkpath(m_path)) {
        return fail(Error { .kind = ErrorKind::Storage, .detail = u"cannot make a folder"_s, .subject = m_path });
    }
    if (!QFileInfo(m_path).isWritable()) {
        return fail(Error { .kind = ErrorKind::ReadOnly, .detail = u"no right to write"_s, .subject = m_path });
    }
    return {};
}

Result<QString> EmlFolder::write(const WrittenMail &mail) const
{
    BUBENIK_TRY(prepare());
    const auto path = fileOf(mail.messageId);
    QSaveFile file(path);
    bool isWritten = file.open(QIODevice::WriteOnly);
    for (qsizetype i = 0; isWritten && i < mail.pieces.size(); ++i) {
        isWritten = file.write(mail.pieces[i]) == mail.pieces[i].size();
    }
    if (!isWritten || !file.commit()) {
        return fail(writeError(path, file));
    }
    syncFolder(m_path);
    return path;
}

bool EmlFolder::holds(const QString &messageId) const
{
    return QFile::exists(fileOf(messageId));
}

} // namespace bubenik
