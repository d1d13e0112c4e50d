// The text that a person copies into a broadcast service: the whole when it fits, else its short form.
#pragma once

#include "domain/Content.h"

namespace bubenik {

[[nodiscard]] QString handOverText(const Content &content, qsizetype characters);

} // namespace bubenik
