// Sources that do something to another one, or let it run on a thread of its own while the taker works.
#pragma once

#include "audio/BlockPipe.h"
#include "audio/process/Limiter.h"
#include "core/Task.h"

#include <functional>
#include <memory>
#include <thread>

namespace bubenik::audio {

// Makes the same sound anew, from its beginning.
using SourceFactory = std::function<Result<std::unique_ptr<Source>>()>;

class LimitedSource final : public Source
{
public:
    LimitedSource(std::unique_ptr<Source> inner, double gainDb, double ceilingDb);
    [[nodiscard]] int channels() const override { return m_inner->channels(); }
    [[nodiscard]] Frames frames() const override { return m_inner->frames(); }
    [[nodiscard]] Result<Frames> read(std::span<float> into) override;

private:
    [[nodiscard]] Result<void> fill();
    std::unique_ptr<Source> m_inner;
    Limiter m_limiter;
    std::vector<float> m_raw;
    std::vector<float> m_ready;
    size_t m_readyAt = 0;
    bool m_hasEnded = false;
};

// Takes blocks of a source that is read on another thread, eight blocks ahead at most.
class PipedReading final
{
public:
    explicit PipedReading(std::unique_ptr<Source> source);
    ~PipedReading(); // ends the other thread
    PipedReading(const PipedReading &) = delete;
    PipedReading &operator=(const PipedReading &) = delete;

    // Nothing: the end.
    [[nodiscard]] Result<std::optional<Block>> next();

private:
    void run(Source &source);
    BlockPipe<Result<Block>> m_pipe;
    std::unique_ptr<Source> m_source;
    std::jthread m_thread;
};

// A part of a longer work: tells its share of the whole in thousandths, never going back, and learns of Stop.
class Stage final
{
public:
    explicit Stage(const Progress &progress)
        : m_progress(progress)
    {
    }
    void enter(double from, double to, Frames frames);
    [[nodiscard]] Result<void> advance(Frames by);

private:
    const Progress &m_progress;
    double m_from = 0;
    double m_to = 1;
    Frames m_frames = 1;
    Frames m_done = 0;
    qint64 m_told = -1;
};

// Reads all of `source` (on a thread of its own) and hands each block to `take`.
[[nodiscard]] Result<void> readThrough(
    std::unique_ptr<Source> source, Stage &stage, const std::function<Result<void>(const Block &)> &take);

} // namespace bubenik::audio
