// Named places where a test can end the process as a power cut would (SIGKILL, nothing flushed).
// Built only with BUBENIK_CRASH_POINTS; otherwise the calls vanish.
//   BUBENIK_CRASH_AT=delivery.intent-written        dies the first time it gets there
//   BUBENIK_CRASH_AT=delivery.intent-written:3      dies the third time
//   BUBENIK_CRASH_NTH=7                             dies at the seventh crash point reached, whichever it is
#pragma once

namespace bubenik {

#ifdef BUBENIK_CRASH_POINTS
void crashPoint(const char *name);
#else
inline void crashPoint(const char * /*name*/) { }
#endif

} // namespace bubenik
