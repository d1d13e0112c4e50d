#include "storage/StoreThread.h"

#include "core/Log.h"
#include "storage/Backups.h"

#include <QTimer>

namespace bubenik {

using namespace std::chrono_literals;

namespace {

constexpr auto lookOutsideEvery = 1s;
constexpr int looksBeforeBackup = 300; // a window that has just opened has better things to do

} // namespace

// Lives on the thread. Opens its stores with the first closure, so the constructor of StoreThread does no I/O.
class StoreWorker final : public QObject
{
    Q_OBJECT
public:
    explicit StoreWorker(WorkspaceFolder folder)
        : m_folder(std::move(folder))
    {
    }

    void run(const std::function<void(Result<Stores *>)> &work)
    {
        work(stores());
        tellChanged();
    }

    void start()
    {
        auto *timer = new QTimer(this);
        connect(timer, &QTimer::timeout, this, &StoreWorker::lookOutside);
        timer->start(lookOutsideEvery);
    }

Q_SIGNALS:
    void changed(const QStringList &ids);
    void outside();

private:
    [[nodiscard]] Result<Stores *> stores()
    {
        if (!m_stores) {
            auto opened = m_folder.stores();
            if (!opened) {
                qCWarning(logStorage) << "cannot open the workspace:" << opened.error().detail;
                return fail(opened.error()); // and try again with the next closure
            }
            m_stores = std::move(*opened);
            m_seen = m_stores->database->dataVersion();
        }
        return m_stores.get();
    }

    void tellChanged()
    {
        if (m_stores) {
            if (const auto ids = m_stores->database->takeChanged(); !ids.isEmpty()) {
                Q_EMIT changed(ids);
            }
        }
    }

    void lookOutside()
    {
        if (!m_stores) {
            return;
        }
        const auto version = m_stores->database->dataVersion();
        if (version != std::exchange(m_seen, version)) {
            Q_EMIT outside();
        }
        if (++m_looks == looksBeforeBackup) {
            m_folder.backupDailyInBackground();
        }
    }

    WorkspaceFolder m_folder;
    std::unique_ptr<Stores> m_stores;
    qint64 m_seen = 0;
    int m_looks = 0;
};

struct StoreThread::Private {
    QThread thread;
    StoreWorker *worker = nullptr; // dies with the thread
};

StoreThread::StoreThread(const WorkspaceFolder &folder, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->worker = new StoreWorker(folder);
    d->worker->moveToThread(&d->thread);
    connect(&d->thread, &QThread::started, d->worker, &StoreWorker::start);
    connect(&d->thread, &QThread::finished, d->worker, &QObject::deleteLater);
    connect(d->worker, &StoreWorker::changed, this, &StoreThread::documentsChanged);
    connect(d->worker, &StoreWorker::outside, this, &StoreThread::changedOutside);
    d->thread.setObjectName(QStringLiteral("store"));
    d->thread.start();
}

StoreThread::~StoreThread()
{
    // Queued after all the work, so that comes first.
    QMetaObject::invokeMethod(
        d->worker, [thread = &d->thread] { thread->quit(); }, Qt::QueuedConnection);
    d->thread.wait();
}

void StoreThread::post(std::function<void(Result<Stores *>)> work)
{
    QMetaObject::invokeMethod(
        d->worker, [worker = d->worker, work = std::move(work)] { worker->run(work); }, Qt::QueuedConnection);
}

} // namespace bubenik

#include "StoreThread.moc"
