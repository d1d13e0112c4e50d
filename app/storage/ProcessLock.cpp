#include "storage/ProcessLock.h"

#ifdef Q_OS_UNIX
#include <sys/file.h>
#endif

namespace bubenik {

ProcessLock::ProcessLock(const QString &file)
    : m_file(file)
{
}

ProcessLock::~ProcessLock()
{
    release();
}

#ifdef Q_OS_UNIX

bool ProcessLock::tryAcquire()
{
    if (m_file.isOpen() || !m_file.open(QIODevice::ReadWrite)) {
        return false;
    }
    if (flock(m_file.handle(), LOCK_EX | LOCK_NB) != 0) {
        m_file.close();
        return false;
    }
    return true;
}

// The file stays: who waits for it has it open already.
void ProcessLock::release()
{
    m_file.close();
}

#else

bool ProcessLock::tryAcquire()
{
    if (!m_other) {
        m_other = std::make_unique<QLockFile>(m_file.fileName());
        m_other->setStaleLockTime(0);
    }
    return m_other->tryLock(0);
}

void ProcessLock::release()
{
    if (m_other) {
        m_other->unlock();
    }
}

#endif

} // namespace bubenik
