// How far a channel's clock is from this machine's, as long as that can be believed: a clock that was set since, or a
// PC that slept, makes what was learned worthless, and then this machine's own time counts again.
#pragma once

#include "publishing/Tuning.h"

namespace bubenik {

class ServerClock final
{
public:
    // nullopt: nothing new.
    void learn(std::optional<Millis> skew, const Clock &clock)
    {
        if (skew) {
            m_skew = skew;
            m_offset = offset(clock);
        }
    }
    [[nodiscard]] bool isKnown(const Clock &clock) const
    {
        return m_skew.has_value() && std::chrono::abs(offset(clock) - m_offset) < setBy;
    }
    // The channel's time minus this machine's; 0 when unknown or too little to matter.
    [[nodiscard]] Millis skew(const Clock &clock) const
    {
        return isKnown(clock) && std::chrono::abs(*m_skew) > tuning::clockTolerance ? *m_skew : Millis { 0 };
    }

private:
    static constexpr Millis setBy { 5000 }; // more than NTP corrects by and by
    static Millis offset(const Clock &clock) { return clock.now().time_since_epoch() - clock.elapsed(); }

    std::optional<Millis> m_skew;
    Millis m_offset { 0 };
};

} // namespace bubenik
