#include "sync/SyncEngine.h"

#include "backend/Setup.h"
#include "core/Log.h"
#include "sync/Desk.h"
#include "sync/Tuning.h"

#include <QCoro/QCoroSignal>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

// Nothing else will succeed either in this round.
bool endsRound(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
    case ErrorKind::UnknownOutcome:
    case ErrorKind::Auth:
    case ErrorKind::RateLimited:
    case ErrorKind::NoKeychain:
    case ErrorKind::Cancelled:
    case ErrorKind::Storage:
    case ErrorKind::DiskFull:
    case ErrorKind::ReadOnly:
    case ErrorKind::Damaged:
        return true;
    default:
        return false;
    }
}

bool isOfRights(ErrorKind kind)
{
    return kind == ErrorKind::Forbidden || kind == ErrorKind::NotFound;
}

} // namespace

// Held by whoever works with the server's data; the next one waits.
struct SyncEngine::Turn {
    explicit Turn(SyncEngine &owner)
        : engine(owner)
    {
        engine.m_isTaken = true;
    }
    ~Turn()
    {
        engine.m_isTaken = false;
        Q_EMIT engine.released();
    }
    Turn(const Turn &) = delete;
    Turn &operator=(const Turn &) = delete;
    SyncEngine &engine;
};

SyncEngine::SyncEngine(Stores &stores, Clock &clock, CouchSession &session, QString prefix, QObject *parent)
    : QObject(parent)
    , m_stores(stores)
    , m_clock(clock)
    , m_session(session)
    , m_prefix(std::move(prefix))
    , m_desk(deskOf(stores))
{
    for (const auto audience : allAudiences()) {
        m_databases[audience] = std::make_unique<BackendDatabase>(session, backend::databaseName(m_prefix, audience));
    }
    m_files = std::make_unique<FileSync>(database(Audience::Newsroom), stores);
}

SyncEngine::~SyncEngine() = default;

BackendDatabase &SyncEngine::database(Audience audience)
{
    return *m_databases.at(audience);
}

FileSync &SyncEngine::files()
{
    return *m_files;
}

QCoro::Task<std::shared_ptr<SyncEngine::Turn>> SyncEngine::turn()
{
    while (m_isTaken) {
        co_await qCoro(this, &SyncEngine::released);
    }
    co_return std::make_shared<Turn>(*this);
}

Task<SyncSummary> SyncEngine::round(Progress progress)
{
    const auto held = co_await turn();
    auto finding = findReadable();
    const auto found = co_await std::move(finding);
    BUBENIK_CO_TRY(found);
    SyncSummary counts;
    std::optional<Error> first;
    const auto readable = m_readable;
    for (const auto audience : readable) {
        auto going = roundOf(audience, progress, counts);
        const auto gone = co_await std::move(going);
        tellChanged();
        if (!gone) {
            m_compared.remove(audience); // whatever happened, look again which server this is
            m_readable = isOfRights(gone.error().kind) ? QList<Audience>() : m_readable;
            first = first ? first : gone.error();
            if (endsRound(gone.error().kind)) {
                break;
            }
        }
    }
    if (first) {
        co_return fail(*first);
    }
    for (const auto audience : std::as_const(m_readable)) {
        const auto waiting = m_stores.sync.countUnsent(audience);
        if (!waiting) {
            co_return fail(waiting.error());
        }
        counts.pending += *waiting;
    }
    if (counts.pending == 0) {
        auto tidying = tidyFiles();
        const auto tidied = co_await std::move(tidying);
        BUBENIK_CO_TRY(tidied);
    }
    co_return counts;
}

Task<void> SyncEngine::roundOf(Audience audience, Progress progress, SyncSummary &counts)
{
    if (m_prepare) {
        auto preparing = m_prepare(audience);
        const auto prepared = co_await std::move(preparing);
        BUBENIK_CO_TRY(prepared);
    }
    auto comparing = compare(audience);
    const auto compared = co_await std::move(comparing);
    BUBENIK_CO_TRY(compared);
    const auto pushedBefore = counts.pushed;
    auto pulling = pullAll(audience, progress, counts);
    const auto pulled = co_await std::move(pulling);
    BUBENIK_CO_TRY(pulled);
    Pusher pusher(database(audience), audience, m_stores, m_clock, counts, m_pushLimits);
    auto pushing = pusher.push(m_files.get(), tellingBytes(progress.stop));
    const auto pushed = co_await std::move(pushing);
    BUBENIK_CO_TRY(pushed);
    auto writing = writeCheckpoint(audience, counts.pushed > pushedBefore);
    co_return co_await std::move(writing);
}

Progress SyncEngine::tellingBytes(std::stop_token stop)
{
    return { .stop = std::move(stop), .report = [this](qint64 done, qint64 total) { Q_EMIT fileProgressed(done, total); } };
}

Task<void> SyncEngine::pullAll(Audience audience, Progress progress, SyncSummary &counts)
{
    Puller puller(database(audience), audience, m_stores, m_clock, counts, m_pullLimits);
    auto pulling = puller.pull(std::move(progress));
    const auto pulled = co_await std::move(pulling);
    BUBENIK_CO_TRY(pulled);
    BUBENIK_CO_TRY(obeyErasures(audience));
    co_return endRescan(audience, counts);
}

Task<void> SyncEngine::pull(Audience audience)
{
    const auto held = co_await turn();
    SyncSummary counts;
    auto pulling = pullAll(audience, {}, counts);
    auto pulled = co_await std::move(pulling);
    tellChanged();
    co_return pulled;
}

Task<void> SyncEngine::pullThese(Audience audience, QStringList ids)
{
    const auto held = co_await turn();
    SyncSummary counts;
    Puller puller(database(audience), audience, m_stores, m_clock, counts);
    auto pulling = puller.pullThese(std::move(ids));
    auto pulled = co_await std::move(pulling);
    tellChanged();
    co_return pulled;
}

Task<void> SyncEngine::push(Audience audience, QStringList ids)
{
    const auto held = co_await turn();
    SyncSummary counts;
    Pusher pusher(database(audience), audience, m_stores, m_clock, counts, m_pushLimits);
    auto pushing = pusher.pushThese(std::move(ids));
    auto pushed = co_await std::move(pushing);
    tellChanged();
    co_return pushed;
}

Task<bool> SyncEngine::waitForChange(Audience audience, Millis atMost, Progress progress)
{
    const auto cursor = m_stores.sync.cursor(audience);
    if (!cursor) {
        co_return fail(cursor.error());
    }
    auto waiting = database(audience).waitForChange(cursor->since, atMost, std::move(progress));
    auto changed = co_await std::move(waiting);
    if (!changed) {
        m_compared.remove(audience);
    }
    co_return changed;
}

void SyncEngine::tellChanged()
{
    if (const auto ids = m_stores.database->takeChanged(); !ids.isEmpty()) {
        Q_EMIT documentsChanged(ids);
    }
}

Task<void> SyncEngine::adoptServer(Adopt choice)
{
    const auto held = co_await turn();
    const auto adopted = m_stores.database->transaction([&]() -> Result<void> {
        if (choice == Adopt::TakeTheirs) {
            for (const auto audience : allAudiences()) {
                if (const auto dropped = m_stores.sync.dropAudience(audience); !dropped) {
                    return fail(dropped.error());
                }
            }
        }
        return m_stores.sync.forgetServer();
    });
    BUBENIK_CO_TRY(adopted);
    m_compared.clear();
    m_readable.clear();
    tellChanged();
    co_return {};
}

} // namespace bubenik
