// Tables as spreadsheets write them: RFC 4180 with any of ; , tab | as the separator, quoted fields with line breaks
// and doubled quotes. A first line "sep=;" (Excel's own) is obeyed.
#pragma once

#include "core/Result.h"

#include <QStringList>

namespace bubenik {

struct CsvRow {
    int line = 0; // of the file, where the row begins, from 1
    QStringList fields = {};
};

struct CsvTable {
    QChar separator;
    QList<CsvRow> rows; // without empty ones
};

inline constexpr qsizetype mostRows = 200'000; // more than any town's list has

// Invalid: "open-quote" (subject: the line), "too-many-rows".
[[nodiscard]] Result<CsvTable> parseCsv(const QString &text);
// A field, quoted where it must be. Spreadsheets run a field that begins with = + - @ as a formula: it gets an
// apostrophe before it, which cleanField() takes away.
[[nodiscard]] QString csvField(const QString &text, QChar separator = u';');
[[nodiscard]] QString cleanField(const QString &field);

} // namespace bubenik
