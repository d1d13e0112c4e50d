#include "audio/edit/TrimSilence.h"

#include <algorithm>
#include <cmath>

namespace bubenik::audio {

namespace {

constexpr Frames keptBefore = framesOf(0.2);
constexpr Frames keptAfter = framesOf(0.4);
constexpr double aboveBackgroundDb = 10;
constexpr qsizetype leastRun = 4; // 21 ms: a click of the mouse is no word

double quietRms(std::vector<double> rms)
{
    const auto tenth = rms.begin() + qsizetype(rms.size() / 10);
    std::nth_element(rms.begin(), tenth, rms.end());
    return fromDb(std::clamp(toDb(*tenth) + aboveBackgroundDb, -60.0, -35.0));
}

// The first of `leastRun` loud entries in a row, going by `step`; -1: none.
qsizetype firstLoud(const std::vector<double> &rms, double limit, bool fromTheEnd)
{
    const auto count = qsizetype(rms.size());
    qsizetype run = 0;
    for (qsizetype i = 0; i < count; ++i) {
        const auto at = fromTheEnd ? count - 1 - i : i;
        run = rms[size_t(at)] > limit ? run + 1 : 0;
        if (run == leastRun) {
            return fromTheEnd ? at + leastRun - 1 : at - leastRun + 1;
        }
    }
    return -1;
}

} // namespace

std::optional<EditOperation> proposeTrim(const PeakView &view)
{
    const auto frames = view.frames();
    const auto columns = view.columns(0, double(peakFrames), int((frames + peakFrames - 1) / peakFrames));
    std::vector<double> rms;
    rms.reserve(columns.size());
    std::transform(
        columns.begin(), columns.end(), std::back_inserter(rms), [](const Peak &peak) { return peak.rms / 65535.0; });
    if (rms.empty()) {
        return std::nullopt;
    }
    const auto limit = quietRms(rms);
    const auto first = firstLoud(rms, limit, false);
    if (first < 0) {
        return std::nullopt;
    }
    const auto last = firstLoud(rms, limit, true);
    const auto from = std::max<Frames>(first * peakFrames - keptBefore, 0);
    const auto to = std::min<Frames>((last + 1) * peakFrames + keptAfter, frames);
    if (from == 0 && to == frames) {
        return std::nullopt;
    }
    return EditOperation { .kind = EditOperation::Kind::Trim, .from = from, .to = to };
}

} // namespace bubenik::audio
