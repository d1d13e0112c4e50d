// Listening to a sound: on a thread of its own, so that reading it from the disk never holds up the window.
#pragma once

#include "audio/Sound.h"

#include <QObject>
#include <QThread>
#include <memory>

namespace bubenik::ui {

class PlayerThread;

class SoundPlayer final : public QObject
{
    Q_OBJECT
public:
    explicit SoundPlayer(QObject *parent = nullptr);
    ~SoundPlayer() override;

    // Plays `source` from where it stands, `frames` of it; `start` is what positions are counted from.
    void play(std::shared_ptr<audio::Source> source, audio::Frames start, audio::Frames frames);
    void stop();
    [[nodiscard]] bool isPlaying() const { return m_isPlaying; }

Q_SIGNALS:
    void positionChanged(qint64 frame); // about twenty times a second
    void playingChanged();
    void failed(const QString &words); // no loudspeaker

private:
    void setPlaying(bool isPlaying);
    QThread m_thread;
    PlayerThread *m_worker; // lives on m_thread
    bool m_isPlaying = false;
    quint64 m_round = 0; // news of an earlier playing are dropped
};

} // namespace bubenik::ui
