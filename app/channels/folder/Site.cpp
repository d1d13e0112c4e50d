#include "channels/folder/Site.h"

#include "channels/folder/Files.h"
#include "channels/folder/Lists.h"
#include "channels/folder/Reading.h"
#include "channels/folder/Slug.h"
#include "core/CrashPoint.h"

#include <QFileInfo>
#include <QUuid>
#include <memory>

namespace bubenik::folder {

using namespace Qt::StringLiterals;

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

struct Site::Begun {
    Staged staged;
    Held held;
};

Site::Site(Settings settings, SiteInfo info, Instant now, Millis lockWait)
    : m_settings(std::move(settings))
    , m_info(std::move(info))
    , m_now(now)
    , m_lockWait(lockWait)
{
}

// The files first, which take long, and then the lock, under which others wait.
Result<Site::Begun> Site::begun(
    const Outgoing &outgoing, const AttachmentPaths &paths, const QString &present, const Progress &progress) const
{
    const auto staged = stage(outgoing, paths, present, progress);
    if (!staged) {
        return fail(staged.error());
    }
    const auto holding = held();
    return holding ? Result<Begun>(Begun { *staged, *holding }) : fail(holding.error());
}

Result<Site::Staged> Site::stage(
    const Outgoing &outgoing, const AttachmentPaths &paths, const QString &present, const Progress &progress) const
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
        .changed = m_now,
        .details = outgoing.content.details };
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
    auto work = begun(outgoing, paths, {}, progress);
    if (!work) {
        return fail(work.error());
    }
    auto &index = work->held.index;
    // The same mark means the same article, whoever asks: never a second one.
    if (const auto *there = index.byMark(outgoing.mark)) {
        return replace(index, Article(*there), work->staged, outgoing);
    }
    return place(index, work->staged, outgoing);
}

Result<RemoteItem> Site::place(Index &index, const Staged &staged, const Outgoing &outgoing) const
{
    auto article = record(outgoing, staged.assets);
    article.slug = index.freeSlug(article.title);
    article.feedTime = index.nextFeedTime(article.published);
    const auto page = articlePage(article, outgoing.content, staged.assets, m_info).toUtf8();
    BUBENIK_TRY(writeNew(staged.folder() + u"/index.html"_s, page));
    crashPoint("folder.page-staged");
    BUBENIK_TRY(announce(index, article.slug, { article.published }));
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
    auto work = begun(outgoing, paths, articlePath(m_settings.path, slug), progress);
    if (!work) {
        return fail(work.error());
    }
    auto &index = work->held.index;
    const auto *there = index.bySlug(slug);
    const auto page = readWhole(pageFile(m_settings.path, slug));
    if (there == nullptr || !page) {
        return fail(ErrorKind::NotFound, u"no article "_s + slug);
    }
    if (!knownFingerprint.isEmpty() && fingerprintOf(*page) != knownFingerprint) {
        return fail(ErrorKind::Conflict, u"the page was changed by hand: "_s + slug);
    }
    return replace(index, Article(*there), work->staged, outgoing);
}

Result<RemoteItem> Site::replace(Index &index, const Article &old, const Staged &staged, const Outgoing &outgoing) const
{
    auto article = record(outgoing, staged.assets);
    article.slug = old.slug; // the address stays, whatever the title
    article.mark = old.mark;
    article.feedTime = old.feedTime;
    const auto folder = articlePath(m_settings.path, old.slug);
    const auto page = articlePage(article, outgoing.content, staged.assets, m_info).toUtf8();
    BUBENIK_TRY(announce(index, old.slug, { old.published, article.published }));
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
    auto holding = held();
    if (!holding) {
        return fail(holding.error());
    }
    auto &index = holding->index;
    const auto *there = index.bySlug(slug);
    if (there == nullptr) {
        return {};
    }
    BUBENIK_TRY(announce(index, slug, { there->published }));
    index.remove(slug);
    BUBENIK_TRY(writeAround(index));
    crashPoint("folder.unlinked");
    BUBENIK_TRY(makeFolder(temporaryFolder(m_settings.path)));
    const auto away = temporaryFolder(m_settings.path) + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces);
    BUBENIK_TRY(moveInto(articlePath(m_settings.path, slug), away));
    crashPoint("folder.article-gone");
    BUBENIK_TRY(removeAll(away));
    return removeAll(pendingFile(m_settings.path));
}

} // namespace bubenik::folder
