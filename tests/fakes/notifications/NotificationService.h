// A desktop's notification service on the session bus, as the Desktop Notifications Specification describes it: keeps
// what it was asked to show, and lets a test click on it.
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace bubenik {

class NotificationService final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Shown {
        uint id = 0;
        QString application;
        QString title;
        QString text;
        QStringList actions; // key, words, key, words …
    };

    NotificationService();
    ~NotificationService() override;

    [[nodiscard]] const QList<Shown> &shown() const { return m_shown; } // one that was replaced is told anew
    void click(uint id); // the message itself

public Q_SLOTS: // of the bus
    QStringList GetCapabilities();
    uint Notify(const QString &application, uint replaces, const QString &icon, const QString &title,
        const QString &text, const QStringList &actions, const QVariantMap &hints, int expires);
    void CloseNotification(uint id);
    QString GetServerInformation(QString &vendor, QString &version, QString &specification);

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);

private:
    QDBusConnection m_bus;
    QList<Shown> m_shown;
    uint m_last = 0;
};

// Starts the program anew in a session bus of its own, unless it runs in one already; returns only then. For main().
void enterOwnSessionBus(char **arguments);

} // namespace bubenik
