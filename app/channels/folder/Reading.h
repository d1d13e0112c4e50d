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

[[nodiscard]] ReadPage readPage(const QByteArray &page);
// What of the content the page does not show; empty = all is there.
[[nodiscard]] QString missingIn(const ReadPage &page, const Content &content);

} // namespace bubenik::folder
