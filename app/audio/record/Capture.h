// The microphone, on the thread that this object lives on (which runs an event loop of its own, so that a busy window
// never delays a sample). Samples are given to a function on that thread.
#pragma once

#include "audio/Sound.h"

#include <QAudioSource>
#include <QElapsedTimer>
#include <QTimer>
#include <functional>
#include <memory>

namespace bubenik::audio {

class Capture final : public QObject
{
    Q_OBJECT
public:
    using Taker = std::function<void(std::span<const float>)>;

    Capture(int channels, Taker taker);
    ~Capture() override;

    void start(const QAudioDevice &device);
    void stop();

Q_SIGNALS:
    // Busy "microphone-open", NotFound "microphone-gone" (subject: the device); it is stopped then.
    void failed(const bubenik::Error &error);

private:
    class Sink;
    void release();
    void look();
    void breakOff(Error error);
    [[nodiscard]] Error gone() const;

    int m_channels;
    Taker m_taker;
    QString m_description;
    std::unique_ptr<Sink> m_sink;
    std::unique_ptr<QAudioSource> m_source;
    QTimer m_watch;
    QElapsedTimer m_sinceData;
    bool m_hasData = false;
    int m_orders = 0; // start() and stop() so far
};

} // namespace bubenik::audio
