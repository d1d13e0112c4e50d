#include "channels/folder/Files.h"
#include "channels/folder/Lists.h"
#include "channels/folder/Reading.h"
#include "channels/folder/Site.h"
#include "channels/folder/Slug.h"

#include <QFileInfo>
#include <QUrl>

namespace bubenik::folder {

using namespace Qt::StringLiterals;

bool Site::isThere() const
{
    return QFileInfo::exists(indexFile(m_settings.path)) || QFileInfo(m_settings.path + u"/clanek"_s).isDir();
}

Result<void> Site::connected() const
{
    const bool lost = m_settings.hasSite && !isThere();
    return lost ? fail(fileError(std::make_error_code(std::errc::no_such_file_or_directory), m_settings.path)) : Result<void>();
}

Result<void> Site::check() const
{
    BUBENIK_TRY(connected());
    const QFileInfo folder(m_settings.path);
    if (folder.exists() && !folder.isDir()) {
        return fail(notAFolder(m_settings.path));
    }
    const QFileInfo place = folder.exists() ? folder : QFileInfo(folder.path());
    if (!place.isDir()) {
        return fail(fileError(std::make_error_code(std::errc::no_such_file_or_directory), m_settings.path));
    }
    if (!place.isWritable()) {
        return fail(fileError(std::make_error_code(std::errc::permission_denied), place.filePath()));
    }
    return {};
}

Result<std::optional<RemoteItem>> Site::find(const QString &mark) const
{
    BUBENIK_TRY(connected());
    if (!QFileInfo::exists(m_settings.path) && QFileInfo(QFileInfo(m_settings.path).path()).isDir()) {
        return std::nullopt; // never written to
    }
    if (QFileInfo::exists(pendingFile(m_settings.path))) {
        (void)recover(); // the answer does not depend on it: the pages are the truth
    }
    const auto index = Index::load(m_settings.path, m_info.zone);
    if (!index) {
        return fail(index.error());
    }
    const auto *article = index->byMark(mark);
    if (article == nullptr) {
        return std::nullopt;
    }
    return fetch(article->slug);
}

Result<std::optional<RemoteItem>> Site::fetch(const QString &slug) const
{
    BUBENIK_TRY(check());
    if (!isSlug(slug)) {
        return std::nullopt;
    }
    const auto page = readWhole(pageFile(m_settings.path, slug));
    if (!page) {
        return page.error().kind == ErrorKind::NotFound ? Result<std::optional<RemoteItem>>(std::nullopt) : fail(page.error());
    }
    auto article = recordIn(*page);
    if (!article) {
        const auto index = Index::load(m_settings.path, m_info.zone);
        const auto *known = index ? index->bySlug(slug) : nullptr;
        if (known == nullptr) {
            return std::nullopt;
        }
        article = *known;
    }
    article->slug = slug;
    return itemOf(*article, *page);
}

QString Site::permalink(const QString &slug) const
{
    return m_info.link(baseAddress(m_settings.path, m_info), articleFolder(slug));
}

RemoteItem Site::itemOf(const Article &article, const QByteArray &page) const
{
    const auto read = readPage(page);
    return { .remoteId = article.slug,
        .permalink = permalink(article.slug),
        .visible = true,
        .due = article.published,
        .fingerprint = fingerprintOf(page),
        // As it was given, when the page only differs in what typography adds.
        .title = read.title.simplified() == article.title.simplified() ? article.title : read.title,
        .text = read.body };
}

Result<void> Site::verify(const RemoteItem &item, const Outgoing &outgoing) const
{
    if (!isSlug(item.remoteId)) {
        return fail(ErrorKind::NotFound, u"no article "_s + item.remoteId);
    }
    const auto page = readWhole(pageFile(m_settings.path, item.remoteId));
    if (!page) {
        return fail(page.error());
    }
    const auto read = readPage(*page);
    const auto missing = missingIn(read, outgoing.content);
    if (!missing.isEmpty()) {
        return fail(ErrorKind::Mismatch, u"the page does not show "_s + missing);
    }
    for (const auto &file : read.files) {
        const QFileInfo there(articlePath(m_settings.path, item.remoteId) + u'/' + QUrl::fromPercentEncoding(file.toUtf8()));
        if (!there.isFile() || there.size() == 0) {
            return fail(ErrorKind::Mismatch, u"the page shows a file that is not there: "_s + file);
        }
    }
    const auto date = m_info.zone.toLocal(item.due).date();
    const auto month = readWhole(m_settings.path + u'/' + monthFolder(date.year(), date.month()) + u"index.html"_s);
    if (!month || !month->contains((articleFolder(item.remoteId)).toUtf8())) {
        return fail(ErrorKind::Mismatch, u"the archive does not lead to the article"_s);
    }
    return {};
}

} // namespace bubenik::folder
