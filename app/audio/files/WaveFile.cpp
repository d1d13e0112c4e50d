#include "audio/files/WaveFile.h"

#include "storage/Files.h"

#include <QFileInfo>
#include <algorithm>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace bubenik::audio {

using namespace Qt::StringLiterals;

namespace {

Error notWorking(const QString &path)
{
    return { .kind = ErrorKind::Invalid,
        .detail = u"not a WAV of 48 kHz float"_s,
        .code = u"not-working-sound"_s,
        .subject = path };
}

void toTheDisk(QFile &file)
{
#ifdef Q_OS_WIN
    ::_commit(file.handle());
#else
    ::fdatasync(file.handle());
#endif
}

} // namespace

Result<std::unique_ptr<WaveReader>> WaveReader::open(const QString &path)
{
    std::unique_ptr<WaveReader> reader(new WaveReader);
    reader->m_file.setFileName(path);
    if (!reader->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return fail(Error { .kind = ErrorKind::Storage, .detail = reader->m_file.errorString(), .subject = path });
    }
    const auto layout = readWaveHeader(reader->m_file);
    if (!layout) {
        return fail(notWorking(path));
    }
    reader->m_layout = *layout;
    const auto present = reader->m_file.size() - layout->dataOffset;
    reader->m_frames = std::min(layout->dataBytes, present) / layout->frameBytes();
    return reader;
}

Result<Frames> WaveReader::read(std::span<float> into)
{
    const auto wanted = std::min(Frames(into.size()) / channels(), m_frames - m_at);
    if (wanted <= 0) {
        return 0;
    }
    BUBENIK_TRY(readAt(m_at, into.first(size_t(wanted * channels()))));
    m_at += wanted;
    return wanted;
}

Result<void> WaveReader::readAt(Frames frame, std::span<float> into)
{
    const auto count = Frames(into.size()) / channels();
    const auto begin = std::clamp<Frames>(frame, 0, m_frames);
    const auto end = std::clamp<Frames>(frame + count, begin, m_frames);
    if (end - begin < count) {
        std::fill(into.begin(), into.end(), 0.0F);
    }
    if (end == begin) {
        return {};
    }
    auto *target = reinterpret_cast<char *>(into.data() + (begin - frame) * channels());
    const auto bytes = (end - begin) * m_layout.frameBytes();
    if (!m_file.seek(m_layout.dataOffset + begin * m_layout.frameBytes()) || m_file.read(target, bytes) != bytes) {
        return fail(Error { .kind = ErrorKind::Storage, .detail = m_file.errorString(), .subject = m_file.fileName() });
    }
    return {};
}

Result<std::unique_ptr<WaveWriter>> WaveWriter::create(const QString &path, int channels)
{
    std::unique_ptr<WaveWriter> writer(new WaveWriter);
    writer->m_channels = channels;
    writer->m_file.setFileName(path);
    const auto header = waveHeader(channels, 0);
    if (!writer->m_file.open(QIODevice::ReadWrite | QIODevice::Truncate | QIODevice::Unbuffered)
        || writer->m_file.write(header) != header.size()) {
        return fail(files::writeError(path, writer->m_file.errorString()));
    }
    return writer;
}

WaveWriter::~WaveWriter()
{
    if (m_file.isOpen()) {
        (void)flush(false);
    }
}

Frames WaveWriter::frames() const
{
    return m_dataBytes / (m_channels * qint64(sizeof(float)));
}

Result<void> WaveWriter::write(std::span<const float> samples)
{
    const auto bytes = qint64(samples.size_bytes());
    const auto end = waveHeaderBytes + m_dataBytes;
    const auto written = m_file.seek(end) ? m_file.write(reinterpret_cast<const char *>(samples.data()), bytes) : -1;
    const auto frameBytes = m_channels * qint64(sizeof(float));
    m_dataBytes += std::max<qint64>(written, 0) / frameBytes * frameBytes;
    if (written != bytes) {
        const auto error = files::writeError(m_file.fileName(), m_file.errorString());
        m_file.resize(waveHeaderBytes + m_dataBytes);
        return fail(error);
    }
    return {};
}

Result<void> WaveWriter::flush(bool toDisk)
{
    const auto header = waveHeader(m_channels, m_dataBytes);
    if (!m_file.seek(0) || m_file.write(header) != header.size()) {
        return fail(files::writeError(m_file.fileName(), m_file.errorString()));
    }
    if (toDisk) {
        toTheDisk(m_file);
    }
    return {};
}

Result<Frames> repairWave(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered)) {
        return fail(files::writeError(path, file.errorString()));
    }
    const auto layout = readWaveHeader(file);
    if (!layout || layout->dataOffset != waveHeaderBytes) {
        return fail(notWorking(path));
    }
    const auto frames = std::max<qint64>(file.size() - waveHeaderBytes, 0) / layout->frameBytes();
    const auto bytes = frames * layout->frameBytes();
    if (layout->dataBytes == bytes && file.size() == waveHeaderBytes + bytes) {
        return frames;
    }
    const auto header = waveHeader(layout->channels, bytes);
    if (!file.resize(waveHeaderBytes + bytes) || !file.seek(0) || file.write(header) != header.size()) {
        return fail(files::writeError(path, file.errorString()));
    }
    toTheDisk(file);
    return frames;
}

} // namespace bubenik::audio
