// States of visits and promises in words.
#pragma once

#include "domain/Visit.h"

namespace bubenik::words {

[[nodiscard]] QString state(VisitState state); // čeká, zavolán, u starosty, vyřízeno, odešel
[[nodiscard]] QString state(const Followup &followup, QDate today); // běží, po termínu, splněno, nesplněno

} // namespace bubenik::words
