// What the columns of a table are, and a contact made of one row.
#pragma once

#include "domain/Contact.h"
#include "people/Csv.h"

namespace bubenik {

enum class ContactField {
    Ignored,
    FullName, // "Ing. Jana Nováková, Ph.D."
    TitlesBefore,
    GivenName,
    FamilyName,
    TitlesAfter,
    Organisation,
    Role,
    Kind, // person or organisation
    Gender,
    Salutation,
    WholeAddress, // "Lípová 12, 431 51 Klášterec nad Ohří"
    StreetLine, // with or without the house number
    HouseNumber,
    OrientationNumber,
    TownPart,
    Postcode,
    Town,
    Email,
    Phone,
    Groups, // names, separated by , or ;
    Consent, // a day, or yes: to the purpose that ImportOptions name
    Consents, // the history, as exportCsv() writes it
    Note
};

// Machine names, for choosing by hand: "full-name", …
[[nodiscard]] const QList<ContactField> &allContactFields();
[[nodiscard]] QString toString(ContactField field);
[[nodiscard]] std::optional<ContactField> contactFieldFromString(const QString &name);

// By the names that Czech and English programs give them, whatever their case and accents; Ignored: not known.
[[nodiscard]] QList<ContactField> columnsOf(const QStringList &headers);
// Whether a contact can be made of them: a name, an organisation, an e-mail or a phone.
[[nodiscard]] bool areEnough(const QList<ContactField> &columns);

struct ImportOptions {
    QString consentPurpose = purpose::invitations; // what a column "souhlas" is about
    QDate today = {}; // in the town's zone: when a consent without a day was given
    QString by = {};
    Instant now {};
};

struct ReadContact {
    int line = 0;
    Contact contact = {}; // without id; groups are in groupNames
    QStringList groupNames = {};
    std::optional<Error> refused
        = {}; // Invalid: what check() says, "columns" (more fields than the header has), "date"
};

[[nodiscard]] ReadContact readRow(const CsvRow &row, const QList<ContactField> &columns, const ImportOptions &options);
// The state of consents on one line, and back: "invitations +2026-05-01 formulář | news -2026-06-01"
[[nodiscard]] QString consentsText(const QList<ConsentEntry> &entries);
[[nodiscard]] std::optional<QList<ConsentEntry>> consentsFromText(const QString &text, const ImportOptions &options);
// "1. 5. 2026", "01.05.2026", "2026-05-01"; invalid: none.
[[nodiscard]] QDate dateFrom(const QString &text);

} // namespace bubenik
