#include "mail/WorkThread.h"

namespace bubenik {

WorkThread::WorkThread(const QString &name)
{
    m_thread.setObjectName(name);
    m_place.moveToThread(&m_thread);
    m_thread.start();
}

WorkThread::~WorkThread()
{
    // Behind what is queued already.
    post([this] { m_thread.quit(); });
    m_thread.wait();
}

void WorkThread::post(std::function<void()> work)
{
    QMetaObject::invokeMethod(&m_place, std::move(work), Qt::QueuedConnection);
}

} // namespace bubenik
