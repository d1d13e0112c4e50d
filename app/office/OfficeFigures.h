// The figures of a year at the open door, without personal data: topics and parts of the town that fewer than three
// visits have are counted together as others.
#pragma once

#include "storage/Stores.h"

#include <array>

namespace bubenik::office {

struct NamedCount {
    QString name; // empty: all others, and those that said nothing
    int count = 0;

    friend bool operator==(const NamedCount &, const NamedCount &) = default;
};

struct OfficeFigures {
    int year = 0;
    int visits = 0;
    int left = 0; // went away before their turn
    std::array<int, 12> months {};
    QList<NamedCount> topics; // the most frequent first, the others last
    QList<NamedCount> parts;
    std::optional<Millis> medianWait;
    std::optional<Millis> longWait; // nine of ten waited less
    std::optional<Millis> medianTalk;
    int promises = 0;
    int keptInTime = 0;
    int keptLate = 0;
    int notKept = 0; // given up, or overdue
    int running = 0; // open, their time has not come
};

[[nodiscard]] OfficeFigures figuresOf(
    int year, const QList<Visit> &visits, const QList<Followup> &followups, QDate today, const Zone &zone);
[[nodiscard]] Result<OfficeFigures> figuresOf(Stores &stores, int year, const Zone &zone, Instant now);
[[nodiscard]] QJsonObject toJson(const OfficeFigures &figures); // times in minutes
// UTF-8 with a byte order mark and semicolons, as Czech spreadsheets read it: what;name;value.
[[nodiscard]] QByteArray toCsv(const OfficeFigures &figures);

} // namespace bubenik::office
