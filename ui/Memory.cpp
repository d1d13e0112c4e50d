#include "Memory.h"

#include <cstdlib>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace bubenik::ui {

void shareHeaps()
{
#ifdef __GLIBC__
    constexpr int heaps = 2; // one is enough for the GUI; the stores and deliveries work in turn
    constexpr int ownBlock = 128 * 1024; // from here on a block goes back to the system when it is freed
    mallopt(M_ARENA_MAX, heaps);
    mallopt(M_MMAP_THRESHOLD, ownBlock);
    mallopt(M_TRIM_THRESHOLD, 2 * ownBlock);
#endif
}

} // namespace bubenik::ui
