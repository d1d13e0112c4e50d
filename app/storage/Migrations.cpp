#include "storage/Migrations.h"

#include "storage/Backups.h"
#include "storage/ContactIndex.h"

#include <QFile>

static void initMigrationResources()
{
    Q_INIT_RESOURCE(migrations);
}

namespace bubenik::migrations {

using namespace Qt::StringLiterals;

namespace {

Result<QStringList> shipped(int version)
{
    QFile file(u":/bubenik/migrations/%1.sql"_s.arg(version, 4, 10, QLatin1Char('0')));
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::Internal, u"migration %1 is missing"_s.arg(version));
    }
    return QString::fromUtf8(file.readAll()).split(u";\n\n"_s, Qt::SkipEmptyParts);
}

Result<void> step(Database &database, int version, const QStringList &statements)
{
    return database.transaction([&]() -> Result<void> {
        if (database.schemaVersion() >= version) {
            return {}; // another process was faster
        }
        for (const auto &statement : statements) {
            BUBENIK_TRY(database.execute(statement));
        }
        BUBENIK_TRY(database.execute(u"PRAGMA application_id = %1"_s.arg(applicationId)));
        BUBENIK_TRY(database.execute(u"PRAGMA user_version = %1"_s.arg(version)));
        return {};
    });
}

} // namespace

Result<void> run(Database &database)
{
    if (database.schemaVersion() == newest) {
        return {};
    }
    initMigrationResources();
    BUBENIK_TRY(run(database, newest, shipped));
    return contactindex::makeUp(database);
}

Result<void> run(Database &database, int last, const std::function<Result<QStringList>(int version)> &statementsOf)
{
    const bool holdsSomething = database.schemaVersion() > 0;
    for (int version = database.schemaVersion(); version < last; ++version) {
        const auto statements = statementsOf(version + 1);
        if (!statements) {
            return fail(statements.error());
        }
        if (holdsSomething) {
            BUBENIK_TRY(backups::beforeMigration(database, version));
        }
        BUBENIK_TRY(step(database, version + 1, *statements));
    }
    return {};
}

} // namespace bubenik::migrations
