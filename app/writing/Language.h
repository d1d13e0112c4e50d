// In which of the town's two languages a paragraph is written: its spelling, its typography and its hints go by that.
#pragma once

#include <QString>

namespace bubenik::writing {

enum class Language { Czech, English };

// By the small words that every sentence has; `usual` when there are too few of them to tell.
[[nodiscard]] Language languageOf(const QString &paragraph, Language usual = Language::Czech);

// One of these stands for what is not to be read or touched: a picture, code, a link.
inline constexpr QChar masked { QChar::ObjectReplacementCharacter };

} // namespace bubenik::writing
