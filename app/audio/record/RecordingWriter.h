// Puts what is recorded on the disk, on a thread of its own. Ten times a second all that has come is handed to the
// system, so a killed process loses a tenth of a second; twice a second the header is corrected and the disk is waited
// for (fdatasync), so a power cut loses little more than half a second. While a slow disk keeps this waiting, half a
// minute fits into memory; only what comes after that is lost, and counted.
#pragma once

#include "audio/files/WaveFile.h"
#include "audio/peaks/PeakFile.h"
#include "audio/record/RingBuffer.h"
#include "storage/ProcessLock.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace bubenik::audio {

class RecordingWriter final
{
public:
    // `file`.lock says that it is being recorded, and by whom (see Recovery.h). `onTrouble` is called on the writing
    // thread when the disk refuses; nothing is written after that until retry(). Errors: DiskFull, ReadOnly, Storage,
    // all with the code "recording"; Busy when somebody else records into the file.
    [[nodiscard]] static Result<std::unique_ptr<RecordingWriter>> create(
        const QString &file, const QString &peaks, int channels, std::function<void(Error)> onTrouble);
    ~RecordingWriter(); // what has come is written

    [[nodiscard]] int channels() const { return m_channels; }
    void put(std::span<const float> samples); // never waits; from one thread
    [[nodiscard]] Frames framesOnDisk() const { return m_onDisk; }
    [[nodiscard]] Frames lostFrames() const { return m_lost; }
    void retry();
    struct Ended {
        Frames frames = 0; // in the file
        Frames lost = 0;
        std::optional<Error> trouble = {};
    };
    // Writes the rest and closes.
    [[nodiscard]] Ended finish();

private:
    RecordingWriter(const QString &file, int channels);
    void run(const std::stop_token &stop);
    [[nodiscard]] Result<void> writeWhatCame();
    [[nodiscard]] Result<void> writeOut();

    int m_channels;
    ProcessLock m_lock;
    RingBuffer m_ring;
    std::unique_ptr<WaveWriter> m_wave;
    std::unique_ptr<PeakWriter> m_peaks;
    std::vector<float> m_block; // taken from the ring, not yet written
    std::function<void(Error)> m_onTrouble;
    std::atomic<Frames> m_onDisk = 0;
    std::atomic<Frames> m_lost = 0;
    std::atomic<bool> m_isInTrouble = false;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::jthread m_thread;
};

} // namespace bubenik::audio
