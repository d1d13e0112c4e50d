#include "audio/peaks/PeakFile.h"

#include "audio/files/WaveFile.h"
#include "core/Log.h"
#include "storage/Files.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>

namespace bubenik::audio {

namespace {

const QByteArray magic("BUBPEAK1");
static_assert(sizeof(Peak) == 6);
static_assert(std::endian::native == std::endian::little);

qint16 toShort(float value)
{
    return qint16(std::lround(std::clamp(value, -1.0F, 1.0F) * 32767.0F));
}

Peak joined(const Peak &a, const Peak &b)
{
    const double squares = (double(a.rms) * a.rms + double(b.rms) * b.rms) / 2;
    return { std::min(a.low, b.low), std::max(a.high, b.high), quint16(std::lround(std::sqrt(squares))) };
}

std::vector<Peak> halved(const std::vector<Peak> &finer)
{
    std::vector<Peak> coarser((finer.size() + 1) / 2);
    for (size_t i = 0; i < coarser.size(); ++i) {
        coarser[i] = 2 * i + 1 < finer.size() ? joined(finer[2 * i], finer[2 * i + 1]) : finer[2 * i];
    }
    return coarser;
}

std::vector<Peak> readPeaks(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.read(magic.size()) != magic) {
        return {};
    }
    std::vector<Peak> peaks(size_t((file.size() - magic.size()) / qint64(sizeof(Peak))));
    const auto bytes = qint64(peaks.size() * sizeof(Peak));
    return file.read(reinterpret_cast<char *>(peaks.data()), bytes) == bytes ? peaks : std::vector<Peak>();
}

Result<std::vector<Peak>> makePeaks(WaveReader &sound)
{
    PeakMaker maker(sound.channels());
    std::vector<Peak> peaks;
    std::vector<float> block(size_t(blockFrames * sound.channels()));
    while (true) {
        const auto frames = sound.read(block);
        if (!frames) {
            return fail(frames.error());
        }
        maker.add(std::span(block).first(size_t(*frames * sound.channels())), peaks);
        if (*frames < blockFrames) {
            maker.finish(peaks);
            return peaks;
        }
    }
}

} // namespace

void PeakMaker::add(std::span<const float> samples, std::vector<Peak> &into)
{
    const auto full = size_t(peakFrames * m_channels);
    while (!samples.empty()) {
        const auto part = samples.first(std::min(samples.size(), full - m_count));
        take(part);
        m_count += part.size();
        samples = samples.subspan(part.size());
        if (m_count == full) {
            close(into);
        }
    }
}

// In eight lanes side by side, which the compiler turns into vectors.
void PeakMaker::take(std::span<const float> samples)
{
    constexpr size_t lanes = 8;
    std::array<float, lanes> low {};
    std::array<float, lanes> high {};
    std::array<float, lanes> squares {};
    const auto whole = samples.size() / lanes * lanes;
    for (size_t i = 0; i < whole; i += lanes) {
        for (size_t lane = 0; lane < lanes; ++lane) {
            const float sample = samples[i + lane];
            low[lane] = sample < low[lane] ? sample : low[lane];
            high[lane] = sample > high[lane] ? sample : high[lane];
            squares[lane] += sample * sample;
        }
    }
    for (const auto sample : samples.subspan(whole)) {
        low[0] = std::min(low[0], sample);
        high[0] = std::max(high[0], sample);
        squares[0] += sample * sample;
    }
    m_low = std::min(m_low, *std::min_element(low.begin(), low.end()));
    m_high = std::max(m_high, *std::max_element(high.begin(), high.end()));
    m_squares += std::accumulate(squares.begin(), squares.end(), 0.0F);
}

void PeakMaker::finish(std::vector<Peak> &into)
{
    if (m_count > 0) {
        close(into);
    }
}

Peak PeakMaker::current() const
{
    const auto rms = m_count > 0 ? std::min(std::sqrt(m_squares / float(m_count)), 1.0F) : 0.0F;
    return { toShort(m_low), toShort(m_high), quint16(std::lround(rms * 65535.0F)) };
}

void PeakMaker::close(std::vector<Peak> &into)
{
    into.push_back(current());
    m_count = 0;
    m_low = m_high = m_squares = 0;
}

Result<std::unique_ptr<PeakWriter>> PeakWriter::create(const QString &path, int channels)
{
    std::unique_ptr<PeakWriter> writer(new PeakWriter(channels));
    writer->m_file.setFileName(path);
    if (!writer->m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
        || writer->m_file.write(magic) != magic.size()) {
        return fail(files::writeError(path, writer->m_file.errorString()));
    }
    return writer;
}

Result<void> PeakWriter::add(std::span<const float> samples)
{
    m_maker.add(samples, m_pending);
    return writeOut();
}

Result<void> PeakWriter::finish()
{
    m_maker.finish(m_pending);
    return writeOut();
}

Result<void> PeakWriter::writeOut()
{
    const auto bytes = qint64(m_pending.size() * sizeof(Peak));
    if (bytes > 0 && m_file.write(reinterpret_cast<const char *>(m_pending.data()), bytes) != bytes) {
        return fail(files::writeError(m_file.fileName(), m_file.errorString()));
    }
    m_pending.clear();
    return {};
}

Peaks::Peaks(std::vector<Peak> finest)
{
    m_levels.push_back(std::move(finest));
    while (m_levels.back().size() > 1) {
        m_levels.push_back(halved(m_levels.back()));
    }
}

Result<Peaks> Peaks::of(const QString &sound, const QString &path)
{
    auto reader = WaveReader::open(sound);
    if (!reader) {
        return fail(reader.error());
    }
    const auto wanted = size_t(((*reader)->frames() + peakFrames - 1) / peakFrames);
    auto peaks = readPeaks(path);
    if (peaks.size() != wanted) {
        auto made = makePeaks(**reader);
        if (!made) {
            return fail(made.error());
        }
        peaks = std::move(*made);
        QFile file(path);
        const auto bytes = qint64(peaks.size() * sizeof(Peak));
        if (!file.open(QIODevice::WriteOnly) || file.write(magic) != magic.size()
            || file.write(reinterpret_cast<const char *>(peaks.data()), bytes) != bytes) {
            qCWarning(logAudio) << "the overview of a sound is not kept:" << file.errorString();
        }
    }
    return Peaks(std::move(peaks));
}

Peak Peaks::over(Frames from, Frames to) const
{
    if (m_levels.empty() || m_levels.front().empty() || to <= from) {
        return {};
    }
    const auto entries = quint64(std::max<Frames>((to - from) / (2 * peakFrames), 1));
    const auto level = std::min(size_t(std::bit_width(entries) - 1), m_levels.size() - 1);
    const auto &peaks = m_levels[level];
    const auto width = peakFrames << level;
    const auto last = Frames(peaks.size()) - 1;
    const auto begin = std::clamp<Frames>(from / width, 0, last);
    const auto end = std::clamp<Frames>((to - 1) / width, begin, last);
    Peak result = peaks[size_t(begin)];
    double squares = 0;
    for (auto i = begin; i <= end; ++i) {
        const auto &peak = peaks[size_t(i)];
        result.low = std::min(result.low, peak.low);
        result.high = std::max(result.high, peak.high);
        squares += double(peak.rms) * peak.rms;
    }
    result.rms = quint16(std::lround(std::sqrt(squares / double(end - begin + 1))));
    return result;
}

} // namespace bubenik::audio
