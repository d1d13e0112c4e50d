#include "DeliveryThread.h"

#include "core/Log.h"
#include "publishing/DeliveryRunner.h"

#include <QSemaphore>
#include <QTimer>

namespace bubenik {

namespace {

constexpr Millis firstPassAfter { 1000 }; // a window that opens is painted first

} // namespace

class DeliveryWorker final : public QObject
{
    Q_OBJECT
public:
    DeliveryWorker(QString path, QString secretsFile, bool deliver)
        : m_path(std::move(path))
        , m_secretsFile(std::move(secretsFile))
        , m_deliver(deliver)
    {
    }

    void start()
    {
        if (m_deliver) {
            QTimer::singleShot(firstPassAfter, this, &DeliveryWorker::startRunner);
        }
    }

    void deliverSoon()
    {
        if (m_isRunnerStarted) {
            m_runner->deliverSoon();
        }
    }

    void serve(const std::function<QCoro::Task<>(Result<HeadlessWorkspace *>)> &work) { serveCounted(work); }

    // Begins to end: `idle` is released once nothing runs here any more.
    void stop(std::shared_ptr<QSemaphore> idle)
    {
        m_idle = std::move(idle);
        if (m_isRunnerStarted) {
            connect(m_runner.get(), &DeliveryRunner::stopped, this, [this] {
                m_isRunnerStopped = true;
                tellWhenIdle();
            });
            m_runner->stop();
        } else {
            m_isRunnerStopped = true;
        }
        tellWhenIdle();
    }

Q_SIGNALS:
    void documentsChanged(const QStringList &ids);
    void progressed(const QString &deliveryId, qint64 done, qint64 total);
    void offlineChanged(bool offline);

private:
    void startRunner()
    {
        if (!m_isRunnerStopped && workspace()) {
            m_isRunnerStarted = true;
            m_runner->start();
        }
    }

    // Opened when first needed; when that fails, the next one tries again.
    Result<HeadlessWorkspace *> workspace()
    {
        if (m_workspace) {
            return m_workspace.get();
        }
        auto opened = HeadlessWorkspace::open(m_path, m_secretsFile);
        if (!opened) {
            qCWarning(logPublishing) << "cannot open the workspace:" << opened.error().detail;
            return fail(opened.error());
        }
        m_workspace = std::move(*opened);
        auto &engine = m_workspace->engine();
        connect(&engine, &DeliveryEngine::deliveryChanged, this,
            [this](const QString &id) { Q_EMIT documentsChanged({ id }); });
        connect(&engine, &DeliveryEngine::progressed, this, &DeliveryWorker::progressed);
        m_runner = std::make_unique<DeliveryRunner>(engine, m_workspace->clock());
        connect(m_runner.get(), &DeliveryRunner::offlineChanged, this, &DeliveryWorker::offlineChanged);
        return m_workspace.get();
    }

    QCoro::Task<> serveCounted(std::function<QCoro::Task<>(Result<HeadlessWorkspace *>)> work)
    {
        ++m_working;
        auto serving = work(workspace());
        co_await std::move(serving);
        --m_working;
        tellWhenIdle();
    }

    void tellWhenIdle()
    {
        if (m_idle && m_isRunnerStopped && m_working == 0) {
            m_runner.reset();
            m_workspace.reset();
            std::exchange(m_idle, nullptr)->release();
        }
    }

    QString m_path;
    QString m_secretsFile;
    bool m_deliver = true;
    std::unique_ptr<HeadlessWorkspace> m_workspace;
    std::unique_ptr<DeliveryRunner> m_runner;
    std::shared_ptr<QSemaphore> m_idle;
    int m_working = 0;
    bool m_isRunnerStarted = false;
    bool m_isRunnerStopped = false;
};

DeliveryThread::DeliveryThread(QString path, QString secretsFile, bool deliver)
    : m_thread(std::make_unique<QThread>())
    , m_worker(new DeliveryWorker(std::move(path), std::move(secretsFile), deliver))
{
    m_worker->moveToThread(m_thread.get());
    connect(m_worker, &DeliveryWorker::documentsChanged, this, &DeliveryThread::documentsChanged);
    connect(m_worker, &DeliveryWorker::progressed, this, &DeliveryThread::progressed);
    connect(m_worker, &DeliveryWorker::offlineChanged, this, &DeliveryThread::offlineChanged);
    connect(m_thread.get(), &QThread::started, m_worker, &DeliveryWorker::start);
    m_thread->setObjectName(QStringLiteral("delivery"));
    m_thread->start();
}

DeliveryThread::~DeliveryThread()
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

void DeliveryThread::deliverSoon()
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->deliverSoon(); }, Qt::QueuedConnection);
}

void DeliveryThread::post(std::function<QCoro::Task<>(Result<HeadlessWorkspace *>)> work)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, work = std::move(work)] { worker->serve(work); }, Qt::QueuedConnection);
}

} // namespace bubenik

#include "DeliveryThread.moc"
