#include "announcements/AnnouncementTexts.h"

#include "words/Words.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Announcements)
};

constexpr int wordsAMinute = 130;

const QStringList &months()
{
    static const QStringList names { u"ledna"_s, u"února"_s, u"března"_s, u"dubna"_s, u"května"_s, u"června"_s,
        u"července"_s, u"srpna"_s, u"září"_s, u"října"_s, u"listopadu"_s, u"prosince"_s };
    return names;
}

// The beginnings that all cases of a day's name share.
const QStringList &weekdays()
{
    static const QStringList stems { u"pondě"_s, u"úter"_s, u"střed"_s, u"čtvrt"_s, u"pát"_s, u"sobot"_s, u"neděl"_s };
    return stems;
}

std::optional<QDate> dateOf(const QRegularExpressionMatch &match, QDate today)
{
    const auto name = match.captured(u"name"_s).toLower();
    const auto month
        = name.isEmpty() ? match.captured(u"month"_s).toInt() : static_cast<int>(months().indexOf(name)) + 1;
    const auto day = match.captured(u"day"_s).toInt();
    if (const auto year = match.captured(u"year"_s).toInt(); year > 0) {
        const QDate date(year, month, day);
        return date.isValid() ? std::optional(date) : std::nullopt;
    }
    QDate date(today.year(), month, day);
    if (date.isValid() && date < today.addMonths(-1)) {
        date = date.addYears(1);
    }
    return date.isValid() ? std::optional(date) : std::nullopt;
}

bool isWrongWeekday(const QString &before, QDate date)
{
    static const QRegularExpression lastWord(
        u"(\\w+)[\\s,]*(dne)?\\s*$"_s, QRegularExpression::UseUnicodePropertiesOption);
    const auto word = lastWord.match(before).captured(1).toLower();
    for (int day = 0; day < weekdays().size(); ++day) {
        if (word.startsWith(weekdays()[day])) {
            return date.dayOfWeek() != day + 1;
        }
    }
    return false;
}

} // namespace

QList<AnnouncementKind> announcementKinds()
{
    using Kind = AnnouncementKind;
    return { Kind::Power, Kind::Water, Kind::Roads, Kind::Event, Kind::Missing, Kind::Warning, Kind::Other };
}

QString kindName(AnnouncementKind kind)
{
    switch (kind) {
    case AnnouncementKind::Power:
        return Say::tr("Power cut");
    case AnnouncementKind::Water:
        return Say::tr("Water");
    case AnnouncementKind::Roads:
        return Say::tr("Road works");
    case AnnouncementKind::Event:
        return Say::tr("Event");
    case AnnouncementKind::Missing:
        return Say::tr("Missing person");
    case AnnouncementKind::Warning:
        return Say::tr("Warning");
    case AnnouncementKind::Other:
        break;
    }
    return Say::tr("Other");
}

QString templateOf(AnnouncementKind kind)
{
    switch (kind) {
    case AnnouncementKind::Power:
        return u"Vážení spoluobčané,\n\nspolečnost ČEZ Distribuce oznamuje, že dne ‹datum› od ‹hodina od› do ‹hodina do› hodin bude přerušena dodávka elektřiny v ulicích ‹ulice›.\n\nDěkujeme za pochopení."_s;
    case AnnouncementKind::Water:
        return u"Vážení spoluobčané,\n\nkvůli opravě vodovodu nepoteče dne ‹datum› od ‹hodina od› do ‹hodina do› hodin voda v ulicích ‹ulice›. Náhradní zdroj vody bude přistaven ‹místo›.\n\nDěkujeme za pochopení."_s;
    case AnnouncementKind::Roads:
        return u"Vážení spoluobčané,\n\nod ‹datum od› do ‹datum do› bude uzavřena ulice ‹ulice›. Objížďka vede ulicí ‹ulice objížďky›. Prosíme řidiče, aby v místě neparkovali.\n\nDěkujeme za pochopení."_s;
    case AnnouncementKind::Event:
        return u"Vážení spoluobčané,\n\nzveme vás na ‹název akce›, která se koná dne ‹datum› od ‹hodina› hodin ‹místo›. Vstupné: ‹vstupné›.\n\nTěšíme se na vás."_s;
    case AnnouncementKind::Missing:
        return u"Vážení spoluobčané,\n\nPolicie České republiky žádá o pomoc při pátrání. Od ‹datum a hodina› je pohřešován ‹jméno›, ‹věk› let. Popis: ‹popis a oblečení›. Kdo ho viděl, ať volá linku 158."_s;
    case AnnouncementKind::Warning:
        return u"Vážení spoluobčané, věnujte pozornost důležité zprávě.\n\n‹Co hrozí› v oblasti ‹kde›, a to od ‹kdy›. ‹Co mají lidé udělat›.\n\nDalší pokyny vyhlásíme v ‹hodina› hodin."_s;
    case AnnouncementKind::Other:
        break;
    }
    return u"Vážení spoluobčané,\n\n‹text hlášení›\n\nDěkujeme za pozornost."_s;
}

AnnouncementState stateOf(const Announcement &announcement, const QList<Delivery> &deliveries)
{
    bool isOut = false;
    bool isWaiting = false;
    for (const auto &delivery : deliveries) {
        if (delivery.state == DeliveryState::Cancelled) {
            continue;
        }
        if (delivery.state == DeliveryState::Failed || delivery.state == DeliveryState::Unconfirmed
            || delivery.theirs) {
            return AnnouncementState::NeedsPerson;
        }
        isOut = isOut || delivery.state == DeliveryState::Live;
        isWaiting = isWaiting || delivery.state != DeliveryState::Live;
    }
    if (isWaiting || isOut) {
        return isWaiting ? AnnouncementState::Scheduled : AnnouncementState::Out;
    }
    if (!announcement.recording) {
        return AnnouncementState::NoRecording;
    }
    return isProduced(announcement) ? AnnouncementState::Ready : AnnouncementState::NotReady;
}

StateLook lookOf(AnnouncementState state)
{
    switch (state) {
    case AnnouncementState::NoRecording:
        return { u"draft"_s, Token::Muted };
    case AnnouncementState::NotReady:
        return { u"sound"_s, Token::Warn };
    case AnnouncementState::Ready:
        return { u"check"_s, Token::Accent };
    case AnnouncementState::Scheduled:
        return { u"clock"_s, Token::Accent };
    case AnnouncementState::Out:
        return { u"live"_s, Token::Good };
    case AnnouncementState::NeedsPerson:
        break;
    }
    return { u"error"_s, Token::Bad };
}

QString stateWords(AnnouncementState state, std::optional<Instant> due, const Zone &zone, Instant now)
{
    const auto at = due ? words::when(*due, zone, now) : QString();
    switch (state) {
    case AnnouncementState::NoRecording:
        return Say::tr("no recording");
    case AnnouncementState::NotReady:
        return Say::tr("the sound is not ready");
    case AnnouncementState::Ready:
        return Say::tr("ready");
    case AnnouncementState::Scheduled:
        return Say::tr("scheduled for %1").arg(at);
    case AnnouncementState::Out:
        return Say::tr("out since %1 ✓").arg(at);
    case AnnouncementState::NeedsPerson:
        break;
    }
    return Say::tr("needs you");
}

int wordCount(const QString &text)
{
    static const QRegularExpression word(u"[\\w]+(?:[.:,]\\d+)*"_s, QRegularExpression::UseUnicodePropertiesOption);
    int count = 0;
    for (auto matches = word.globalMatch(text); matches.hasNext(); matches.next()) {
        ++count;
    }
    return count;
}

std::chrono::seconds readingTime(const QString &text)
{
    static const QRegularExpression figure(u"\\d+"_s);
    int spoken = wordCount(text);
    for (auto matches = figure.globalMatch(text); matches.hasNext(); matches.next()) {
        ++spoken;
    }
    return std::chrono::seconds((spoken * 60 + wordsAMinute - 1) / wordsAMinute);
}

QString duration(double seconds)
{
    const auto whole = static_cast<int>(seconds + 0.5);
    return u"%1:%2"_s.arg(whole / 60).arg(whole % 60, 2, 10, QChar(u'0'));
}

QList<SpokenFigure> spokenFigures(const QString &text, QDate today)
{
    static const QRegularExpression figure(
        uR"((?<field>‹[^›\n]*›)|(?<!\d)(?<day>[0-3]?\d)\.\s?(?:(?<month>1[0-2]|0?[1-9])\.|(?<name>)"_s
            + months().join(u'|')
            + uR"()\b)(?:\s?(?<year>20\d\d))?|(?<time>(?<!\d)[0-2]?\d[:.][0-5]\d(?!\d)|(?<!\d)\d{1,2}(?=(?:\s*(?:–|-|do|a)\s*\d{1,2})?\s+hodin)))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QList<SpokenFigure> found;
    for (auto matches = figure.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        SpokenFigure one { .at = match.capturedStart(), .words = match.captured().trimmed() };
        if (match.capturedLength(u"field"_s) > 0) {
            one.kind = SpokenFigure::Kind::Field;
        } else if (match.capturedLength(u"time"_s) > 0) {
            one.kind = SpokenFigure::Kind::Time;
        } else {
            one.date = dateOf(match, today);
            one.isWrongWeekday = one.date && isWrongWeekday(text.left(one.at), *one.date);
        }
        found.append(one);
    }
    return found;
}

Instant proposedEnd(AnnouncementKind kind, const QString &text, const Zone &zone, Instant now)
{
    const auto today = zone.toLocal(now).date();
    std::optional<QDate> day;
    QTime last(0, 0);
    for (const auto &figure : spokenFigures(text, today)) {
        if (figure.date && (!day || *figure.date > *day)) {
            day = figure.date;
            last = QTime(0, 0); // the hours that follow are of this day
        }
        if (figure.kind == SpokenFigure::Kind::Time) {
            const auto hour = figure.words.section(QRegularExpression(u"[:.]"_s), 0, 0).toInt();
            const auto minute = figure.words.section(QRegularExpression(u"[:.]"_s), 1, 1).toInt();
            last = std::max(last, QTime(std::min(hour, 23), minute));
        }
    }
    const QTime endOfDay(23, 59);
    if (!day) {
        const int days = kind == AnnouncementKind::Missing ? 14 : kind == AnnouncementKind::Event ? 7 : 1;
        return zone.fromLocal(today.addDays(days), endOfDay).value_or(now);
    }
    // An event goes on after it has begun; road works end with their day.
    const bool isByHour = last > QTime(0, 0) && kind != AnnouncementKind::Event && kind != AnnouncementKind::Roads;
    return zone.fromLocal(*day, isByHour ? last : endOfDay).value_or(now);
}

} // namespace bubenik::ui
