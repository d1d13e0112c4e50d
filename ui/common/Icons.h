// The one set of icons (resources/icons/<name>.svg, line-drawn on a 20-pixel grid with currentColor), tinted from the
// palette, sharp at any scale.
#pragma once

#include "common/Theme.h"

#include <QIcon>

class QLabel;

namespace bubenik::ui {

[[nodiscard]] QIcon icon(const QString &name, Token token = Token::Text);
// Puts it on the label and draws it anew whenever the theme changes; another call for the same label replaces it.
void showIcon(QLabel *label, const QString &name, Token token, int size = iconSize);

} // namespace bubenik::ui
