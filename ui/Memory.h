// How the window's process asks the system for memory.
#pragma once

namespace bubenik::ui {

// Call it before the first thread. The C library would give each thread a heap of its own, which keeps what it once
// needed for good, and would serve ever larger blocks from them: half as much memory again over a day. Does nothing
// where the C library is not glibc.
void shareHeaps();

} // namespace bubenik::ui
