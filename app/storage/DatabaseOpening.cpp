// How a connection comes to be: rights, pragmas, refusals, migrations.
#include "storage/DatabasePrivate.h"
#include "storage/Files.h"
#include "storage/Migrations.h"

#include <QFileInfo>
#include <QUuid>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

// Small, because a window has three connections; what is read often fits into it.
constexpr int cacheKibibytes = 6000;
constexpr int busyTimeoutMs = 5000;
constexpr qint64 cheapToCheckBytes = 1024LL * 1024;

} // namespace

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
                .detail = sound ? sound->toString() : sound.error().detail,
                .subject = file });
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
        u"secure_delete = ON"_s,
        u"cache_size = -%1"_s.arg(cacheKibibytes), u"journal_size_limit = 16777216"_s };
    if (mode == Mode::ReadWrite) {
        pragmas.prepend(u"journal_mode = WAL"_s);
    }
    for (const auto &pragma : std::as_const(pragmas)) {
        BUBENIK_TRY(execute(u"PRAGMA "_s + pragma));
    }
    return {};
}

} // namespace bubenik
