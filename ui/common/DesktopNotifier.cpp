#include "common/DesktopNotifier.h"

#include "common/Async.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;
const QString busName = u"bubenik-notices"_s; // of the connection, within this process
constexpr int serviceDecides = -1; // how long it is shown

} // namespace

DesktopNotifier::DesktopNotifier(std::unique_ptr<Notifier> fallback)
    : m_fallback(std::move(fallback))
    , m_bus(QString())
{
    connect(m_fallback.get(), &Notifier::activated, this, &Notifier::activated);
}

DesktopNotifier::~DesktopNotifier()
{
    if (m_isConnected) {
        QDBusConnection::disconnectFromBus(busName);
    }
}

void DesktopNotifier::show(const Notice &notice)
{
    if (m_isConnected) {
        send(notice);
        return;
    }
    m_waiting.append(notice);
    if (!std::exchange(m_isConnecting, true)) {
        // Connecting waits for the bus, which the window must not.
        const auto work = [] { return QDBusConnection::connectToBus(QDBusConnection::SessionBus, busName); };
        whenDone(inPool(work), this, [this](const QDBusConnection &bus) { connected(bus); });
    }
}

void DesktopNotifier::connected(const QDBusConnection &bus)
{
    m_isConnecting = false;
    m_isConnected = bus.isConnected();
    m_bus = bus;
    if (m_isConnected) {
        // By name: QtDBus has no other way that does not first wait for the service.
        m_bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(invoked(uint, QString)));
        m_bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(closed(uint, uint)));
    }
    for (const auto &notice : std::exchange(m_waiting, {})) {
        m_isConnected ? send(notice) : m_fallback->show(notice);
    }
}

void DesktopNotifier::send(const Notice &notice)
{
    const auto older = std::ranges::find(m_shown, notice.key, &Notice::key);
    const uint replaces = older == m_shown.end() ? 0 : older.key();
    auto call = QDBusMessage::createMethodCall(service, path, service, u"Notify"_s);
    const QStringList actions { u"default"_s, tr("Open") };
    const QVariantMap hints { { u"desktop-entry"_s, QCoreApplication::applicationName().toLower() } };
    call.setArguments({ u"Bubeník"_s, replaces, u"bubenik"_s, notice.title, notice.text.toHtmlEscaped(), actions, hints,
        serviceDecides });
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, notice, watcher] {
        watcher->deleteLater();
        sent(notice, watcher->reply());
    });
}

void DesktopNotifier::sent(const Notice &notice, const QDBusMessage &answer)
{
    if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty()) {
        m_fallback->show(notice); // no service on this bus
        return;
    }
    m_shown.insert(answer.arguments().constFirst().toUInt(), notice);
}

void DesktopNotifier::invoked(uint id, const QString & /*action*/)
{
    if (const auto found = m_shown.constFind(id); found != m_shown.constEnd()) {
        Q_EMIT activated(found->document);
    }
}

void DesktopNotifier::closed(uint id, uint /*reason*/)
{
    m_shown.remove(id);
}

} // namespace bubenik::ui
