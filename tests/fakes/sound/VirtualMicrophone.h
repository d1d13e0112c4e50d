// A sound server of its own with microphones into which sounds can be played: PulseAudio with null sinks. Make it
// before anything of Qt Multimedia is used: the library connects once in a process.
#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <map>
#include <memory>

namespace bubenik {

class VirtualMicrophone final
{
public:
    VirtualMicrophone();
    ~VirtualMicrophone();
    VirtualMicrophone(const VirtualMicrophone &) = delete;
    VirtualMicrophone &operator=(const VirtualMicrophone &) = delete;

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    // Plugs a microphone in; the sink of the same name feeds it. A number for unplug().
    [[nodiscard]] int plug(const QString &name, const QString &description);
    // A microphone that hears nothing but a steady tone, made by the server.
    [[nodiscard]] int plugTone(const QString &name, int hertz);
    void unplug(int number);
    void setDefault(const QString &name);
    // Plays a file into it, in the background; ends with this object.
    void play(const QString &name, const QString &file);
    void stopPlaying();
    [[nodiscard]] bool isPlaying() const; // by the news of the event loop

private:
    QString pactl(const QStringList &arguments);
    QTemporaryDir m_runtime;
    QProcess m_server;
    std::vector<std::unique_ptr<QProcess>> m_players;
    std::map<int, int> m_sinks; // a microphone's number -> its sink's
    bool m_isRunning = false;
};

} // namespace bubenik
