// What the site's operations have in common: the lock, what a crash leaves to the next one, and all pages but the one
// that an operation is about.
#include "channels/folder/Files.h"
#include "channels/folder/Lists.h"
#include "channels/folder/Reading.h"
#include "channels/folder/Site.h"

#include "channels/folder/Calendar.h"
#include "core/CrashPoint.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QRegularExpression>
#include <QUuid>

namespace bubenik::folder {

using namespace Qt::StringLiterals;

namespace {

constexpr int lockStale
    = 300'000; // ms; longer than any operation on a slow share: such a lock was left by a desk that died
constexpr qint64 leftoverAge = 3600; // s; temporary files this old belong to nobody any more

// Files that an article's page no longer shows; only after the lists, which may show them still, are written. Whatever
// somebody put there by hand has another kind of name and stays.
Result<void> removeUnused(const QString &path, const QString &slug)
{
    static const QRegularExpression ours(u"-[0-9a-f]{8}(-[0-9]+)?\\.[a-z0-9]+$"_s);
    const auto page = readWhole(pageFile(path, slug));
    if (slug.isEmpty() || !page) {
        return {};
    }
    const auto used = readPage(*page).files;
    for (const auto &name : QDir(articlePath(path, slug)).entryList(QDir::Files)) {
        if (ours.match(name).hasMatch() && !used.contains(name)) {
            BUBENIK_TRY(removeAll(articlePath(path, slug) + u'/' + name));
        }
    }
    return {};
}

void removeLeftovers(const QString &path)
{
    const auto before = QDateTime::currentDateTimeUtc().addSecs(-leftoverAge);
    for (const auto &entry :
        QDir(temporaryFolder(path)).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden)) {
        if (entry.lastModified() < before) {
            (void)removeAll(entry.filePath()); // the next operation tries again
        }
    }
}

} // namespace

Result<std::shared_ptr<QLockFile>> Site::locked() const
{
    const auto &path = m_settings.path;
    BUBENIK_TRY(makeFolder(path + u"/.bubenik"_s));
    auto lock = std::make_shared<QLockFile>(path + u"/.bubenik/lock"_s);
    lock->setStaleLockTime(lockStale);
    if (lock->tryLock(int(m_lockWait.count()))) {
        return lock;
    }
    if (lock->error() == QLockFile::LockFailedError) {
        return fail(Error { .kind = ErrorKind::RateLimited,
            .detail = u"another desk is writing to "_s + path,
            .code = u"folder-locked"_s,
            .retryAfter = std::chrono::seconds(5) });
    }
    // QLockFile does not say why; a file of our own does.
    const auto probe = path + u"/.bubenik/"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    BUBENIK_TRY(writeNew(probe, "probe"));
    BUBENIK_TRY(removeAll(probe));
    return fail(
        Error { .kind = ErrorKind::Storage, .detail = u"cannot lock "_s + path, .code = u"file"_s, .subject = path });
}

Result<Site::Held> Site::held() const
{
    const auto lock = locked();
    if (!lock) {
        return fail(lock.error());
    }
    const auto index = Index::load(m_settings.path, m_info.zone);
    return index ? Result<Held>(Held { *lock, *index }) : fail(index.error());
}

// Only the last part of the path is made: when more is missing, a drive or share is not there, and a site beside it
// would be seen by nobody.
Result<void> Site::prepare() const
{
    BUBENIK_TRY(connected());
    if (isThere()) {
        return {};
    }
    const QFileInfo folder(m_settings.path);
    if (folder.exists() && !folder.isDir()) {
        return fail(notAFolder(m_settings.path));
    }
    if (!QFileInfo(folder.path()).isDir()) {
        return fail(fileError(std::make_error_code(std::errc::no_such_file_or_directory), m_settings.path));
    }
    BUBENIK_TRY(makeFolder(m_settings.path));
    return writeWhole(indexFile(m_settings.path), Index().toBytes(), temporaryFolder(m_settings.path));
}

// What a crash from here on leaves to the next operation.
Result<void> Site::announce(const Index &index, const QString &slug, const QList<Instant> &times) const
{
    Pending pending { slug, {} };
    for (const auto time : times) {
        pending.months.append(index.monthOf({ .published = time }));
    }
    for (const auto &month : index.touched()) { // what a crash before this one left
        pending.months.append(month);
    }
    BUBENIK_TRY(writeWhole(pendingFile(m_settings.path), toBytes(pending), temporaryFolder(m_settings.path)));
    crashPoint("folder.pending-written");
    return {};
}

// The lists, and all other pages when what stands around the articles is no longer the same. The index tells that only
// once all is written.
Result<void> Site::writeAround(Index &index) const
{
    const auto frame = frameDigest(m_info);
    if (index.frame() != frame) {
        for (const auto &slug : index.slugs()) {
            const auto page = readWhole(pageFile(m_settings.path, slug));
            const auto renewed = page ? reframed(*page, m_info) : std::nullopt;
            if (renewed) {
                BUBENIK_TRY(
                    writeWhole(pageFile(m_settings.path, slug), renewed->toUtf8(), temporaryFolder(m_settings.path)));
            }
        }
        crashPoint("folder.pages-framed");
        index.setFrame(frame);
    }
    return writeLists(m_settings.path, index, m_info);
}

Result<bool> Site::putCalendar(const QByteArray &calendar) const
{
    if (!isThere()) {
        return false;
    }
    BUBENIK_TRY(
        writeWhole(m_settings.path + u'/' + calendarFile, calendar, temporaryFolder(m_settings.path)));
    auto offering = *this;
    offering.m_info.hasCalendar = true;
    BUBENIK_TRY(offering.recover()); // pages and lists
    return true;
}

Result<void> Site::finish(Index &index) const
{
    BUBENIK_TRY(writeAround(index));
    crashPoint("folder.lists-written");
    BUBENIK_TRY(removeUnused(m_settings.path, readPending(m_settings.path).slug));
    crashPoint("folder.unused-removed");
    BUBENIK_TRY(removeAll(pendingFile(m_settings.path)));
    removeLeftovers(m_settings.path);
    return {};
}

Result<void> Site::recover() const
{
    auto holding = held();
    return holding ? finish(holding->index) : fail(holding.error());
}

} // namespace bubenik::folder
