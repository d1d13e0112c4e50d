#include "channels/folder/Site.h"

#include "channels/folder/Files.h"
#include "channels/folder/Lists.h"
#include "channels/folder/Reading.h"
#include "channels/folder/Slug.h"
#include "core/CrashPoint.h"
#include "core/Json.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QRegularExpression>
#include <QUrl>
#include <QUuid>
#include <memory>

namespace bubenik::folder {

using namespace Qt::StringLiterals;

namespace {

constexpr int lockStale = 300'000; // ms; longer than any operation on a slow share: such a lock was left by a desk that died
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
    for (const auto &entry : QDir(temporaryFolder(path)).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden)) {
        if (entry.lastModified() < before) {
            (void)removeAll(entry.filePath()); // the next operation tries again
        }
    }
}

} // namespace

// Files of an article that nobody sees yet; they go with this value unless they were moved to their place.
struct Site::Staged {
    struct Remover {
        QString folder;
        explicit Remover(QString path)
            : folder(std::move(path))
        {
        }
        Remover(const Remover &) = delete;
        Remover &operator=(const Remover &) = delete;
        ~Remover() { (void)removeAll(folder); }
    };
    std::shared_ptr<Remover> remover;
    Assets assets;

    [[nodiscard]] QString folder() const { return remover->folder; }
};

Site::Site(Settings settings, SiteInfo info, Instant now, Millis lockWait)
    : m_settings(std::move(settings))
    , m_info(std::move(info))
    , m_now(now)
    , m_lockWait(lockWait)
{
}

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
    return fail(Error { .kind = ErrorKind::Storage, .detail = u"cannot lock "_s + path, .code = u"file"_s, .subject = path });
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

Result<void> Site::begin(const Index &index, const QString &slug, const QList<Instant> &times) const
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

Result<void> Site::finish(const Index &index) const
{
    BUBENIK_TRY(writeLists(m_settings.path, index, m_info));
    crashPoint("folder.lists-written");
    BUBENIK_TRY(removeUnused(m_settings.path, readPending(m_settings.path).slug));
    crashPoint("folder.unused-removed");
    BUBENIK_TRY(removeAll(pendingFile(m_settings.path)));
    removeLeftovers(m_settings.path);
    return {};
}

Result<void> Site::recover() const
{
    const auto lock = locked();
    if (!lock) {
        return fail(lock.error());
    }
    const auto index = Index::load(m_settings.path, m_info.zone);
    return index ? finish(*index) : fail(index.error());
}

Result<Site::Staged> Site::stage(const Outgoing &outgoing, const AttachmentPaths &paths, const QString &present, const Progress &progress) const
{
    const auto folder = temporaryFolder(m_settings.path) + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces);
    BUBENIK_TRY(makeFolder(folder));
    Staged staged { std::make_shared<Staged::Remover>(folder), {} };
    auto assets = makeAssets(outgoing.content, paths, folder, present, progress);
    if (!assets) {
        return fail(assets.error());
    }
    staged.assets = std::move(*assets);
    crashPoint("folder.assets-staged");
    return staged;
}

Article Site::record(const Outgoing &outgoing, const Assets &assets) const
{
    Article article { .slug = {},
        .mark = outgoing.mark,
        .title = outgoing.content.title,
        .excerpt = excerptOf(outgoing.content),
        .categories = outgoing.content.categories,
        .published = outgoing.due,
        .changed = m_now };
    for (const auto &attachment : outgoing.content.attachments) {
        if (!article.picture && assets.pictures.contains(attachment.digest)) {
            article.picture = assets.pictures.value(attachment.digest);
        }
        if (!article.sound && assets.sounds.contains(attachment.digest)) {
            article.sound = assets.sounds.value(attachment.digest);
        }
    }
    return article;
}

Result<RemoteItem> Site::publish(const Outgoing &outgoing, const AttachmentPaths &paths, const Progress &progress) const
{
    BUBENIK_TRY(prepare());
    const auto staged = stage(outgoing, paths, {}, progress);
    if (!staged) {
        return fail(staged.error());
    }
    const auto lock = locked();
    if (!lock) {
        return fail(lock.error());
    }
    auto index = Index::load(m_settings.path, m_info.zone);
    if (!index) {
        return fail(index.error());
    }
    // The same mark means the same article, whoever asks: never a second one.
    if (const auto *there = index->byMark(outgoing.mark)) {
        return replace(*index, Article(*there), *staged, outgoing);
    }
    return place(*index, *staged, outgoing);
}

Result<RemoteItem> Site::place(Index &index, const Staged &staged, const Outgoing &outgoing) const
{
    auto article = record(outgoing, staged.assets);
    article.slug = index.freeSlug(article.title);
    article.feedTime = index.nextFeedTime(article.published);
    const auto page = articlePage(article, outgoing.content, staged.assets, m_info).toUtf8();
    BUBENIK_TRY(writeNew(staged.folder() + u"/index.html"_s, page));
    crashPoint("folder.page-staged");
    BUBENIK_TRY(begin(index, article.slug, { article.published }));
    // A page must not be seen without its style.
    BUBENIK_TRY(writeWhole(m_settings.path + u"/styl.css"_s, styleSheet().toUtf8(), temporaryFolder(m_settings.path)));
    BUBENIK_TRY(makeFolder(m_settings.path + u"/clanek"_s));
    BUBENIK_TRY(moveInto(staged.folder(), articlePath(m_settings.path, article.slug)));
    crashPoint("folder.article-in-place");
    index.put(article);
    BUBENIK_TRY(finish(index));
    return itemOf(article, page);
}

Result<RemoteItem> Site::update(const QString &slug, const Outgoing &outgoing, const QString &knownFingerprint,
    const AttachmentPaths &paths, const Progress &progress) const
{
    if (!isSlug(slug) || !QFileInfo::exists(pageFile(m_settings.path, slug))) {
        BUBENIK_TRY(connected());
        BUBENIK_TRY(QFileInfo::exists(m_settings.path) ? Result<void>() : check());
        return fail(ErrorKind::NotFound, u"no article "_s + slug);
    }
    const auto staged = stage(outgoing, paths, articlePath(m_settings.path, slug), progress);
    if (!staged) {
        return fail(staged.error());
    }
    const auto lock = locked();
    if (!lock) {
        return fail(lock.error());
    }
    auto index = Index::load(m_settings.path, m_info.zone);
    if (!index) {
        return fail(index.error());
    }
    const auto *there = index->bySlug(slug);
    const auto page = readWhole(pageFile(m_settings.path, slug));
    if (there == nullptr || !page) {
        return fail(ErrorKind::NotFound, u"no article "_s + slug);
    }
    if (!knownFingerprint.isEmpty() && sha256(*page) != knownFingerprint) {
        return fail(ErrorKind::Conflict, u"the page was changed by hand: "_s + slug);
    }
    return replace(*index, Article(*there), *staged, outgoing);
}

Result<RemoteItem> Site::replace(Index &index, const Article &old, const Staged &staged, const Outgoing &outgoing) const
{
    auto article = record(outgoing, staged.assets);
    article.slug = old.slug; // the address stays, whatever the title
    article.mark = old.mark;
    article.feedTime = old.feedTime;
    const auto folder = articlePath(m_settings.path, old.slug);
    const auto page = articlePage(article, outgoing.content, staged.assets, m_info).toUtf8();
    BUBENIK_TRY(begin(index, old.slug, { old.published, article.published }));
    for (const auto &file : staged.assets.files) {
        if (QFileInfo::exists(staged.folder() + u'/' + file)) {
            BUBENIK_TRY(moveInto(staged.folder() + u'/' + file, folder + u'/' + file));
        }
    }
    crashPoint("folder.files-added");
    BUBENIK_TRY(writeWhole(folder + u"/index.html"_s, page, temporaryFolder(m_settings.path)));
    crashPoint("folder.page-replaced");
    index.put(article);
    BUBENIK_TRY(finish(index));
    return itemOf(article, page);
}

Result<void> Site::withdraw(const QString &slug) const
{
    if (!isSlug(slug)) {
        return {};
    }
    BUBENIK_TRY(connected());
    if (!QFileInfo::exists(m_settings.path)) {
        return fail(fileError(std::make_error_code(std::errc::no_such_file_or_directory), m_settings.path));
    }
    const auto lock = locked();
    if (!lock) {
        return fail(lock.error());
    }
    auto index = Index::load(m_settings.path, m_info.zone);
    if (!index) {
        return fail(index.error());
    }
    const auto *there = index->bySlug(slug);
    if (there == nullptr) {
        return {};
    }
    BUBENIK_TRY(begin(*index, slug, { there->published }));
    index->remove(slug);
    BUBENIK_TRY(writeLists(m_settings.path, *index, m_info));
    crashPoint("folder.unlinked");
    BUBENIK_TRY(makeFolder(temporaryFolder(m_settings.path)));
    const auto away = temporaryFolder(m_settings.path) + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces);
    BUBENIK_TRY(moveInto(articlePath(m_settings.path, slug), away));
    crashPoint("folder.article-gone");
    BUBENIK_TRY(removeAll(away));
    return removeAll(pendingFile(m_settings.path));
}

} // namespace bubenik::folder
