#include "storage/Database.h"

#include "core/CrashPoint.h"
#include "core/Log.h"
#include "storage/DatabasePrivate.h"
#include "storage/Files.h"
#include "storage/ContactIndex.h"
#include "storage/PostIndex.h"

#include <QFile>

namespace bubenik {

using namespace Qt::StringLiterals;

Result<std::shared_ptr<QSqlQuery>> Database::Private::start(const QString &sql, const QVariantList &values)
{
    auto &prepared = idle[sql];
    std::shared_ptr<QSqlQuery> query;
    if (!prepared.isEmpty()) {
        query = prepared.takeLast();
    } else {
        query = std::make_shared<QSqlQuery>(connection);
        query->setForwardOnly(true);
        if (!query->prepare(sql)) {
            return fail(errorOf(query->lastError()));
        }
    }
    for (int i = 0; i < values.size(); ++i) {
        query->bindValue(i, values[i]);
    }
    if (!query->exec()) {
        const auto error = errorOf(query->lastError());
        giveBack(sql, query);
        return fail(error);
    }
    return query;
}

void Database::Private::giveBack(const QString &sql, const std::shared_ptr<QSqlQuery> &query)
{
    query->finish();
    idle[sql].append(query);
}

Database::Database()
    : d(std::make_unique<Private>())
{
}

Database::~Database()
{
    d->idle.clear();
    d->connection.close();
    d->connection = {};
    QSqlDatabase::removeDatabase(d->name);
}

Result<void> Database::query(
    const QString &sql, const QVariantList &values, const std::function<void(const Row &)> &each)
{
    const auto query = d->start(sql, values);
    if (!query) {
        return fail(query.error());
    }
    const Row row(**query);
    while ((*query)->next()) {
        each(row);
    }
    const auto problem = (*query)->lastError();
    d->giveBack(sql, *query);
    if (problem.isValid()) {
        return fail(d->errorOf(problem));
    }
    return {};
}

Result<qint64> Database::execute(const QString &sql, const QVariantList &values)
{
    const auto query = d->start(sql, values);
    if (!query) {
        return fail(query.error());
    }
    const qint64 rows = (*query)->numRowsAffected();
    d->giveBack(sql, *query);
    return rows;
}

Result<qint64> Database::insert(const QString &sql, const QVariantList &values)
{
    const auto query = d->start(sql, values);
    if (!query) {
        return fail(query.error());
    }
    const qint64 row = (*query)->lastInsertId().toLongLong();
    d->giveBack(sql, *query);
    return row;
}

Result<QVariant> Database::scalar(const QString &sql, const QVariantList &values)
{
    QVariant value;
    BUBENIK_TRY(query(sql, values, [&](const Row &row) {
        if (!value.isValid()) {
            value = row.value(0);
        }
    }));
    return value;
}

Result<void> Database::transaction(const std::function<Result<void>()> &body)
{
    if (d->depth > 0) {
        auto outcome = body();
        if (!outcome && !d->doomed) {
            d->doomed = outcome.error();
        }
        return outcome;
    }
    BUBENIK_TRY(execute(u"BEGIN IMMEDIATE"_s));
    d->depth = 1;
    d->doomed.reset();
    d->changing.clear();
    auto outcome = body();
    d->depth = 0;
    if (outcome && d->doomed) {
        outcome = fail(*d->doomed);
    }
    return finishTransaction(outcome);
}

Result<void> Database::finishTransaction(const Result<void> &outcome)
{
    Result<void> finished = outcome;
    if (finished) {
        crashPoint("storage.before-commit");
        const auto committed = execute(u"COMMIT"_s);
        if (committed) {
            crashPoint("storage.committed");
            for (const auto &id : std::exchange(d->changing, {})) {
                noteChanged(id);
            }
            return {};
        }
        finished = fail(committed.error());
    }
    d->changing.clear();
    // SQLite has rolled back by itself after a full disk or a failed write; then this one only says so.
    if (const auto rolledBack = execute(u"ROLLBACK"_s); !rolledBack) {
        qCDebug(logStorage) << "rollback:" << rolledBack.error().detail;
    }
    return finished;
}

void Database::setCodec(std::shared_ptr<const DocumentCodec> codec)
{
    d->codec = std::move(codec);
}

const DocumentCodec *Database::codec() const
{
    return d->codec.get();
}

QString Database::file() const
{
    return d->file;
}

int Database::schemaVersion()
{
    const auto version = scalar(u"PRAGMA user_version"_s);
    return version ? version->toInt() : 0;
}

void Database::emptyJournal()
{
    if (const auto emptied = execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); !emptied) {
        qCDebug(logStorage) << "checkpoint:" << emptied.error().detail;
    }
}

Result<void> Database::backupTo(const QString &file)
{
    const auto temporary = file + u".part"_s;
    QFile::remove(temporary);
    if (const auto copied = execute(u"VACUUM INTO ?"_s, { temporary }); !copied) {
        QFile::remove(temporary);
        return fail(copied.error());
    }
    files::syncFile(temporary);
    return files::moveOver(temporary, file);
}

Result<void> Database::check()
{
    const auto sound = scalar(u"PRAGMA integrity_check(1)"_s);
    if (!sound) {
        return fail(sound.error());
    }
    if (sound->toString() != "ok"_L1) {
        return fail(Error { .kind = ErrorKind::Damaged, .detail = sound->toString(), .subject = d->file });
    }
    const auto orphan = scalar(u"PRAGMA foreign_key_check"_s);
    if (!orphan) {
        return fail(orphan.error());
    }
    if (orphan->isValid()) {
        return fail(
            Error { .kind = ErrorKind::Damaged, .detail = u"orphan in "_s + orphan->toString(), .subject = d->file });
    }
    BUBENIK_TRY(postindex::check(*this));
    return contactindex::check(*this);
}

void Database::noteChanged(const QString &documentId)
{
    if (d->depth > 0) {
        d->changing.append(documentId);
    } else if (!d->changedSet.contains(documentId)) {
        d->changedSet.insert(documentId);
        d->changed.append(documentId);
    }
}

QStringList Database::takeChanged()
{
    d->changedSet.clear();
    return std::exchange(d->changed, {});
}

qint64 Database::dataVersion()
{
    const auto version = scalar(u"PRAGMA data_version"_s);
    return version ? version->toLongLong() : 0;
}

} // namespace bubenik
