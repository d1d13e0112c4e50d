// The queue on paper: printed before the afternoon in case everything else fails, and typed in afterwards (visit add
// --day … --came …). A page of HTML with a table that any browser prints.
#pragma once

#include "core/Zone.h"
#include "domain/OpenDay.h"
#include "domain/Visit.h"

namespace bubenik::office {

inline constexpr int emptyRows = 25;

// The visits of the day that are known, then empty rows with the numbers that follow.
[[nodiscard]] QString paperList(QDate day, const QList<Visit> &visits, const QString &town, const Zone &zone);

} // namespace bubenik::office
