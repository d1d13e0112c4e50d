#include "writing/Hints.h"

#include "core/Json.h"

#include <QFile>

static void initWritingResources()
{
    Q_INIT_RESOURCE(writing);
}

namespace bubenik::writing {

using namespace Qt::StringLiterals;

namespace {

constexpr int wordsShown = 8; // of a long sentence

QRegularExpression compiled(const QString &pattern)
{
    QRegularExpression expression(
        pattern, QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    expression.optimize();
    return expression;
}

// "dojde k|ke *ení|*ání": words, each one of several, * for any letters.
QRegularExpression phrasePattern(const QString &phrase)
{
    QStringList words;
    for (const auto &word : phrase.split(u' ', Qt::SkipEmptyParts)) {
        QStringList choices;
        for (const auto &choice : word.split(u'|')) {
            choices.append(QRegularExpression::escape(choice).replace("\\*"_L1, "\\p{L}*"_L1));
        }
        words.append(u"(?:"_s + choices.join(u'|') + u')');
    }
    return compiled(u"(?<![\\p{L}\\d])"_s + words.join(u"[\\s\\x{00A0}]+"_s) + u"(?![\\p{L}\\d])"_s);
}

QList<QRegularExpression> compiledAll(const QJsonValue &patterns)
{
    QList<QRegularExpression> all;
    for (const auto &text : toStringList(patterns)) {
        // Places must begin with a capital where the pattern says so.
        all.append(QRegularExpression(text, QRegularExpression::UseUnicodePropertiesOption));
    }
    return all;
}

bool isAnyIn(const QList<QRegularExpression> &patterns, const QStringList &paragraphs)
{
    return std::ranges::any_of(paragraphs, [&](const QString &paragraph) {
        return std::ranges::any_of(
            patterns, [&](const QRegularExpression &pattern) { return pattern.match(paragraph).hasMatch(); });
    });
}

int wordsIn(QStringView text)
{
    int words = 0;
    bool inside = false;
    for (const auto c : text) {
        const bool letter = c.isLetterOrNumber() || (inside && !c.isSpace());
        words += letter && !inside ? 1 : 0;
        inside = letter;
    }
    return words;
}

QString firstWords(const QString &sentence)
{
    const auto words = sentence.simplified().split(u' ');
    return words.size() <= wordsShown ? words.join(u' ') : words.mid(0, wordsShown).join(u' ') + u'…';
}

} // namespace

Result<HintRules> HintRules::load()
{
    initWritingResources();
    QFile file(u":/bubenik/writing/hints.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::Internal, u"the hints are missing"_s);
    }
    const auto json = parseObject(file.readAll());
    if (!json) {
        return fail(json.error());
    }
    HintRules rules;
    rules.m_czech = rulesFrom((*json)[u"czech"_s].toObject());
    rules.m_english = rulesFrom((*json)[u"english"_s].toObject());
    return rules;
}

HintRules::Rules HintRules::rulesFrom(const QJsonObject &json)
{
    Rules rules { .longSentence = json[u"longSentence"_s].toInt(),
        .passivesInSentence = json[u"passivesInSentence"_s].toInt(),
        .textWords = json[u"textWords"_s].toInt(),
        .abbreviations = toStringList(json[u"abbreviations"_s]),
        .passive = compiled(u"(?<!\\p{L})(?:"_s + json[u"passive"_s].toString() + u")(?!\\p{L})"_s),
        .dates = compiledAll(json[u"date"_s]),
        .places = compiledAll(json[u"place"_s]) };
    for (const auto &phrase : json[u"officialese"_s].toArray()) {
        rules.officialese.append(
            { phrasePattern(phrase.toObject()[u"find"_s].toString()), toStringList(phrase.toObject()[u"instead"_s]) });
    }
    return rules;
}

QList<Sentence> HintRules::sentencesOf(const QString &paragraph, Language language) const
{
    static const QRegularExpression end(uR"(([\p{L}\d.]*)[.!?…]+[“”"’)]*(?=[\s\x{00A0}]+[„“"(]?\p{Lu}|\s*$))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const auto &abbreviations = of(language).abbreviations;
    QList<Sentence> all;
    qsizetype from = 0;
    const auto add = [&](qsizetype to) {
        while (from < to && paragraph[from].isSpace()) {
            ++from;
        }
        if (const auto words = wordsIn(QStringView(paragraph).mid(from, to - from)); words > 0) {
            all.append({ from, to - from, words });
        }
        from = to;
    };
    auto ends = end.globalMatch(paragraph);
    while (ends.hasNext()) {
        const auto match = ends.next();
        const auto word = match.captured(1);
        const bool initial = word.size() == 1 && word.at(0).isUpper();
        const bool point = paragraph[match.capturedEnd(1)] == u'.';
        if (match.capturedEnd() < paragraph.size() && point && (initial || abbreviations.contains(word))) {
            continue;
        }
        add(match.capturedEnd());
    }
    add(paragraph.size());
    return all;
}

void HintRules::addOfficialese(const QString &paragraph, qsizetype index, const Rules &rules, QList<Hint> &hints) const
{
    QList<Hint> found;
    for (const auto &phrase : rules.officialese) {
        auto matches = phrase.pattern.globalMatch(paragraph);
        while (matches.hasNext()) {
            const auto match = matches.next();
            found.append({ .kind = HintKind::Officialese,
                .paragraph = index,
                .at = match.capturedStart(),
                .length = match.capturedLength(),
                .words = match.captured(),
                .instead = phrase.instead });
        }
    }
    // Of phrases that overlap the longest one holds.
    for (const auto &hint : found) {
        const bool covered = std::ranges::any_of(found, [&](const Hint &other) {
            return other.length > hint.length && other.at < hint.at + hint.length && hint.at < other.at + other.length;
        });
        if (!covered) {
            hints.append(hint);
        }
    }
}

QList<Hint> HintRules::hintsIn(const QStringList &paragraphs) const
{
    QList<Hint> hints;
    int words = 0;
    int czech = 0;
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        const auto &paragraph = paragraphs[i];
        const auto language = languageOf(paragraph);
        const auto &rules = of(language);
        QList<Hint> here;
        for (const auto &sentence : sentencesOf(paragraph, language)) {
            const auto text = paragraph.mid(sentence.at, sentence.length);
            words += sentence.words;
            czech += language == Language::Czech ? sentence.words : 0;
            if (sentence.words > rules.longSentence) {
                here.append({ .kind = HintKind::LongSentence,
                    .paragraph = i,
                    .at = sentence.at,
                    .length = sentence.length,
                    .words = firstWords(text),
                    .count = sentence.words });
            }
            QList<QRegularExpressionMatch> passives;
            auto matches = rules.passive.globalMatch(text);
            while (matches.hasNext()) {
                passives.append(matches.next());
            }
            if (passives.size() >= rules.passivesInSentence) {
                const auto from = passives.first().capturedStart();
                const auto to = passives.last().capturedEnd();
                here.append({ .kind = HintKind::Passive,
                    .paragraph = i,
                    .at = sentence.at + from,
                    .length = to - from,
                    .words = passives.first().captured() + u", "_s + passives.last().captured() });
            }
        }
        addOfficialese(paragraph, i, rules, here);
        std::ranges::stable_sort(here, {}, &Hint::at);
        hints += here;
    }
    const auto &rules = 2 * czech >= words ? m_czech : m_english;
    if (words >= rules.textWords) {
        if (!isAnyIn(rules.dates, paragraphs)) {
            hints.prepend({ .kind = HintKind::NoDate });
        }
        if (!isAnyIn(rules.places, paragraphs)) {
            hints.prepend({ .kind = HintKind::NoPlace });
        }
    }
    return hints;
}

} // namespace bubenik::writing
