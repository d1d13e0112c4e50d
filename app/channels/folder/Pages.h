// The site's pages as HTML: Czech, without scripts and without anything from elsewhere. Readable without the style
// sheet, by screen readers (one h1, landmarks, a skip link) and on paper.
#pragma once

#include "channels/folder/Article.h"
#include "core/Zone.h"
#include "opendata/OpenData.h"

namespace bubenik::folder {

struct SiteInfo {
    QString title; // "Klášterec nad Ohří"
    QString url; // public address with a slash at its end, or empty: then links name index.html, for file://
    Zone zone;
    QString town; // for the open data
    opendata::Publisher publisher;
    bool hasCalendar = false; // of open days (Calendar.h)

    // The address of a folder of the site ("clanek/x/") seen from a page that lies `root` ("../../") below.
    [[nodiscard]] QString link(const QString &root, const QString &folder) const;
};

// What one month of the archive holds.
struct ArchiveMonth {
    int year = 0;
    int month = 0;
    int count = 0;
};

// Where an article's page lies: "clanek/<slug>/".
[[nodiscard]] QString articleFolder(const QString &slug);
[[nodiscard]] QString monthFolder(int year, int month); // "archiv/2026/11/"
[[nodiscard]] QString yearFolder(int year);

// `stylesheet`: empty = a link to the site's; else the CSS itself, for the preview.
[[nodiscard]] QString articlePage(const Article &article, const Content &content, const Assets &assets, const SiteInfo &site,
    const QString &stylesheet = {});
// The page of an article with the site's header, foot and head as they are now around the same article; nullopt when
// somebody rebuilt it by hand.
[[nodiscard]] std::optional<QString> reframed(const QByteArray &page, const SiteInfo &site);
// Tells whether what stands around the articles has changed: the title, the address, or the pages' design.
[[nodiscard]] QString frameDigest(const SiteInfo &site);
// `newest`: newest first.
[[nodiscard]] QString homePage(const QList<Article> &newest, const SiteInfo &site);
[[nodiscard]] QString archivePage(const QList<ArchiveMonth> &months, const SiteInfo &site);
[[nodiscard]] QString yearPage(int year, const QList<Article> &articles, const SiteInfo &site);
[[nodiscard]] QString monthPage(int year, int month, const QList<Article> &articles, const SiteInfo &site);
[[nodiscard]] QString notFoundPage(const SiteInfo &site);

[[nodiscard]] QString styleSheet();

} // namespace bubenik::folder
