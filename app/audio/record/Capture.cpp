#include "audio/record/Capture.h"

#include <QAudioDevice>
#include <QIODevice>
#include <vector>

namespace bubenik::audio {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookEvery = 250; // ms
constexpr qint64 longestGap = 1500; // ms without a sample: the device is gone, whatever the system says
constexpr qint64 longestStart = 5000;

QAudioFormat formatFor(const QAudioDevice &device, int channels)
{
    QAudioFormat format;
    format.setSampleRate(workingRate);
    format.setChannelCount(channels);
    format.setSampleFormat(QAudioFormat::Float);
    if (!device.isFormatSupported(format)) {
        format.setSampleFormat(QAudioFormat::Int16);
    }
    return format;
}

} // namespace

class Capture::Sink final : public QIODevice
{
public:
    Sink(Capture &owner, QAudioFormat::SampleFormat format)
        : m_owner(owner)
        , m_format(format)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

    qint64 readData(char *, qint64) override { return -1; }

    qint64 writeData(const char *data, qint64 size) override
    {
        m_owner.m_sinceData.start();
        m_owner.m_hasData = true;
        m_rest.append(data, size);
        const auto sampleBytes = m_format == QAudioFormat::Float ? qsizetype(sizeof(float)) : qsizetype(sizeof(qint16));
        const auto whole = m_rest.size() / (sampleBytes * m_owner.m_channels) * m_owner.m_channels;
        m_samples.resize(size_t(whole));
        if (m_format == QAudioFormat::Float) {
            memcpy(m_samples.data(), m_rest.constData(), size_t(whole * sampleBytes));
        } else {
            const auto *from = reinterpret_cast<const qint16 *>(m_rest.constData());
            std::transform(from, from + whole, m_samples.begin(), [](qint16 value) { return float(value) / 32768.0F; });
        }
        m_rest.remove(0, whole * sampleBytes);
        m_owner.m_taker(m_samples);
        return size;
    }

private:
    Capture &m_owner;
    QAudioFormat::SampleFormat m_format;
    QByteArray m_rest; // a frame that has not come whole yet
    std::vector<float> m_samples;
};

Capture::Capture(int channels, Taker taker)
    : m_channels(channels)
    , m_taker(std::move(taker))
    , m_watch(this)
{
    m_watch.setInterval(lookEvery);
    connect(&m_watch, &QTimer::timeout, this, &Capture::look);
}

Capture::~Capture()
{
    stop();
}

void Capture::start(const QAudioDevice &device)
{
    const auto order = ++m_orders;
    release();
    if (order != m_orders) {
        return; // what was asked for meanwhile holds
    }
    m_description = device.description();
    const auto format = formatFor(device, m_channels);
    m_sink = std::make_unique<Sink>(*this, format.sampleFormat());
    m_source = std::make_unique<QAudioSource>(device, format);
    m_hasData = false;
    m_sinceData.start();
    m_source->start(m_sink.get());
    if (m_source->error() != QAudio::NoError) {
        breakOff({ .kind = ErrorKind::Busy,
            .detail = u"the device cannot be opened"_s,
            .code = u"microphone-open"_s,
            .subject = m_description });
        return;
    }
    m_watch.start();
}

void Capture::stop()
{
    ++m_orders;
    release();
}

// Qt's PulseAudio source lets events through while it is destroyed: a start() may happen in the middle of this.
void Capture::release()
{
    m_watch.stop();
    const auto sink = std::move(m_sink);
    const auto source = std::move(m_source);
    if (source) {
        source->stop();
    }
}

Error Capture::gone() const
{
    return { .kind = ErrorKind::NotFound,
        .detail = u"no samples come any more"_s,
        .code = u"microphone-gone"_s,
        .subject = m_description };
}

void Capture::look()
{
    const bool isOver = m_source->state() == QAudio::StoppedState || m_source->error() == QAudio::IOError
        || m_source->error() == QAudio::FatalError;
    if (isOver || m_sinceData.elapsed() > (m_hasData ? longestGap : longestStart)) {
        breakOff(gone());
    }
}

void Capture::breakOff(Error error)
{
    const auto order = m_orders + 1;
    stop();
    if (order == m_orders) {
        Q_EMIT failed(error);
    }
}

} // namespace bubenik::audio
