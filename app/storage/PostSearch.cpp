#include "storage/PostSearch.h"

#include "core/Log.h"
#include "storage/PostIndex.h"

#include <QSet>

namespace bubenik::postsearch {

using namespace Qt::StringLiterals;

namespace {

// Ranking reads every match; more than these cannot be ranked within a frame.
constexpr int rankable = 1500;
constexpr qsizetype longestWord = 64;

// As in the view post_text.
constexpr char16_t listedMark = 57345;
constexpr char16_t bucketMarks = 57360;

QString markOf(PostFilter filter)
{
    using postindex::Bucket;
    const auto mark = [](Bucket bucket) { return QString(QChar(char16_t(bucketMarks + int(bucket)))); };
    switch (filter) {
    case PostFilter::Drafts:
        return mark(Bucket::Drafts);
    case PostFilter::Waiting:
        return mark(Bucket::Waiting);
    case PostFilter::Live:
        return mark(Bucket::Live);
    case PostFilter::Problems:
        return mark(Bucket::Problems);
    case PostFilter::Archived:
        return mark(Bucket::Archived);
    case PostFilter::Deleted:
        return mark(Bucket::Deleted);
    case PostFilter::All:
        break;
    }
    return QString(QChar(listedMark));
}

// Accents written as characters of their own, which the tokenizer passes over inside a word.
bool isAccent(char32_t character)
{
    return character >= 0x300 && character <= 0x331;
}

// Characters that SQLite's tokenizer (Unicode 6.1) does not know as letters make a phrase of a word, which the quick
// indexes refuse: then nothing is found.
Result<QList<qint64>> nothingWhereRefused(Result<QList<qint64>> outcome)
{
    if (!outcome && outcome.error().code == "sqlite-1"_L1) {
        qCDebug(logStorage) << "search:" << outcome.error().detail;
        return QList<qint64> {};
    }
    return outcome;
}

Result<QList<qint64>> rowids(Database &database, const QString &sql, const QVariantList &values)
{
    QList<qint64> keys;
    BUBENIK_TRY(database.query(sql, values, [&](const Row &row) { keys.append(row.integer(0)); }));
    return keys;
}

Result<bool> isRare(Database &database, const QString &term)
{
    const auto count = database.scalar(
        u"SELECT count(*) FROM (SELECT 1 FROM post_quick_search WHERE post_quick_search MATCH ? LIMIT ?)"_s,
        { term, rankable + 1 });
    if (!count) {
        return fail(count.error());
    }
    return count->toInt() <= rankable;
}

// The rare words decide the order; the others only have to be there. bm25 would count every post with a common word.
Result<QList<qint64>> bestFirst(
    Database &database, const QStringList &rare, const QStringList &common, PostFilter filter, int limit)
{
    auto ranked = rowids(database,
        u"SELECT s.rowid FROM post_search AS s JOIN post_row AS p ON p.row = s.rowid WHERE s.post_search MATCH ? AND "
        u"p.%1"
        " ORDER BY bm25(s.post_search, 12.0, 4.0, 1.0, 0.0), s.rowid DESC LIMIT ?"_s.arg(
            postindex::conditionOf(filter)),
        { rare.join(u" AND "_s), common.isEmpty() ? limit : rankable });
    if (!ranked || common.isEmpty() || ranked->isEmpty()) {
        return ranked;
    }
    auto all = rowids(database, u"SELECT rowid FROM post_quick_search WHERE post_quick_search MATCH ?"_s,
        { (rare + common).join(u" AND "_s) });
    if (!all) {
        return all;
    }
    const QSet<qint64> matching(all->cbegin(), all->cend());
    QList<qint64> keys;
    for (const auto key : *ranked) {
        if (matching.contains(key) && keys.size() < limit) {
            keys.append(key);
        }
    }
    return keys;
}

Result<QList<qint64>> titlesFirst(Database &database, const QStringList &terms, PostFilter filter, int limit)
{
    const auto match = u"%1 AND \"%2\""_s.arg(terms.join(u" AND "_s), markOf(filter));
    auto keys = rowids(database,
        u"SELECT rowid FROM post_title_search WHERE post_title_search MATCH ? ORDER BY rowid DESC LIMIT ?"_s,
        { match, limit });
    if (!keys || keys->size() >= limit) {
        return keys;
    }
    auto others = rowids(database,
        u"SELECT rowid FROM post_quick_search WHERE post_quick_search MATCH ? ORDER BY rowid DESC LIMIT ?"_s,
        { match, limit + int(keys->size()) });
    if (!others) {
        return others;
    }
    const QSet<qint64> there(keys->cbegin(), keys->cend());
    for (const auto key : *others) {
        if (!there.contains(key) && keys->size() < limit) {
            keys->append(key);
        }
    }
    return keys;
}

} // namespace

QStringList wordsOf(const QString &text, qsizetype most)
{
    QStringList words;
    QString word;
    const auto finish = [&] {
        if (!word.isEmpty() && words.size() < most) {
            words.append(word);
        }
        word.clear();
    };
    for (const auto unit : text.toUcs4()) {
        const char32_t character = unit;
        if (QChar::isLetterOrNumber(character)) {
            if (word.size() < longestWord) {
                word += QString::fromUcs4(&character, 1);
            }
        } else if (!isAccent(character)) {
            finish();
        }
    }
    finish();
    return words;
}

namespace {

Result<QList<qint64>> searchWords(Database &database, const QStringList &words, PostFilter filter, int limit)
{
    QStringList rare;
    QStringList common;
    for (const auto &word : words) {
        const auto term = u"\"%1\" *"_s.arg(word);
        const auto isFew = isRare(database, term);
        if (!isFew) {
            return fail(isFew.error());
        }
        (*isFew ? rare : common).append(term);
    }
    return rare.isEmpty() ? titlesFirst(database, common, filter, limit)
                          : bestFirst(database, rare, common, filter, limit);
}

} // namespace

Result<QList<qint64>> search(Database &database, const QString &text, PostFilter filter, int limit)
{
    const auto words = wordsOf(text);
    if (words.isEmpty() || limit <= 0) {
        return QList<qint64> {};
    }
    return nothingWhereRefused(searchWords(database, words, filter, limit));
}

} // namespace bubenik::postsearch
