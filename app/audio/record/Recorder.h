// Records speech from a microphone into a working file (Sound.h) that is on the disk from its first second. Lives on
// the window's thread and never blocks it: the microphone has a thread of its own, the disk another.
//
//   Idle -> listen() -> Listening -> record() -> Recording <-> Paused -> stop() -> Listening
//   Recording -> Interrupted (unplugged, disk full; what there is, is kept) -> goOn() -> Recording
//
// A trouble while listening ends in Idle, with failed(). After an interruption samples that had come are not lost.
#pragma once

#include "audio/record/Devices.h"
#include "audio/record/LevelMeter.h"
#include "audio/record/RecordingWriter.h"

#include <QThread>
#include <QTimer>

namespace bubenik::audio {

class Capture;

struct RecordedSound {
    QString file; // whole up to `frames`, whatever the trouble
    Frames frames = 0;
    Frames lost = 0; // frames that did not get to the disk; 0 unless it was full or stood for half a minute
    std::optional<Error> trouble = {}; // why the end could not be written
};

class Recorder final : public QObject
{
    Q_OBJECT
public:
    enum class State { Idle, Listening, Recording, Paused, Interrupted };

    explicit Recorder(int channels = 1, QObject *parent = nullptr);
    ~Recorder() override; // an ongoing recording is ended and whole

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Error &problem() const { return m_problem; } // of Interrupted, and of the last failed()
    [[nodiscard]] LevelReading levels() const { return m_reading; }
    [[nodiscard]] Frames frames() const; // recorded so far
    [[nodiscard]] Frames lostFrames() const;
    [[nodiscard]] QString device() const { return m_description; } // of the microphone in use

    // Opens the microphone; levels come from then on. Errors of openable().
    [[nodiscard]] Result<void> listen(const DeviceChoice &choice);
    // Only while listening. Errors of RecordingWriter.
    [[nodiscard]] Result<void> record(const QString &file, const QString &peaks);
    void pause();
    void resume();
    // After an interruption: with the same microphone or another; a full disk is tried again.
    [[nodiscard]] Result<void> goOn(const DeviceChoice &choice);
    // Waits for the disk, a fraction of a second as a rule.
    [[nodiscard]] Result<RecordedSound> stop();
    void close(); // lets the microphone go

Q_SIGNALS:
    void stateChanged();
    void levelsChanged(); // thirty times a second while the microphone is open
    void failed(const bubenik::Error &error);

private:
    void take(std::span<const float> samples); // on the microphone's thread
    void letPass(bool isPassing);
    [[nodiscard]] Result<void> open(const DeviceChoice &choice);
    void lookForDevice();
    void readLevels();
    void interrupt(const Error &error);
    void setState(State state);

    int m_channels;
    State m_state = State::Idle;
    Error m_problem;
    LevelReading m_reading;
    QString m_deviceId;
    QString m_description;
    QString m_file;
    DeviceWatch m_devices;
    QTimer m_timer;
    int m_readings = 0;
    std::mutex m_mutex; // over the meter and m_isPassing
    LevelMeter m_meter;
    std::unique_ptr<RecordingWriter> m_writer;
    bool m_isPassing = false; // samples go to the disk
    QThread m_thread;
    Capture *m_capture; // lives on m_thread
};

} // namespace bubenik::audio
