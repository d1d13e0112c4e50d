#include "storage/Database.h"

#include "core/CrashPoint.h"
#include "core/Log.h"
#include "storage/Files.h"
#include "storage/Migrations.h"
#include "storage/PostIndex.h"
#include "storage/SqlErrors.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSet>
#include <QSqlError>
#include <QUuid>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

// Small, because a window has three connections; what is read often fits into it.
constexpr int cacheKibibytes = 6000;
constexpr int busyTimeoutMs = 5000;
constexpr qint64 cheapToCheckBytes = 1024 * 1024;

} // namespace

struct Database::Private {
    QString name; // of the connection
    QString file;
    QSqlDatabase connection;
    QHash<QString, QList<std::shared_ptr<QSqlQuery>>> idle; // prepared, by text
    int depth = 0;
    std::optional<Error> doomed; // a nested transaction failed
    QStringList changing; // by the transaction under way
    QStringList changed; // in order, each once
    QSet<QString> changedSet;

    [[nodiscard]] Result<std::shared_ptr<QSqlQuery>> start(const QString &sql, const QVariantList &values);
    void giveBack(const QString &sql, const std::shared_ptr<QSqlQuery> &query);
    [[nodiscard]] Error errorOf(const QSqlError &error) const { return errorFromSql(error, file); }
};

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

Result<std::unique_ptr<Database>> Database::open(const QString &file, Mode mode)
{
    const QFileInfo info(file);
    if (mode == Mode::ReadWrite
        && (!files::canWriteInto(info.absolutePath()) || (info.exists() && !info.isWritable()))) {
        return fail(Error { .kind = ErrorKind::ReadOnly, .detail = u"no right to write"_s, .subject = file });
    }
    std::unique_ptr<Database> database(new Database);
    BUBENIK_TRY(database->connect(file, mode));
    BUBENIK_TRY(database->configure(mode));
    if (mode == Mode::ReadWrite) {
        BUBENIK_TRY(migrations::run(*database));
    }
    if (info.size() <= cheapToCheckBytes) {
        const auto sound = database->scalar(u"PRAGMA quick_check(1)"_s);
        if (!sound || sound->toString() != "ok"_L1) {
            return fail(Error { .kind = ErrorKind::Damaged,
                .detail = sound ? sound->toString() : sound.error().detail, .subject = file });
        }
    }
    return database;
}

Result<void> Database::connect(const QString &file, Mode mode)
{
    d->name = QUuid::createUuid().toString();
    d->file = file;
    d->connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, d->name);
    d->connection.setDatabaseName(file);
    auto options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeoutMs);
    if (mode == Mode::ReadOnly) {
        options += u";QSQLITE_OPEN_READONLY"_s;
    }
    d->connection.setConnectOptions(options);
    if (!d->connection.open()) {
        return fail(d->errorOf(d->connection.lastError()));
    }
    return {};
}

Result<void> Database::configure(Mode mode)
{
    // Reads the header and the schema, so a file that is none of ours ends here.
    const auto version = scalar(u"PRAGMA user_version"_s);
    if (!version) {
        return fail(version.error());
    }
    const auto tables = scalar(u"SELECT count(*) FROM sqlite_schema"_s);
    if (!tables) {
        return fail(tables.error());
    }
    const auto owner = scalar(u"PRAGMA application_id"_s);
    if (tables->toInt() > 0 && (!owner || owner->toInt() != migrations::applicationId)) {
        return fail(Error { .kind = ErrorKind::Damaged, .detail = u"not a database of Bubeník"_s, .subject = d->file });
    }
    if (version->toInt() > migrations::newest) {
        return fail(Error { .kind = ErrorKind::NewerSchema,
            .detail = u"schema %1, known is %2"_s.arg(version->toInt()).arg(migrations::newest),
            .subject = d->file });
    }
    QStringList pragmas { u"foreign_keys = ON"_s, u"synchronous = FULL"_s, u"temp_store = MEMORY"_s,
        u"cache_size = -%1"_s.arg(cacheKibibytes), u"journal_size_limit = 16777216"_s };
    if (mode == Mode::ReadWrite) {
        pragmas.prepend(u"journal_mode = WAL"_s);
    }
    for (const auto &pragma : std::as_const(pragmas)) {
        BUBENIK_TRY(execute(u"PRAGMA "_s + pragma));
    }
    return {};
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
        const auto outcome = body();
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

QString Database::file() const
{
    return d->file;
}

int Database::schemaVersion()
{
    const auto version = scalar(u"PRAGMA user_version"_s);
    return version ? version->toInt() : 0;
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
        return fail(Error { .kind = ErrorKind::Damaged, .detail = u"orphan in "_s + orphan->toString(), .subject = d->file });
    }
    return postindex::check(*this);
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
