// Samples on their way from the sound card to the disk: one thread puts, one takes, neither ever waits for the other.
#pragma once

#include <algorithm>
#include <atomic>
#include <span>
#include <vector>

namespace bubenik::audio {

class RingBuffer final
{
public:
    explicit RingBuffer(size_t samples)
        : m_samples(samples)
    {
    }

    // As many as there is room for, in whole frames.
    size_t put(std::span<const float> samples, size_t channels)
    {
        const auto put = m_put.load(std::memory_order_relaxed);
        const auto room = m_samples.size() - (put - m_taken.load(std::memory_order_acquire));
        const auto count = std::min(samples.size(), room / channels * channels);
        const auto at = put % m_samples.size();
        const auto first = std::min(count, m_samples.size() - at);
        std::copy_n(samples.begin(), first, m_samples.begin() + std::ptrdiff_t(at));
        std::copy_n(samples.begin() + std::ptrdiff_t(first), count - first, m_samples.begin());
        m_put.store(put + count, std::memory_order_release);
        return count;
    }

    // Appends up to `most` samples.
    void take(std::vector<float> &into, size_t most)
    {
        const auto taken = m_taken.load(std::memory_order_relaxed);
        const auto count = std::min(most, m_put.load(std::memory_order_acquire) - taken);
        const auto at = taken % m_samples.size();
        const auto first = std::min(count, m_samples.size() - at);
        into.insert(into.end(), m_samples.begin() + std::ptrdiff_t(at), m_samples.begin() + std::ptrdiff_t(at + first));
        into.insert(into.end(), m_samples.begin(), m_samples.begin() + std::ptrdiff_t(count - first));
        m_taken.store(taken + count, std::memory_order_release);
    }

    [[nodiscard]] size_t size() const { return m_put.load() - m_taken.load(); }

private:
    std::vector<float> m_samples;
    std::atomic<size_t> m_put = 0;
    std::atomic<size_t> m_taken = 0;
};

} // namespace bubenik::audio
