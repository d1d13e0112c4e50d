#include "sync/Pusher.h"

#include "core/CrashPoint.h"
#include "core/Log.h"
#include "sync/Tuning.h"

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

QList<WriteRequest> requestsOf(const QList<Unsent> &batch)
{
    QList<WriteRequest> requests;
    requests.reserve(batch.size());
    for (const auto &document : batch) {
        requests.append({ document.id, document.rev, document.deleted, document.body });
    }
    return requests;
}

// Whether the server says so before it does anything.
bool surelyNotWritten(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::UnknownOutcome:
    case ErrorKind::Server: // CouchDB answers 500 when a part of its cluster timed out, which may have written
    case ErrorKind::Internal:
        return false;
    default:
        return true;
    }
}

// This one document is the trouble, not the server or the way there.
bool isOfContent(ErrorKind kind)
{
    return kind == ErrorKind::TooLarge || kind == ErrorKind::Rejected || kind == ErrorKind::Invalid;
}

void logLeft()
{
    qCInfo(logSync) << "others write the same documents all the time; the rest goes with the next round";
}

Error ruleError(const Error &error, const Unsent &document)
{
    auto refused = error;
    refused.subject = document.id;
    return refused;
}

} // namespace

Pusher::Pusher(BackendDatabase &database, Audience audience, Stores &stores, Clock &clock, SyncSummary &counts)
    : m_database(database)
    , m_audience(audience)
    , m_stores(stores)
    , m_clock(clock)
    , m_counts(counts)
    , m_puller(database, audience, stores, clock, counts)
    , m_batchDocuments(synctuning::batchDocuments)
{
}

Task<void> Pusher::push(FileSync *files, Progress progress)
{
    for (int idle = 0; idle < synctuning::pushRounds;) {
        if (progress.stop.stop_requested()) {
            co_return fail(ErrorKind::Cancelled);
        }
        auto batch = m_stores.sync.unsent(m_audience, m_batchDocuments, synctuning::batchBytes);
        if (!batch) {
            co_return fail(batch.error());
        }
        if (batch->isEmpty()) {
            co_return {};
        }
        if (files != nullptr) {
            auto sending = files->uploadFor(*batch, { .stop = progress.stop }); // its bytes are no documents
            const auto sent = co_await std::move(sending);
            BUBENIK_CO_TRY(sent);
        }
        auto sending = sendBatch(*std::move(batch), progress);
        const auto outcome = co_await std::move(sending);
        if (!outcome) {
            co_return fail(outcome.error());
        }
        idle = *outcome == Outcome::Progress ? 0 : idle + 1;
    }
    logLeft();
    co_return {};
}

Task<void> Pusher::pushThese(QStringList ids)
{
    for (int round = 0; round < synctuning::pushRounds; ++round) {
        auto batch = m_stores.sync.unsentOf(ids);
        if (!batch) {
            co_return fail(batch.error());
        }
        if (batch->isEmpty()) {
            break;
        }
        auto sending = sendBatch(*std::move(batch), {});
        const auto outcome = co_await std::move(sending);
        if (!outcome) {
            co_return fail(outcome.error());
        }
    }
    co_return {};
}

Task<Pusher::Outcome> Pusher::sendBatch(QList<Unsent> batch, Progress progress)
{
    const auto unanswered = unansweredOf(batch);
    if (!unanswered.isEmpty()) {
        auto looking = lookUp(unanswered);
        const auto looked = co_await std::move(looking);
        BUBENIK_CO_TRY(looked);
        co_return Outcome::Progress; // what waits may be something else now
    }
    BUBENIK_CO_TRY(m_stores.database->transaction([&] { return m_stores.sync.noteSending(batch); }));
    crashPoint("sync.sending-noted");
    auto writing = m_database.write(requestsOf(batch), progress);
    auto answers = co_await std::move(writing);
    crashPoint("sync.answered");
    if (answers) {
        auto settling = settle(std::move(batch), *std::move(answers));
        co_return co_await std::move(settling);
    }
    if (!surelyNotWritten(answers.error().kind)) {
        for (const auto &document : std::as_const(batch)) {
            m_lookedUp.remove(document.id);
        }
        co_return fail(answers.error());
    }
    BUBENIK_CO_TRY(m_stores.database->transaction([&] { return m_stores.sync.forgetSending(batch); }));
    if (!isOfContent(answers.error().kind)) {
        co_return fail(answers.error());
    }
    auto dividing = onRefusedBatch(std::move(batch), answers.error());
    co_return co_await std::move(dividing);
}

// Half as much at a time, until the one is alone that cannot be taken.
Task<Pusher::Outcome> Pusher::onRefusedBatch(QList<Unsent> batch, Error error)
{
    if (batch.size() > 1) {
        m_batchDocuments = static_cast<int>(batch.size() / 2);
        co_return Outcome::Progress;
    }
    BUBENIK_CO_TRY(m_stores.database->transaction(
        [&] { return m_stores.sync.refuse(batch.constFirst(), ruleError(error, batch.constFirst()), m_clock.now()); }));
    ++m_counts.refused;
    m_batchDocuments = synctuning::batchDocuments;
    co_return Outcome::Progress;
}

// Sent by an earlier round, and nobody knows whether it arrived.
QStringList Pusher::unansweredOf(const QList<Unsent> &batch) const
{
    QStringList ids;
    for (const auto &document : batch) {
        if (document.isUnanswered && !m_lookedUp.contains(document.id)) {
            ids.append(document.id);
        }
    }
    return ids;
}

Task<void> Pusher::lookUp(QStringList ids)
{
    auto pulling = m_puller.pullThese(ids);
    const auto pulled = co_await std::move(pulling);
    BUBENIK_CO_TRY(pulled);
    m_lookedUp += QSet<QString>(ids.cbegin(), ids.cend());
    co_return {};
}

Task<Pusher::Outcome> Pusher::settle(QList<Unsent> batch, QList<WriteAnswer> answers)
{
    bool moved = false;
    QStringList clashing;
    BUBENIK_CO_TRY(m_stores.database->transaction([&]() -> Result<void> {
        auto written = writeAnswers(batch, answers, moved);
        if (!written) {
            return fail(written.error());
        }
        clashing = *std::move(written);
        return {};
    }));
    crashPoint("sync.answers-written");
    if (!clashing.isEmpty()) {
        auto pulling = m_puller.pullThese(clashing);
        const auto pulled = co_await std::move(pulling);
        BUBENIK_CO_TRY(pulled);
    }
    co_return moved ? Outcome::Progress : Outcome::NoProgress;
}

// The ids of those that somebody else has changed.
Result<QStringList> Pusher::writeAnswers(const QList<Unsent> &batch, const QList<WriteAnswer> &answers, bool &moved)
{
    QStringList clashing;
    for (qsizetype i = 0; i < batch.size() && i < answers.size(); ++i) {
        const auto &document = batch[i];
        const auto &error = answers[i].error;
        if (!error) {
            BUBENIK_TRY(m_stores.sync.acknowledge(document, answers[i].rev));
            ++m_counts.pushed;
            moved = true;
        } else if (error->kind == ErrorKind::Conflict) {
            clashing.append(document.id);
        } else if (error->kind == ErrorKind::Forbidden || error->kind == ErrorKind::Auth || isOfContent(error->kind)) {
            BUBENIK_TRY(m_stores.sync.refuse(document, ruleError(*error, document), m_clock.now()));
            ++m_counts.refused;
            moved = true;
            if (document.deleted) { // lives on there, and so here again
                clashing.append(document.id);
            }
        } else {
            qCWarning(logSync) << "not written:" << document.id << error->detail; // stays unanswered, is looked up
        }
    }
    return clashing;
}

} // namespace bubenik
