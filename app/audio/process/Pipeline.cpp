#include "audio/process/Pipeline.h"

#include <algorithm>

namespace bubenik::audio {

LimitedSource::LimitedSource(std::unique_ptr<Source> inner, double gainDb, double ceilingDb)
    : m_inner(std::move(inner))
    , m_limiter(m_inner->channels(), fromDb(gainDb), fromDb(ceilingDb))
    , m_raw(size_t(blockFrames * m_inner->channels()))
{
}

Result<void> LimitedSource::fill()
{
    const auto count = m_inner->read(m_raw);
    if (!count) {
        return fail(count.error());
    }
    m_readyAt = 0;
    if (*count > 0) {
        m_limiter.process(std::span(m_raw).first(size_t(*count * channels())), m_ready);
    } else {
        m_limiter.finish(m_ready);
        m_hasEnded = true;
    }
    return {};
}

Result<Frames> LimitedSource::read(std::span<float> into)
{
    size_t done = 0;
    while (done < into.size()) {
        if (m_readyAt == m_ready.size()) {
            if (m_hasEnded) {
                break;
            }
            BUBENIK_TRY(fill());
        }
        const auto count = std::min(into.size() - done, m_ready.size() - m_readyAt);
        std::copy_n(m_ready.begin() + qsizetype(m_readyAt), count, into.begin() + qsizetype(done));
        m_readyAt += count;
        done += count;
    }
    return Frames(done) / channels();
}

PipedReading::PipedReading(std::unique_ptr<Source> source)
    : m_source(std::move(source))
    , m_thread([this] { run(*m_source); })
{
}

PipedReading::~PipedReading()
{
    m_pipe.close();
}

void PipedReading::run(Source &source)
{
    while (true) {
        Block block(size_t(blockFrames * source.channels()));
        const auto count = source.read(block);
        if (!count) {
            m_pipe.put(fail(count.error()));
            break;
        }
        const bool isLast = *count < blockFrames;
        block.resize(size_t(*count * source.channels()));
        if (!block.empty() && !m_pipe.put(std::move(block))) {
            return;
        }
        if (isLast) {
            break;
        }
    }
    m_pipe.finish();
}

Result<std::optional<Block>> PipedReading::next()
{
    auto block = m_pipe.take();
    if (!block) {
        return std::optional<Block>();
    }
    if (!*block) {
        return fail(block->error());
    }
    return std::optional(std::move(**block));
}

void Stage::enter(double from, double to, Frames frames)
{
    m_from = from;
    m_to = to;
    m_frames = std::max<Frames>(frames, 1);
    m_done = 0;
}

Result<void> Stage::advance(Frames by)
{
    if (m_progress.stop.stop_requested()) {
        return fail(ErrorKind::Cancelled);
    }
    m_done = std::min(m_done + by, m_frames);
    const auto share = m_from + (m_to - m_from) * double(m_done) / double(m_frames);
    const auto thousandths = qint64(share * 1000);
    if (m_progress.report && thousandths > m_told) {
        m_told = thousandths;
        m_progress.report(thousandths, 1000);
    }
    return {};
}

Result<void> readThrough(
    std::unique_ptr<Source> source, Stage &stage, const std::function<Result<void>(const Block &)> &take)
{
    const auto channels = source->channels();
    PipedReading reading(std::move(source));
    while (true) {
        auto block = reading.next();
        if (!block) {
            return fail(block.error());
        }
        if (!*block) {
            return {};
        }
        BUBENIK_TRY(stage.advance(Frames((*block)->size()) / channels));
        BUBENIK_TRY(take(**block));
    }
}

} // namespace bubenik::audio
