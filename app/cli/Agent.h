// The agent: delivers what is due and keeps the workspace in step with the shared server until it is told to stop.
#pragma once

#include "cli/Answer.h"
#include "cli/Session.h"

namespace bubenik::cli {

[[nodiscard]] Task<Answer> agent(Session &session, Arguments arguments);

// What a pass did, for programs and for people.
[[nodiscard]] QJsonObject summaryJson(const PassSummary &summary);
[[nodiscard]] QString summaryText(const PassSummary &summary);

} // namespace bubenik::cli
