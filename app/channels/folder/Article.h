// What the site keeps of one article, beside its page: enough for the lists, the feed and for finding it again.
// The same JSON stands in a comment at the end of the page, so that the index can be rebuilt from the pages alone.
#pragma once

#include "core/Clock.h"
#include "domain/Content.h"

#include <QJsonObject>
#include <optional>

namespace bubenik::folder {

struct PictureFile {
    QString file; // relative to the article's folder
    int width = 0;
    int height = 0;
};

struct PictureSet {
    QString alt; // empty = decorative
    QList<PictureFile> files; // the narrowest first
};

struct SoundFile {
    QString file;
    QString mime;
    qint64 bytes = 0;
    QString title;
    double seconds = 0;
};

struct DocumentFile {
    QString file;
    QString title;
    qint64 bytes = 0;
    QString kind; // "PDF"
};

// The files of an article, by the attachment's digest.
struct Assets {
    QMap<QString, PictureSet> pictures;
    QMap<QString, SoundFile> sounds;
    QMap<QString, DocumentFile> documents;
    QStringList files; // all names
};

struct Article {
    QString slug; // the name of its folder; the remote id
    QString mark;
    QString title;
    QString excerpt; // for lists: the lead, or the beginning of the text
    QStringList categories;
    Instant published {};
    Instant feedTime {}; // pubDate: like published, but later than that of every article before it
    Instant changed {};
    std::optional<PictureSet> picture; // the featured one
    std::optional<SoundFile> sound; // the first one, for the feed's enclosure
    Details details; // for the open data
};

[[nodiscard]] QJsonObject toJson(const Article &article);
[[nodiscard]] Article articleFromJson(const QJsonObject &json);

// Around the article's own text in its page.
inline constexpr QLatin1StringView textBegin("<!--text-->");
inline constexpr QLatin1StringView textEnd("<!--/text-->");

// The comment that ends a page, and what stands in it; nullopt when the page is none of ours.
[[nodiscard]] QString recordComment(const Article &article);
[[nodiscard]] std::optional<Article> recordIn(const QByteArray &page);

// The lead, else the beginning of the text, at most about 220 characters, cut at a word.
[[nodiscard]] QString excerptOf(const Content &content);

} // namespace bubenik::folder
