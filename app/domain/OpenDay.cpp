#include "domain/OpenDay.h"

#include "core/Json.h"

#include <algorithm>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

constexpr auto openDayPrefix = "openday:"_L1;
constexpr int daysOfWeek = 7;
const QString clockFormat = u"HH:mm"_s;

QTime clockIn(const QJsonValue &value, QTime fallback)
{
    const auto time = QTime::fromString(value.toString(), clockFormat);
    return time.isValid() ? time : fallback;
}

void takeOut(QJsonObject &json, std::initializer_list<QLatin1StringView> keys)
{
    for (const auto key : keys) {
        json.remove(key);
    }
}

} // namespace

QString openDayId(QDate date)
{
    return openDayPrefix + date.toString(Qt::ISODate);
}

std::optional<QDate> openDayDate(const QString &documentId)
{
    const auto date = documentId.startsWith(openDayPrefix)
        ? QDate::fromString(documentId.mid(openDayPrefix.size()), Qt::ISODate)
        : QDate();
    return date.isValid() ? std::optional(date) : std::nullopt;
}

QJsonObject toJson(const OpenDaySettings &settings)
{
    auto json = settings.unknown;
    json[u"starts"_s] = settings.starts.toString(clockFormat);
    json[u"chatStarts"_s] = settings.chatStarts.toString(clockFormat);
    json[u"ends"_s] = settings.ends.toString(clockFormat);
    json[u"place"_s] = settings.place;
    json[u"keptMonths"_s] = settings.keptMonths;
    return json;
}

OpenDaySettings openDaySettingsFromJson(const QJsonObject &json)
{
    OpenDaySettings settings;
    settings.starts = clockIn(json[u"starts"_s], settings.starts);
    settings.chatStarts = clockIn(json[u"chatStarts"_s], settings.chatStarts);
    settings.ends = clockIn(json[u"ends"_s], settings.ends);
    settings.place = json[u"place"_s].toString();
    settings.keptMonths = qMax(1, json[u"keptMonths"_s].toInt(settings.keptMonths));
    settings.unknown = json;
    takeOut(settings.unknown, { "starts"_L1, "chatStarts"_L1, "ends"_L1, "place"_L1, "keptMonths"_L1 });
    return settings;
}

QJsonObject toJson(const OpenDayChange &change)
{
    auto json = change.unknown;
    if (change.movedTo) {
        json[u"movedTo"_s] = change.movedTo->toString(Qt::ISODate);
    }
    json[u"cancelled"_s] = change.isCancelled;
    json[u"reason"_s] = change.reason;
    json[u"deputy"_s] = change.deputy;
    json[u"sequence"_s] = change.sequence;
    json[u"changedBy"_s] = change.changedBy;
    json[u"changedAt"_s] = toIso(change.changedAt);
    return json;
}

OpenDayChange openDayChangeFromJson(QDate date, const QJsonObject &json)
{
    OpenDayChange change { .date = date };
    if (const auto moved = QDate::fromString(json[u"movedTo"_s].toString(), Qt::ISODate); moved.isValid()) {
        change.movedTo = moved;
    }
    change.isCancelled = json[u"cancelled"_s].toBool();
    change.reason = json[u"reason"_s].toString();
    change.deputy = json[u"deputy"_s].toString();
    change.sequence = json[u"sequence"_s].toInt();
    change.changedBy = json[u"changedBy"_s].toString();
    change.changedAt = optionalInstant(json[u"changedAt"_s]).value_or(Instant {});
    change.unknown = json;
    takeOut(change.unknown,
        { "movedTo"_L1, "cancelled"_L1, "reason"_L1, "deputy"_L1, "sequence"_L1, "changedBy"_L1, "changedAt"_L1 });
    return change;
}

Result<void> checkOpenDaySettings(const OpenDaySettings &settings)
{
    const bool isInOrder = settings.starts < settings.ends && settings.chatStarts >= settings.starts
        && settings.chatStarts < settings.ends;
    return isInOrder
        ? Result<void> {}
        : fail(ErrorKind::Invalid, u"the day must begin before it ends, the chat in between"_s, u"openday-times"_s);
}

QDate firstMonday(int year, int month)
{
    const QDate first(year, month, 1);
    return first.addDays((Qt::Monday - first.dayOfWeek() + daysOfWeek) % daysOfWeek);
}

bool isFirstMonday(QDate date)
{
    return date.isValid() && date == firstMonday(date.year(), date.month());
}

QDate substituteFor(QDate date)
{
    auto next = date.addDays(daysOfWeek);
    while (holidayOn(next)) {
        next = next.addDays(daysOfWeek);
    }
    return next;
}

OpenDay openDayOn(QDate date, const std::optional<OpenDayChange> &change)
{
    OpenDay day { .date = date, .holiday = holidayOn(date) };
    if (change) {
        day.movedTo = change->movedTo;
        day.isCancelled = change->isCancelled;
        day.reason = change->reason;
        day.deputy = change->deputy;
        day.sequence = change->sequence;
    }
    if (day.holiday && !day.movedTo && !day.isCancelled) {
        day.movedTo = substituteFor(date);
        day.isProposed = true;
    }
    return day;
}

QList<OpenDay> openDaysOf(int year, const QList<OpenDayChange> &changes)
{
    QList<OpenDay> days;
    for (int month = 1; month <= 12; ++month) {
        const auto date = firstMonday(year, month);
        const auto change = std::ranges::find(changes, date, &OpenDayChange::date);
        days.append(openDayOn(date, change == changes.end() ? std::nullopt : std::optional(*change)));
    }
    return days;
}

Result<OpenDayChange> movedTo(OpenDayChange change, QDate to)
{
    if (!to.isValid()) {
        return fail(ErrorKind::Invalid, u"not a date"_s, u"openday-date"_s);
    }
    if (holidayOn(to)) {
        return fail(Error { .kind = ErrorKind::Invalid,
            .detail = u"the new day is a public holiday"_s,
            .code = u"openday-holiday"_s,
            .subject = to.toString(Qt::ISODate) });
    }
    change.movedTo = to == change.date ? std::nullopt : std::optional(to);
    change.isCancelled = false;
    return change;
}

} // namespace bubenik
