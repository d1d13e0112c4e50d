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

bool belongsToWord(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
        return true;
    default:
        return QChar::isLetterOrNumber(character);
    }
}

Result<QList<qint64>> rowids(Database &database, const QString &sql, const QVariantList &values)
{
    QList<qint64> keys;
    BUBENIK_TRY(database.query(sql, values, [&](const Row &row) { keys.append(row.integer(0)); }));
    return keys;
}

Result<QList<qint64>> newestFirst(Database &database, const QString &match, int limit)
{
    return rowids(database,
        u"SELECT rowid FROM post_search WHERE post_search MATCH ? ORDER BY rowid DESC LIMIT ?"_s, { match, limit });
}

Result<QList<qint64>> bestFirst(Database &database, const QString &match, int limit)
{
    return rowids(database,
        u"SELECT rowid FROM post_search WHERE post_search MATCH ?"
        " ORDER BY bm25(post_search, 12.0, 4.0, 1.0, 0.0), rowid DESC LIMIT ?"_s,
        { match, limit });
}

Result<QList<qint64>> titlesFirst(Database &database, const QString &words, const QString &mark, int limit)
{
    auto keys = newestFirst(database, u"{title} : (%1) AND %2"_s.arg(words, mark), limit);
    if (!keys || keys->size() >= limit) {
        return keys;
    }
    const auto others = newestFirst(database, u"(%1) AND %2"_s.arg(words, mark), limit + int(keys->size()));
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
    for (const auto character : text.toUcs4()) {
        if (!belongsToWord(character)) {
            finish();
        } else if (word.size() < longestWord) {
            word += QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1);
        }
    }
    finish();
    return words;
}

Result<QList<qint64>> search(Database &database, const QString &text, PostFilter filter, int limit)
{
    QStringList terms;
    for (const auto &word : wordsOf(text)) {
        terms.append(u"\"%1\" *"_s.arg(word));
    }
    if (terms.isEmpty() || limit == 0) {
        return QList<qint64> {};
    }
    const auto words = terms.join(u" AND "_s);
    const auto mark = u"\"%1\""_s.arg(markOf(filter));
    const auto match = u"(%1) AND %2"_s.arg(words, mark);
    const auto count = database.scalar(
        u"SELECT count(*) FROM (SELECT 1 FROM post_search WHERE post_search MATCH ? LIMIT ?)"_s,
        { match, rankable + 1 });
    if (!count) {
        return fail(count.error());
    }
    return count->toInt() <= rankable ? bestFirst(database, match, limit)
                                      : titlesFirst(database, words, mark, limit);
}

} // namespace bubenik::postsearch
