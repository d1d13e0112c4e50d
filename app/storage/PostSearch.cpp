#include "storage/PostSearch.h"

#include "core/Log.h"
#include "core/WordSearch.h"
#include "storage/PostIndex.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace bubenik::postsearch {

using namespace Qt::StringLiterals;

namespace {

// More matches than these are not put in order by their titles and dates: the newest rows are shown, title matches
// first.
constexpr int orderable = 1500;
constexpr qsizetype longestWord = 64;
// Beginnings of this length or less have an index of their own (resources/migrations); longer ones are looked up in the
// vocabulary, where more than `mostWords` begin with hardly any.
constexpr qsizetype indexedPrefix = 3;
constexpr int mostWords = 300;

QString markOf(PostFilter filter)
{
    using postindex::Bucket;
    const auto mark = [](Bucket bucket) { return QString(QChar(char16_t(postindex::bucketMarks + int(bucket)))); };
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
    case PostFilter::ForReview:
    case PostFilter::All:
        break;
    }
    return QString(QChar(postindex::listedMark));
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

// The newest rows whose words match, at most one more than can be put in order.
Result<QList<qint64>> newest(Database &database, QLatin1StringView index, const QString &match)
{
    return rowids(database, u"SELECT rowid FROM %1 WHERE %1 MATCH ? ORDER BY rowid DESC LIMIT ?"_s.arg(index),
        { match, orderable + 1 });
}

// As the tokenizer folds it, where that is certain: plain letters and digits remain; else empty.
QString foldedOf(const QString &word)
{
    QString folded;
    for (const auto character : word.toLower().normalized(QString::NormalizationForm_D)) {
        const bool isPlain = (character >= u'a' && character <= u'z') || (character >= u'0' && character <= u'9');
        if (!isPlain && !isAccent(character.unicode())) {
            return {};
        }
        if (isPlain) {
            folded += character;
        }
    }
    return folded;
}

// All words of the vocabulary that begin so, at most one more than are asked for at once.
Result<QStringList> wordsFrom(Database &database, const QString &beginning)
{
    QStringList words;
    auto from = beginning;
    while (words.size() <= mostWords) {
        const auto next = database.scalar(
            u"SELECT term FROM post_word WHERE term >= ? AND term < ? LIMIT 1"_s, { from, beginning + QChar(0xFFFF) });
        if (!next) {
            return fail(next.error());
        }
        if (!next->isValid()) {
            break;
        }
        words.append(next->toString());
        from = words.constLast() + u' '; // sorts behind this word and before every longer one
    }
    return words;
}

QString anyOf(const QStringList &words)
{
    return u"(\""_s + words.join(u"\" OR \""_s) + u"\")"_s;
}

// What a beginning of a word asks for. Whole words are read lazily, newest first, however many posts match; of a
// beginning without an index of its own FTS5 would read all matches of all its words first.
Result<QString> termOf(Database &database, const QString &word)
{
    const auto anyEnd = u"\"%1\" *"_s.arg(word);
    const auto folded = foldedOf(word);
    if (folded.size() <= indexedPrefix) {
        return anyEnd;
    }
    const auto words = wordsFrom(database, folded);
    if (!words) {
        return fail(words.error());
    }
    return words->isEmpty() || words->size() > mostWords ? anyEnd : anyOf(*words);
}

// The same of the word's other forms too; nullopt: it has none here.
Result<std::optional<QString>> termOfForms(Database &database, const QString &word)
{
    const auto folded = foldedOf(word);
    QStringList forms;
    const auto stems = czechStems(folded);
    for (const auto &stem : stems) {
        if (stem.startsWith(folded)) {
            continue; // what begins so is found as it was typed
        }
        const auto words = wordsFrom(database, stem);
        if (!words) {
            return fail(words.error());
        }
        for (const auto &other : *words) {
            if (!other.startsWith(folded) && !forms.contains(other) && isCzechEnding(QStringView(other).sliced(stem.size()))) {
                forms.append(other);
            }
        }
    }
    if (forms.isEmpty()) {
        return std::nullopt;
    }
    const auto typed = termOf(database, word);
    return typed ? Result<std::optional<QString>>(u'(' + *typed + u" OR "_s + anyOf(forms) + u')') : fail(typed.error());
}

// Those with the most of the words in their titles first, then the latest change.
Result<QList<qint64>> inOrder(
    Database &database, const QList<qint64> &found, const QStringList &terms, const QString &mark)
{
    QHash<qint64, int> inTitle;
    for (const auto &term : terms) {
        const auto titles = newest(database, "post_title_search"_L1, term + mark);
        if (!titles) {
            return titles;
        }
        for (const auto row : *titles) {
            ++inTitle[row];
        }
    }
    QStringList list;
    for (const auto row : found) {
        list.append(QString::number(row));
    }
    auto sorted = rowids(database,
        u"SELECT p.row FROM json_each(?) AS k JOIN post_row AS p ON p.row = k.value ORDER BY p.changed_at DESC, p.row DESC"_s,
        { u'[' + list.join(u',') + u']' });
    if (sorted) {
        std::stable_sort(
            sorted->begin(), sorted->end(), [&](qint64 a, qint64 b) { return inTitle.value(a) > inTitle.value(b); });
    }
    return sorted;
}

Result<QList<qint64>> titlesFirst(Database &database, const QList<qint64> &found, const QString &match)
{
    auto keys = newest(database, "post_title_search"_L1, match);
    if (!keys) {
        return keys;
    }
    const QSet<qint64> there(keys->cbegin(), keys->cend());
    for (const auto row : found) {
        if (!there.contains(row)) {
            keys->append(row);
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

Result<QList<qint64>> searchTerms(Database &database, const QStringList &terms, PostFilter filter)
{
    const auto mark = u" AND \"%1\""_s.arg(markOf(filter));
    const auto match = terms.join(u" AND "_s) + mark;
    const auto found = newest(database, "post_quick_search"_L1, match);
    if (!found || found->isEmpty()) {
        return found;
    }
    return found->size() > orderable ? titlesFirst(database, *found, match) : inOrder(database, *found, terms, mark);
}

Result<QList<qint64>> searchWords(Database &database, const QStringList &words, PostFilter filter)
{
    QStringList terms;
    for (const auto &word : words) {
        auto term = termOf(database, word);
        if (!term) {
            return fail(term.error());
        }
        terms.append(*std::move(term));
    }
    return searchTerms(database, terms, filter);
}

// With all forms of the words; nothing when they have no others.
Result<QList<qint64>> searchForms(Database &database, const QStringList &words, PostFilter filter)
{
    QStringList terms;
    bool hasOthers = false;
    for (const auto &word : words) {
        const auto forms = termOfForms(database, word);
        if (!forms) {
            return fail(forms.error());
        }
        hasOthers = hasOthers || forms->has_value();
        const auto term = *forms ? Result<QString>(**forms) : termOf(database, word);
        if (!term) {
            return fail(term.error());
        }
        terms.append(*term);
    }
    return hasOthers ? searchTerms(database, terms, filter) : QList<qint64> {};
}

} // namespace

Result<QList<qint64>> search(Database &database, const QString &text, PostFilter filter, int limit)
{
    const auto words = wordsOf(text);
    if (words.isEmpty() || limit <= 0) {
        return QList<qint64> {};
    }
    auto keys = nothingWhereRefused(searchWords(database, words, filter));
    if (keys && keys->size() < limit) {
        const auto others = nothingWhereRefused(searchForms(database, words, filter));
        if (!others) {
            return others;
        }
        const QSet<qint64> there(keys->cbegin(), keys->cend());
        std::ranges::copy_if(*others, std::back_inserter(*keys), [&there](qint64 row) { return !there.contains(row); });
    }
    if (keys && filter == PostFilter::ForReview) {
        QSet<qint64> waiting; // never many
        BUBENIK_TRY(database.query(u"SELECT row FROM post_row WHERE "_s + postindex::conditionOf(filter), {},
            [&](const Row &row) { waiting.insert(row.integer(0)); }));
        keys->removeIf([&](qint64 key) { return !waiting.contains(key); });
    }
    if (keys && keys->size() > limit) {
        keys->resize(limit);
    }
    return keys;
}

} // namespace bubenik::postsearch
