#include "audio/files/WaveFormat.h"

#include <QFile>
#include <QtEndian>
#include <limits>

namespace bubenik::audio {

namespace {

constexpr quint32 endless = std::numeric_limits<quint32>::max();
constexpr quint16 ieeeFloat = 3;
constexpr quint16 extensible = 0xFFFE;

template <class T>
void put(QByteArray &bytes, T value)
{
    const T little = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof(T));
}

template <class T>
T get(const QByteArray &bytes, qsizetype at)
{
    return at + qsizetype(sizeof(T)) <= bytes.size() ? qFromLittleEndian<T>(bytes.constData() + at) : T {};
}

bool readFormat(const QByteArray &chunk, WaveLayout &layout)
{
    const auto tag = get<quint16>(chunk, 0);
    layout.channels = get<quint16>(chunk, 2);
    const bool isFloat = tag == ieeeFloat || (tag == extensible && get<quint16>(chunk, 24) == ieeeFloat);
    return isFloat && layout.channels >= 1 && layout.channels <= maxChannels && get<quint32>(chunk, 4) == workingRate
        && get<quint16>(chunk, 14) == 32;
}

} // namespace

QByteArray waveHeader(int channels, qint64 dataBytes)
{
    const qint64 riffBytes = waveHeaderBytes - 8 + dataBytes;
    const bool isLarge = riffBytes >= qint64(endless);
    const auto frameBytes = quint16(channels * sizeof(float));
    QByteArray header(isLarge ? "RF64" : "RIFF");
    put<quint32>(header, isLarge ? endless : quint32(riffBytes));
    header += isLarge ? "WAVEds64" : "WAVEJUNK";
    put<quint32>(header, 28);
    put<quint64>(header, isLarge ? quint64(riffBytes) : 0);
    put<quint64>(header, isLarge ? quint64(dataBytes) : 0);
    put<quint64>(header, isLarge ? quint64(dataBytes / frameBytes) : 0);
    put<quint32>(header, 0);
    header += "fmt ";
    put<quint32>(header, 16);
    put<quint16>(header, ieeeFloat);
    put<quint16>(header, quint16(channels));
    put<quint32>(header, workingRate);
    put<quint32>(header, workingRate * frameBytes);
    put<quint16>(header, frameBytes);
    put<quint16>(header, 32);
    header += "data";
    put<quint32>(header, isLarge ? endless : quint32(dataBytes));
    return header;
}

std::optional<WaveLayout> readWaveHeader(QFile &file)
{
    file.seek(0);
    const auto riff = file.read(12);
    if (riff.size() < 12 || !(riff.startsWith("RIFF") || riff.startsWith("RF64")) || riff.mid(8) != "WAVE") {
        return std::nullopt;
    }
    WaveLayout layout;
    qint64 largeBytes = -1;
    bool hasFormat = false;
    while (true) {
        const auto head = file.read(8);
        if (head.size() < 8) {
            return std::nullopt;
        }
        const qint64 size = get<quint32>(head, 4);
        if (head.startsWith("data")) {
            layout.dataOffset = file.pos();
            layout.dataBytes = size == endless && largeBytes >= 0 ? largeBytes : size;
            return hasFormat ? std::optional(layout) : std::nullopt;
        }
        const auto next = file.pos() + size + size % 2;
        const auto chunk = file.read(std::min<qint64>(size, 64));
        if (head.startsWith("ds64")) {
            largeBytes = qint64(get<quint64>(chunk, 8));
        } else if (head.startsWith("fmt ")) {
            hasFormat = readFormat(chunk, layout);
        }
        if (!file.seek(next)) {
            return std::nullopt;
        }
    }
}

} // namespace bubenik::audio
