// Where people live, and parts of streets: whom a dug-up road concerns.
#pragma once

#include "core/Result.h"

#include <QJsonObject>
#include <QStringList>
#include <optional>

namespace bubenik {

struct Address {
    QString street = {}; // empty in a village without streets
    QString houseNumber = {}; // as it was written: "345", "345/12", "12a", "ev. 7"
    QString townPart = {};
    QString postcode = {}; // "431 51"
    QString town = {};
    QJsonObject unknown = {};

    friend bool operator==(const Address &, const Address &) = default;
};

[[nodiscard]] QJsonObject toJson(const Address &address);
[[nodiscard]] Address addressFromJson(const QJsonObject &json);
[[nodiscard]] bool isEmpty(const Address &address);
// "Petra Bezruče 345/12, Miřetice, 431 51 Klášterec nad Ohří"
[[nodiscard]] QString oneLine(const Address &address);
// The lines of an envelope below the name.
[[nodiscard]] QStringList envelopeLines(const Address &address);

// Registers write descriptive/orientation ("345/12"), people also the other way round. The descriptive number counts
// the houses of a whole part of a town, the orientation number those of one street: the lower of the two is taken for
// the latter.
struct HouseNumber {
    int descriptive = 0; // 0: none
    int orientation = 0; // 0: none
    QString letter = {}; // of either, lower case: 12a
    bool isRegistered = false; // "ev. č.": a number of its own series (cottages, garages)

    [[nodiscard]] int inStreet() const { return orientation > 0 ? orientation : descriptive; }
    friend bool operator==(const HouseNumber &, const HouseNumber &) = default;
};

// nullopt: no number in it.
[[nodiscard]] std::optional<HouseNumber> parseHouseNumber(const QString &text);

struct StreetAndNumber {
    QString street = {};
    QString houseNumber = {};

    friend bool operator==(const StreetAndNumber &, const StreetAndNumber &) = default;
};
// "Petra Bezruče 12/345" -> its two parts; "28. října 5" too. Without a number at the end all of it is the street.
[[nodiscard]] StreetAndNumber splitStreet(const QString &line);
// Compares streets: "nám. Dr. E. Beneše", "Náměstí Dr. E. Beneše" and "ul. …" without its word are the same.
[[nodiscard]] QString streetKey(const QString &street);
// "43151", "CZ-431 51" -> "431 51"; others as they are, without spaces at the ends.
[[nodiscard]] QString tidyPostcode(const QString &text);

enum class StreetSide { Both, Even, Odd };

// Ends included.
struct HouseRange {
    int from = 1;
    int to = 99999;
    StreetSide side = StreetSide::Both;

    friend bool operator==(const HouseRange &, const HouseRange &) = default;
};

// A street, or the houses of it that `ranges` name; none: the whole of it. Without a street: a part of the town.
struct StreetPart {
    QString street = {};
    QList<HouseRange> ranges = {};
    QString townPart = {}; // empty: whichever

    friend bool operator==(const StreetPart &, const StreetPart &) = default;
};

// "Petra Bezruče", "Petra Bezruče 2–40 sudá, 51", "Lípová od 12 lichá", "Lípová 1-9; Miřetice" (behind the semicolon
// the part of the town), "; Miřetice". Invalid (code "street-part").
[[nodiscard]] Result<StreetPart> parseStreetPart(const QString &text);
[[nodiscard]] QString toString(const StreetPart &part); // which parseStreetPart() reads
// Whether the house is in it. Ranges and sides go by the number in the street; a single number fits either of the two,
// since missing a neighbour is worse than asking one too many. A house without a number is in whole streets only.
[[nodiscard]] bool liesIn(const Address &address, const StreetPart &part);

} // namespace bubenik
