// The header of a working file: WAV with 32-bit float samples (EBU Tech 3306 / ITU-R BS.2088: RF64 once it is larger
// than 4 GB). Always 80 bytes: RIFF, a JUNK chunk that becomes ds64, fmt, data. Little-endian machines only.
#pragma once

#include "audio/Sound.h"

class QFile;

namespace bubenik::audio {

inline constexpr qint64 waveHeaderBytes = 80;

struct WaveLayout {
    int channels = 1;
    qint64 dataOffset = waveHeaderBytes;
    qint64 dataBytes = 0; // as the header says

    [[nodiscard]] qint64 frameBytes() const { return channels * qint64(sizeof(float)); }
};

[[nodiscard]] QByteArray waveHeader(int channels, qint64 dataBytes);
// Nothing when the file is not a WAV or RF64 of 48 kHz float with one or two channels.
[[nodiscard]] std::optional<WaveLayout> readWaveHeader(QFile &file);

} // namespace bubenik::audio
