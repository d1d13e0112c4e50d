#include "audio/record/Recorder.h"

#include "audio/record/Capture.h"

namespace bubenik::audio {

using namespace Qt::StringLiterals;

namespace {

constexpr int levelInterval = 33; // ms
constexpr int readingsBetweenLooks = 30;

} // namespace

Recorder::Recorder(int channels, QObject *parent)
    : QObject(parent)
    , m_channels(channels)
    , m_meter(channels)
    , m_capture(new Capture(channels, [this](std::span<const float> samples) { take(samples); }))
{
    m_capture->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_capture, &QObject::deleteLater);
    connect(m_capture, &Capture::failed, this, &Recorder::interrupt);
    // The notice may come before the list is up to date.
    connect(&m_devices, &DeviceWatch::changed, this, [this] { QTimer::singleShot(200, this, &Recorder::lookForDevice); });
    connect(&m_timer, &QTimer::timeout, this, &Recorder::readLevels);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_thread.setObjectName(u"microphone"_s);
    m_thread.start(QThread::TimeCriticalPriority);
}

Recorder::~Recorder()
{
    close();
    m_thread.quit();
    m_thread.wait();
}

Frames Recorder::frames() const
{
    return m_writer ? m_writer->framesOnDisk() : 0;
}

Frames Recorder::lostFrames() const
{
    return m_writer ? m_writer->lostFrames() : 0;
}

void Recorder::take(std::span<const float> samples)
{
    const std::lock_guard lock(m_mutex);
    m_meter.add(samples);
    if (m_isPassing) {
        m_writer->put(samples);
    }
}

void Recorder::letPass(bool isPassing)
{
    const std::lock_guard lock(m_mutex);
    m_isPassing = isPassing;
}

Result<void> Recorder::open(const DeviceChoice &choice)
{
    auto device = openable(choice);
    if (!device) {
        return fail(device.error());
    }
    m_deviceId = QString::fromUtf8(device->id());
    m_description = device->description();
    {
        const std::lock_guard lock(m_mutex);
        m_meter = LevelMeter(m_channels);
    }
    QMetaObject::invokeMethod(
        m_capture, [capture = m_capture, device = *device] { capture->start(device); }, Qt::QueuedConnection);
    m_timer.start(levelInterval);
    return {};
}

Result<void> Recorder::listen(const DeviceChoice &choice)
{
    if (m_state != State::Idle && m_state != State::Listening) {
        return fail(ErrorKind::Internal, u"a recording is under way"_s);
    }
    if (auto opened = open(choice); !opened) {
        close();
        return opened;
    }
    setState(State::Listening);
    return {};
}

Result<void> Recorder::record(const QString &file, const QString &peaks)
{
    if (m_state != State::Listening) {
        return fail(ErrorKind::Internal, u"the microphone is not open"_s);
    }
    auto writer = RecordingWriter::create(file, peaks, m_channels, [this](const Error &error) {
        QMetaObject::invokeMethod(
            this, [this, error] { interrupt(error); }, Qt::QueuedConnection);
    });
    if (!writer) {
        return fail(writer.error());
    }
    m_file = file;
    {
        const std::lock_guard lock(m_mutex);
        m_writer = std::move(*writer);
        m_isPassing = true;
    }
    setState(State::Recording);
    return {};
}

void Recorder::pause()
{
    if (m_state == State::Recording) {
        letPass(false);
        setState(State::Paused);
    }
}

void Recorder::resume()
{
    if (m_state == State::Paused) {
        letPass(true);
        setState(State::Recording);
    }
}

Result<void> Recorder::goOn(const DeviceChoice &choice)
{
    if (m_state != State::Interrupted) {
        return fail(ErrorKind::Internal, u"nothing was interrupted"_s);
    }
    BUBENIK_TRY(open(choice));
    m_problem = {};
    m_writer->retry();
    letPass(true);
    setState(State::Recording);
    return {};
}

Result<RecordedSound> Recorder::stop()
{
    if (!m_writer) {
        return fail(ErrorKind::Internal, u"nothing is being recorded"_s);
    }
    letPass(false); // from here on nobody but this thread uses the writer
    const auto writer = std::move(m_writer);
    setState(m_state == State::Interrupted ? State::Idle : State::Listening);
    auto ended = writer->finish();
    return RecordedSound { m_file, ended.frames, ended.lost, std::move(ended.trouble) };
}

void Recorder::close()
{
    if (m_writer) {
        (void)stop();
    }
    m_timer.stop();
    QMetaObject::invokeMethod(
        m_capture, [capture = m_capture] { capture->stop(); }, Qt::BlockingQueuedConnection);
    setState(State::Idle);
}

// Some systems move the stream of a device that was pulled out to another one, in silence: that is not what was chosen.
void Recorder::lookForDevice()
{
    if (m_state == State::Idle || m_state == State::Interrupted) {
        return;
    }
    const auto devices = inputDevices();
    const bool isThere
        = std::any_of(devices.begin(), devices.end(), [this](const auto &device) { return device.id == m_deviceId; });
    if (!isThere) {
        QMetaObject::invokeMethod(
            m_capture, [capture = m_capture] { capture->stop(); }, Qt::QueuedConnection);
        interrupt({ .kind = ErrorKind::NotFound,
            .detail = u"it left the list of devices"_s,
            .code = u"microphone-gone"_s,
            .subject = m_description });
    }
}

void Recorder::readLevels()
{
    {
        const std::lock_guard lock(m_mutex);
        m_reading = m_meter.take();
    }
    Q_EMIT levelsChanged();
    // The notice does not come for every way in which a device can go.
    if (++m_readings % readingsBetweenLooks == 0) {
        lookForDevice();
    }
}

void Recorder::interrupt(const Error &error)
{
    if (m_state == State::Idle || m_state == State::Interrupted) {
        return;
    }
    m_problem = error;
    m_timer.stop();
    QMetaObject::invokeMethod(
        m_capture, [capture = m_capture] { capture->stop(); }, Qt::QueuedConnection);
    letPass(false);
    setState(m_writer ? State::Interrupted : State::Idle);
    Q_EMIT failed(error);
}

void Recorder::setState(State state)
{
    if (m_state != state) {
        m_state = state;
        Q_EMIT stateChanged();
    }
}

} // namespace bubenik::audio
