#include "storage/WindowLock.h"

#include "core/Json.h"

#include <QDir>
#include <QFileInfo>

namespace bubenik {

using namespace Qt::StringLiterals;

WindowLock::WindowLock(std::unique_ptr<ProcessLock> lock)
    : m_lock(std::move(lock))
{
}

WindowLock::~WindowLock() = default;

Result<std::unique_ptr<WindowLock>> WindowLock::take(const QString &workspacePath)
{
    auto lock = std::make_unique<ProcessLock>(QDir(workspacePath).filePath(u"lock"_s));
    auto taken = lock->acquire();
    if (taken) {
        return std::unique_ptr<WindowLock>(new WindowLock(std::move(lock)));
    }
    if (taken.error().kind == ErrorKind::Busy) {
        return fail(Error {
            .kind = ErrorKind::Busy, .detail = u"another window holds the workspace"_s, .subject = workspacePath });
    }
    return fail(taken.error());
}

QString WindowLock::socketName(const QString &workspacePath)
{
    const QFileInfo info(workspacePath);
    const auto canonical = info.canonicalFilePath();
    const auto key = (canonical.isEmpty() ? info.absoluteFilePath() : canonical) + u'\n' + QDir::homePath();
    return u"bubenik-"_s + sha256(key.toUtf8()).left(24);
}

} // namespace bubenik
