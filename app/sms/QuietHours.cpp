#include "sms/QuietHours.h"

namespace bubenik {

Instant afterQuietHours(const SmsRules &rules, const Zone &zone, Instant at)
{
    const auto from = rules.quietFrom;
    const auto to = rules.quietTo;
    if (from == to) {
        return at;
    }
    const auto local = zone.toLocal(at);
    const auto time = local.time();
    const bool goesOverMidnight = from > to;
    const bool isQuiet = goesOverMidnight ? time >= from || time < to : time >= from && time < to;
    if (!isQuiet) {
        return at;
    }
    const auto day = goesOverMidnight && time >= from ? local.date().addDays(1) : local.date();
    constexpr int anHour = 3600;
    const auto end = zone.fromLocal(day, to);
    return end ? *end : zone.fromLocal(day, to.addSecs(anHour)).value_or(at); // an hour that summer time skips
}

} // namespace bubenik
