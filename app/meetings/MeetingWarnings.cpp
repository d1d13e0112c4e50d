#include "meetings/MeetingWarnings.h"

#include <array>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array warningNames { "holiday"_L1, "other-meeting"_L1, "short-notice"_L1, "past"_L1, "weekend"_L1,
    "night"_L1 };

bool isAtNight(const QDateTime &starts, const QDateTime &ends)
{
    constexpr int morning = 6;
    constexpr int evening = 22;
    const bool endsLate = ends.date() > starts.date() || ends.time().hour() > evening
        || (ends.time().hour() == evening && ends.time().minute() > 0);
    return starts.time().hour() < morning || endsLate;
}

} // namespace

QString toString(MeetingWarning::Kind kind)
{
    return warningNames[static_cast<size_t>(kind)];
}

Result<QList<MeetingWarning>> warningsFor(Stores &stores, const Meeting &meeting, const Zone &zone, Instant now)
{
    using Kind = MeetingWarning::Kind;
    QList<MeetingWarning> warnings;
    const auto starts = zone.toLocal(meeting.starts);
    const auto days = static_cast<int>(zone.toLocal(now).date().daysTo(starts.date()));
    if (meeting.starts <= now) {
        warnings.append({ Kind::Past, {}, days });
    } else if (days < shortNoticeDays) {
        warnings.append({ Kind::ShortNotice, {}, days });
    }
    if (const auto holiday = holidayOn(starts.date())) {
        warnings.append({ Kind::Holiday, {}, days, holiday });
    } else if (starts.date().dayOfWeek() >= Qt::Saturday && meeting.kind != MeetingKind::Public) {
        warnings.append({ Kind::Weekend, {}, days });
    }
    if (isAtNight(starts, zone.toLocal(meeting.ends))) {
        warnings.append({ Kind::Night, {}, days });
    }
    const auto others = stores.meetings.between(meeting.starts, meeting.ends);
    if (!others) {
        return fail(others.error());
    }
    for (const auto &other : *others) {
        if (other.id != meeting.id && !other.cancelledAt && other.ends > meeting.starts) {
            warnings.append({ Kind::OtherMeeting, other.title, days });
        }
    }
    return warnings;
}

} // namespace bubenik
