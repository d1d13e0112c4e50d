// Contacts from a file: first shown, then taken in as a whole or not at all. Who is there already is recognised by
// e-mail, phone, or name with address (domain/ContactIdentity.h) and gets what is new; who was erased stays away.
#pragma once

#include "people/ContactColumns.h"
#include "storage/Stores.h"

namespace bubenik {

// A file as it was read; nothing of it is in the workspace.
struct ImportFile {
    bool isVCard = false;
    QString encoding;
    QChar separator; // of CSV
    QStringList headers; // of CSV
    QList<ContactField> columns; // of CSV, one a header: as they were recognised; change them to map others
    QList<CsvRow> rows; // of CSV, without the header
    QList<ReadContact> cards; // of vCard
};

inline constexpr qsizetype bulkFrom = 1000; // contacts at once from which the search index is tuned for it
inline constexpr qint64 largestImport = 100 * 1024 * 1024; // bytes

// Invalid: "too-large", "too-many-rows", "binary", "open-quote", "no-rows", "no-cards", "import-unreadable".
[[nodiscard]] Result<ImportFile> readImportFile(const QString &path);
[[nodiscard]] Result<ImportFile> readImport(const QByteArray &bytes);

enum class ImportOutcome { Added, Updated, Unchanged, Merged, Refused };

struct ImportItem {
    int line = 0;
    ImportOutcome outcome = ImportOutcome::Added;
    QString name; // as it will be shown
    QString with = {}; // Updated, Unchanged: the name of the contact here; Merged: that of the line it joins
    int withLine = 0; // Merged
    std::optional<Error> why = {}; // Refused: what readRow() says, or code "erased"
};

struct ImportPlan {
    QList<ImportItem> items; // in the order of the file
    QList<Contact> added; // as they will be
    QList<Contact> updated;
    QList<Contact> before; // of the updated, in their order
    QList<Group> newGroups;

    [[nodiscard]] int count(ImportOutcome outcome) const;
};

// What would happen; writes nothing. Invalid, code "missing-column": no column by which anybody could be told.
[[nodiscard]] Result<ImportPlan> planImport(Stores &stores, const ImportFile &file, const ImportOptions &options);
// Plans anew and carries it out, in one transaction. `extra`: groups that all of them join.
[[nodiscard]] Result<ImportPlan> runImport(
    Stores &stores, const ImportFile &file, const ImportOptions &options, const QList<GroupId> &extra = {});

struct ImportUndone {
    int binned = 0; // that the import had added
    int restored = 0; // that are as they were before it
    int kept = 0; // somebody has changed them since, or they are gone
};
// Takes an import back, in one transaction: what it added goes to the bin, what it changed is as it was. Whoever was
// changed since stays as he is.
[[nodiscard]] Result<ImportUndone> undoImport(
    Stores &stores, const ImportPlan &done, const QString &by, Instant now);

} // namespace bubenik
