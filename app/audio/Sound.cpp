#include "audio/Sound.h"

#include <algorithm>
#include <cmath>

namespace bubenik::audio {

double toDb(double amplitude)
{
    return amplitude <= 1e-10 ? -200.0 : 20.0 * std::log10(amplitude);
}

double fromDb(double decibels)
{
    return std::pow(10.0, decibels / 20.0);
}

} // namespace bubenik::audio
