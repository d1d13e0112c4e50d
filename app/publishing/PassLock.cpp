#include "publishing/PassLock.h"

namespace bubenik {

using namespace Qt::StringLiterals;

PassLock::PassLock(const QString &folder)
    : m_file(folder + u"/deliver.lock"_s)
{
    m_file.setStaleLockTime(0); // by its process alone, never by age
}

bool PassLock::tryAcquire()
{
    return m_file.tryLock(0);
}

void PassLock::release()
{
    if (m_file.isLocked()) {
        m_file.unlock();
    }
}

Error PassLock::error() const
{
    switch (m_file.error()) {
    case QLockFile::PermissionError:
        return { .kind = ErrorKind::ReadOnly, .detail = u"no right to make deliver.lock"_s };
    case QLockFile::UnknownError:
        return { .kind = ErrorKind::Storage, .detail = u"deliver.lock could not be made"_s };
    default:
        break;
    }
    qint64 pid = 0;
    QString host;
    QString application;
    const bool known = m_file.getLockInfo(&pid, &host, &application);
    return { .kind = ErrorKind::Busy, .detail = known ? u"process %1 (%2) delivers"_s.arg(pid).arg(application) : u"another process delivers"_s,
        .code = u"delivering"_s };
}

} // namespace bubenik
