#include "OwnDisplay.h"

#include <QTextStream>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int startWithin = 15000; // ms

void end(QProcess &process)
{
    if (process.state() != QProcess::NotRunning) {
        process.terminate();
        if (!process.waitForFinished(5000)) {
            process.kill();
            process.waitForFinished(5000);
        }
    }
}

bool fails(const QString &what)
{
    QTextStream(stderr) << what << '\n';
    return false;
}

} // namespace

OwnDisplay::~OwnDisplay()
{
    end(m_manager);
    end(m_server);
}

bool OwnDisplay::start()
{
    // The server chooses a free number and writes it once it takes connections.
    m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_server.start(u"Xvfb"_s, { u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1280x800x24"_s, u"-nolisten"_s, u"tcp"_s });
    if (!m_server.waitForStarted(startWithin)) {
        return fails(u"Xvfb cannot be started"_s);
    }
    QByteArray number;
    while (!number.endsWith('\n') && m_server.waitForReadyRead(startWithin)) {
        number += m_server.readAllStandardOutput();
    }
    if (!number.endsWith('\n')) {
        return fails(u"Xvfb opens no display"_s);
    }
    m_name = u':' + QString::fromLatin1(number.trimmed());
    m_manager.setProcessEnvironment(environment());
    m_manager.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    // It says when it manages the display: a window shown before that is never made active.
    m_manager.start(u"openbox"_s, { u"--sm-disable"_s, u"--startup"_s, u"echo managed"_s });
    if (!m_manager.waitForStarted(startWithin)) {
        return fails(u"openbox cannot be started"_s);
    }
    QByteArray said;
    while (!said.contains("managed") && m_manager.waitForReadyRead(startWithin)) {
        said += m_manager.readAllStandardOutput();
    }
    return said.contains("managed") || fails(u"openbox does not manage the display"_s);
}

QProcessEnvironment OwnDisplay::environment() const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, m_name);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    return environment;
}

} // namespace bubenik::ui
