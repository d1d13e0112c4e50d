#include "fakes/notifications/NotificationService.h"

#include <cstdio>
#include <unistd.h>
#include <vector>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;
constexpr uint closedByCall = 3;
constexpr uint dismissed = 2;

} // namespace

NotificationService::NotificationService()
    : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"notification-service"_s))
{
    const bool isThere = m_bus.isConnected()
        && m_bus.registerObject(path, this, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
        && m_bus.registerService(service);
    if (!isThere) {
        qFatal("no notification service on this bus");
    }
}

NotificationService::~NotificationService()
{
    m_bus.unregisterService(service);
    QDBusConnection::disconnectFromBus(u"notification-service"_s);
}

QStringList NotificationService::GetCapabilities()
{
    return { u"actions"_s, u"body"_s, u"body-markup"_s, u"persistence"_s };
}

uint NotificationService::Notify(const QString &application, uint replaces, const QString & /*icon*/,
    const QString &title, const QString &text, const QStringList &actions, const QVariantMap & /*hints*/,
    int /*expires*/)
{
    const uint id = replaces != 0 ? replaces : ++m_last;
    m_shown.append({ id, application, title, text, actions });
    return id;
}

void NotificationService::CloseNotification(uint id)
{
    Q_EMIT NotificationClosed(id, closedByCall);
}

QString NotificationService::GetServerInformation(QString &vendor, QString &version, QString &specification)
{
    vendor = u"Bubeník"_s;
    version = u"1"_s;
    specification = u"1.2"_s;
    return u"test"_s;
}

void NotificationService::click(uint id)
{
    Q_EMIT ActionInvoked(id, u"default"_s);
    Q_EMIT NotificationClosed(id, dismissed);
}

void enterOwnSessionBus(char **arguments)
{
    if (qEnvironmentVariableIsSet("BUBENIK_OWN_BUS")) {
        return;
    }
    qputenv("BUBENIK_OWN_BUS", "1");
    char program[] = "dbus-run-session";
    char end[] = "--";
    std::vector<char *> all { program, end };
    for (char **argument = arguments; *argument != nullptr; ++argument) {
        all.push_back(*argument);
    }
    all.push_back(nullptr);
    execvp(program, all.data());
    std::perror("dbus-run-session");
    _exit(1);
}

} // namespace bubenik
