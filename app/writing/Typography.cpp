#include "writing/Typography.h"

#include "writing/Addresses.h"
#include "writing/Rewriting.h"

namespace bubenik::writing {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar nbsp { 0x00A0 };
constexpr qsizetype typingWindow = 120; // characters before the cursor that a key can concern
constexpr int mostRounds = 4; // a rule may make room for another

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::UseUnicodePropertiesOption);
}

struct SpaceRules {
    QRegularExpression units;
    QRegularExpression abbreviations;
};

const SpaceRules &spaceRules(Language language)
{
    static const SpaceRules czech {
        pattern(
            uR"([\d½¼¾](?<x> )(?=(?:%|‰|°C|°|Kč|€|EUR|korun[ay]?|haléřů|tis\.|mil\.|mld\.|tisíc\w*|milion\w*|miliard\w*)"
            uR"(|[kdcm]?m[²³23]?|ha|[kdm]?[gl]|hl|t|[kM]?[WV]|[kM]?Wh|[kMGT]?B|h|hod\.|hodin\w*|min\.?|minut\w*|s|dn[íůyi]|let|rok[uůy]?|km/h|osob\w*|lid[íi])(?![\p{L}\d])))"_s),
        pattern(
            uR"((?<![\p{L}\p{N}])(?:[Čč]|[Čč]p|č\.[ \x{00A0}]?p|č\.[ \x{00A0}]?j|[Čč]j|[Tt]el|[Ss]tr|[Oo]dst|[Pp]ísm|[Ss]b|sv|Sv|[Uu]l|[Nn]ám|[Tt]ř|tzv|[Rr]oč|sp|zn)"
            uR"(|[Pp]|[Ii]ng|[Mm]gr|[Bb]c|[Bb]cA|[Mm]gA|MUDr|MDDr|MVDr|JUDr|PhDr|RNDr|PaedDr|ThDr|PharmDr|[Dd]r|[Dd]oc|[Pp]rof|akad|arch|plk|kpt|por|mjr|npor|pplk|arch)\.(?<x> )(?=[\p{L}\p{N}„\x{FFFC}]))"_s)
    };
    static const SpaceRules english {
        pattern(
            uR"(\d(?<x> )(?=(?:%|°C|Kč|€|CZK|EUR|[kdcm]?m[²³23]?|ha|[kdm]?[gl]|[kM]?Wh?|km/h|a\.m\.|p\.m\.|am|pm)(?![\p{L}\d])))"_s),
        pattern(uR"((?<![\p{L}\p{N}])(?:Mr|Mrs|Ms|Dr|Prof|St|No|Nos|p|pp|Fig|Tel|tel)\.(?<x> )(?=[\p{L}\p{N}]))"_s)
    };
    return language == Language::Czech ? czech : english;
}

bool opensBefore(QStringView text, qsizetype at)
{
    static const QString before = u"([{–—-/„‚“‘"_s;
    const bool room = at == 0 || text[at - 1].isSpace() || before.contains(text[at - 1]);
    return room && at + 1 < text.size() && !text[at + 1].isSpace();
}

void setQuotes(Rewriting &text, Language language)
{
    const bool czech = language == Language::Czech;
    const QChar opening { czech ? u'„' : u'“' };
    const QChar closing { czech ? u'“' : u'”' };
    bool open = false;
    for (qsizetype i = 0; i < text.text().size(); ++i) {
        const auto c = text.text().at(i);
        if (c == opening && (czech || opensBefore(text.text(), i))) {
            open = true;
        } else if (c == u'"' || (czech && (c == u'“' || c == u'”'))) {
            const bool opens = !open && opensBefore(text.text(), i);
            const auto before = i > 0 ? text.text().at(i - 1) : QChar(u' ');
            const bool closes = !opens && !before.isSpace() && (open || !before.isDigit());
            if (opens || closes) {
                text.replace(ChangeKind::Quotes, i, 1, opens ? opening : closing);
            }
            open = opens || (open && !closes);
        } else if (c == closing) {
            open = false;
        }
    }
    static const auto apostrophe = pattern(uR"(\p{L}(?<x>')(?=\p{L}))"_s);
    text.rule(ChangeKind::Quotes, apostrophe, u"’"_s);
}

void setDashes(Rewriting &text)
{
    static const auto range = pattern(
        uR"((?<![\p{L}\d/.,:\-–])\d{1,4}(?:[.:,]\d{1,2})?\.?(?<x>[ \x{00A0}]?[-–][ \x{00A0}]?)(?=\d{1,4}(?:[.:,]\d{1,2})?(?![\p{L}\d/\-–])))"_s);
    static const auto pause = pattern(uR"(\S(?<x>[ \x{00A0}](?:-{1,2}|–)[ ])(?=\S))"_s);
    text.rule(ChangeKind::Dash, range, u"–"_s);
    text.rule(ChangeKind::Dash, pause, nbsp + u"– "_s);
}

void setSigns(Rewriting &text)
{
    static const auto dots = pattern(uR"((?<!\.)(?<x>\.\.\.)(?!\.))"_s);
    static const auto times
        = pattern(uR"((?<![\p{L}\d.,])(?!0[xX])\d+(?:,\d+)?(?<x>[ \x{00A0}]?[xX×][ \x{00A0}]?)(?=\d))"_s);
    static const auto timesWord = pattern(uR"((?<![\p{L}\d.,])\d+(?<x>[ \x{00A0}]?[xX])(?![\p{L}\d]))"_s);
    text.rule(ChangeKind::Ellipsis, dots, u"…"_s);
    text.rule(ChangeKind::Sign, times, nbsp + u"×"_s + nbsp);
    text.rule(ChangeKind::Sign, timesWord, u"×"_s);
}

void setDates(Rewriting &text)
{
    static const auto date = pattern(uR"((?<![\p{L}\d.,/])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d|\.\d))"_s);
    text.rule(ChangeKind::Date, date, [](const QRegularExpressionMatch &match) -> std::optional<QString> {
        const QDate day(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
        return day.isValid()
            ? std::optional(match.captured(1) + u'.' + nbsp + match.captured(2) + u'.' + nbsp + match.captured(3))
            : std::nullopt;
    });
}

void setSpaces(Rewriting &text, Language language)
{
    static const auto oneLetter = pattern(uR"((?<![\p{L}\p{N}.'’\-])[ksvzouaiKSVZOUAI](?<x> )(?=\S))"_s);
    static const auto ordinal = pattern(uR"((?<![\p{L}\d.,])\d{1,4}\.(?<x> )(?=\d|\p{Ll}))"_s);
    static const auto thousands = pattern(uR"((?<![\p{L}\d.,])\d{1,3}(?<x> )(?=\d{3}(?!\d)))"_s);
    static const auto postCode = pattern(uR"((?<!\d)\d{3}(?<x> )(?=\d{2}(?!\d)))"_s);
    static const auto initial = pattern(uR"((?<![\p{L}\p{N}.])\p{Lu}\.(?<x> )(?=\p{Lu}))"_s);
    const QString space(nbsp);
    if (language == Language::Czech) {
        text.rule(ChangeKind::Space, oneLetter, space);
        text.rule(ChangeKind::Space, ordinal, space);
        text.rule(ChangeKind::Space, thousands, space);
        text.rule(ChangeKind::Space, postCode, space);
        text.rule(ChangeKind::Space, initial, space);
    }
    static const auto paragraphSign = pattern(uR"([§](?<x> )(?=\d))"_s);
    static const auto timesSign = pattern(uR"(\d×(?<x> )(?=\p{Ll}))"_s);
    text.rule(ChangeKind::Space, paragraphSign, space);
    text.rule(ChangeKind::Space, timesSign, space);
    text.rule(ChangeKind::Space, spaceRules(language).units, space);
    text.rule(ChangeKind::Space, spaceRules(language).abbreviations, space);
}

const QRegularExpression &pointTime()
{
    static const auto time = pattern(
        uR"((?<![\p{L}\d.,:/])(?:[01]?\d|2[0-3])(?<x>\.)[0-5]\d(?![\d:]|[.,]\d|[ \x{00A0}]?(?:Kč|%|€|[kc]?m²?|ha|k?g|l|°)(?!\p{L})))"_s);
    return time;
}

const QRegularExpression &colonTime()
{
    static const auto time = pattern(uR"((?<![\p{L}\d.,:/])(?:[01]?\d|2[0-3])(?<x>:)[0-5]\d(?![\d:]|[.,]\d))"_s);
    return time;
}

// "15.00" may be a price or a chapter: the words around it say that it is a time.
bool isTime(const QRegularExpressionMatch &match, const QString &text)
{
    static const auto before = pattern(
        uR"((?:\b(?:v|ve|od|do|po|před|kolem|mezi|až|a|at|from|to|until)[ \x{00A0}]|\d[ \x{00A0}]?[–-][ \x{00A0}]?)$)"_s);
    static const auto after = pattern(uR"(^[ \x{00A0}]?(?:h|hod)(?!\p{L})|^[ \x{00A0}]hodin)"_s);
    const auto start = match.capturedStart();
    return before.match(text.mid(std::max<qsizetype>(0, start - 8), std::min<qsizetype>(8, start))).hasMatch()
        || after.match(text.mid(match.capturedEnd(), 8)).hasMatch();
}

void setTimes(Rewriting &text, TimeForm form)
{
    const bool toColon = form == TimeForm::Colon;
    text.rule(ChangeKind::Time, toColon ? pointTime() : colonTime(),
        [&](const QRegularExpressionMatch &match) -> std::optional<QString> {
            return !toColon || isTime(match, text.text()) ? std::optional<QString>(toColon ? u":"_s : u"."_s)
                                                          : std::nullopt;
        });
}

struct Counted {
    int number = 0;
    qsizetype first = -1; // paragraph and place in one number
};

} // namespace

std::optional<TimeForm> timeFormOf(const QStringList &paragraphs)
{
    Counted points;
    Counted colons;
    qsizetype offset = 0;
    for (const auto &paragraph : paragraphs) {
        const auto count = [&](const QRegularExpression &time, Counted &counted, bool sure) {
            auto matches = time.globalMatch(paragraph);
            while (matches.hasNext()) {
                const auto match = matches.next();
                if (sure || isTime(match, paragraph)) {
                    counted.first = counted.number++ == 0 ? offset + match.capturedStart() : counted.first;
                }
            }
        };
        count(pointTime(), points, false);
        count(colonTime(), colons, true);
        offset += paragraph.size() + 1;
    }
    if (points.number + colons.number == 0) {
        return std::nullopt;
    }
    const bool colon = points.number == colons.number ? colons.first < points.first : colons.number > points.number;
    return colon ? TimeForm::Colon : TimeForm::Point;
}

QList<Change> corrections(const QString &paragraph, Language language, std::optional<TimeForm> times)
{
    Rewriting text(paragraph);
    for (const auto &address : addressesIn(paragraph)) {
        text.protect(address.at, address.length);
    }
    for (int round = 0; round < mostRounds; ++round) {
        const auto before = text.text();
        setQuotes(text, language);
        setSigns(text);
        if (language == Language::Czech) {
            setDates(text);
        }
        setDashes(text);
        if (times) {
            setTimes(text, *times);
        }
        setSpaces(text, language);
        if (text.text() == before) {
            break;
        }
    }
    return text.changes();
}

QList<Change> correctionsWhileTyping(const QString &before, Language language)
{
    if (before.isEmpty() || before.back().isLetterOrNumber() || before.back() == masked) {
        return {}; // in the middle of a word: nobody knows yet what it will be
    }
    auto start = std::max<qsizetype>(0, before.size() - typingWindow);
    while (start > 0 && start < before.size() && !before[start - 1].isSpace()) {
        ++start; // whole words only
    }
    const auto window = before.mid(start);
    auto last = window.size() - 1; // up to where the text was looked at before this key
    while (last > 0 && window[last - 1].isLetterOrNumber()) {
        --last;
    }
    // What comes next is not known: something that is neither letter nor number stands for it.
    const auto known = corrections(window.left(last) + masked, language);
    auto now = corrections(window + masked, language);
    // A quotation that was opened by a plain sign, because a person wants it so, is closed by one.
    const bool plainQuotes
        = std::ranges::any_of(known, [](const Change &change) { return change.kind == ChangeKind::Quotes; });
    now.removeIf([&](const Change &change) {
        return known.contains(change) || change.at + change.length > window.size()
            || (plainQuotes && change.kind == ChangeKind::Quotes);
    });
    for (auto &change : now) {
        change.at += start;
    }
    return now;
}

QString applied(QString paragraph, const QList<Change> &changes)
{
    for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
        paragraph.replace(change->at, change->length, change->by);
    }
    return paragraph;
}

} // namespace bubenik::writing
