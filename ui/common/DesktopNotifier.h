// Desktop Notifications Specification 1.2, https://specifications.freedesktop.org/notification-spec/: asked over the
// session bus, without waiting. What no service takes goes to the one given.
#pragma once

#include "common/Notifier.h"

#include <QDBusConnection>
#include <QHash>

class QDBusMessage;

namespace bubenik::ui {

class DesktopNotifier final : public Notifier
{
    Q_OBJECT
public:
    explicit DesktopNotifier(std::unique_ptr<Notifier> fallback);
    ~DesktopNotifier() override;
    void show(const Notice &notice) override;

private Q_SLOTS: // of the bus, by their names
    void invoked(uint id, const QString &action);
    void closed(uint id, uint reason);

private:
    void connected(const QDBusConnection &bus);
    void send(const Notice &notice);
    void sent(const Notice &notice, const QDBusMessage &answer);

    std::unique_ptr<Notifier> m_fallback;
    QDBusConnection m_bus;
    bool m_isConnecting = false;
    bool m_isConnected = false;
    QList<Notice> m_waiting; // for the connection
    QHash<uint, Notice> m_shown; // by the service's number
};

} // namespace bubenik::ui
