#include "audio/record/Devices.h"

#include <QFileInfo>
#include <algorithm>

namespace bubenik::audio {

using namespace Qt::StringLiterals;

namespace {

// Where PulseAudio or PipeWire listens for this user; empty: somewhere that only the library knows.
QString soundServerSocket()
{
#ifndef Q_OS_LINUX
    return {};
#endif
    const auto server = qEnvironmentVariable("PULSE_SERVER");
    if (!server.isEmpty()) {
        return server.startsWith("unix:"_L1) ? server.mid(5) : server.startsWith(u'/') ? server : QString();
    }
    const auto runtime = qEnvironmentVariable("PULSE_RUNTIME_PATH");
    if (!runtime.isEmpty()) {
        return runtime + u"/native"_s;
    }
    return qEnvironmentVariable("XDG_RUNTIME_DIR", u"/run/user/none"_s) + u"/pulse/native"_s;
}

InputDevice described(const QAudioDevice &device)
{
    const auto id = QString::fromUtf8(device.id());
    return { id, device.description(), device.isDefault(), id.endsWith(".monitor"_L1) };
}

} // namespace

Error whyNoMicrophone(const QString &socket)
{
    const QFileInfo info(socket);
    if (!socket.isEmpty() && !info.exists()) {
        return {
            .kind = ErrorKind::NotFound, .detail = u"no sound server at "_s + socket, .code = u"no-sound-server"_s
        };
    }
    if (!socket.isEmpty() && !info.isWritable()) {
        return {
            .kind = ErrorKind::Forbidden, .detail = u"no right to use "_s + socket, .code = u"microphone-permission"_s
        };
    }
    return { .kind = ErrorKind::NotFound, .detail = u"the list of inputs is empty"_s, .code = u"no-microphone"_s };
}

QJsonObject DeviceChoice::toJson() const
{
    return { { u"id"_s, id }, { u"description"_s, description } };
}

DeviceChoice DeviceChoice::fromJson(const QJsonObject &json)
{
    return { json[u"id"_s].toString(), json[u"description"_s].toString() };
}

void prepareSoundServer()
{
    if (!qEnvironmentVariableIsSet("PULSE_LATENCY_MSEC")) {
        qputenv("PULSE_LATENCY_MSEC", "100");
    }
}

QList<InputDevice> inputDevices()
{
    QList<InputDevice> devices;
    for (const auto &device : QMediaDevices::audioInputs()) {
        devices.append(described(device));
    }
    std::stable_partition(devices.begin(), devices.end(), [](const InputDevice &device) { return !device.isLoopback; });
    return devices;
}

std::optional<InputDevice> found(const DeviceChoice &choice, const QList<InputDevice> &devices)
{
    const auto byId = std::find_if(
        devices.begin(), devices.end(), [&](const auto &d) { return !choice.id.isEmpty() && d.id == choice.id; });
    if (byId != devices.end()) {
        return *byId;
    }
    const auto byName = std::find_if(devices.begin(), devices.end(),
        [&](const auto &d) { return !choice.description.isEmpty() && d.description == choice.description; });
    if (byName != devices.end()) {
        return *byName;
    }
    const auto byDefault = std::find_if(devices.begin(), devices.end(), [](const auto &d) { return d.isDefault; });
    return choice.isDefault() && byDefault != devices.end() ? std::optional(*byDefault) : std::nullopt;
}

Result<QAudioDevice> openable(const DeviceChoice &choice)
{
    const auto inputs = QMediaDevices::audioInputs();
    if (inputs.isEmpty()) {
        return fail(whyNoMicrophone(soundServerSocket()));
    }
    const auto wanted = found(choice, inputDevices());
    if (!wanted) {
        if (choice.isDefault()) {
            return inputs.first();
        }
        return fail(Error { .kind = ErrorKind::NotFound, .code = u"microphone-gone"_s, .subject = choice.description });
    }
    const auto device = std::find_if(
        inputs.begin(), inputs.end(), [&](const auto &d) { return QString::fromUtf8(d.id()) == wanted->id; });
    return device != inputs.end() ? Result<QAudioDevice>(*device) : fail(whyNoMicrophone(soundServerSocket()));
}

DeviceWatch::DeviceWatch(QObject *parent)
    : QObject(parent)
{
    connect(&m_devices, &QMediaDevices::audioInputsChanged, this, &DeviceWatch::changed);
}

} // namespace bubenik::audio
