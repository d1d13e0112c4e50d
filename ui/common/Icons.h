// The one set of icons (resources/icons/<name>.svg, line-drawn on a 20-pixel grid with currentColor), tinted from the
// palette, sharp at any scale.
#pragma once

#include "common/Theme.h"

#include <QIcon>

namespace bubenik::ui {

[[nodiscard]] QIcon icon(const QString &name, Token token = Token::Text);

} // namespace bubenik::ui
