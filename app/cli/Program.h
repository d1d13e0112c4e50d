// One run of the command line: reads the words, carries the command out, writes the answer, gives the exit
// code.
#pragma once

#include "cli/Answer.h"
#include "cli/Arguments.h"

#include <QCoro/QCoroTask>
#include <QStringList>

namespace bubenik::cli {

[[nodiscard]] QCoro::Task<Exit> runProgram(QStringList words);

} // namespace bubenik::cli
