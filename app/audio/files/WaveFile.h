// Reading and writing working files (WaveFormat.h). A writer's file is whole after every flush(): its header says what
// is there, so that any player opens it and a killed process costs only what came after.
#pragma once

#include "audio/files/WaveFormat.h"

#include <QFile>
#include <memory>

namespace bubenik::audio {

// Reads at any place; may be used while the file is still being written (up to the last flush before it was opened).
class WaveReader final : public Source
{
public:
    // Invalid with code "not-working-sound" when it is no working file; Storage when it cannot be read.
    [[nodiscard]] static Result<std::unique_ptr<WaveReader>> open(const QString &path);

    [[nodiscard]] int channels() const override { return m_layout.channels; }
    [[nodiscard]] Frames frames() const override { return m_frames; }
    [[nodiscard]] Result<Frames> read(std::span<float> into) override;
    void seek(Frames frame) { m_at = frame; }
    // Places outside of the sound are silence.
    [[nodiscard]] Result<void> readAt(Frames frame, std::span<float> into);

private:
    WaveReader() = default;
    QFile m_file;
    WaveLayout m_layout;
    Frames m_frames = 0;
    Frames m_at = 0;
};

class WaveWriter final
{
public:
    // Makes the file anew; DiskFull, ReadOnly or Storage.
    [[nodiscard]] static Result<std::unique_ptr<WaveWriter>> create(const QString &path, int channels);
    ~WaveWriter();

    [[nodiscard]] int channels() const { return m_channels; }
    [[nodiscard]] Frames frames() const;
    // Hands the samples to the system. After an error the file holds whole frames up to frames().
    [[nodiscard]] Result<void> write(std::span<const float> samples);
    // Corrects the header. `toDisk` waits until the disk has it (fdatasync).
    [[nodiscard]] Result<void> flush(bool toDisk);

private:
    WaveWriter() = default;
    QFile m_file;
    int m_channels = 1;
    qint64 m_dataBytes = 0;
};

// Makes the header of a file whose writer was killed agree with what is there; a last frame that is not whole is cut
// off. Returns the frames. Invalid with "not-working-sound" when even the header is missing.
[[nodiscard]] Result<Frames> repairWave(const QString &path);

} // namespace bubenik::audio
