#include "core/Zone.h"

#include <QRegularExpression>

namespace bubenik {

using namespace Qt::StringLiterals;

Zone::Zone(const QByteArray &ianaName)
    : m_zone(ianaName)
{
    if (!m_zone.isValid()) {
        m_zone = QTimeZone("Europe/Prague");
    }
}

QDateTime Zone::toLocal(Instant instant) const
{
    return toQDateTime(instant).toTimeZone(m_zone);
}

Result<Instant> Zone::fromLocal(QDate date, QTime time) const
{
    if (!date.isValid() || !time.isValid()) {
        return fail(ErrorKind::Invalid, u"not a date and time"_s, u"bad-time"_s);
    }
    // Read the wall clock as if it were UTC, then try the offsets in force around it: the true one maps back to
    // the same wall clock. Qt's own conversion quietly moves skipped hours and picks a side of doubled ones.
    const auto asUtc = toInstant(QDateTime(date, time, Qt::UTC));
    std::optional<Instant> best;
    for (const auto around : { std::chrono::hours(-24), std::chrono::hours(24) }) {
        const auto offset = std::chrono::seconds(m_zone.offsetFromUtc(toQDateTime(asUtc + around)));
        const Instant candidate = asUtc - offset;
        const auto back = toLocal(candidate);
        if (back.date() == date && back.time() == time && (!best || candidate < *best)) {
            best = candidate;
        }
    }
    if (!best) {
        return fail(Error { .kind = ErrorKind::Invalid,
            .detail = u"summer time skips %1 %2"_s.arg(date.toString(Qt::ISODate), time.toString(u"HH:mm"_s)),
            .code = u"skipped-hour"_s });
    }
    return *best;
}

Result<Instant> Zone::parse(const QString &text) const
{
    static const QRegularExpression pattern(
        uR"(^(\d{4}-\d{2}-\d{2})[T ](\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?)(Z|[+-]\d{2}:?\d{2})?$)"_s);
    const auto match = pattern.match(text.trimmed());
    const auto wrong = [&] {
        return fail(Error { .kind = ErrorKind::Invalid, .detail = u"not a time: %1"_s.arg(text), .code = u"bad-time"_s });
    };
    if (!match.hasMatch()) {
        return wrong();
    }
    const auto date = QDate::fromString(match.captured(1), Qt::ISODate);
    auto clock = match.captured(2);
    if (clock.indexOf(u':') == 1) {
        clock.prepend(u'0');
    }
    const auto time = QTime::fromString(clock, Qt::ISODateWithMs);
    if (!date.isValid() || !time.isValid()) {
        return wrong();
    }
    auto offset = match.captured(3);
    if (offset.isEmpty()) {
        return fromLocal(date, time);
    }
    if (offset == u"Z") {
        return toInstant(QDateTime(date, time, Qt::UTC));
    }
    offset.remove(u':');
    const int seconds = (offset.mid(1, 2).toInt() * 60 + offset.mid(3, 2).toInt()) * 60;
    return toInstant(QDateTime(date, time, Qt::UTC)) - std::chrono::seconds(offset.startsWith(u'-') ? -seconds : seconds);
}

} // namespace bubenik
