// What the commands of the mayor's chat share.
#pragma once

#include "chat/ChatQueue.h"
#include "chat/QuestionActions.h"
#include "cli/Office.h"

namespace bubenik::cli {

// "chat:2026-12-07", "2026-12-07" or "today".
[[nodiscard]] Result<ChatId> chatIdIn(const QString &text, HeadlessWorkspace &workspace);
[[nodiscard]] Who whoIn(HeadlessWorkspace &workspace);
// Questions by mail and telephone are shown to those who may use the office; for others it stays closed, without an
// error.
[[nodiscard]] Task<void> openOfficeIfMine(HeadlessWorkspace &workspace);

// Names are part of the contract with scripts; what is not known is null, texts are empty.
[[nodiscard]] QJsonObject questionJson(const chat::QuestionEntry &entry, const Zone &zone);
[[nodiscard]] QString questionLine(const chat::QuestionEntry &entry);

} // namespace bubenik::cli
