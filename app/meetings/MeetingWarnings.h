// What a person should think about once more before inviting to a meeting. None of it forbids anything.
#pragma once

#include "core/Zone.h"
#include "domain/Holidays.h"
#include "storage/Stores.h"

namespace bubenik {

struct MeetingWarning {
    enum class Kind {
        Holiday, // on a public holiday
        OtherMeeting, // another one at the same time
        ShortNotice, // in less than shortNoticeDays
        Past, // it has begun already
        Weekend, // a meeting of clubs or firms
        Night // before six or after ten in the evening: a mistyped hour
    };
    Kind kind = Kind::Holiday;
    QString subject = {}; // the other meeting's title
    int days = 0; // until it begins
    std::optional<bubenik::Holiday> holiday = {};

    friend bool operator==(const MeetingWarning &, const MeetingWarning &) = default;
};

inline constexpr int shortNoticeDays = 7;

[[nodiscard]] QString toString(MeetingWarning::Kind kind); // "holiday", …
[[nodiscard]] Result<QList<MeetingWarning>> warningsFor(
    Stores &stores, const Meeting &meeting, const Zone &zone, Instant now);

} // namespace bubenik
