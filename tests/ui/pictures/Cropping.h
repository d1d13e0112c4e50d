// Pictures of how the part of a picture that is shown is chosen.
#pragma once

#include "MainWindow.h"

namespace bubenik {

// `take` takes the picture of that name.
void takeCropping(ui::MainWindow &window, const PostId &post, const std::function<void(const QString &)> &take);

} // namespace bubenik
