// The overview of a working file: the lowest, the highest and the mean (RMS) of every 256 frames, written while the
// sound is recorded or imported. One kilobyte a second on disk and twice that in memory, so an hour opens at once.
// The file only ever grows: a header and entries; what a kill cut off is made again from the sound.
#pragma once

#include "audio/Sound.h"

#include <QFile>
#include <array>
#include <memory>
#include <vector>

namespace bubenik::audio {

inline constexpr Frames peakFrames = 256;

struct Peak {
    qint16 low = 0; // over all channels, 32767 is full scale
    qint16 high = 0;
    quint16 rms = 0; // of all channels, 65535 is full scale

    bool operator==(const Peak &) const = default;
};

// Makes entries of samples. At finish() the last, shorter one.
class PeakMaker final
{
public:
    explicit PeakMaker(int channels)
        : m_channels(channels)
    {
    }
    void add(std::span<const float> samples, std::vector<Peak> &into); // appends
    void finish(std::vector<Peak> &into);
    [[nodiscard]] Peak current() const; // the entry begun

private:
    void take(std::span<const float> samples);
    void close(std::vector<Peak> &into);
    int m_channels;
    size_t m_count = 0; // samples in the entry begun
    float m_low = 0;
    float m_high = 0;
    float m_squares = 0;
};

class PeakWriter final
{
public:
    [[nodiscard]] static Result<std::unique_ptr<PeakWriter>> create(const QString &path, int channels);
    [[nodiscard]] Result<void> add(std::span<const float> samples);
    [[nodiscard]] Result<void> finish();

private:
    explicit PeakWriter(int channels)
        : m_maker(channels)
    {
    }
    [[nodiscard]] Result<void> writeOut();
    QFile m_file;
    PeakMaker m_maker;
    std::vector<Peak> m_pending;
};

// All levels in memory: level n holds an entry for each 256·2^n frames.
class Peaks final
{
public:
    Peaks() = default;
    explicit Peaks(std::vector<Peak> finest);
    // Reads the overview of `sound`; makes it first (and keeps it in `path`, if that can be written) when it is missing
    // or shorter than the sound.
    [[nodiscard]] static Result<Peaks> of(const QString &sound, const QString &path);

    [[nodiscard]] const std::vector<std::vector<Peak>> &levels() const { return m_levels; }
    // Of the frames from..to, to the next entry of the level that has at least two entries for them.
    [[nodiscard]] Peak over(Frames from, Frames to) const;

private:
    std::vector<std::vector<Peak>> m_levels;
};

} // namespace bubenik::audio
