// Sounds for tests: generated signals, speech by espeak-ng, other formats by ffmpeg, and ffmpeg's ebur128 as a meter
// that is not ours.
#pragma once

#include "audio/Sound.h"

#include <QString>
#include <QStringList>
#include <functional>
#include <vector>

namespace bubenik::sounds {

// Mono samples of `seconds`; `at` gives the value at a time.
[[nodiscard]] std::vector<float> made(double seconds, const std::function<double(double)> &at);
[[nodiscard]] std::vector<float> sine(double hertz, double dbfs, double seconds);
[[nodiscard]] std::vector<float> silence(double seconds);
[[nodiscard]] std::vector<float> noise(double dbfs, double seconds, unsigned seed = 1); // white, RMS
[[nodiscard]] std::vector<float> operator+(std::vector<float> a, const std::vector<float> &b); // one after the other
[[nodiscard]] std::vector<float> mixed(std::vector<float> a, const std::vector<float> &b);
[[nodiscard]] std::vector<float> inStereo(const std::vector<float> &mono, double left = 1, double right = 1);
[[nodiscard]] double rmsDb(std::span<const float> samples);
[[nodiscard]] double peakOf(std::span<const float> samples);

// A working file (audio/files/WaveFile.h).
void write(const QString &path, const std::vector<float> &samples, int channels = 1);
[[nodiscard]] std::vector<float> read(const QString &path); // a working file
[[nodiscard]] std::vector<float> readAll(audio::Source &source);

// A Czech announcement, about 16 s at 22 kHz mono as espeak-ng writes it; `times` over.
void speak(const QString &path, int times = 1);
void say(const QString &path, const QString &text); // in the same voice
// ffmpeg -i from OPTIONS to; false when it fails.
[[nodiscard]] bool convert(const QString &from, const QString &to, const QStringList &options = {});
// What ffprobe says of a file's entry, e.g. "format_tags=title".
[[nodiscard]] QString probed(const QString &path, const QString &entry);

struct Metered {
    double lufs = 0;
    double truePeak = 0;
};
[[nodiscard]] Metered metered(const QString &path); // ffmpeg -af ebur128=peak=true

} // namespace bubenik::sounds
