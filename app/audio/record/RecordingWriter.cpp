#include "audio/record/RecordingWriter.h"

#include "core/CrashPoint.h"

#include <chrono>

namespace bubenik::audio {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto step = 100ms;
constexpr int stepsBetweenFlushes = 5;
constexpr Frames inMemory = 30 * workingRate;

Error ofRecording(Error error)
{
    error.code = u"recording"_s;
    return error;
}

} // namespace

RecordingWriter::RecordingWriter(const QString &file, int channels)
    : m_channels(channels)
    , m_lock(file + u".lock"_s)
    , m_ring(size_t(inMemory * channels))
{
}

Result<std::unique_ptr<RecordingWriter>> RecordingWriter::create(
    const QString &file, const QString &peaks, int channels, std::function<void(Error)> onTrouble)
{
    std::unique_ptr<RecordingWriter> writer(new RecordingWriter(file, channels));
    // What else keeps the lock from being made keeps the file from being made too, and is said there.
    if (const auto locked = writer->m_lock.acquire(); !locked && locked.error().kind == ErrorKind::Busy) {
        return fail(Error { .kind = ErrorKind::Busy, .code = u"recording"_s, .subject = file });
    }
    auto wave = WaveWriter::create(file, channels);
    if (!wave) {
        return fail(ofRecording(wave.error()));
    }
    auto overview = PeakWriter::create(peaks, channels);
    if (!overview) {
        return fail(ofRecording(overview.error()));
    }
    writer->m_wave = std::move(*wave);
    writer->m_peaks = std::move(*overview);
    writer->m_onTrouble = std::move(onTrouble);
    writer->m_thread = std::jthread([raw = writer.get()](const std::stop_token &stop) { raw->run(stop); });
    return writer;
}

RecordingWriter::~RecordingWriter()
{
    if (m_thread.joinable()) {
        (void)finish();
    }
    m_lock.releaseAndRemove(); // also of a recording that never began
}

void RecordingWriter::put(std::span<const float> samples)
{
    const auto taken = m_ring.put(samples, size_t(m_channels));
    m_lost += Frames(samples.size() - taken) / m_channels;
}

void RecordingWriter::retry()
{
    m_isInTrouble = false;
    m_wake.notify_all();
}

void RecordingWriter::run(const std::stop_token &stop)
{
    for (int steps = 1; !stop.stop_requested(); ++steps) {
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait_for(lock, stop, step, [] { return false; });
        }
        if (m_isInTrouble) {
            continue;
        }
        auto written = writeWhatCame();
        if (written && steps % stepsBetweenFlushes == 0) {
            written = m_wave->flush(true);
        }
        if (!written) {
            m_isInTrouble = true;
            m_onTrouble(ofRecording(written.error()));
        }
        crashPoint("audio.record");
    }
}

Result<void> RecordingWriter::writeWhatCame()
{
    while (true) {
        m_ring.take(
            m_block, size_t(blockFrames * m_channels) - std::min(m_block.size(), size_t(blockFrames * m_channels)));
        if (m_block.empty()) {
            return {};
        }
        BUBENIK_TRY(writeOut());
    }
}

// What the disk took is not written twice, what it did not take stays for the next try.
Result<void> RecordingWriter::writeOut()
{
    const auto before = m_wave->frames();
    const auto written = m_wave->write(m_block);
    const auto count = size_t((m_wave->frames() - before) * m_channels);
    const auto inOverview = m_peaks->add(std::span(m_block).first(count));
    m_block.erase(m_block.begin(), m_block.begin() + std::ptrdiff_t(count));
    m_onDisk = m_wave->frames();
    if (!written) {
        (void)m_wave->flush(true);
        return written;
    }
    return inOverview;
}

RecordingWriter::Ended RecordingWriter::finish()
{
    m_thread.request_stop();
    m_wake.notify_all();
    m_thread.join();
    Ended ended;
    for (const auto &step : { writeWhatCame(), m_wave->flush(true), m_peaks->finish() }) {
        if (!step && !ended.trouble) {
            ended.trouble = ofRecording(step.error());
        }
    }
    ended.frames = m_wave->frames();
    ended.lost = m_lost + Frames(m_block.size() + m_ring.size()) / m_channels;
    m_wave.reset();
    m_peaks.reset();
    m_lock.releaseAndRemove();
    return ended;
}

} // namespace bubenik::audio
