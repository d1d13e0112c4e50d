#include "audio/BlockPipe.h"
#include "audio/import/Decoder.h"

#include <QAudioDecoder>
#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <QUrl>
#include <atomic>
#include <cmath>

namespace bubenik::audio {

using namespace Qt::StringLiterals;

namespace {

// Lives on the decoding thread; blocks it while the pipe is full, and the decoder waits with it.
class DecodingWorker final : public QObject
{
public:
    DecodingWorker(const QString &path, BlockPipe<> &pipe)
        : m_path(path)
        , m_pipe(pipe)
    {
    }

    void start()
    {
        m_decoder = new QAudioDecoder(this);
        // The GStreamer backend decodes nothing unless the format is said.
        QAudioFormat format;
        format.setSampleRate(workingRate);
        format.setChannelCount(maxChannels);
        format.setSampleFormat(QAudioFormat::Float);
        m_decoder->setAudioFormat(format);
        connect(m_decoder, &QAudioDecoder::bufferReady, this, [this] { pass(); });
        connect(m_decoder, &QAudioDecoder::finished, this, [this] { m_pipe.finish(); });
        connect(m_decoder, qOverload<QAudioDecoder::Error>(&QAudioDecoder::error), this, [this] { giveUp(); });
        m_decoder->setSource(QUrl::fromLocalFile(m_path));
        m_decoder->start();
    }

    void end()
    {
        if (m_decoder != nullptr) {
            m_decoder->stop();
        }
        delete m_decoder;
        m_decoder = nullptr;
    }

    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }
    [[nodiscard]] QString problem() const { return m_problem; } // once the pipe has ended

private:
    void pass()
    {
        while (m_decoder != nullptr && m_decoder->bufferAvailable()) {
            const auto buffer = m_decoder->read();
            const auto *samples = buffer.constData<float>();
            if (buffer.format().channelCount() == maxChannels
                && buffer.format().sampleFormat() == QAudioFormat::Float) {
                m_pipe.put(Block(samples, samples + buffer.frameCount() * maxChannels));
            }
        }
    }

    void giveUp()
    {
        m_problem = m_decoder->errorString();
        m_hasFailed = true;
        m_pipe.finish();
    }

    QString m_path;
    BlockPipe<> &m_pipe;
    QAudioDecoder *m_decoder = nullptr;
    QString m_problem;
    std::atomic<bool> m_hasFailed = false;
};

class QtDecoder final : public Decoder
{
public:
    explicit QtDecoder(const QString &path)
        : m_worker(std::make_unique<DecodingWorker>(path, m_pipe))
    {
        m_format.channels = maxChannels;
        m_format.speakers = usualSpeakers(maxChannels);
        m_format.mayBeMono = true;
        m_worker->moveToThread(&m_thread);
        m_thread.setObjectName(u"sound decoder"_s);
        m_thread.start();
        QMetaObject::invokeMethod(
            m_worker.get(), [this] { m_worker->start(); }, Qt::QueuedConnection);
        fill();
    }

    ~QtDecoder() override
    {
        m_pipe.close();
        QMetaObject::invokeMethod(
            m_worker.get(), [this] { m_worker->end(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }

    const DecoderFormat &format() const override { return m_format; }
    bool isTruncated() const override { return m_worker->hasFailed(); }
    [[nodiscard]] bool isEmpty() const { return m_hasEnded && m_block.empty(); }
    [[nodiscard]] QString problem() const { return m_worker->problem(); }

    Result<Frames> read(std::span<float> into) override
    {
        size_t done = 0;
        while (done < into.size() && !(m_hasEnded && m_at == m_block.size())) {
            if (m_at == m_block.size()) {
                fill();
                continue;
            }
            const auto count = std::min(into.size() - done, m_block.size() - m_at);
            std::copy_n(m_block.begin() + qsizetype(m_at), count, into.begin() + qsizetype(done));
            m_at += count;
            done += count;
        }
        return Frames(done) / maxChannels;
    }

private:
    void fill()
    {
        auto block = m_pipe.take();
        m_hasEnded = !block;
        m_block = block ? std::move(*block) : Block();
        m_at = 0;
    }

    DecoderFormat m_format;
    BlockPipe<> m_pipe { 32 };
    std::unique_ptr<DecodingWorker> m_worker;
    QThread m_thread;
    Block m_block;
    size_t m_at = 0;
    bool m_hasEnded = false;
};

bool looksLikeMpeg4(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(12).mid(4, 4) == "ftyp";
}

// Pictures and texts are not given to a media decoder: on some backends it never answers for them.
bool mayBeSound(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const auto head = file.read(16);
    const bool isAdts = head.size() > 2 && uchar(head[0]) == 0xFF && (uchar(head[1]) & 0xF6) == 0xF0;
    return isAdts || looksLikeMpeg4(path) || head.startsWith("\x1A\x45\xDF\xA3") || head.startsWith("OggS")
        || head.startsWith("RIFF") || head.startsWith("ID3") || head.startsWith("#!AMR") || head.startsWith("caff")
        || head.startsWith("\x30\x26\xB2\x75");
}

} // namespace

Result<std::unique_ptr<Decoder>> openWithQt(const QString &path)
{
    const auto name = QFileInfo(path).fileName();
    if (!mayBeSound(path)) {
        return fail(Error {
            .kind = ErrorKind::Invalid, .detail = u"unknown format"_s, .code = u"not-a-sound"_s, .subject = name });
    }
    auto decoder = std::make_unique<QtDecoder>(path);
    if (decoder->isEmpty()) {
        const bool isDamaged = looksLikeMpeg4(path);
        return fail(Error { .kind = isDamaged ? ErrorKind::Damaged : ErrorKind::Invalid,
            .detail = decoder->problem(),
            .code = isDamaged ? u"sound"_s : u"not-a-sound"_s,
            .subject = name });
    }
    return decoder;
}

} // namespace bubenik::audio
