// The names of public holidays as calendars print them.
#pragma once

#include "domain/Holidays.h"

namespace bubenik::words {

[[nodiscard]] QString holidayName(Holiday holiday);

} // namespace bubenik::words
