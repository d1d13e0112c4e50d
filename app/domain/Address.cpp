#include "domain/Address.h"

#include "core/Folding.h"

#include <QRegularExpression>
#include <algorithm>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

constexpr int highestHouse = 99999;

// A house number at the end of a line, with the words that may stand before it.
const QString housePattern
    = u"(?:(?:č\\.?\\s*p\\.?|č\\.?\\s*o\\.?|č\\.?\\s*ev\\.?|ev\\.?\\s*č\\.?|ev\\.|č\\.)\\s*)?\\d{1,5}\\s?[a-zA-Z]?(?:\\s*/\\s*\\d{1,5}\\s?[a-zA-Z]?)?"_s;

int clamped(const QString &digits, int fallback)
{
    return digits.isEmpty() ? fallback : std::clamp(digits.toInt(), 1, highestHouse);
}

std::optional<StreetSide> sideOf(const QString &word)
{
    const auto plain = folded(word);
    if (plain.isEmpty()) {
        return StreetSide::Both;
    }
    if (plain.startsWith("sud"_L1) || plain == "even"_L1) {
        return StreetSide::Even;
    }
    if (plain.startsWith("lich"_L1) || plain == "odd"_L1) {
        return StreetSide::Odd;
    }
    return std::nullopt;
}

// "2–40 sudá", "od 12 lichá", "do 9", "51", "sudá"
std::optional<HouseRange> rangeOf(const QString &text)
{
    static const QRegularExpression pattern(
        u"^(?:(\\d{1,5})\\s*[-–—]\\s*(\\d{1,5})|(?:od|from)\\s+(\\d{1,5})(?:\\s+(?:do|to)\\s+(\\d{1,5}))?|(?:do|to)\\s+(\\d{1,5})|(\\d{1,5}))?\\s*(\\pL*)$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = pattern.match(text.trimmed());
    const auto side = match.hasMatch() ? sideOf(match.captured(7)) : std::nullopt;
    if (!side || text.trimmed().isEmpty()) {
        return std::nullopt;
    }
    HouseRange range { .side = *side };
    if (!match.captured(6).isEmpty()) {
        range.from = range.to = clamped(match.captured(6), 1);
    } else {
        range.from = clamped(match.captured(1) + match.captured(3), 1);
        range.to = clamped(match.captured(2) + match.captured(4) + match.captured(5), highestHouse);
    }
    return range.from <= range.to ? std::optional(range) : std::nullopt;
}

QString toString(const HouseRange &range)
{
    const auto side = range.side == StreetSide::Even ? u" sudá"_s : range.side == StreetSide::Odd ? u" lichá"_s : u""_s;
    if (range.from == range.to) {
        return QString::number(range.from) + side;
    }
    if (range.to == highestHouse) {
        return range.from == 1 && !side.isEmpty() ? side.mid(1) : u"od %1"_s.arg(range.from) + side;
    }
    return u"%1–%2"_s.arg(range.from).arg(range.to) + side;
}

bool holds(const HouseRange &range, const HouseNumber &house)
{
    if (range.from == range.to) {
        return house.descriptive == range.from || house.orientation == range.from;
    }
    const auto number = house.inStreet();
    const bool isOnSide = range.side == StreetSide::Both || (range.side == StreetSide::Even) == (number % 2 == 0);
    return isOnSide && number >= range.from && number <= range.to;
}

Error badPart(const QString &text)
{
    return { .kind = ErrorKind::Invalid,
        .detail = u"a street, then house numbers: Lípová 2–40 sudá, 51"_s,
        .code = u"street-part"_s,
        .subject = text };
}

} // namespace

QJsonObject toJson(const Address &address)
{
    auto json = address.unknown;
    json[u"street"_s] = address.street;
    json[u"houseNumber"_s] = address.houseNumber;
    json[u"townPart"_s] = address.townPart;
    json[u"postcode"_s] = address.postcode;
    json[u"town"_s] = address.town;
    return json;
}

Address addressFromJson(const QJsonObject &json)
{
    Address address { .street = json[u"street"_s].toString(),
        .houseNumber = json[u"houseNumber"_s].toString(),
        .townPart = json[u"townPart"_s].toString(),
        .postcode = json[u"postcode"_s].toString(),
        .town = json[u"town"_s].toString(),
        .unknown = json };
    for (const auto &key : { u"street"_s, u"houseNumber"_s, u"townPart"_s, u"postcode"_s, u"town"_s }) {
        address.unknown.remove(key);
    }
    return address;
}

bool isEmpty(const Address &address)
{
    return address.street.isEmpty() && address.houseNumber.isEmpty() && address.townPart.isEmpty()
        && address.postcode.isEmpty() && address.town.isEmpty();
}

QStringList envelopeLines(const Address &address)
{
    // In a village without streets the number stands behind the name of the village.
    const auto place
        = address.street.isEmpty() ? (address.townPart.isEmpty() ? u"č. p."_s : address.townPart) : address.street;
    QStringList lines;
    if (!address.street.isEmpty() || !address.houseNumber.isEmpty()) {
        lines.append(u"%1 %2"_s.arg(place, address.houseNumber).trimmed());
    }
    const bool isOwnPart = !address.townPart.isEmpty() && folded(address.townPart) != folded(address.town);
    if (isOwnPart && (!address.street.isEmpty() || address.houseNumber.isEmpty())) {
        lines.append(address.townPart);
    }
    const auto town = u"%1 %2"_s.arg(address.postcode, address.town).trimmed();
    if (!town.isEmpty()) {
        lines.append(town);
    }
    return lines;
}

QString oneLine(const Address &address)
{
    return envelopeLines(address).join(u", "_s);
}

std::optional<HouseNumber> parseHouseNumber(const QString &text)
{
    static const QRegularExpression pattern(u"(\\d{1,5})\\s?([a-zA-Z]?)(?:\\s*/\\s*(\\d{1,5})\\s?([a-zA-Z]?))?"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const auto before = folded(text.left(match.capturedStart()));
    const int first = match.captured(1).toInt();
    const int second = match.captured(3).toInt();
    HouseNumber house;
    house.isRegistered = before.contains("ev"_L1);
    house.letter = (match.captured(2) + match.captured(4)).toLower();
    if (second > 0) {
        house.descriptive = std::max(first, second);
        house.orientation = std::min(first, second);
    } else if (before == "c o"_L1 || before == "co"_L1) {
        house.orientation = first;
    } else {
        house.descriptive = first;
    }
    return house;
}

StreetAndNumber splitStreet(const QString &line)
{
    static const QRegularExpression pattern(
        u"^(?:(.*?)[\\s,]+)?("_s + housePattern + u")$"_s, QRegularExpression::CaseInsensitiveOption);
    const auto text = line.simplified();
    const auto match = pattern.match(text);
    if (!match.hasMatch()) {
        return { text, {} };
    }
    return { match.captured(1), match.captured(2).replace(u" / "_s, u"/"_s) };
}

QString streetKey(const QString &street)
{
    auto words = foldedWords(street);
    for (auto &word : words) {
        if (word == "nam"_L1) {
            word = u"namesti"_s;
        } else if (word == "tr"_L1) {
            word = u"trida"_s;
        } else if (word == "sidl"_L1) {
            word = u"sidliste"_s;
        } else if (word == "nabr"_L1) {
            word = u"nabrezi"_s;
        }
    }
    if (words.size() > 1 && (words.first() == "ul"_L1 || words.first() == "ulice"_L1)) {
        words.removeFirst();
    } else if (words.size() > 1 && words.last() == "ulice"_L1) {
        words.removeLast();
    }
    return words.join(u' ');
}

QString tidyPostcode(const QString &text)
{
    QString digits;
    for (const auto letter : text) {
        if (letter.isDigit()) {
            digits += letter;
        }
    }
    const bool isCzech = digits.size() == 5 && text.trimmed().size() <= 10;
    return isCzech ? digits.left(3) + u' ' + digits.mid(3) : text.simplified();
}

Result<StreetPart> parseStreetPart(const QString &text)
{
    // Where the house numbers begin: the rest up to the semicolon must be made of ranges.
    const auto semicolon = text.indexOf(u';');
    StreetPart part;
    part.townPart = semicolon < 0 ? QString() : text.mid(semicolon + 1).simplified();
    const auto line = (semicolon < 0 ? text : text.left(semicolon)).simplified();
    if (line.isEmpty() && part.townPart.isEmpty()) {
        return fail(badPart(text));
    }
    const auto words = line.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype from = 1; from < words.size(); ++from) {
        QList<HouseRange> ranges;
        const auto pieces = words.mid(from).join(u' ').split(u',', Qt::SkipEmptyParts);
        for (const auto &piece : pieces) {
            const auto range = rangeOf(piece);
            if (!range) {
                break;
            }
            ranges.append(*range);
        }
        if (!pieces.isEmpty() && ranges.size() == pieces.size()) {
            part.street = words.mid(0, from).join(u' ');
            part.ranges = ranges;
            return part;
        }
    }
    const auto last = words.isEmpty() ? QString() : words.last();
    const bool hasNumberAtEnd = !last.isEmpty() && last.back().isDigit();
    if (hasNumberAtEnd || line.contains(u',')) {
        return fail(badPart(text)); // "40–2", "Lípová 5x 7": surely not a street's name
    }
    part.street = line;
    return part;
}

QString toString(const StreetPart &part)
{
    QStringList ranges;
    for (const auto &range : part.ranges) {
        ranges.append(toString(range));
    }
    const auto line = u"%1 %2"_s.arg(part.street, ranges.join(u", "_s)).trimmed();
    return part.townPart.isEmpty() ? line : line + u"; "_s + part.townPart;
}

bool liesIn(const Address &address, const StreetPart &part)
{
    if (!part.townPart.isEmpty() && folded(address.townPart) != folded(part.townPart)) {
        return false;
    }
    if (!part.street.isEmpty() && streetKey(address.street) != streetKey(part.street)) {
        return false;
    }
    if (part.ranges.isEmpty()) {
        return !part.street.isEmpty() || !part.townPart.isEmpty();
    }
    const auto house = parseHouseNumber(address.houseNumber);
    return house
        && std::ranges::any_of(part.ranges, [&house](const HouseRange &range) { return holds(range, *house); });
}

} // namespace bubenik
