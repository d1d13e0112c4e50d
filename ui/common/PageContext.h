// What every page gets from the frame: nothing else is shared between pages.
#pragma once

#include "Workspace.h"
#include "common/Theme.h"
#include "common/UiState.h"

namespace bubenik::ui {

class Toast;

struct PageContext {
    Workspace &workspace;
    UiState &state; // what this machine remembers
    Theme &theme;
    Toast &toast; // a short word with the way back, at the foot of the window
};

} // namespace bubenik::ui
