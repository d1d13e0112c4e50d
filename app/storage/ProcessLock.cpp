#include "storage/ProcessLock.h"

#include "storage/Files.h"

#ifdef Q_OS_UNIX
#include <sys/file.h>
#endif

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

Result<void> held(const QString &file)
{
    return fail(Error { .kind = ErrorKind::Busy, .detail = u"another process holds it"_s, .subject = file });
}

Result<void> notMade(const QString &file)
{
    return fail(files::writeError(file, u"the lock file cannot be made"_s));
}

} // namespace

ProcessLock::ProcessLock(const QString &file)
    : m_file(file)
{
}

ProcessLock::~ProcessLock()
{
    release();
}

#ifdef Q_OS_UNIX

Result<void> ProcessLock::acquire()
{
    if (m_file.isOpen()) {
        return held(m_file.fileName());
    }
    if (!m_file.open(QIODevice::ReadWrite)) {
        return notMade(m_file.fileName());
    }
    if (flock(m_file.handle(), LOCK_EX | LOCK_NB) != 0) {
        m_file.close();
        return held(m_file.fileName());
    }
    return {};
}

// The file stays: who waits for it has it open already.
void ProcessLock::release()
{
    m_file.close();
}

// Removed while it is held: whoever makes a new one meanwhile has another file.
void ProcessLock::releaseAndRemove()
{
    if (m_file.isOpen()) {
        QFile::remove(m_file.fileName());
    }
    release();
}

#else

Result<void> ProcessLock::acquire()
{
    if (!m_other) {
        m_other = std::make_unique<QLockFile>(m_file.fileName());
        m_other->setStaleLockTime(0);
    }
    if (m_other->tryLock(0)) {
        return {};
    }
    return m_other->error() == QLockFile::LockFailedError ? held(m_file.fileName()) : notMade(m_file.fileName());
}

void ProcessLock::release()
{
    if (m_other) {
        m_other->unlock();
    }
}

void ProcessLock::releaseAndRemove()
{
    release(); // QLockFile takes its file away
}

#endif

} // namespace bubenik
