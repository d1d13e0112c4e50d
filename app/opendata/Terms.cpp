#include "opendata/Terms.h"

#include <QRegularExpression>

namespace bubenik::opendata {

using namespace Qt::StringLiterals;

namespace {

const QString kind = u"typ"_s;

QString withOffset(Instant instant, const Zone &zone)
{
    return zone.toLocal(instant).toOffsetFromUtc(zone.toLocal(instant).offsetFromUtc()).toString(Qt::ISODate);
}

// "vstupné 80 Kč" has one sum, "80 / 40 Kč" has two, "zdarma" is none at all.
std::optional<double> sumIn(const QString &words)
{
    static const QRegularExpression number(uR"((\d{1,3}(?:[ \x{00A0}.]\d{3})+|\d+)(?:,(\d{1,2}|-|–))?)"_s);
    static const QRegularExpression free(u"\\b(zdarma|volný|volné)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    auto matches = number.globalMatch(words);
    if (!matches.hasNext()) {
        return free.match(words).hasMatch() ? std::optional(0.0) : std::nullopt;
    }
    const auto match = matches.next();
    if (matches.hasNext() || !words.contains(u"Kč"_s)) {
        return std::nullopt;
    }
    static const QRegularExpression separators(u"[^\\d]"_s);
    auto whole = match.captured(1);
    return whole.remove(separators).toDouble() + (u"0."_s + match.captured(2)).toDouble();
}

} // namespace

QJsonObject textTerm(const QString &czech, const QString &english)
{
    QJsonObject text;
    if (!czech.isEmpty()) {
        text[u"cs"_s] = czech;
    }
    if (!english.isEmpty()) {
        text[u"en"_s] = english;
    }
    return text;
}

QJsonObject momentTerm(Instant instant, const Zone &zone)
{
    return { { kind, u"Časový okamžik"_s }, { u"datum_a_čas"_s, withOffset(instant, zone) } };
}

QJsonObject dayTerm(Instant instant, const Zone &zone)
{
    return { { kind, u"Časový okamžik"_s }, { u"datum"_s, zone.toLocal(instant).date().toString(Qt::ISODate) } };
}

QJsonObject openMomentTerm()
{
    return { { kind, u"Časový okamžik"_s }, { u"nespecifikovaný"_s, true } };
}

QJsonObject timeTerm(Instant starts, std::optional<Instant> ends, const Zone &zone)
{
    QJsonObject time { { kind, u"Časová specifikace"_s } };
    if (ends) {
        time[u"časový_interval"_s] = QJsonObject { { kind, u"Časový interval"_s },
            { u"začátek"_s, momentTerm(starts, zone) }, { u"konec"_s, momentTerm(*ends, zone) } };
    } else {
        time[u"časový_okamžik"_s] = momentTerm(starts, zone);
    }
    return time;
}

QJsonObject admissionTerm(const QString &words)
{
    QJsonObject admission { { kind, u"Vstupné"_s }, { u"název"_s, textTerm(words, {}) } };
    if (const auto sum = sumIn(words)) {
        admission[u"cena"_s] = QJsonObject { { kind, u"Částka"_s }, { u"výše"_s, *sum },
            { u"měna"_s, u"http://publications.europa.eu/resource/authority/currency/CZK"_s } };
    }
    return admission;
}

QJsonObject placeTerm(const QString &name)
{
    return { { kind, u"Umístění"_s }, { u"název"_s, textTerm(name, {}) } };
}

QJsonObject publisherTerm(const QString &town, const QString &ico)
{
    return { { kind, u"Osoba"_s }, { u"ičo"_s, ico }, { u"název"_s, textTerm(town, {}) } };
}

QString mediaTypeIri(const QString &mime)
{
    return u"http://www.iana.org/assignments/media-types/"_s + mime;
}

} // namespace bubenik::opendata
