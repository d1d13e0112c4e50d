// A person or an organisation that the town writes to. Personal data: documents "contact:<id>" of the audience people.
// How a letter greets them: people/Salutation.h.
#pragma once

#include "domain/Address.h"
#include "domain/Consent.h"
#include "domain/Group.h"

namespace bubenik {

using ContactId = Id<struct ContactTag>;

enum class ContactKind { Person, Organisation };
enum class Gender { Unknown, Female, Male };

struct Contact {
    ContactId id;
    ContactKind kind = ContactKind::Person;
    QString titlesBefore; // "Ing."
    QString givenName;
    QString familyName;
    QString titlesAfter; // "Ph.D."
    QString organisation; // of an organisation its name, of a person where they work or what they stand for
    QString role; // "starosta", "předsedkyně"
    Gender gender = Gender::Unknown; // as a person set it; Unknown: guessed from the name
    QString salutation; // as a person set it, "Vážená paní Nováková"; empty: proposed
    Address address;
    QStringList emails; // the first is written to
    QStringList phones; // as tidyPhone() writes them
    QList<GroupId> groups;
    QList<ConsentEntry> consents; // consentsOf() makes the state of them
    QList<ContactId> distinctFrom = {}; // a person said that these are somebody else, however alike
    QString note;
    QString author;
    Instant createdAt {};
    Instant changedAt {};
    std::optional<Instant> deletedAt; // in the bin; restorable, unlike what is erased
    QJsonObject unknown; // fields of a newer Bubeník, kept as they came

    friend bool operator==(const Contact &, const Contact &) = default;
};

[[nodiscard]] ContactId newContactId(Instant now);
[[nodiscard]] QString toString(ContactKind kind); // "person", "organisation"
[[nodiscard]] std::optional<ContactKind> contactKindFromString(const QString &name);
[[nodiscard]] QString toString(Gender gender); // "female", "male", ""
[[nodiscard]] Gender genderFromString(const QString &name);

[[nodiscard]] QJsonObject toJson(const Contact &contact);
[[nodiscard]] Contact contactFromJson(const ContactId &id, const QJsonObject &json);

// "Ing. Jana Nováková, Ph.D."; of an organisation its name; of somebody without a name the organisation, else the first
// e-mail or phone.
[[nodiscard]] QString displayName(const Contact &contact);
// "Nováková Jana": by it lists are sorted.
[[nodiscard]] QString sortName(const Contact &contact);

// Whether the town may write to them about it: not when they withdrew it or are in the bin; and whoever withdrew
// anything is written to only about what they expressly allowed. Without any entry yes: a town tells its citizens of
// what concerns them by law, not by consent.
[[nodiscard]] bool mayWrite(const Contact &contact, const QString &purpose);

// Contacts with the same key live or work together and answer as one. Women's and men's forms of a family name are the
// same (Novák, Nováková). Without an address everybody stands for themselves.
[[nodiscard]] QString householdKey(const Contact &contact);

// Lower case, without spaces and angle brackets; empty: not an address that could be written to.
[[nodiscard]] QString tidyEmail(const QString &text);
// "+420 777 123 456" of nine digits with or without the prefix; others with a prefix as "+49…"; empty: no phone number.
[[nodiscard]] QString tidyPhone(const QString &text);
// What neither a name nor a header nor a line of a letter may hold: control characters, line breaks among them, and
// marks that turn the direction of writing.
[[nodiscard]] bool hasControlCharacters(const QString &text);
// Invalid: code "contact-empty" (neither a name nor an organisation nor a way to reach them), "control-characters"
// (subject: the field), "email", "phone".
[[nodiscard]] Result<void> check(const Contact &contact);

} // namespace bubenik
