// A clock that stands still until a test moves it. sleep() ends when enough time was advanced; with autoAdvance()
// it ends at once and moves the time, so that waits cost nothing.
#pragma once

#include "core/Clock.h"

#include <QObject>
#include <list>

namespace bubenik {

class TestClock final : public QObject, public Clock
{
    Q_OBJECT
public:
    explicit TestClock(Instant start = *instantFromIso(QStringLiteral("2026-11-30T08:00:00.000Z")));

    [[nodiscard]] Instant now() const override { return m_now; }
    [[nodiscard]] Millis elapsed() const override { return m_elapsed; }
    [[nodiscard]] QCoro::Task<> sleep(Millis duration) override;

    void advance(Millis by); // wall and monotonic time
    void setWall(Instant now) { m_now = now; } // somebody sets the system's clock
    void autoAdvance(bool on) { m_auto = on; }
    [[nodiscard]] int sleepers() const { return m_sleepers; }

Q_SIGNALS:
    void moved();

private:
    Instant m_now;
    Millis m_elapsed { 0 };
    bool m_auto = false;
    int m_sleepers = 0;
};

} // namespace bubenik
