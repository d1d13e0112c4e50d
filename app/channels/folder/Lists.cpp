#include "channels/folder/Lists.h"

#include "channels/folder/Feed.h"
#include "channels/folder/Files.h"
#include "core/CrashPoint.h"
#include "opendata/OpenData.h"

#include <QMimeDatabase>
#include <QUrl>

namespace bubenik::folder {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype articlesAtHome = 13; // a large one and four rows of three
constexpr qsizetype articlesInFeed = 30;

class ListWriter final
{
public:
    ListWriter(const QString &path, const Index &index, const SiteInfo &site)
        : m_path(path)
        , m_index(index)
        , m_site(site)
    {
    }

    [[nodiscard]] Result<void> write(const QString &file, const QByteArray &bytes) const
    {
        return writeWhole(m_path + u'/' + file, bytes, temporaryFolder(m_path));
    }
    [[nodiscard]] Result<void> page(const QString &folder, const QString &html) const
    {
        return write(folder + u"index.html"_s, html.toUtf8());
    }

    [[nodiscard]] Result<void> months() const
    {
        for (const auto &month : m_index.touched()) {
            const auto articles = m_index.ofMonth(month);
            if (!articles.isEmpty()) {
                BUBENIK_TRY(page(monthFolder(month.first, month.second), monthPage(month.first, month.second, articles, m_site)));
            }
        }
        for (const int year : years()) {
            const auto articles = m_index.ofYear(year);
            if (!articles.isEmpty()) {
                BUBENIK_TRY(page(yearFolder(year), yearPage(year, articles, m_site)));
            }
        }
        return {};
    }

    // After nothing leads there any more.
    [[nodiscard]] Result<void> emptyMonths() const
    {
        for (const auto &month : m_index.touched()) {
            if (m_index.ofMonth(month).isEmpty()) {
                BUBENIK_TRY(removeAll(m_path + u'/' + monthFolder(month.first, month.second)));
            }
        }
        for (const int year : years()) {
            if (m_index.ofYear(year).isEmpty()) {
                BUBENIK_TRY(removeAll(m_path + u'/' + yearFolder(year)));
            }
        }
        return {};
    }

    [[nodiscard]] Result<void> feeds() const
    {
        BUBENIK_TRY(write(u"rss.xml"_s, rssFeed(m_index.newestInFeed(articlesInFeed), m_site, baseAddress(m_path, m_site))));
        if (m_site.url.isEmpty()) {
            return removeAll(m_path + u"/sitemap.xml"_s); // a site map without addresses is no use
        }
        return write(u"sitemap.xml"_s, siteMap(m_index.newest(50'000), m_site));
    }

    // As the town's open data: everything that is on the site.
    [[nodiscard]] Result<void> openData() const
    {
        QList<opendata::Item> items;
        for (const auto &article : m_index.newest(m_index.slugs().size())) {
            items.append(openItem(article));
        }
        const opendata::Site site { m_site.town, m_site.publisher.ico, m_site.url, m_site.zone, m_site.publisher.ruian,
            m_site.publisher.terms };
        auto gone = opendata::allNames();
        for (const auto &file : opendata::dataFiles(items, site)) {
            BUBENIK_TRY(write(u"opendata/"_s + file.name, file.bytes));
            gone.removeOne(file.name);
        }
        for (const auto &name : gone) {
            BUBENIK_TRY(removeAll(m_path + u"/opendata/"_s + name));
        }
        return {};
    }

    [[nodiscard]] Result<void> home() const
    {
        return page({}, homePage(m_index.newest(articlesAtHome), m_site));
    }

private:
    [[nodiscard]] opendata::Item openItem(const Article &article) const
    {
        const auto folder = baseAddress(m_path, m_site) + articleFolder(article.slug);
        opendata::Item item { .mark = article.mark,
            .page = m_site.url.isEmpty() ? QString() : folder,
            .title = article.title,
            .text = article.excerpt,
            .published = article.published,
            .changed = article.changed,
            .details = article.details };
        if (article.picture && !article.picture->files.isEmpty()) {
            const auto &widest = article.picture->files.last().file;
            item.files.append({ folder + widest, QMimeDatabase().mimeTypeForFile(widest, QMimeDatabase::MatchExtension).name(), article.picture->alt });
        }
        if (article.sound) {
            item.files.append({ folder + article.sound->file, article.sound->mime, article.sound->title });
        }
        return item;
    }

    [[nodiscard]] QSet<int> years() const
    {
        QSet<int> out;
        for (const auto &month : m_index.touched()) {
            out.insert(month.first);
        }
        return out;
    }

    const QString &m_path;
    const Index &m_index;
    const SiteInfo &m_site;
};

} // namespace

QString temporaryFolder(const QString &path)
{
    return path + u"/.bubenik/tmp"_s;
}

QString baseAddress(const QString &path, const SiteInfo &site)
{
    return site.url.isEmpty() ? QUrl::fromLocalFile(path + u'/').toString(QUrl::FullyEncoded) : site.url;
}

Result<void> writeLists(const QString &path, const Index &index, const SiteInfo &site)
{
    const ListWriter writer(path, index, site);
    BUBENIK_TRY(writer.write(u"styl.css"_s, styleSheet().toUtf8()));
    BUBENIK_TRY(writer.write(u"404.html"_s, notFoundPage(site).toUtf8()));
    BUBENIK_TRY(writer.write(u"robots.txt"_s, robotsFile(site)));
    BUBENIK_TRY(writer.months());
    crashPoint("folder.months-written");
    BUBENIK_TRY(writer.page(u"archiv/"_s, archivePage(index.months(), site)));
    BUBENIK_TRY(writer.home());
    crashPoint("folder.home-written");
    BUBENIK_TRY(writer.feeds());
    BUBENIK_TRY(writer.openData());
    crashPoint("folder.feeds-written");
    BUBENIK_TRY(writer.emptyMonths());
    return writer.write(u"bubenik-site.json"_s, index.toBytes());
}

} // namespace bubenik::folder
