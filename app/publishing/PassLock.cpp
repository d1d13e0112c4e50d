#include "publishing/PassLock.h"

namespace bubenik {

using namespace Qt::StringLiterals;

PassLock::PassLock(const QString &folder)
    : m_file(folder + u"/deliver.lock"_s)
{
}

bool PassLock::tryAcquire()
{
    const auto taken = m_file.acquire();
    if (!taken) {
        m_error = taken.error();
        m_error.code = m_error.kind == ErrorKind::Busy ? u"delivering"_s : m_error.code;
    }
    return taken.has_value();
}

void PassLock::release()
{
    m_file.release();
}

Error PassLock::error() const
{
    return m_error;
}

} // namespace bubenik
