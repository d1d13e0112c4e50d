#include "audio/edit/TimelineSource.h"

#include <QStringList>
#include <algorithm>

namespace bubenik::audio {

using namespace Qt::StringLiterals;

namespace {

constexpr Frames halfFade = workingRate / 400; // 2.5 ms

bool goesOn(const Segment &before, const Segment &after)
{
    const bool follows
        = before.source == after.source && (before.source < 0 || before.start + before.frames == after.start);
    return follows && std::abs(before.gainAt(before.frames) - after.gainAt(0)) < 1e-9;
}

} // namespace

Result<std::unique_ptr<TimelineSource>> TimelineSource::open(Timeline timeline, const QStringList &sources)
{
    std::unique_ptr<TimelineSource> source(new TimelineSource);
    for (const auto &path : sources) {
        auto reader = WaveReader::open(path);
        if (!reader) {
            return fail(reader.error());
        }
        source->m_channels = std::max(source->m_channels, (*reader)->channels());
        source->m_sources.push_back(std::move(*reader));
    }
    for (const auto &segment : timeline.segments) {
        if (segment.source >= sources.size()) {
            return fail(ErrorKind::Invalid, u"a sound of the edit list is missing"_s, u"edit"_s);
        }
    }
    source->place(timeline);
    return source;
}

Frames TimelineSource::fadeBetween(const Segment *before, const Segment *after) const
{
    if (before != nullptr && after != nullptr) {
        return goesOn(*before, *after) ? 0 : std::min({ halfFade, before->frames / 2, after->frames / 2 });
    }
    const auto *only = before != nullptr ? before : after;
    const bool isNatural = only->source < 0
        || (before == nullptr ? only->start == 0
                              : only->start + only->frames == m_sources[size_t(only->source)]->frames());
    return isNatural ? 0 : std::min(halfFade, only->frames / 2);
}

void TimelineSource::place(const Timeline &timeline)
{
    const auto &segments = timeline.segments;
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const auto *before = i > 0 ? &segments[i - 1] : nullptr;
        const auto *after = i + 1 < segments.size() ? &segments[i + 1] : nullptr;
        const auto fadeIn = fadeBetween(before, &segments[i]);
        const auto fadeOut = fadeBetween(&segments[i], after);
        m_placed.push_back({ segments[i], m_frames, fadeIn, fadeOut, before == nullptr, after == nullptr });
        m_frames += segments[i].frames;
    }
}

float TimelineSource::weightOf(const Placed &placed, Frames at)
{
    const auto fromBegin = at - placed.begin;
    const auto toEnd = placed.begin + placed.segment.frames - at;
    float weight = 1.0F;
    if (fromBegin < placed.fadeIn) {
        weight = placed.opens ? float(fromBegin) / float(placed.fadeIn)
                              : float(fromBegin + placed.fadeIn) / float(2 * placed.fadeIn);
    }
    if (toEnd <= placed.fadeOut) {
        const auto left = placed.closes ? float(toEnd) / float(placed.fadeOut)
                                        : float(toEnd + placed.fadeOut) / float(2 * placed.fadeOut);
        weight = std::min(weight, left);
    }
    return std::max(weight, 0.0F);
}

// Adds what of a segment is heard in from..to, with its share of the crossfades.
Result<void> TimelineSource::mix(const Placed &placed, Frames from, Frames to, std::span<float> into)
{
    const auto &segment = placed.segment;
    const auto first = std::max(from, placed.begin - (placed.opens ? 0 : placed.fadeIn));
    const auto last = std::min(to, placed.begin + segment.frames + (placed.closes ? 0 : placed.fadeOut));
    if (segment.source < 0 || last <= first) {
        return {};
    }
    auto &reader = *m_sources[size_t(segment.source)];
    m_raw.resize(size_t((last - first) * reader.channels()));
    BUBENIK_TRY(reader.readAt(segment.start + first - placed.begin, m_raw));
    const bool isPlain = segment.ramps.isEmpty();
    for (auto at = first; at < last; ++at) {
        const auto gain
            = isPlain ? segment.gain : segment.gainAt(std::clamp<Frames>(at - placed.begin, 0, segment.frames));
        const bool isFading = at - placed.begin < placed.fadeIn || placed.begin + segment.frames - at <= placed.fadeOut;
        const auto factor = float(gain) * (isFading ? weightOf(placed, at) : 1.0F);
        for (int channel = 0; channel < m_channels; ++channel) {
            const auto own = reader.channels() == 1 ? 0 : channel;
            into[size_t((at - from) * m_channels + channel)]
                += factor * m_raw[size_t((at - first) * reader.channels() + own)];
        }
    }
    return {};
}

// One part of one sound, nothing done to it: its samples as they are.
bool TimelineSource::isUntouched(Frames from, Frames to) const
{
    if (m_placed.size() != 1 || m_placed.front().segment.source < 0) {
        return false;
    }
    const auto &only = m_placed.front();
    return only.segment.gain == 1 && only.segment.ramps.isEmpty() && from >= only.fadeIn && to < m_frames - only.fadeOut
        && m_sources[size_t(only.segment.source)]->channels() == m_channels;
}

Result<Frames> TimelineSource::read(std::span<float> into)
{
    const auto count = std::clamp<Frames>(m_frames - m_at, 0, Frames(into.size()) / m_channels);
    if (isUntouched(m_at, m_at + count)) {
        BUBENIK_TRY(m_sources[size_t(m_placed.front().segment.source)]->readAt(
            m_placed.front().segment.start + m_at, into.first(size_t(count * m_channels))));
        m_at += count;
        return count;
    }
    std::fill_n(into.begin(), count * m_channels, 0.0F);
    for (const auto &placed : m_placed) {
        if (placed.begin - halfFade < m_at + count && placed.begin + placed.segment.frames + halfFade > m_at) {
            BUBENIK_TRY(mix(placed, m_at, m_at + count, into));
        }
    }
    m_at += count;
    return count;
}

} // namespace bubenik::audio
