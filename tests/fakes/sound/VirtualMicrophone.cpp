#include "fakes/sound/VirtualMicrophone.h"

#include <algorithm>

#include <QElapsedTimer>
#include <QFile>

namespace bubenik {

using namespace Qt::StringLiterals;

VirtualMicrophone::VirtualMicrophone()
{
    QFile::setPermissions(m_runtime.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtime.path()));
    qputenv("HOME", QFile::encodeName(m_runtime.path()));
    qunsetenv("PULSE_SERVER");
    m_server.setProcessChannelMode(QProcess::MergedChannels);
    m_server.setStandardOutputFile(m_runtime.filePath(u"server.log"_s));
    m_server.start(u"pulseaudio"_s,
        { u"-n"_s, u"--daemonize=no"_s, u"--exit-idle-time=-1"_s, u"--use-pid-file=no"_s, u"-L"_s,
            u"module-native-protocol-unix"_s, u"-L"_s, u"module-null-sink sink_name=speaker rate=48000"_s });
    QElapsedTimer timer;
    timer.start();
    while (m_server.waitForStarted() && !m_isRunning && timer.elapsed() < 20'000) {
        m_isRunning = !pactl({ u"info"_s }).isEmpty();
    }
}

void VirtualMicrophone::stopPlaying()
{
    for (const auto &player : m_players) {
        player->kill();
        player->waitForFinished();
    }
    m_players.clear();
}

bool VirtualMicrophone::isPlaying() const
{
    return std::any_of(m_players.begin(), m_players.end(),
        [](const auto &player) { return player->state() != QProcess::NotRunning; });
}

VirtualMicrophone::~VirtualMicrophone()
{
    stopPlaying();
    m_server.terminate();
    if (!m_server.waitForFinished(5000)) {
        m_server.kill();
        m_server.waitForFinished();
    }
}

QString VirtualMicrophone::pactl(const QStringList &arguments)
{
    QProcess process;
    process.start(u"pactl"_s, arguments);
    process.waitForFinished(10'000);
    return process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput()).trimmed() : QString();
}

int VirtualMicrophone::plug(const QString &name, const QString &description)
{
    const auto sink
        = pactl({ u"load-module"_s, u"module-null-sink"_s, u"sink_name="_s + name, u"rate=48000"_s }).toInt();
    const auto number = pactl(
        { u"load-module"_s, u"module-remap-source"_s, u"master=%1.monitor"_s.arg(name),
            u"source_name=%1_source"_s.arg(name), u"source_properties=device.description='%1'"_s.arg(description) })
                            .toInt();
    m_sinks[number] = sink;
    return number;
}

int VirtualMicrophone::plugTone(const QString &name, int hertz)
{
    const auto number = plug(name, name);
    (void)pactl({ u"load-module"_s, u"module-sine"_s, u"sink="_s + name, u"frequency=%1"_s.arg(hertz) });
    return number;
}

void VirtualMicrophone::unplug(int number)
{
    (void)pactl({ u"unload-module"_s, QString::number(number) });
    if (const auto sink = m_sinks.find(number); sink != m_sinks.end()) {
        (void)pactl({ u"unload-module"_s, QString::number(sink->second) });
        m_sinks.erase(sink);
    }
}

void VirtualMicrophone::setDefault(const QString &name)
{
    (void)pactl({ u"set-default-source"_s, name + u"_source"_s });
}

void VirtualMicrophone::play(const QString &name, const QString &file)
{
    auto player = std::make_unique<QProcess>();
    player->start(u"paplay"_s, { u"--latency-msec=20"_s, u"-d"_s, name, file });
    player->waitForStarted();
    m_players.push_back(std::move(player));
}

} // namespace bubenik
