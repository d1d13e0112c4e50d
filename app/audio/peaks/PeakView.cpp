#include "audio/peaks/PeakView.h"

#include <algorithm>
#include <cmath>

namespace bubenik::audio {

namespace {

constexpr Frames windowFrames = 1 << 16; // read at a time

void join(Peak &into, const Peak &other, double gain, double share)
{
    const auto scaled = [gain](double value, double limit) { return std::clamp(value * gain, -limit, limit); };
    into.low = std::min(into.low, qint16(scaled(other.low, 32767)));
    into.high = std::max(into.high, qint16(scaled(other.high, 32767)));
    const auto rms = scaled(other.rms, 65535);
    into.rms = quint16(std::lround(std::sqrt(double(into.rms) * into.rms + share * rms * rms)));
}

} // namespace

PeakView::PeakView(std::vector<Sound> sounds, Timeline timeline)
    : m_sounds(std::move(sounds))
    , m_readers(m_sounds.size())
{
    setTimeline(std::move(timeline));
}

void PeakView::setTimeline(Timeline timeline)
{
    m_placed.clear();
    m_frames = 0;
    for (auto &segment : timeline.segments) {
        const auto frames = segment.frames;
        m_placed.push_back({ std::move(segment), m_frames });
        m_frames += frames;
    }
}

std::vector<Peak> PeakView::columns(Frames from, double framesPerColumn, int count) const
{
    std::vector<Peak> columns(size_t(std::max(count, 0)));
    const auto step = std::max(framesPerColumn, 0.01);
    size_t hint = 0;
    for (size_t i = 0; i < columns.size(); ++i) {
        const auto begin = from + Frames(double(i) * step);
        const auto end = std::max(from + Frames(double(i + 1) * step), begin + 1);
        columns[i] = column(begin, end, hint);
    }
    return columns;
}

// `hint`: the segment where the column before began; columns come in order.
Peak PeakView::column(Frames from, Frames to, size_t &hint) const
{
    Peak result;
    while (hint < m_placed.size() && m_placed[hint].begin + m_placed[hint].segment.frames <= from) {
        ++hint;
    }
    for (auto i = hint; i < m_placed.size() && m_placed[i].begin < to; ++i) {
        const auto &placed = m_placed[i];
        const auto &segment = placed.segment;
        const auto begin = std::max(from, placed.begin);
        const auto end = std::min(to, placed.begin + segment.frames);
        if (segment.source < 0 || end <= begin) {
            continue;
        }
        const auto at = segment.start - placed.begin;
        const auto peak = to - from < peakFrames ? ofSamples(placed, begin + at, end + at)
                                                 : m_sounds[size_t(segment.source)].peaks->over(begin + at, end + at);
        const auto gain = segment.gainAt((begin + end) / 2 - placed.begin);
        join(result, peak, gain, double(end - begin) / double(to - from));
    }
    return result;
}

Peak PeakView::ofSamples(const Placed &placed, Frames from, Frames to) const
{
    const auto index = size_t(placed.segment.source);
    if (!m_readers[index]) {
        auto opened = WaveReader::open(m_sounds[index].file);
        if (!opened) {
            return m_sounds[index].peaks->over(from, to); // the file is gone: coarse is better than nothing
        }
        m_readers[index] = std::move(*opened);
    }
    auto &reader = *m_readers[index];
    const auto channels = reader.channels();
    if (m_samplesOf != placed.segment.source || from < m_samplesFrom || to > m_samplesFrom + windowFrames) {
        m_samples.resize(size_t(windowFrames * channels));
        m_samplesFrom = from;
        m_samplesOf = reader.readAt(from, m_samples) ? placed.segment.source : -1;
    }
    PeakMaker maker(channels);
    std::vector<Peak> none; // a column is shorter than an entry
    const auto begin = size_t((from - m_samplesFrom) * channels);
    maker.add(std::span(m_samples).subspan(begin, size_t((to - from) * channels)), none);
    return maker.current();
}

} // namespace bubenik::audio
