// Character references of HTML as they come in Markdown: numeric ones, and the named ones that people and programs
// write in Czech texts. Others stay as they are written.
#pragma once

#include <QString>

namespace bubenik::markdown {

// "&nbsp;", "&#160;" or "&#xA0;" -> the character. Zero, surrogates and what is beyond Unicode become U+FFFD.
[[nodiscard]] QString decodeEntity(const QString &entity);

} // namespace bubenik::markdown
