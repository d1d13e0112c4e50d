// Pictures of what helps to write: unknown words, hints, find and replace, typography, templates.
#pragma once

#include "MainWindow.h"

namespace bubenik {

// `take` takes the picture of that name.
void takeWriting(ui::MainWindow &window, const std::function<void(const QString &)> &take);

} // namespace bubenik
