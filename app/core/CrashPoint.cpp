#include "core/CrashPoint.h"

#ifdef BUBENIK_CRASH_POINTS
#include <QByteArray>
#include <atomic>
#include <csignal>

namespace bubenik {

void crashPoint(const char *name)
{
    static const QByteArray wanted = qgetenv("BUBENIK_CRASH_AT");
    static const int nth = qEnvironmentVariableIntValue("BUBENIK_CRASH_NTH");
    static std::atomic<int> reached { 0 };
    static std::atomic<int> matched { 0 };
    const auto colon = wanted.indexOf(':');
    const auto wantedName = colon < 0 ? wanted : wanted.left(colon);
    const int wantedCount = colon < 0 ? 1 : wanted.mid(colon + 1).toInt();
    const bool byName = wantedName == name && ++matched == wantedCount;
    const bool byCount = ++reached == nth;
    if (byName || byCount) {
        std::raise(SIGKILL);
    }
}

} // namespace bubenik
#endif
