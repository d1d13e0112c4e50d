// All articles of the site: which there are, found by mark and slug. The folders under clanek/ are the truth; the
// index file only spares reading thousands of pages. After a crash the two are brought together here.
#pragma once

#include "channels/folder/Article.h"
#include "channels/folder/Pages.h"

#include <QSet>

namespace bubenik::folder {

using YearMonth = QPair<int, int>;

class Index final
{
public:
    // Reads the index of the site at `path`, and what differs from it among the pages. Nothing is written.
    [[nodiscard]] static Result<Index> load(const QString &path, const Zone &zone);

    [[nodiscard]] const Article *byMark(const QString &mark) const;
    [[nodiscard]] const Article *bySlug(const QString &slug) const;
    [[nodiscard]] QString freeSlug(const QString &title) const;
    // Later than that of every article there is, by a second at least.
    [[nodiscard]] Instant nextFeedTime(Instant published) const;

    void put(const Article &article);
    void remove(const QString &slug);

    // What the pages of all articles and months were last framed with (frameDigest()); empty = not known.
    [[nodiscard]] QString frame() const { return m_frame; }
    void setFrame(const QString &digest); // all months are touched then
    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] QList<Article> newest(qsizetype count) const; // by when they were published
    [[nodiscard]] QList<Article> newestInFeed(qsizetype count) const;
    [[nodiscard]] QList<Article> ofMonth(YearMonth month) const; // newest first
    [[nodiscard]] QList<Article> ofYear(int year) const;
    [[nodiscard]] QList<ArchiveMonth> months() const; // newest first
    [[nodiscard]] QStringList slugs() const { return m_bySlug.keys(); }
    // Months whose pages may no longer fit the articles.
    [[nodiscard]] QSet<YearMonth> touched() const { return m_touched; }
    [[nodiscard]] YearMonth monthOf(const Article &article) const;

private:
    [[nodiscard]] QList<Article> sorted() const;

    QHash<QString, Article> m_bySlug;
    QSet<QString> m_taken; // names under clanek/ that are none of ours
    QHash<QString, QString> m_slugOfMark;
    QSet<YearMonth> m_touched;
    QString m_frame;
    Zone m_zone;
};

[[nodiscard]] QString indexFile(const QString &path);

// What an operation is about, on the disk while it lasts: after a crash this article's page is read again, and the
// lists of these months are made again.
struct Pending {
    QString slug;
    QList<YearMonth> months;
};
[[nodiscard]] QString pendingFile(const QString &path);
[[nodiscard]] Pending readPending(const QString &path);
[[nodiscard]] QByteArray toBytes(const Pending &pending);

[[nodiscard]] QString articlePath(const QString &path, const QString &slug);
[[nodiscard]] QString pageFile(const QString &path, const QString &slug);

} // namespace bubenik::folder
