#include "audio/import/Resampler.h"

#include <soxr.h>

namespace bubenik::audio {

void Resampler::Closer::operator()(soxr *state) const
{
    soxr_delete(state);
}

Resampler::Resampler(int fromRate, int channels)
    : m_ratio(double(workingRate) / fromRate)
    , m_channels(channels)
{
    if (fromRate != workingRate) {
        const auto format = soxr_io_spec(SOXR_FLOAT32_I, SOXR_FLOAT32_I);
        const auto quality = soxr_quality_spec(SOXR_HQ, 0);
        m_soxr.reset(soxr_create(fromRate, workingRate, unsigned(channels), nullptr, &format, &quality, nullptr));
    }
}

Resampler::~Resampler() = default;

Result<void> Resampler::push(std::span<const float> samples, std::vector<float> &into)
{
    if (!m_soxr) {
        into.assign(samples.begin(), samples.end());
        return {};
    }
    const auto channels = size_t(m_channels);
    const auto frames = samples.size() / channels;
    const auto room = size_t(double(frames) * m_ratio) + workingRate;
    into.resize(room * channels);
    size_t used = 0;
    size_t given = 0;
    const auto *problem = soxr_process(
        m_soxr.get(), samples.empty() ? nullptr : samples.data(), frames, &used, into.data(), room, &given);
    if (problem != nullptr || used != frames) {
        return fail(
            ErrorKind::Internal, QString::fromUtf8(problem != nullptr ? problem : "resampler left samples behind"));
    }
    into.resize(given * channels);
    return {};
}

} // namespace bubenik::audio
