#include "storage/WorkspaceFolder.h"

#include "core/Log.h"
#include "storage/Archive.h"
#include "storage/Backups.h"
#include "storage/Files.h"
#include "storage/WindowLock.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QThreadPool>
#include <array>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

constexpr auto databaseName = "bubenik.sqlite"_L1;
constexpr qint64 quickToCopyBytes = 32LL * 1024 * 1024;

QString databaseIn(const QString &path)
{
    return QDir(path).filePath(databaseName);
}

Result<void> makeFolders(const QString &path)
{
    for (const auto &folder : { u"attachments"_s, u"backups"_s, u"site"_s }) {
        if (!QDir().mkpath(QDir(path).filePath(folder))) {
            return fail(files::writeError(QDir(path).filePath(folder), u"cannot make a folder"_s));
        }
    }
    return {};
}

constexpr std::array companionSuffixes { "-shm"_L1, "-wal"_L1, "-journal"_L1, ""_L1 };

// The database and its companions go into a folder of their own; nothing is deleted.
Result<void> moveAside(const QString &path)
{
    const auto stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmsszzz"_s);
    const auto aside = QDir(path).filePath(u"damaged-"_s + stamp);
    // The companions first: a database without its journal is still a database, a journal of another one is harm.
    for (const auto &suffix : companionSuffixes) {
        const auto from = databaseIn(path) + suffix;
        if (!QFileInfo::exists(from)) {
            continue;
        }
        if (!QDir().mkpath(aside)) {
            return fail(files::writeError(aside, u"cannot make a folder"_s));
        }
        BUBENIK_TRY(files::moveOver(from, QDir(aside).filePath(databaseName + suffix)));
    }
    return {};
}

// Only what is missing or damaged may be replaced.
Result<void> mayBeReplaced(const QString &path)
{
    if (QFileInfo(databaseIn(path)).size() == 0) {
        return {};
    }
    auto database = Database::open(databaseIn(path));
    const auto state = database ? (*database)->check() : Result<void>(fail(database.error()));
    if (state) {
        return fail(Error { .kind = ErrorKind::Conflict,
            .detail = u"there is a sound workspace"_s,
            .code = u"exists"_s,
            .subject = path });
    }
    if (state.error().kind != ErrorKind::Damaged) {
        return fail(state.error());
    }
    return {};
}

} // namespace

WorkspaceFolder::WorkspaceFolder(QString path)
    : m_path(std::move(path))
{
}

QString WorkspaceFolder::defaultPath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)).filePath(u"bubenik"_s);
}

Result<WorkspaceFolder> WorkspaceFolder::create(const QString &path, const QString &town, const QByteArray &zone)
{
    const WorkspaceFolder folder(QDir(path).absolutePath());
    if (QFileInfo::exists(folder.databaseFile())) {
        return fail(Error { .kind = ErrorKind::Conflict,
            .detail = u"there is a workspace already"_s,
            .code = u"exists"_s,
            .subject = path });
    }
    BUBENIK_TRY(makeFolders(folder.m_path));
    const auto stores = folder.stores();
    if (!stores) {
        return fail(stores.error());
    }
    BUBENIK_TRY((*stores)->settings.set(u"town"_s, town));
    BUBENIK_TRY((*stores)->settings.set(u"zone"_s, QString::fromUtf8(zone)));
    BUBENIK_TRY((*stores)->settings.set(secretsOwnerKey, newUuid(SystemClock().now())));
    return folder;
}

Result<WorkspaceFolder> WorkspaceFolder::open(const QString &path)
{
    const WorkspaceFolder folder(QDir(path).absolutePath());
    if (!QFileInfo(folder.databaseFile()).isFile()) {
        return fail(Error {
            .kind = ErrorKind::NotFound, .detail = u"no workspace there"_s, .code = u"workspace"_s, .subject = path });
    }
    if (QFileInfo(folder.databaseFile()).size() == 0) {
        return fail(Error { .kind = ErrorKind::Damaged, .detail = u"the database is empty"_s, .subject = path });
    }
    if (const auto stores = folder.stores(); !stores) {
        return fail(stores.error());
    }
    if (QFileInfo(folder.databaseFile()).size() < quickToCopyBytes) {
        folder.backupDailyInBackground();
    }
    return folder;
}

QString WorkspaceFolder::databaseFile() const
{
    return databaseIn(m_path);
}

QString WorkspaceFolder::attachmentsPath() const
{
    return QDir(m_path).filePath(u"attachments"_s);
}

QString WorkspaceFolder::sitePath() const
{
    return QDir(m_path).filePath(u"site"_s);
}

QString WorkspaceFolder::backupsPath() const
{
    return backups::directoryOf(databaseFile());
}

Result<std::unique_ptr<Stores>> WorkspaceFolder::stores() const
{
    auto database = Database::open(databaseFile());
    if (!database) {
        return fail(database.error());
    }
    (*database)->setCodec(m_codec);
    return std::make_unique<Stores>(std::move(*database), attachmentsPath());
}

void WorkspaceFolder::backupDailyInBackground() const
{
    const auto file = databaseFile();
    const auto now = SystemClock().now();
    if (!backups::isDailyDue(file, now)) {
        return;
    }
    QThreadPool::globalInstance()->start([file, now] {
        if (const auto made = backups::daily(file, now); !made) {
            qCWarning(logStorage) << "daily backup:" << made.error().detail;
        }
    });
}

Result<void> WorkspaceFolder::backup(const QString &file) const
{
    return archive::write(databaseFile(), attachmentsPath(), QFileInfo(file).absoluteFilePath());
}

Result<WorkspaceFolder> WorkspaceFolder::restore(const QString &file, const QString &path)
{
    BUBENIK_TRY(archive::verify(file));
    const WorkspaceFolder folder(QDir(path).absolutePath());
    BUBENIK_TRY(mayBeReplaced(folder.m_path));
    BUBENIK_TRY(makeFolders(folder.m_path));
    const auto lock = WindowLock::take(folder.m_path);
    if (!lock) {
        return fail(lock.error());
    }
    // Made whole beside the old one, which is moved aside only then.
    const auto fresh = folder.databaseFile() + u".restored"_s;
    for (const auto &suffix : companionSuffixes) {
        QFile::remove(fresh + suffix); // of a restoration that was cut short
    }
    BUBENIK_TRY(archive::unpack(QFileInfo(file).absoluteFilePath(), fresh, folder.attachmentsPath()));
    BUBENIK_TRY(moveAside(folder.m_path));
    BUBENIK_TRY(files::moveOver(fresh, folder.databaseFile()));
    const auto opened = open(folder.m_path);
    const auto stores = opened ? opened->stores() : fail(opened.error());
    if (!stores) {
        return fail(stores.error());
    }
    // The workspace of the backup may live on elsewhere: this is another desk.
    BUBENIK_TRY((*stores)->settings.set(deskKey, newUuid(SystemClock().now())));
    return opened;
}

QStringList WorkspaceFolder::automaticBackups(const QString &path)
{
    return backups::list(databaseIn(path));
}

} // namespace bubenik
