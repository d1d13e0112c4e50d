// Hands blocks of samples from one thread to another, at most a few at a time: the faster side waits for the slower.
// Either side may give up.
#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <vector>

namespace bubenik::audio {

using Block = std::vector<float>;

template <class T = Block>
class BlockPipe
{
public:
    explicit BlockPipe(size_t capacity = 8)
        : m_capacity(capacity)
    {
    }

    // Waits for room. False: nobody takes any more.
    bool put(T block)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isClosed || m_blocks.size() < m_capacity; });
        if (m_isClosed) {
            return false;
        }
        m_blocks.push_back(std::move(block));
        m_changed.notify_all();
        return true;
    }

    // Waits for a block. Nothing: the end.
    std::optional<T> take()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isClosed || m_isFinished || !m_blocks.empty(); });
        if (m_isClosed || m_blocks.empty()) {
            return std::nullopt;
        }
        std::optional<T> block(std::move(m_blocks.front()));
        m_blocks.pop_front();
        m_changed.notify_all();
        return block;
    }

    // The giver has no more; what is inside may still be taken.
    void finish()
    {
        const std::lock_guard lock(m_mutex);
        m_isFinished = true;
        m_changed.notify_all();
    }

    // The taker wants no more; a waiting put() returns.
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_isClosed = true;
        m_changed.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<T> m_blocks;
    size_t m_capacity;
    bool m_isFinished = false;
    bool m_isClosed = false;
};

} // namespace bubenik::audio
