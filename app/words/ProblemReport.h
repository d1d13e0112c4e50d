// "About this problem": a text that a person can send to IT. What happened, when, on which system, the last lines of the
// log; nothing secret and nobody's personal data. What is free text is not trusted: only what surely is technical stays,
// everything that might be a name, an address, a number of somebody or a secret becomes "[…]".
#pragma once

#include "core/Clock.h"
#include "core/Error.h"

#include <QStringList>

namespace bubenik::words {

struct ReportFacts {
    Instant at {};
    QString version;
    QString system; // "Debian GNU/Linux 12, x86_64, Qt 6.4.2"
    QStringList log; // as it was written; cleaned here
};

[[nodiscard]] QString problemReport(const Error &error, const ReportFacts &facts);
// One line of free text without anything that might be secret or personal.
[[nodiscard]] QString cleanedForReport(const QString &text);

} // namespace bubenik::words
