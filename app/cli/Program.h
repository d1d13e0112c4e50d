// One run of the command line: reads the words, carries the command out, writes the answer, gives the exit
// code.
#pragma once

#include "cli/Answer.h"
#include "cli/Arguments.h"

#include <QCoro/QCoroTask>
#include <QStringList>

namespace bubenik::cli {

[[nodiscard]] QCoro::Task<Exit> runProgram(QStringList words);

// Whether the command lays out text, so that main() makes an application object that knows fonts.
[[nodiscard]] bool drawsText(const QStringList &words);

} // namespace bubenik::cli
