#include "storage/WindowLock.h"

#include "core/Json.h"
#include "storage/Files.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>

namespace bubenik {

using namespace Qt::StringLiterals;

WindowLock::WindowLock(std::unique_ptr<QLockFile> lock)
    : m_lock(std::move(lock))
{
}

WindowLock::~WindowLock() = default;

Result<std::unique_ptr<WindowLock>> WindowLock::take(const QString &workspacePath)
{
    const auto file = QDir(workspacePath).filePath(u"lock"_s);
    auto lock = std::make_unique<QLockFile>(file);
    lock->setStaleLockTime(0); // never by age: only when its process is gone
    if (lock->tryLock(0)) {
        return std::unique_ptr<WindowLock>(new WindowLock(std::move(lock)));
    }
    if (lock->error() == QLockFile::LockFailedError) {
        return fail(Error {
            .kind = ErrorKind::Busy, .detail = u"another window holds the workspace"_s, .subject = workspacePath });
    }
    return fail(files::writeError(file, u"cannot make the lock file"_s));
}

QString WindowLock::socketName(const QString &workspacePath)
{
    const QFileInfo info(workspacePath);
    const auto canonical = info.canonicalFilePath();
    const auto key = (canonical.isEmpty() ? info.absoluteFilePath() : canonical) + u'\n' + QDir::homePath();
    return u"bubenik-"_s + sha256(key.toUtf8()).left(24);
}

} // namespace bubenik
