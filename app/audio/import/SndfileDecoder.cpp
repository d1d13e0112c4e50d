#include "audio/files/Sndfile.h"
#include "audio/import/Decoder.h"

#include <algorithm>

namespace bubenik::audio {

namespace {

Speaker speakerOf(int position)
{
    using enum Speaker;
    switch (position) {
    case SF_CHANNEL_MAP_LEFT:
    case SF_CHANNEL_MAP_FRONT_LEFT:
    case SF_CHANNEL_MAP_FRONT_LEFT_OF_CENTER:
        return Left;
    case SF_CHANNEL_MAP_RIGHT:
    case SF_CHANNEL_MAP_FRONT_RIGHT:
    case SF_CHANNEL_MAP_FRONT_RIGHT_OF_CENTER:
        return Right;
    case SF_CHANNEL_MAP_MONO:
    case SF_CHANNEL_MAP_CENTER:
    case SF_CHANNEL_MAP_FRONT_CENTER:
        return Centre;
    case SF_CHANNEL_MAP_LFE:
        return Bass;
    case SF_CHANNEL_MAP_REAR_LEFT:
    case SF_CHANNEL_MAP_SIDE_LEFT:
        return SurroundLeft;
    case SF_CHANNEL_MAP_REAR_RIGHT:
    case SF_CHANNEL_MAP_SIDE_RIGHT:
        return SurroundRight;
    case SF_CHANNEL_MAP_REAR_CENTER:
        return SurroundCentre;
    default:
        return Other;
    }
}

std::vector<Speaker> speakersOf(SNDFILE *file, int channels)
{
    std::vector<int> map(size_t(channels), 0);
    if (sf_command(file, SFC_GET_CHANNEL_MAP_INFO, map.data(), int(map.size() * sizeof(int))) == SF_FALSE) {
        return usualSpeakers(channels);
    }
    std::vector<Speaker> speakers(map.size());
    std::transform(map.begin(), map.end(), speakers.begin(), speakerOf);
    const bool saysNothing
        = std::all_of(speakers.begin(), speakers.end(), [](Speaker s) { return s == Speaker::Other; });
    return saysNothing ? usualSpeakers(channels) : speakers;
}

bool hasEightBits(int format)
{
    const int coding = format & SF_FORMAT_SUBMASK;
    return coding == SF_FORMAT_PCM_U8 || coding == SF_FORMAT_PCM_S8 || coding == SF_FORMAT_ULAW
        || coding == SF_FORMAT_ALAW;
}

class SndfileDecoder final : public Decoder
{
public:
    SndfileDecoder(SndfileHandle file, const SF_INFO &info, bool endIsMissing)
        : m_file(std::move(file))
        , m_endIsMissing(endIsMissing)
    {
        m_format.rate = info.samplerate;
        m_format.channels = info.channels;
        m_format.speakers = speakersOf(m_file.get(), info.channels);
        m_format.promised = info.frames == SF_COUNT_MAX ? -1 : info.frames;
        m_format.hasEightBits = hasEightBits(info.format);
    }

    const DecoderFormat &format() const override { return m_format; }

    Result<Frames> read(std::span<float> into) override
    {
        // What is not a number would spread through every filter behind.
        const auto frames = sf_readf_float(m_file.get(), into.data(), Frames(into.size()) / m_format.channels);
        for (auto &sample : into.first(size_t(frames * m_format.channels))) {
            sample = sample > -1e6F && sample < 1e6F ? sample : 0.0F;
        }
        m_read += frames;
        return frames;
    }

    // A decoder that loses its way ends early: what there is, is taken.
    bool isTruncated() const override { return m_endIsMissing || m_read < m_format.promised; }

private:
    SndfileHandle m_file;
    DecoderFormat m_format;
    Frames m_read = 0;
    bool m_endIsMissing;
};

} // namespace

std::unique_ptr<Decoder> openWithSndfile(const QString &path)
{
    SF_INFO info {};
    auto file = openSndfile(path, SFM_READ, info);
    if (!file || info.channels < 1 || info.samplerate < 1000) {
        return nullptr;
    }
    return std::make_unique<SndfileDecoder>(std::move(file), info, endIsMissing(path));
}

} // namespace bubenik::audio
