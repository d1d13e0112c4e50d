// What the town tells citizens of a day of its open door: a post for the web and Facebook, a short text for the mobile
// broadcast, and the names in calendars. Proposals: a person reads and changes them before they go out.
#pragma once

#include "core/Zone.h"
#include "domain/OpenDay.h"

namespace bubenik::words {

struct OpenDayTexts {
    QString title;
    QString lead;
    QString body; // Markdown
    QString brief; // one or two short sentences
};

// By what the day is: held as usual, moved or cancelled. `next`: the day after a cancelled one.
[[nodiscard]] OpenDayTexts openDayTexts(
    const OpenDay &day, const OpenDaySettings &settings, const std::optional<OpenDay> &next = {});
// "7. prosince 2026 (pondělí)"
[[nodiscard]] QString dayInWords(QDate date);
[[nodiscard]] QString clockInWords(QTime time); // 15.00
// One line for lists: "pondělí 7. prosince 2026", moved, cancelled, deputy.
[[nodiscard]] QString openDayLine(const OpenDay &day, const OpenDaySettings &settings);
[[nodiscard]] QString openDoorName();
[[nodiscard]] QString onlineChatName();

} // namespace bubenik::words
