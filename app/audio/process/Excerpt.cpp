#include "audio/process/Excerpt.h"

#include <algorithm>
#include <cmath>

namespace bubenik::audio {

namespace {

constexpr size_t pieces = 64;
constexpr Frames pieceFrames = framesOf(0.75);
constexpr size_t loudSeconds = 12;
constexpr Frames edge = framesOf(0.005);

void fadeEdges(std::span<float> piece, int channels)
{
    const auto frames = Frames(piece.size()) / channels;
    for (Frames i = 0; i < std::min(edge, frames / 2); ++i) {
        for (int channel = 0; channel < channels; ++channel) {
            piece[size_t(i * channels + channel)] *= float(i) / float(edge);
            piece[size_t((frames - 1 - i) * channels + channel)] *= float(i) / float(edge);
        }
    }
}

} // namespace

Excerpt::Excerpt(int channels, Frames frames)
    : m_channels(channels)
    , m_isWhole(frames <= 90 * workingRate)
    , m_distance(size_t(frames) / pieces * size_t(channels))
{
}

void Excerpt::add(const Block &block)
{
    if (m_isWhole) {
        m_spread.insert(m_spread.end(), block.begin(), block.end());
        return;
    }
    takeSpread(block);
    const auto second = size_t(workingRate * m_channels);
    for (std::span<const float> rest = block; !rest.empty();) {
        const auto part = rest.first(std::min(rest.size(), second - m_current.samples.size()));
        for (const auto sample : part) {
            m_current.peak = std::max(m_current.peak, std::abs(sample));
        }
        m_current.samples.insert(m_current.samples.end(), part.begin(), part.end());
        rest = rest.subspan(part.size());
        if (m_current.samples.size() == second) {
            closeSecond();
        }
    }
}

void Excerpt::takeSpread(std::span<const float> samples)
{
    const auto length = size_t(pieceFrames * m_channels);
    while (!samples.empty()) {
        const auto inPiece = m_at % m_distance;
        const bool isWanted = inPiece < length;
        const auto part = samples.first(std::min(samples.size(), (isWanted ? length : m_distance) - inPiece));
        if (isWanted) {
            m_spread.insert(m_spread.end(), part.begin(), part.end());
            if (inPiece + part.size() == length) {
                fadeEdges(std::span(m_spread).subspan(m_pieceBegin), m_channels);
                m_pieceBegin = m_spread.size();
            }
        }
        m_at += part.size();
        samples = samples.subspan(part.size());
    }
}

void Excerpt::closeSecond()
{
    const auto lower = [](const Second &a, const Second &b) { return a.peak < b.peak; };
    const auto lowest = std::min_element(m_loudest.begin(), m_loudest.end(), lower);
    if (m_loudest.size() < loudSeconds) {
        m_loudest.push_back(std::move(m_current));
    } else if (lowest->peak < m_current.peak) {
        *lowest = std::move(m_current);
    }
    m_current = {};
}

std::vector<float> Excerpt::spreadAndLoud() const
{
    auto result = m_spread;
    for (const auto &second : m_loudest) {
        const auto begin = result.size();
        result.insert(result.end(), second.samples.begin(), second.samples.end());
        fadeEdges(std::span(result).subspan(begin), m_channels);
    }
    return result;
}

} // namespace bubenik::audio
