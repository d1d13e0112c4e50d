// The town's time zone (IANA name): the one place where local time becomes an Instant and back.
// Wall times that summer time skips are refused; those that come twice mean the first of the two.
#pragma once

#include "core/Clock.h"
#include "core/Result.h"

#include <QTimeZone>

namespace bubenik {

class Zone final
{
public:
    // An unknown name gives Europe/Prague.
    explicit Zone(const QByteArray &ianaName = "Europe/Prague");

    [[nodiscard]] QByteArray name() const { return m_zone.id(); }
    [[nodiscard]] QDateTime toLocal(Instant instant) const;
    // The clock on the wall -> an instant. Invalid with code "skipped-hour" where summer time skips it.
    [[nodiscard]] Result<Instant> fromLocal(QDate date, QTime time) const;
    // ISO 8601 with an offset or Z, or local time in this zone: 2026-12-01T10:00[:00][+01:00]
    [[nodiscard]] Result<Instant> parse(const QString &text) const;

private:
    QTimeZone m_zone;
};

} // namespace bubenik
