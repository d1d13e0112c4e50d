// Looks at pictures without holding them in memory at full size where the format allows it.
#pragma once

#include "core/Result.h"

#include <QSize>

class QIODevice;

namespace bubenik::pictures {

// Size in pixels as seen (after EXIF rotation) of a picture that can be decoded; Rejected with the reason otherwise.
// The device must be seekable; its position afterwards is undefined.
[[nodiscard]] Result<QSize> measure(QIODevice &source);

} // namespace bubenik::pictures
