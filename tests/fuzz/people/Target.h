// What must hold for any bytes at all taken for a file of contacts. Aborts when it does not.
#pragma once

#include "people/Export.h"
#include "people/Import.h"
#include "people/Salutation.h"
#include "people/VCard.h"

#include <cstdlib>

namespace bubenik {

inline void requireHolds(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

inline void fuzzImport(const QByteArray &bytes)
{
    const ImportOptions options { .today = QDate(2026, 11, 2) };
    const auto file = readImport(bytes);
    if (!file) {
        requireHolds(!file.error().code.isEmpty());
        return;
    }
    auto contacts = file->cards;
    for (const auto &row : file->rows) {
        contacts.append(readRow(row, file->columns, options));
    }
    for (const auto &read : contacts) {
        requireHolds(read.line > 0);
        if (read.refused) {
            continue;
        }
        requireHolds(check(read.contact).has_value());
        requireHolds(!salutationOf(read.contact).isEmpty());
        requireHolds(contactFromJson({}, toJson(read.contact)) == read.contact);
        // No line of what goes out is longer than a mail or an address book takes, and none holds a line of its own.
        for (const auto &line : toVCard(read.contact, {}).split('\n')) {
            requireHolds(line.size() <= 76);
        }
        const auto again = readVCards(toVCard(read.contact, {}));
        requireHolds(again && again->size() == 1);
        const auto table = readImport(exportCsv({ read.contact }, {}));
        requireHolds(table && table->rows.size() == 1);
    }
}

} // namespace bubenik
