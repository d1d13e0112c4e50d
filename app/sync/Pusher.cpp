#include "sync/Pusher.h"

#include "core/CrashPoint.h"
#include "core/Log.h"

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

Pusher::Pusher(
    BackendDatabase &database, Audience audience, Stores &stores, Clock &clock, SyncSummary &counts, PushLimits limits)
    : m_database(database)
    , m_audience(audience)
    , m_stores(stores)
    , m_clock(clock)
    , m_counts(counts)
    , m_limits(limits)
    , m_puller(database, audience, stores, clock, counts)
    , m_batchDocuments(limits.documents)
{
}

Task<void> Pusher::push(FileSync *files, Progress progress)
{
    for (int idle = 0; idle < synctuning::pushRounds;) {
        if (progress.stop.stop_requested()) {
            co_return fail(ErrorKind::Cancelled);
        }
        auto batch = m_stores.sync.unsent(m_audience, m_batchDocuments, m_limits.bytes);
        if (!batch) {
            co_return fail(batch.error());
        }
        if (batch->isEmpty()) {
            co_return {};
        }
        if (files != nullptr) {
            auto sending = files->uploadFor(*batch, progress);
            const auto sent = co_await std::move(sending);
            BUBENIK_CO_TRY(sent);
        }
        auto sending = sendBatch(*std::move(batch), files, Follow::WhatWaits, progress.stop);
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
        auto sending = sendBatch(*std::move(batch), nullptr, Follow::Nothing, {});
        const auto outcome = co_await std::move(sending);
        if (!outcome) {
            co_return fail(outcome.error());
        }
    }
    co_return {};
}

Task<Pusher::Outcome> Pusher::sendBatch(QList<Unsent> batch, FileSync *files, Follow follow, std::stop_token stop)
{
    const auto unanswered = unansweredOf(batch);
    if (!unanswered.isEmpty()) {
        auto looking = lookUp(unanswered);
        const auto looked = co_await std::move(looking);
        BUBENIK_CO_TRY(looked);
        co_return Outcome::Progress; // what waits may be something else now
    }
    BUBENIK_CO_TRY(m_stores.database->transaction([&] { return m_stores.sync.noteSending(batch); }));
    Line line;
    line.underWay = std::move(batch);
    auto sending = sendLine(std::move(line), files, follow, stop);
    co_return co_await std::move(sending);
}

Task<Pusher::Outcome> Pusher::sendLine(Line line, FileSync *files, Follow follow, std::stop_token stop)
{
    while (true) {
        crashPoint("sync.sending-noted");
        const auto departure = std::make_shared<Departure>();
        auto writing = write(line.underWay, stop, departure);
        const Departure::Left left { departure };
        co_await left; // from here on the server works, and so does this desk
        const auto prepared = m_stores.database->transaction([&]() -> Result<void> {
            BUBENIK_TRY(writeAnswers(line));
            return follow == Follow::WhatWaits ? prepareNext(line, files) : Result<void> {};
        });
        crashPoint("sync.next-noted");
        auto answers = co_await std::move(writing);
        crashPoint("sync.answered");
        BUBENIK_CO_TRY(prepared);
        if (!answers) {
            // What follows stays noted, though it was not sent: it is looked up then, for nothing.
            auto failing = onFailure(std::move(line.underWay), answers.error());
            co_return co_await std::move(failing);
        }
        line.answered = std::exchange(line.underWay, {});
        line.answers = *std::move(answers);
        if (line.next.isEmpty() || stop.stop_requested()) {
            break;
        }
        line.underWay = std::exchange(line.next, {});
    }
    auto settling = settle(std::move(line));
    co_return co_await std::move(settling);
}

Task<QList<WriteAnswer>> Pusher::write(QList<Unsent> batch, std::stop_token stop, std::shared_ptr<Departure> departure)
{
    auto writing = m_database.write(requestsOf(batch), Departure::progressOf(stop, departure));
    auto answers = co_await std::move(writing);
    departure->tell();
    co_return answers;
}

// Inside a transaction. Deletions end a line, and so does what has to be looked up, merged or preceded by its files.
Result<void> Pusher::prepareNext(Line &line, FileSync *files)
{
    const auto last = line.underWay.constLast().row;
    if (last == 0 || !line.clashing.isEmpty()) {
        return {};
    }
    auto next = m_stores.sync.unsent(m_audience, m_batchDocuments, m_limits.bytes, last);
    if (!next) {
        return fail(next.error());
    }
    const auto needsFiles = files != nullptr ? files->hasToSend(*next) : Result<bool>(false);
    if (!needsFiles) {
        return fail(needsFiles.error());
    }
    if (*needsFiles || !unansweredOf(*next).isEmpty()) {
        return {};
    }
    line.next = *std::move(next);
    return m_stores.sync.noteSending(line.next);
}

Task<Pusher::Outcome> Pusher::onFailure(QList<Unsent> batch, Error error)
{
    if (!surelyNotWritten(error.kind)) {
        for (const auto &document : std::as_const(batch)) {
            m_lookedUp.remove(document.id);
        }
        co_return fail(error);
    }
    BUBENIK_CO_TRY(m_stores.database->transaction([&] { return m_stores.sync.forgetSending(batch); }));
    if (!isOfContent(error.kind)) {
        co_return fail(error);
    }
    BUBENIK_CO_TRY(divide(batch, error));
    co_return Outcome::Progress;
}

// Half as much at a time, until the one is alone that cannot be taken.
Result<void> Pusher::divide(const QList<Unsent> &batch, const Error &error)
{
    if (batch.size() > 1) {
        m_batchDocuments = static_cast<int>(batch.size() / 2);
        return {};
    }
    BUBENIK_TRY(m_stores.database->transaction(
        [&] { return m_stores.sync.refuse(batch.constFirst(), ruleError(error, batch.constFirst()), m_clock.now()); }));
    ++m_counts.refused;
    m_batchDocuments = m_limits.documents;
    return {};
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

// The end of a line.
Task<Pusher::Outcome> Pusher::settle(Line line)
{
    BUBENIK_CO_TRY(m_stores.database->transaction([&] { return writeAnswers(line); }));
    crashPoint("sync.answers-written");
    if (!line.clashing.isEmpty()) {
        auto pulling = m_puller.pullThese(line.clashing);
        const auto pulled = co_await std::move(pulling);
        BUBENIK_CO_TRY(pulled);
    }
    co_return line.moved ? Outcome::Progress : Outcome::NoProgress;
}

Result<void> Pusher::writeAnswers(Line &line)
{
    for (qsizetype i = 0; i < line.answered.size() && i < line.answers.size(); ++i) {
        const auto &document = line.answered[i];
        const auto &error = line.answers[i].error;
        if (!error) {
            BUBENIK_TRY(m_stores.sync.acknowledge(document, line.answers[i].rev));
            ++m_counts.pushed;
            line.moved = true;
        } else if (error->kind == ErrorKind::Conflict) {
            line.clashing.append(document.id);
        } else if (error->kind == ErrorKind::Forbidden || error->kind == ErrorKind::Auth || isOfContent(error->kind)) {
            BUBENIK_TRY(m_stores.sync.refuse(document, ruleError(*error, document), m_clock.now()));
            ++m_counts.refused;
            line.moved = true;
            if (document.deleted) { // lives on there, and so here again
                line.clashing.append(document.id);
            }
        } else {
            qCWarning(logSync) << "not written:" << document.id << error->detail; // stays unanswered, is looked up
            m_lookedUp.remove(document.id);
        }
    }
    line.answered.clear();
    line.answers.clear();
    return {};
}

} // namespace bubenik
