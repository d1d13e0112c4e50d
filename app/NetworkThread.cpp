#include "NetworkThread.h"

#include "NetworkWorker.h"
#include "core/Log.h"

#include <QSemaphore>

namespace bubenik {

NetworkThread::NetworkThread(
    QString path, QString secretsFile, bool deliver, std::shared_ptr<office::Vault> vault)
    : m_thread(std::make_unique<QThread>())
    , m_worker(new NetworkWorker(std::move(path), std::move(secretsFile), deliver, std::move(vault)))
{
    m_worker->moveToThread(m_thread.get());
    connect(m_worker, &NetworkWorker::documentsChanged, this, &NetworkThread::documentsChanged);
    connect(m_worker, &NetworkWorker::progressed, this, &NetworkThread::progressed);
    connect(m_worker, &NetworkWorker::offlineChanged, this, &NetworkThread::offlineChanged);
    connect(m_worker, &NetworkWorker::feedbackChanged, this, &NetworkThread::feedbackChanged);
    connect(m_worker, &NetworkWorker::questionsChanged, this, &NetworkThread::questionsChanged);
    connect(m_worker, &NetworkWorker::chatConnectionChanged, this, &NetworkThread::chatConnectionChanged);
    connect(m_worker, &NetworkWorker::channelChecked, this, &NetworkThread::channelChecked);
    connect(m_worker, &NetworkWorker::invitationsProgressed, this, &NetworkThread::invitationsProgressed);
    connect(m_worker, &NetworkWorker::invitationsStopped, this, &NetworkThread::invitationsStopped);
    connect(m_worker, &NetworkWorker::feedChecked, this, &NetworkThread::feedChecked);
    connect(m_worker, &NetworkWorker::smsProgressed, this, &NetworkThread::smsProgressed);
    connect(m_worker, &NetworkWorker::smsStopped, this, &NetworkThread::smsStopped);
    connect(m_worker, &NetworkWorker::syncStatusChanged, this, &NetworkThread::syncStatusChanged);
    connect(m_thread.get(), &QThread::started, m_worker, &NetworkWorker::start);
    m_thread->setObjectName(QStringLiteral("network"));
    m_thread->start();
}

NetworkThread::~NetworkThread()
{
    auto idle = std::make_shared<QSemaphore>();
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, idle] { worker->stop(idle); }, Qt::QueuedConnection);
    const bool isIdle = idle->tryAcquire(1, static_cast<int>(patience.count()));
    m_thread->quit();
    const bool hasEnded = m_thread->wait(static_cast<unsigned long>(patience.count()));
    if (isIdle && hasEnded) {
        delete m_worker;
        return;
    }
    // Whatever still hangs on a dead server is left to the end of the process, which is near.
    qCWarning(logPublishing) << "an operation was still under way when the window closed";
    if (!hasEnded) {
        [[maybe_unused]] auto *abandoned = m_thread.release();
    }
}

void NetworkThread::deliverSoon()
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->deliverSoon(); }, Qt::QueuedConnection);
}

void NetworkThread::syncNow()
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->syncNow(); }, Qt::QueuedConnection);
}

void NetworkThread::changedHere()
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->changedHere(); }, Qt::QueuedConnection);
}

void NetworkThread::openDaysChanged()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->openDaysChanged(); }, Qt::QueuedConnection);
}

void NetworkThread::chatSoon()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->chatSoon(); }, Qt::QueuedConnection);
}

void NetworkThread::feedbackSoon()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->feedbackSoon(); }, Qt::QueuedConnection);
}

void NetworkThread::inviteSoon()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->inviteSoon(); }, Qt::QueuedConnection);
}

void NetworkThread::textSoon()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->textSoon(); }, Qt::QueuedConnection);
}

void NetworkThread::watchComments(const PostId &post, bool watched)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, post, watched] { worker->watchComments(post, watched); }, Qt::QueuedConnection);
}

void NetworkThread::post(std::function<QCoro::Task<>(Result<HeadlessWorkspace *>)> work, Beside beside)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, beside, work = std::move(work)] { worker->serve(work, beside == Beside::Nobody); },
        Qt::QueuedConnection);
}

} // namespace bubenik
