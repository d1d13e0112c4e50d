#include "audio/import/Downmix.h"

namespace bubenik::audio {

namespace {

constexpr float minus3Db = 0.70710678F;

std::pair<float, float> sharesOf(Speaker speaker)
{
    switch (speaker) {
    case Speaker::Left:
        return { 1.0F, 0.0F };
    case Speaker::Right:
        return { 0.0F, 1.0F };
    case Speaker::Centre:
    case Speaker::Other:
        return { minus3Db, minus3Db };
    case Speaker::SurroundLeft:
        return { minus3Db, 0.0F };
    case Speaker::SurroundRight:
        return { 0.0F, minus3Db };
    case Speaker::SurroundCentre:
        return { 0.5F, 0.5F };
    case Speaker::Bass:
        break;
    }
    return { 0.0F, 0.0F };
}

} // namespace

Downmix::Downmix(std::vector<Speaker> speakers)
    : m_channels(speakers.size() == 1 ? 1 : 2)
{
    for (const auto speaker : speakers) {
        const auto [left, right] = sharesOf(speaker);
        m_left.push_back(left);
        m_right.push_back(right);
    }
}

void Downmix::apply(std::span<const float> samples, std::vector<float> &into) const
{
    const auto count = m_left.size();
    if (count <= 2) {
        into.assign(samples.begin(), samples.end());
        return;
    }
    into.resize(samples.size() / count * 2);
    for (size_t frame = 0; frame * count < samples.size(); ++frame) {
        float left = 0.0F;
        float right = 0.0F;
        for (size_t channel = 0; channel < count; ++channel) {
            left += m_left[channel] * samples[frame * count + channel];
            right += m_right[channel] * samples[frame * count + channel];
        }
        into[frame * 2] = left;
        into[frame * 2 + 1] = right;
    }
}

} // namespace bubenik::audio
