// A page of the site as a reader sees it.
#pragma once

#include "channels/folder/Article.h"

namespace bubenik::folder {

struct ReadPage {
    QString title;
    QString text; // plain, without the title and the line of date and categories
    QString body; // the article's text alone, as Markdown; pictures and sounds as attachment:<digest>
    QStringList files; // what it shows and links to in its own folder
};

// The page's <article> element; nullopt when somebody rebuilt the page without one.
[[nodiscard]] std::optional<QString> articleIn(const QByteArray &page);
// Of the article alone: the site's header, foot and head around it may be made anew at any time. Of the whole page when
// somebody rebuilt it.
[[nodiscard]] QString fingerprintOf(const QByteArray &page);
[[nodiscard]] ReadPage readPage(const QByteArray &page);
// What of the content the page does not show; empty = all is there.
[[nodiscard]] QString missingIn(const ReadPage &page, const Content &content);

} // namespace bubenik::folder
