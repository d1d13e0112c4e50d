// Academic titles and ranks before and after a Czech name, taken apart from the name: "Ing. Jana Nováková, Ph.D.".
#pragma once

#include <QString>

namespace bubenik {

struct TitledName {
    QString titlesBefore = {};
    QString givenName = {};
    QString familyName = {};
    QString titlesAfter = {};

    friend bool operator==(const TitledName &, const TitledName &) = default;
};

// A whole name as people write it. "Novák, Jan" and "Nováková Jana" (when the second is a usual given name and the
// first is none) have the family name first; else it is the last word.
[[nodiscard]] TitledName splitName(const QString &text);
// The words of one column ("Ing. arch. Jan") without the titles that stand around it.
[[nodiscard]] TitledName splitTitles(const QString &text);
// Usual spelling: "ing" -> "Ing.", "phd" -> "Ph.D.".
[[nodiscard]] QString tidyTitles(const QString &titles);

} // namespace bubenik
