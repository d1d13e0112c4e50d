#include "calendar/CalendarData.h"

#include "domain/Announcement.h"
#include "domain/OpenDay.h"
#include "words/HolidayWords.h"

#include <QLocale>
#include <algorithm>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

struct CalendarText {
    Q_DECLARE_TR_FUNCTIONS(bubenik::ui::CalendarText)
};

bool isWanted(const Delivery &delivery, const CalendarFilter &filter)
{
    if (delivery.state == DeliveryState::Cancelled || delivery.wish == Wish::Withdraw) {
        return false;
    }
    if (!filter.channel.isEmpty() && delivery.channel.value != filter.channel) {
        return false;
    }
    return isAnnouncement(delivery.post) ? filter.announcements : filter.posts;
}

// The state of the whole is that of the part which most needs a look.
int urgency(DeliveryState state)
{
    switch (state) {
    case DeliveryState::Failed:
        return 6;
    case DeliveryState::Unconfirmed:
        return 5;
    case DeliveryState::Sending:
        return 4;
    case DeliveryState::Planned:
        return 3;
    case DeliveryState::HandedOver:
        return 2;
    case DeliveryState::Live:
        return 1;
    case DeliveryState::Cancelled:
        return 0;
    }
    return 0;
}

void join(QList<CalendarEntry> &day, const Delivery &delivery, QDate date)
{
    const CalendarPart part { delivery.id, delivery.channel, delivery.due, delivery.state, lookOf(delivery) };
    const auto known = std::find_if(
        day.begin(), day.end(), [&](const auto &entry) { return entry.document == delivery.post.value; });
    if (known == day.end()) {
        day.append({ .kind = isAnnouncement(delivery.post) ? CalendarKind::Announcement : CalendarKind::Post,
            .document = delivery.post.value,
            .title = delivery.released.title,
            .day = date,
            .at = delivery.due,
            .parts = { part },
            .look = part.look });
        return;
    }
    const auto most = std::max_element(known->parts.cbegin(), known->parts.cend(),
        [](const auto &a, const auto &b) { return urgency(a.state) < urgency(b.state); });
    if (urgency(part.state) > urgency(most->state)) {
        known->look = part.look;
    }
    known->parts.append(part);
}

void addHolidays(CalendarData &data, QDate from, QDate to)
{
    for (int year = from.year(); year <= to.year(); ++year) {
        const auto holidays = holidaysOf(year);
        for (const auto &[date, holiday] : holidays) {
            if (date >= from && date <= to) {
                data.days[date].prepend({ .kind = CalendarKind::Holiday,
                    .title = words::holidayName(holiday),
                    .day = date,
                    .look = { u"calendar"_s, Token::Muted } });
            }
        }
    }
}

Result<void> addOpenDays(Stores &stores, CalendarData &data, const Zone &zone, QDate from, QDate to)
{
    const auto documents = stores.documents.ofKind(u"openday"_s);
    if (!documents) {
        return fail(documents.error());
    }
    OpenDaySettings settings;
    QList<OpenDayChange> changes;
    for (const auto &document : *documents) {
        if (const auto date = openDayDate(document.id)) {
            changes.append(openDayChangeFromJson(*date, document.body));
        } else {
            settings = openDaySettingsFromJson(document.body);
        }
    }
    for (int year = from.year(); year <= to.year(); ++year) {
        const auto days = openDaysOf(year, changes);
        for (const auto &day : days) {
            const auto date = day.actual();
            const auto at = zone.fromLocal(date, settings.starts);
            if (date < from || date > to || day.isCancelled || !at) {
                continue;
            }
            const auto hours = QLocale().toString(settings.starts, u"H:mm"_s) + u"–"_s
                + QLocale().toString(settings.ends, u"H:mm"_s);
            data.days[date].prepend({ .kind = CalendarKind::OpenDay,
                .document = openDayId(day.date),
                .title
                = (day.isProposed ? CalendarText::tr("Open door (proposed) %1") : CalendarText::tr("Open door %1"))
                      .arg(hours),
                .day = date,
                .at = *at,
                .look = { u"people"_s, Token::Accent } });
        }
    }
    return {};
}

Result<void> addMeetings(Stores &stores, CalendarData &data, const Zone &zone, Instant begin, Instant end)
{
    const auto meetings = stores.meetings.between(begin, end);
    if (!meetings) {
        return fail(meetings.error());
    }
    for (const auto &meeting : *meetings) {
        const auto local = zone.toLocal(meeting.starts);
        if (meeting.cancelledAt || meeting.starts < begin) {
            continue;
        }
        data.days[local.date()].prepend({ .kind = CalendarKind::Meeting,
            .document = meeting.id.value,
            .title = local.toString(u"H:mm"_s) + u' ' + meeting.title,
            .day = local.date(),
            .at = meeting.starts,
            .look = { u"meeting"_s, Token::Accent } });
    }
    return {};
}

} // namespace

Result<CalendarData> gatherCalendar(
    Stores &stores, const Zone &zone, QDate from, QDate to, const CalendarFilter &filter)
{
    const auto begin = zone.fromLocal(from, QTime(0, 0));
    const auto end = zone.fromLocal(to.addDays(1), QTime(0, 0));
    if (!begin || !end) {
        return fail(begin ? end.error() : begin.error());
    }
    const auto deliveries = stores.deliveries.between(*begin, *end);
    const auto channels = deliveries ? stores.channels.all() : Result<QList<ChannelConfig>>(fail(deliveries.error()));
    if (!channels) {
        return fail(channels.error());
    }
    CalendarData data { .channels = facesOf(*channels) };
    for (const auto &delivery : *deliveries) {
        if (isWanted(delivery, filter)) {
            const auto date = zone.toLocal(delivery.due).date();
            join(data.days[date], delivery, date);
        }
    }
    if (filter.meetings) {
        BUBENIK_TRY(addMeetings(stores, data, zone, *begin, *end));
    }
    if (filter.days) {
        BUBENIK_TRY(addOpenDays(stores, data, zone, from, to));
        addHolidays(data, from, to);
    }
    return data;
}

QString timeOf(const CalendarEntry &entry, const Zone &zone)
{
    return entry.isWholeDay() ? QString() : zone.toLocal(entry.at).toString(u"H:mm"_s);
}

bool isMovable(const CalendarPart &part)
{
    return part.state == DeliveryState::Planned || part.state == DeliveryState::HandedOver
        || part.state == DeliveryState::Failed;
}

bool isMovable(const CalendarEntry &entry)
{
    return std::any_of(entry.parts.cbegin(), entry.parts.cend(), [](const auto &part) { return isMovable(part); });
}

Crowd crowdOf(const QList<CalendarEntry> &entries)
{
    QMap<QString, int> counts;
    for (const auto &entry : entries) {
        for (const auto &part : entry.parts) {
            ++counts[part.channel.value];
        }
    }
    Crowd crowd;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        if (*count > crowd.count) {
            crowd = { count.key(), *count };
        }
    }
    return crowd;
}

} // namespace bubenik::ui
