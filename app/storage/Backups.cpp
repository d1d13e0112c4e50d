#include "storage/Backups.h"

#include "storage/Files.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>

namespace bubenik::backups {

using namespace Qt::StringLiterals;

namespace {

constexpr int keptMigrations = 3;
constexpr int keptDays = 7;

QString dailyName(const QString &databaseFile, Instant now)
{
    return QDir(directoryOf(databaseFile))
        .filePath(u"daily-%1.sqlite"_s.arg(toQDateTime(now).toString(u"yyyy-MM-dd"_s)));
}

// Names end in their date, so the alphabet is the order of time within one kind.
void prune(const QString &databaseFile, const QString &pattern, qsizetype keep)
{
    QDir directory(directoryOf(databaseFile));
    const auto names = directory.entryList({ pattern }, QDir::Files, QDir::Name | QDir::Reversed);
    for (const auto &name : names.mid(qMin(keep, names.size()))) {
        directory.remove(name);
    }
}

Result<void> makeDirectory(const QString &databaseFile)
{
    const auto path = directoryOf(databaseFile);
    if (!QDir().mkpath(path)) {
        return fail(files::writeError(path, u"cannot make the folder of backups"_s));
    }
    return {};
}

} // namespace

QString directoryOf(const QString &databaseFile)
{
    return QFileInfo(databaseFile).absoluteDir().filePath(u"backups"_s);
}

Result<void> beforeMigration(Database &database, int version)
{
    BUBENIK_TRY(makeDirectory(database.file()));
    const auto stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmsszzz"_s);
    const auto name = u"before-migration-%1-v%2.sqlite"_s.arg(stamp).arg(version);
    BUBENIK_TRY(database.backupTo(QDir(directoryOf(database.file())).filePath(name)));
    prune(database.file(), u"before-migration-*.sqlite"_s, keptMigrations);
    return {};
}

bool isDailyDue(const QString &databaseFile, Instant now)
{
    return !QFileInfo::exists(dailyName(databaseFile, now));
}

Result<void> daily(const QString &databaseFile, Instant now)
{
    BUBENIK_TRY(makeDirectory(databaseFile));
    QLockFile lock(QDir(directoryOf(databaseFile)).filePath(u"daily.lock"_s));
    if (!lock.tryLock(0) || !isDailyDue(databaseFile, now)) {
        return {}; // another thread or process is at it, or has done it
    }
    auto database = Database::open(databaseFile, Database::Mode::ReadOnly);
    if (!database) {
        return fail(database.error());
    }
    BUBENIK_TRY((*database)->backupTo(dailyName(databaseFile, now)));
    prune(databaseFile, u"daily-*.sqlite"_s, keptDays);
    return {};
}

QStringList list(const QString &databaseFile)
{
    const auto entries = QDir(directoryOf(databaseFile)).entryInfoList({ u"*.sqlite"_s }, QDir::Files, QDir::Time);
    QStringList paths;
    paths.reserve(entries.size());
    for (const auto &entry : entries) {
        paths.append(entry.absoluteFilePath());
    }
    return paths;
}

} // namespace bubenik::backups
