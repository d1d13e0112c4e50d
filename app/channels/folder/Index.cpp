#include "channels/folder/Index.h"

#include "channels/folder/Files.h"
#include "channels/folder/Slug.h"
#include "core/Json.h"

#include <QFileInfo>

namespace bubenik::folder {

using namespace Qt::StringLiterals;

namespace {

constexpr int indexVersion = 1;

// Newest first; equal times by the order in which they came.
bool isNewer(const Article &a, const Article &b)
{
    return a.published != b.published ? a.published > b.published : a.feedTime > b.feedTime;
}

// Empty where there is none or a newer Bubeník wrote it: then everything is read from the pages instead.
QJsonObject indexIn(const QByteArray &bytes)
{
    const auto json = parseObject(bytes);
    return json && (*json)[u"version"_s].toInt() == indexVersion ? *json : QJsonObject();
}

} // namespace

QString indexFile(const QString &path)
{
    return path + u"/bubenik-site.json"_s;
}

QString pendingFile(const QString &path)
{
    return path + u"/.bubenik/pending"_s;
}

Pending readPending(const QString &path)
{
    Pending pending;
    const auto bytes = readWhole(pendingFile(path));
    const auto json = bytes ? parseObject(*bytes) : fail(ErrorKind::NotFound);
    if (json) {
        pending.slug = (*json)[u"slug"_s].toString();
        for (const auto &value : (*json)[u"months"_s].toArray()) {
            pending.months.append({ value.toInt() / 100, value.toInt() % 100 });
        }
    }
    return pending;
}

QByteArray toBytes(const Pending &pending)
{
    QJsonArray months;
    for (const auto &[year, month] : pending.months) {
        months.append(year * 100 + month);
    }
    return toCompact({ { u"slug"_s, pending.slug }, { u"months"_s, months } });
}

QString articlePath(const QString &path, const QString &slug)
{
    return path + u"/clanek/"_s + slug;
}

QString pageFile(const QString &path, const QString &slug)
{
    return articlePath(path, slug) + u"/index.html"_s;
}

Result<Index> Index::load(const QString &path, const Zone &zone)
{
    if (!QFileInfo::exists(path)) {
        return fail(fileError(std::make_error_code(std::errc::no_such_file_or_directory), path));
    }
    const auto bytes = readWhole(indexFile(path));
    if (!bytes && bytes.error().kind != ErrorKind::NotFound) {
        return fail(bytes.error());
    }
    const auto pending = readPending(path);
    const auto pendingSlug = pending.slug;

    Index index;
    index.m_zone = zone;
    QHash<QString, Article> listed;
    const auto json = indexIn(bytes.value_or(QByteArray()));
    index.m_frame = json[u"frame"_s].toString();
    for (const auto &value : json[u"articles"_s].toArray()) {
        const auto article = articleFromJson(value.toObject());
        listed.insert(article.slug, article);
    }
    for (const auto &slug : foldersIn(path + u"/clanek"_s)) {
        const auto known = listed.constFind(slug);
        if (known != listed.cend() && slug != pendingSlug) {
            index.put(*known);
            continue;
        }
        const auto page = readWhole(pageFile(path, slug));
        auto article = page ? recordIn(*page) : std::nullopt;
        if (!article && known != listed.cend()) {
            article = *known; // somebody took our comment out of the page by hand
        }
        if (!article) {
            index.m_taken.insert(slug);
            continue;
        }
        article->slug = slug;
        index.put(*article);
    }
    // Only what differs from the index needs its pages written again.
    QSet<YearMonth> differing(pending.months.begin(), pending.months.end());
    for (const auto &article : std::as_const(listed)) {
        if (!index.m_bySlug.contains(article.slug)) {
            differing.insert(index.monthOf(article));
        }
    }
    for (const auto &article : std::as_const(index.m_bySlug)) {
        if (!listed.contains(article.slug)) {
            differing.insert(index.monthOf(article));
        }
    }
    index.m_touched = differing;
    return index;
}

YearMonth Index::monthOf(const Article &article) const
{
    const auto date = m_zone.toLocal(article.published).date();
    return { date.year(), date.month() };
}

const Article *Index::byMark(const QString &mark) const
{
    return bySlug(m_slugOfMark.value(mark));
}

const Article *Index::bySlug(const QString &slug) const
{
    const auto found = m_bySlug.constFind(slug);
    return found == m_bySlug.cend() ? nullptr : &*found;
}

QString Index::freeSlug(const QString &title) const
{
    const auto wanted = slugOf(title, u"clanek"_s);
    auto slug = wanted;
    for (int i = 2; m_bySlug.contains(slug) || m_taken.contains(slug); ++i) {
        slug = wanted + u'-' + QString::number(i);
    }
    return slug;
}

Instant Index::nextFeedTime(Instant published) const
{
    auto time = std::chrono::floor<std::chrono::seconds>(published);
    for (const auto &article : m_bySlug) {
        time = std::max(time, std::chrono::floor<std::chrono::seconds>(article.feedTime) + std::chrono::seconds(1));
    }
    return time;
}

void Index::put(const Article &article)
{
    remove(article.slug);
    m_bySlug.insert(article.slug, article);
    m_slugOfMark.insert(article.mark, article.slug);
    m_touched.insert(monthOf(article));
}

void Index::remove(const QString &slug)
{
    if (const auto *article = bySlug(slug)) {
        m_touched.insert(monthOf(*article));
        m_slugOfMark.remove(article->mark);
        m_bySlug.remove(slug);
    }
}

void Index::setFrame(const QString &digest)
{
    m_frame = digest;
    for (const auto &article : std::as_const(m_bySlug)) {
        m_touched.insert(monthOf(article));
    }
}

QList<Article> Index::sorted() const
{
    auto all = m_bySlug.values();
    std::sort(all.begin(), all.end(), isNewer);
    return all;
}

QByteArray Index::toBytes() const
{
    QJsonArray articles;
    for (const auto &article : sorted()) {
        articles.append(toJson(article));
    }
    return toCompact({ { u"version"_s, indexVersion }, { u"frame"_s, m_frame }, { u"articles"_s, articles } });
}

QList<Article> Index::newest(qsizetype count) const
{
    return sorted().mid(0, count);
}

QList<Article> Index::newestInFeed(qsizetype count) const
{
    auto all = m_bySlug.values();
    std::sort(all.begin(), all.end(), [](const Article &a, const Article &b) { return a.feedTime > b.feedTime; });
    return all.mid(0, count);
}

QList<Article> Index::ofMonth(YearMonth month) const
{
    auto all = sorted();
    all.removeIf([&](const Article &article) { return monthOf(article) != month; });
    return all;
}

QList<Article> Index::ofYear(int year) const
{
    auto all = sorted();
    all.removeIf([&](const Article &article) { return monthOf(article).first != year; });
    return all;
}

QList<ArchiveMonth> Index::months() const
{
    QMap<YearMonth, int> counts;
    for (const auto &article : m_bySlug) {
        ++counts[monthOf(article)];
    }
    QList<ArchiveMonth> out;
    for (auto month = counts.cbegin(); month != counts.cend(); ++month) {
        out.prepend({ month.key().first, month.key().second, month.value() });
    }
    return out;
}

} // namespace bubenik::folder
