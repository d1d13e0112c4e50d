// What the commands of the open door share: opening the office first, days, visits as they are shown.
#pragma once

#include "cli/Command.h"
#include "cli/Session.h"
#include "office/Visiting.h"

namespace bubenik::cli {

// A command that needs the office open: its key from the keychain, and the right to it.
[[nodiscard]] Command::Run inOffice(std::function<Result<Answer>(HeadlessWorkspace &, const Arguments &)> work);

// "2026-12-07" or "today"; a usage error otherwise.
[[nodiscard]] Result<QDate> dayIn(const QString &text, HeadlessWorkspace &workspace);
// ISO 8601 with the town's offset: 2026-12-07T15:00:00+01:00.
[[nodiscard]] QString localIso(Instant instant, const Zone &zone);
// Ids may be given without their kind.
[[nodiscard]] VisitId visitId(const QString &text);
[[nodiscard]] FollowupId followupId(const QString &text);

[[nodiscard]] QJsonObject visitJson(const Visit &visit, const QString &label, const Zone &zone);
[[nodiscard]] QJsonObject followupJson(const Followup &followup, QDate today);
[[nodiscard]] QString visitLine(const Visit &visit, const QString &label, const Zone &zone);
[[nodiscard]] QString followupLine(const Followup &followup, QDate today);

} // namespace bubenik::cli
