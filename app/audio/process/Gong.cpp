#include "audio/process/Gong.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace bubenik::audio {

namespace {

struct Partial {
    double ratio;
    double amplitude;
    double seconds; // until it has fallen to 1/e
};

// Chosen by ear after the partials of tubular bells; the first is what is heard as the pitch.
constexpr std::array partials { Partial { 1.0, 1.0, 0.75 }, Partial { 2.0, 0.35, 0.5 }, Partial { 2.76, 0.22, 0.32 },
    Partial { 4.07, 0.12, 0.2 }, Partial { 5.4, 0.08, 0.12 } };

constexpr double toneE5 = 659.255;
constexpr double toneC5 = 523.251;
constexpr Frames length = framesOf(2.4);
constexpr Frames second = framesOf(0.7); // when the second tone is struck
constexpr Frames pause = framesOf(0.4); // of silence towards the words
constexpr Frames attack = framesOf(0.004);
constexpr Frames fading = framesOf(0.3);
constexpr double level = 0.2;

void strike(std::vector<float> &into, Frames at, double hertz)
{
    for (Frames i = 0; at + i < Frames(into.size()); ++i) {
        const double t = secondsOf(i);
        double value = 0;
        for (const auto &partial : partials) {
            value += partial.amplitude * std::exp(-t / partial.seconds)
                * std::sin(2 * std::numbers::pi * hertz * partial.ratio * t);
        }
        into[size_t(at + i)] += float(level * value * std::min(1.0, double(i) / double(attack)));
    }
}

std::vector<float> inChannels(const std::vector<float> &mono, int channels, double gain)
{
    std::vector<float> result;
    result.reserve(mono.size() * size_t(channels));
    for (const auto sample : mono) {
        result.insert(result.end(), size_t(channels), float(sample * gain));
    }
    return result;
}

} // namespace

std::vector<float> gong(GongPlace place)
{
    const bool falls = place == GongPlace::Before;
    std::vector<float> sound(size_t(length - pause), 0.0F);
    strike(sound, 0, falls ? toneE5 : toneC5);
    strike(sound, second, falls ? toneC5 : toneE5);
    for (Frames i = 0; i < fading; ++i) {
        sound[sound.size() - 1 - size_t(i)] *= float(i) / float(fading);
    }
    sound.insert(falls ? sound.end() : sound.begin(), size_t(pause), 0.0F);
    return sound;
}

GongSource::GongSource(std::unique_ptr<Source> inner, bool before, bool after, double gain)
    : m_inner(std::move(inner))
{
    if (before) {
        m_before = inChannels(gong(GongPlace::Before), channels(), gain);
    }
    if (after) {
        m_after = inChannels(gong(GongPlace::After), channels(), gain);
    }
}

Frames GongSource::frames() const
{
    return m_inner->frames() + Frames(m_before.size() + m_after.size()) / channels();
}

size_t GongSource::play(const std::vector<float> &sound, size_t &at, std::span<float> into) const
{
    const auto count = std::min(sound.size() - at, into.size());
    std::copy_n(sound.begin() + qsizetype(at), count, into.begin());
    at += count;
    return count;
}

Result<Frames> GongSource::read(std::span<float> into)
{
    auto done = play(m_before, m_beforeAt, into);
    if (done < into.size()) {
        const auto inner = m_inner->read(into.subspan(done));
        if (!inner) {
            return fail(inner.error());
        }
        done += size_t(*inner * channels());
    }
    done += play(m_after, m_afterAt, into.subspan(done));
    return Frames(done) / channels();
}

} // namespace bubenik::audio
