// The help texts, made of the table of commands.
#pragma once

#include "cli/Command.h"

namespace bubenik::cli {

[[nodiscard]] QString helpOfEverything();
[[nodiscard]] QString helpOfNoun(const QString &noun);
[[nodiscard]] QString helpOfCommand(const Command &command);

} // namespace bubenik::cli
