#include "broadcast/ShortForm.h"

#include "domain/Announcement.h"
#include "domain/Post.h"
#include "markup/Markdown.h"

#include <QRegularExpression>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

constexpr auto unicode = QRegularExpression::UseUnicodePropertiesOption;
constexpr auto anyCase = QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption;

QString plainOf(const QString &markdownText)
{
    // Headings are no sentences: they say what the text below is about, as the title does.
    auto blocks = markdown::parse(markdownText);
    blocks.removeIf([](const markdown::Block &block) { return block.kind == markdown::Block::Kind::Heading; });
    return markdown::toPlainText(blocks);
}

// Ends of words with a full stop that ends no sentence.
bool endsInAbbreviation(const QString &text)
{
    static const QRegularExpression abbreviation(
        u"(?:^|[\\s(„])(?:[\\p{L}]|ul|nám|tř|č|čp|p|o|s|st|tj|tzn|tzv|např|popř|příp|resp|cca|hod|min|mj|atd|apod|ing|"
        u"mgr|bc|[a-z]{2,4}dr|"
        "dr|doc|prof|arch|sv|tel|mob|kč|km|str|odst|písm|vč|kpt|mjr|plk|por|ev|max|ks|okr|obj|r|roč|pol|vol|př|n|l|m)\\.$"_s,
        anyCase);
    return abbreviation.match(text).hasMatch();
}

// 7. prosince, 24. 12.; but at the end of a longer sentence a number is a number: "do domu č. p. 12. Zve vás město."
bool endsInOrdinal(const QString &text, QStringView rest)
{
    static const QRegularExpression number(u"\\d\\.$"_s);
    const auto next = rest.trimmed();
    return number.match(text).hasMatch() && !next.isEmpty() && (!next[0].isUpper() || text.count(u' ') < 2);
}

// These end a sentence all the same when a capital letter follows.
bool mayEndSentence(const QString &text)
{
    static const QRegularExpression often(u"(?:^|\\s)(?:hod|min|atd|apod|kč|km|ks)\\.$"_s, anyCase);
    return often.match(text).hasMatch();
}

bool beginsSentence(QStringView rest)
{
    const auto trimmed = rest.trimmed();
    return trimmed.isEmpty() || trimmed[0].isUpper() || trimmed[0].isDigit()
        || QStringView(u"„\"(–-•").contains(trimmed[0]);
}

QString simplifiedLine(const QString &text)
{
    auto out = text.simplified();
    static const QRegularExpression bullet(u"^(?:[-*•–]|\\d+\\.)\\s+"_s);
    return out.remove(bullet);
}

// A piece in the text, without the dot at its end.
QString withoutStop(QString text)
{
    while (text.endsWith(u'.') || text.endsWith(u',') || text.endsWith(u':') || text.endsWith(u' ')) {
        text.chop(1);
    }
    return text;
}

QString folded(const QString &text)
{
    QString out;
    for (const auto c : text.normalized(QString::NormalizationForm_D).toLower()) {
        if (c.isLetterOrNumber()) {
            out += c;
        }
    }
    return out;
}

// Words of the title that carry its meaning and that the sentence has in some form: by their beginnings, for Czech
// changes the ends.
bool tellsWhatTitleTells(const QString &sentence, const QString &title)
{
    static const QRegularExpression notWord(u"[^\\p{L}\\d]+"_s, unicode);
    const auto text = folded(sentence);
    int words = 0;
    int found = 0;
    for (const auto &word : title.split(notWord, Qt::SkipEmptyParts)) {
        if (word.size() < 4) {
            continue;
        }
        ++words;
        const auto stem = folded(word).left(word.size() > 7 ? 6 : word.size() > 5 ? 4 : 3);
        found += text.contains(stem) ? 1 : 0;
    }
    return words == 0 || found * 2 >= words;
}

bool isSaid(const QString &text, const QString &piece)
{
    return folded(text).contains(folded(piece));
}

// Names of streets change with the case: by their beginnings.
bool isPlaceSaid(const QString &text, const QString &place)
{
    const auto stem = folded(place);
    return folded(text).contains(stem.left(std::max<qsizetype>(4, stem.size() - 3)));
}

bool isGreeting(const QString &sentence)
{
    static const QRegularExpression greeting(
        u"^(?:vážení|milí|drazí|dobrý den|hezký den|krásný den|děkujeme|omlouváme se)"_s, anyCase);
    return greeting.match(sentence).hasMatch();
}

QString capitalised(const QString &text)
{
    return text.isEmpty() ? text : text.left(1).toUpper() + text.mid(1);
}

// "Oznamujeme vám, že" says nothing by itself.
QString withoutPreamble(QString sentence)
{
    static const QRegularExpression preamble(
        u"^(?:oznamujeme|informujeme|upozorňujeme|sdělujeme)\\b[^,.]{0,40},\\sže\\s"_s, anyCase);
    return capitalised(sentence.remove(preamble));
}

QString firstSentence(const ShortSource &source)
{
    for (const auto &text : { source.lead, source.text }) {
        for (const auto &sentence : sentencesOf(text)) {
            if (!isGreeting(sentence)) {
                return withoutPreamble(sentence);
            }
        }
    }
    return {};
}

QString cutAtWord(const QString &text, qsizetype characters)
{
    if (text.size() <= characters) {
        return text;
    }
    if (characters <= 1) {
        return {};
    }
    auto cut = text.left(characters - 1);
    if (!text[characters - 1].isSpace() && cut.contains(u' ')) {
        cut.truncate(cut.lastIndexOf(u' '));
    }
    if (!cut.isEmpty() && cut.back().isHighSurrogate()) {
        cut.chop(1);
    }
    return withoutStop(cut) + u'…';
}

QString ended(const QString &text)
{
    static const QRegularExpression end(u"[.!?…][“\")]?$"_s);
    return text.isEmpty() || end.match(text).hasMatch() ? text : text + u'.';
}

QString joined(const QStringList &pieces)
{
    QStringList out;
    for (const auto &piece : pieces) {
        if (!piece.isEmpty()) {
            out.append(ended(piece));
        }
    }
    return out.join(u' ');
}

constexpr qsizetype shortestTitle = 20;

// The streets as far as they fit, with the number of those that do not.
QString placesWithin(const QStringList &places, qsizetype characters)
{
    for (auto count = places.size(); count > 0; --count) {
        auto text = places.mid(0, count).join(u", "_s);
        if (count < places.size()) {
            text += u" a další (%1)"_s.arg(places.size() - count);
        }
        if (text.size() + 1 <= characters) { // the stop after it
            return text;
        }
    }
    return {};
}

struct Mention {
    QString text;
    int exactness = 0; // a date, an hour, the name of a day, nothing
};

Mention mentionIn(const QString &text)
{
    static const QString day
        = u"(?:pondělí|úter(?:ý|ka|ek)|střed[ayu]|čtvrt(?:ek|ka|ku)|pát(?:ek|ku)|sobot[ayu]|neděl[ei]|dnes(?:ka)?|zítra|zítřka)"_s;
    static const QString month
        = u"(?:led(?:na|nu|en)|únor[au]?|březn[au]|dubn[au]|květn[au]|červn[au]|července|červenci|srpn[au]|září|říjn[au]|listopadu|prosinc[ei])"_s;
    static const QString date
        = u"\\d{1,2}\\.(?:\\s?(?:do|až|a|na|–|-)\\s?\\d{1,2}\\.)?\\s?(?:%1|\\d{1,2}\\.)(?:\\s?20\\d\\d)?"_s.arg(month);
    static const QString hour
        = u"(?:\\d{1,2}[.:]\\d{2}|\\d{1,2}\\s?(?:h|hod)\\b)(?:\\s?(?:hodin[auy]?|hod\\.?|h)(?![\\p{L}]))?"_s;
    static const QString link = u"(?:[,\\s]+(?:až|do|od|v|ve|mezi|a|i|dne|v době|v čase)?\\s?|\\s?[–—-]\\s?)"_s;
    static const QString before = u"(?:(?:od|do|ve?|v době od|dne|mezi|na)\\s)?"_s;
    static const QRegularExpression dated(
        before + u"(?:%1[,\\s]+(?:dne\\s)?)?%2(?:%3(?:%1[,\\s]+)?(?:%2|%4))*"_s.arg(day, date, link, hour), anyCase);
    static const QRegularExpression hours(before + u"(?:(?:%1)%2)?%3(?:%2%3)*"_s.arg(day, link, hour), anyCase);
    static const QRegularExpression named(u"(?:\\b(?:od|do|ve?|na|každ(?:ou|é|ý))\\s)?\\b%1\\b"_s.arg(day), anyCase);
    int exactness = 3;
    for (const auto *pattern : { &dated, &hours, &named }) {
        const auto match = pattern->match(text);
        if (match.hasMatch()) {
            return { withoutStop(match.captured().simplified()), exactness };
        }
        --exactness;
    }
    return {};
}

} // namespace

ShortSource shortSourceOf(const Content &content)
{
    return { content.title, content.lead, plainOf(content.body), {} };
}

ShortSource shortSourceOf(const Post &post)
{
    return shortSourceOf(contentOf(post));
}

ShortSource shortSourceOf(const Announcement &announcement)
{
    return { announcement.title, {}, announcement.text, announcement.streets };
}

QStringList sentencesOf(const QString &text)
{
    QStringList sentences;
    for (const auto &paragraph : text.split(u'\n', Qt::SkipEmptyParts)) {
        const auto line = simplifiedLine(paragraph);
        QString sentence;
        for (qsizetype i = 0; i < line.size(); ++i) {
            sentence += line[i];
            const bool isStop = line[i] == u'.' || line[i] == u'!' || line[i] == u'?';
            const bool isFollowed = i + 1 < line.size();
            if (!isStop || (isFollowed && !line[i + 1].isSpace())) {
                continue;
            }
            const auto rest = QStringView(line).mid(i + 1);
            const bool isOver = beginsSentence(rest) && !endsInOrdinal(sentence, rest)
                && (!endsInAbbreviation(sentence) || mayEndSentence(sentence) || !isFollowed);
            if (isOver) {
                sentences.append(sentence.trimmed());
                sentence.clear();
            }
        }
        // A line without an end that is followed by others is a heading or an item; alone it is what there is.
        if (sentence.trimmed().size() > 3) {
            sentences.append(sentence.trimmed());
        }
    }
    return sentences;
}

QString timeMentioned(const QString &text)
{
    return mentionIn(text).text;
}

QStringList streetsMentioned(const QString &text)
{
    static const QString name
        = u"(?:(?:\\p{Lu}\\.\\s?)*\\p{Lu}[\\p{L}]+\\.?|\\d{1,2}\\.)(?:\\s(?:\\p{Lu}[\\p{L}]*|[a-zěščřžýáíéúůóďťň]{1,3}\\s\\p{Lu}\\p{L}*|(?:května|října|máje|listopadu|února|armády|odboje|míru|revoluce)))*"_s;
    static const QString list = u"%1(?:(?:,\\s|\\sa\\s|\\si\\s)%1)*"_s.arg(name);
    static const QRegularExpression after(
        u"\\b(?:ulic(?:e|i|í|ích|ím|emi)?|ul\\.|náměstí|nám\\.|tříd[aěyu]|sídlišti|sídliště)\\s(%1)"_s.arg(list),
        unicode);
    static const QRegularExpression before(
        u"\\b(\\p{Lu}\\p{L}+(?:ská|ské|skou|cká|cké|ckou|ová|ové|ovou|ní))\\s(?:ulic(?:e|i|í)|třídě?|třídou)"_s,
        unicode);
    QStringList streets;
    const auto add = [&](const QString &found) {
        static const QRegularExpression separator(u",\\s|\\sa\\s|\\si\\s"_s);
        for (const auto &street : found.split(separator, Qt::SkipEmptyParts)) {
            const auto clean = withoutStop(street.trimmed());
            if (!clean.isEmpty() && !streets.contains(clean)) {
                streets.append(clean);
            }
        }
    };
    for (auto matches = after.globalMatch(text); matches.hasNext();) {
        add(matches.next().captured(1));
    }
    for (auto matches = before.globalMatch(text); matches.hasNext();) {
        add(matches.next().captured(1));
    }
    return streets;
}

QString proposeShortForm(const ShortSource &source, qsizetype characters)
{
    const auto title = withoutStop(source.title.simplified());
    const auto whole = QStringList { title, source.lead, source.text }.join(u'\n');
    const auto sentence = firstSentence(source);
    const auto mentioned = mentionIn(whole);
    const auto places = source.streets.isEmpty() ? streetsMentioned(whole) : source.streets;

    QStringList heads;
    if (!sentence.isEmpty() && !tellsWhatTitleTells(sentence, title)) {
        heads.append(title + u": "_s + sentence);
    }
    heads += { sentence, title };
    heads.removeAll(QString());
    QString best;
    for (const auto &head : std::as_const(heads)) {
        const bool hasTime = mentionIn(head).exactness >= mentioned.exactness;
        const auto withTime = joined({ head, hasTime ? QString() : capitalised(mentioned.text) });
        if (withTime.size() > characters) {
            continue;
        }
        QStringList unsaid = places;
        unsaid.removeIf([&](const QString &place) { return isPlaceSaid(withTime, place); });
        const auto where = placesWithin(unsaid, characters - withTime.size() - 1);
        if (unsaid.isEmpty() || !where.isEmpty()) {
            return joined({ withTime, where });
        }
        best = best.isEmpty() ? withTime : best;
    }
    if (!best.isEmpty()) {
        return best;
    }
    const auto when
        = mentioned.text.isEmpty() || isSaid(title, mentioned.text) ? QString() : ended(capitalised(mentioned.text));
    const auto room = when.isEmpty() ? characters : characters - when.size() - 2;
    return room < shortestTitle ? cutAtWord(title, characters)
                                : joined({ cutAtWord(title.isEmpty() ? sentence : title, room), when });
}

} // namespace bubenik
