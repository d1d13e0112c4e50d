// Pictures of the demonstration, painted by the code (no text in them, so no fonts and no screen are needed).
#pragma once

#include <QByteArray>

namespace bubenik::demopictures {

[[nodiscard]] QByteArray castleAtDusk(); // JPEG
[[nodiscard]] QByteArray detourMap(); // PNG
[[nodiscard]] QByteArray riverMorning(); // JPEG

} // namespace bubenik::demopictures
