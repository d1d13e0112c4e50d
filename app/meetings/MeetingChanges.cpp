#include "meetings/MeetingChanges.h"

namespace bubenik {

using namespace Qt::StringLiterals;

Result<Meeting> addMeeting(Stores &stores, Meeting wanted, const QString &by, Instant now)
{
    wanted.id = newMeetingId(now);
    wanted.title = wanted.title.simplified();
    wanted.author = by;
    wanted.createdAt = now;
    wanted.changedAt = now;
    if (const auto complete = check(wanted); !complete) {
        return fail(complete.error());
    }
    const auto saved = stores.meetings.save(wanted, activity::created, by, now);
    return saved ? Result<Meeting>(wanted) : fail(saved.error());
}

Result<Meeting> changeMeeting(Stores &stores, const MeetingId &id, const QString &by, Instant now,
    const std::function<Result<void>(Meeting &)> &change)
{
    Meeting changed;
    const auto written = stores.database->transaction([&]() -> Result<void> {
        auto meeting = stores.meetings.load(id);
        if (!meeting) {
            return fail(meeting.error());
        }
        const auto before = *meeting;
        BUBENIK_TRY(change(*meeting));
        if (*meeting != before) {
            BUBENIK_TRY(check(*meeting));
            meeting->changedAt = now;
            BUBENIK_TRY(stores.meetings.save(*meeting, activity::edited, by, now));
        }
        changed = *std::move(meeting);
        return {};
    });
    return written ? Result<Meeting>(changed) : fail(written.error());
}

Result<Meeting> cancelMeeting(Stores &stores, const MeetingId &id, const QString &by, Instant now)
{
    return changeMeeting(stores, id, by, now, [now](Meeting &meeting) -> Result<void> {
        if (meeting.cancelledAt) {
            return fail(Error { .kind = ErrorKind::Invalid, .code = u"meeting-cancelled"_s, .subject = meeting.title });
        }
        meeting.cancelledAt = now;
        return {};
    });
}

Result<Meeting> repeatMeeting(Stores &stores, const MeetingId &id, Instant starts, const QString &by, Instant now)
{
    auto again = stores.meetings.load(id);
    if (!again) {
        return again;
    }
    again->ends = starts + (again->ends - again->starts);
    again->starts = starts;
    again->sequence = 0;
    again->announced.clear();
    again->isPaused = false;
    again->cancelledAt.reset();
    again->deletedAt.reset();
    return addMeeting(stores, *std::move(again), by, now);
}

Result<Meeting> pauseMeeting(Stores &stores, const MeetingId &id, bool paused, const QString &by, Instant now)
{
    return changeMeeting(stores, id, by, now, [paused](Meeting &meeting) -> Result<void> {
        meeting.isPaused = paused;
        return {};
    });
}

} // namespace bubenik
