// The last lines of the log, for a person who tells IT of a problem. Qt calls one message handler for the whole process,
// so there is one tail; main() begins it. The lines still go where they went before.
#pragma once

#include <QStringList>

namespace bubenik {

void keepLogTail();
[[nodiscard]] QStringList logTail(); // at most 60, oldest first; safe on any thread

} // namespace bubenik
