// The microphones of this computer, and which of them was chosen.
#pragma once

#include "core/Result.h"

#include <QAudioDevice>
#include <QJsonObject>
#include <QMediaDevices>

namespace bubenik::audio {

struct InputDevice {
    QString id; // the system's; may change when the device is put into another socket
    QString description; // for people
    bool isDefault = false;
    bool isLoopback = false; // what the computer itself plays: hardly what is wanted

    bool operator==(const InputDevice &) const = default;
};

// Kept in the settings; nothing chosen means the system's default.
struct DeviceChoice {
    QString id = {};
    QString description = {};

    [[nodiscard]] bool isDefault() const { return id.isEmpty() && description.isEmpty(); }
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static DeviceChoice fromJson(const QJsonObject &json);
    bool operator==(const DeviceChoice &) const = default;
};

// Asks the sound server to hand samples over ten times a second; by itself PulseAudio may keep two seconds back, which
// a kill would lose. By an environment variable, as Qt has no other way: call it at the start of main(), before there
// are other threads. What the user has set is left.
void prepareSoundServer();

// Real microphones first, loopbacks last.
[[nodiscard]] QList<InputDevice> inputDevices();
// By id, else by description (another socket, another server start), else nothing.
[[nodiscard]] std::optional<InputDevice> found(const DeviceChoice &choice, const QList<InputDevice> &devices);
// NotFound "no-sound-server", "no-microphone" or "microphone-gone" (subject: its description); Forbidden
// "microphone-permission".
[[nodiscard]] Result<QAudioDevice> openable(const DeviceChoice &choice);

// Why there is no microphone at all, seen from the socket at which the sound server should listen (empty: not known).
[[nodiscard]] Error whyNoMicrophone(const QString &socket);

// Tells when a device came or went. Lives on the thread that made it.
class DeviceWatch final : public QObject
{
    Q_OBJECT
public:
    explicit DeviceWatch(QObject *parent = nullptr);

Q_SIGNALS:
    void changed();

private:
    QMediaDevices m_devices;
};

} // namespace bubenik::audio
