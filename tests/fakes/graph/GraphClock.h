// The clock of the program fake_graph: the system's, moved as the tests say.
#pragma once

#include "core/Clock.h"

#include <atomic>

namespace bubenik {

class GraphClock final
{
public:
    [[nodiscard]] Instant now() const { return system() + Millis { m_ahead }; }
    void advance(Millis by) { m_ahead += by.count(); }
    void set(Instant to) { m_ahead = (to - system()).count(); }

private:
    [[nodiscard]] static Instant system()
    {
        return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    }
    std::atomic<qint64> m_ahead { 0 };
};

} // namespace bubenik
