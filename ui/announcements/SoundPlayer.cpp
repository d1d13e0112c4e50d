#include "announcements/SoundPlayer.h"

#include <QAudioSink>
#include <QIODevice>
#include <QMediaDevices>
#include <QTimer>

#include <cstring>
#include <vector>

namespace bubenik::ui {

namespace {
constexpr int tellEvery = 50; // ms
}

// What the loudspeaker takes: the samples as bytes.
class SoundFeed final : public QIODevice
{
public:
    SoundFeed(std::shared_ptr<audio::Source> source, audio::Frames frames)
        : m_source(std::move(source))
        , m_left(frames)
    {
        open(QIODevice::ReadOnly);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_left * frameBytes(); }

protected:
    qint64 readData(char *into, qint64 most) override
    {
        const auto frames = std::min(most / frameBytes(), m_left);
        m_samples.resize(static_cast<size_t>(frames * m_source->channels()));
        const auto got = m_source->read(m_samples);
        if (!got || *got == 0) {
            m_left = 0;
            return 0;
        }
        m_left -= *got;
        std::memcpy(into, m_samples.data(), static_cast<size_t>(*got * frameBytes()));
        return *got * frameBytes();
    }
    qint64 writeData(const char * /*bytes*/, qint64 /*count*/) override { return -1; }

private:
    [[nodiscard]] qint64 frameBytes() const { return m_source->channels() * qint64(sizeof(float)); }
    std::shared_ptr<audio::Source> m_source;
    audio::Frames m_left;
    std::vector<float> m_samples;
};

class PlayerThread final : public QObject
{
public:
    std::function<void(quint64 round, audio::Frames at)> onPosition;
    std::function<void(quint64 round, bool isTrouble)> onEnd;

    void play(std::shared_ptr<audio::Source> source, audio::Frames start, audio::Frames frames, quint64 round)
    {
        stop();
        const auto device = QMediaDevices::defaultAudioOutput();
        if (device.isNull()) {
            onEnd(round, true);
            return;
        }
        QAudioFormat format;
        format.setSampleRate(audio::workingRate);
        format.setChannelCount(source->channels());
        format.setSampleFormat(QAudioFormat::Float);
        m_feed = std::make_unique<SoundFeed>(std::move(source), frames);
        m_sink = std::make_unique<QAudioSink>(device, format);
        m_sink->start(m_feed.get());
        m_timer = std::make_unique<QTimer>();
        QObject::connect(m_timer.get(), &QTimer::timeout, this, [this, start, round] {
            onPosition(round, start + m_sink->processedUSecs() * audio::workingRate / 1'000'000);
            if (m_sink->state() == QAudio::IdleState || m_sink->state() == QAudio::StoppedState) {
                const bool isTrouble = m_sink->error() != QAudio::NoError && m_sink->error() != QAudio::UnderrunError;
                m_timer->stop();
                onEnd(round, isTrouble);
            }
        });
        m_timer->start(tellEvery);
    }

    void stop()
    {
        m_timer.reset();
        m_sink.reset();
        m_feed.reset();
    }

private:
    std::unique_ptr<SoundFeed> m_feed;
    std::unique_ptr<QAudioSink> m_sink;
    std::unique_ptr<QTimer> m_timer;
};

SoundPlayer::SoundPlayer(QObject *parent)
    : QObject(parent)
    , m_worker(new PlayerThread)
{
    m_worker->onPosition = [this](quint64 round, audio::Frames at) {
        QMetaObject::invokeMethod(this, [this, round, at] {
            if (m_isPlaying && round == m_round) {
                Q_EMIT positionChanged(at);
            }
        });
    };
    m_worker->onEnd = [this](quint64 round, bool isTrouble) {
        QMetaObject::invokeMethod(this, [this, round, isTrouble] {
            if (round != m_round) {
                return;
            }
            setPlaying(false);
            if (isTrouble) {
                Q_EMIT failed(tr("There is nothing to play the sound on. Connect a loudspeaker or headphones."));
            }
        });
    };
    m_worker->moveToThread(&m_thread);
    connect(
        &m_thread, &QThread::finished, m_worker, [worker = m_worker] { worker->stop(); }, Qt::DirectConnection);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
}

SoundPlayer::~SoundPlayer()
{
    if (!m_thread.isRunning()) {
        delete m_worker; // never played: it has nothing to let go
        return;
    }
    m_thread.quit();
    m_thread.wait();
}

void SoundPlayer::play(std::shared_ptr<audio::Source> source, audio::Frames start, audio::Frames frames)
{
    if (!m_thread.isRunning()) {
        m_thread.start(); // with the first playing: the page opens without it
    }
    setPlaying(true);
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, source = std::move(source), start, frames, round = ++m_round] {
            worker->play(source, start, frames, round);
        });
}

void SoundPlayer::stop()
{
    if (m_isPlaying) {
        ++m_round;
        setPlaying(false);
        QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->stop(); });
    }
}

void SoundPlayer::setPlaying(bool isPlaying)
{
    if (m_isPlaying != isPlaying) {
        m_isPlaying = isPlaying;
        Q_EMIT playingChanged();
    }
}

} // namespace bubenik::ui
