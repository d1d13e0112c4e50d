// What every page gets from the frame: nothing else is shared between pages. A page is made when it is first shown,
// as `XPage(const PageContext &context, QWidget *parent = nullptr)`.
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
