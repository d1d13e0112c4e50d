#include "meetings/ZoneRules.h"

#include <optional>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

constexpr int yearsAhead = 5; // over which a rule has to hold

// The place of a day among the same weekdays of its month, from the end.
struct Pattern {
    int month = 0;
    int weekday = 0;
    int fromStart = 0; // 1 …
    int fromEnd = 0; // 1: the last one
    QTime time;
};

Pattern patternOf(const QDateTime &local)
{
    const auto date = local.date();
    return { date.month(), date.dayOfWeek(), (date.day() - 1) / 7 + 1, (date.daysInMonth() - date.day()) / 7 + 1,
        local.time() };
}

ZoneChange changeOf(const QTimeZone::OffsetData &data, int before)
{
    ZoneChange change;
    change.isDaylight = data.daylightTimeOffset != 0;
    change.offsetFrom = before;
    change.offsetTo = data.offsetFromUtc;
    change.name = data.abbreviation;
    change.local
        = QDateTime(data.atUtc.toUTC().addSecs(before).date(), data.atUtc.toUTC().addSecs(before).time(), Qt::UTC);
    return change;
}

QByteArray ruleOf(const QList<ZoneChange> &sameKind)
{
    static const char *const days[] = { "MO", "TU", "WE", "TH", "FR", "SA", "SU" };
    if (sameKind.size() < yearsAhead) {
        return {};
    }
    const auto first = patternOf(sameKind.first().local);
    bool isNth = true;
    bool isLast = true;
    for (const auto &change : sameKind) {
        const auto pattern = patternOf(change.local);
        if (pattern.month != first.month || pattern.weekday != first.weekday || pattern.time != first.time
            || change.offsetFrom != sameKind.first().offsetFrom || change.offsetTo != sameKind.first().offsetTo) {
            return {};
        }
        isNth = isNth && pattern.fromStart == first.fromStart;
        isLast = isLast && pattern.fromEnd == first.fromEnd;
    }
    if (!isNth && !isLast) {
        return {};
    }
    const auto place = isLast ? -first.fromEnd : first.fromStart;
    return "FREQ=YEARLY;BYMONTH=" + QByteArray::number(first.month) + ";BYDAY=" + QByteArray::number(place)
        + days[first.weekday - 1];
}

} // namespace

QList<ZoneChange> zoneChanges(const QTimeZone &zone, Instant from, Instant to)
{
    const auto start = toQDateTime(from).addYears(-1);
    const auto end = toQDateTime(to).addYears(yearsAhead);
    const auto transitions = zone.transitions(start, end);
    QList<ZoneChange> all;
    for (const auto &data : transitions) {
        all.append(changeOf(data, zone.offsetFromUtc(data.atUtc.addSecs(-1))));
    }
    if (all.isEmpty()) { // one offset the whole year
        const auto offset = zone.offsetFromUtc(start);
        return { ZoneChange { .local = QDateTime(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC),
            .offsetFrom = offset,
            .offsetTo = offset,
            .name = zone.abbreviation(start) } };
    }
    QList<ZoneChange> changes;
    for (const bool daylight : { false, true }) {
        QList<ZoneChange> sameKind;
        std::copy_if(all.begin(), all.end(), std::back_inserter(sameKind),
            [daylight](const ZoneChange &change) { return change.isDaylight == daylight; });
        const auto rule = ruleOf(sameKind);
        if (!rule.isEmpty()) {
            sameKind.first().rule = rule;
            changes.append(sameKind.first());
        } else {
            changes += sameKind;
        }
    }
    return changes;
}

} // namespace bubenik
