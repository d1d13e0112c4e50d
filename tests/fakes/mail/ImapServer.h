// A real Dovecot on a loopback port, unprivileged, with a configuration and a maildir of its own: user "replies",
// password "tajemství".
#pragma once

#include "fakes/mail/Certificates.h"

#include <QProcess>

namespace bubenik {

class ImapServer final
{
public:
    ImapServer();
    ~ImapServer();

    [[nodiscard]] quint16 port() const { return m_port; } // STARTTLS, or nothing on loopback
    [[nodiscard]] quint16 tlsPort() const { return m_tlsPort; }
    [[nodiscard]] QString caFile() const { return m_certificates.caFile(); }
    [[nodiscard]] static QString user() { return QStringLiteral("replies"); }
    [[nodiscard]] static QString password() { return QStringLiteral("tajemství"); }

    // A new mail in the inbox, unread.
    void deliver(const QByteArray &mail);
    // How many mails are in the inbox that nobody has opened.
    [[nodiscard]] int unread() const;
    // The mailbox made anew: other UIDVALIDITY, the same mails.
    void renumber();

private:
    void start();
    void stop();
    [[nodiscard]] QString configuration() const;

    Certificates m_certificates;
    QTemporaryDir m_folder;
    quint16 m_port;
    quint16 m_tlsPort;
    QProcess m_process;
    int m_delivered = 0;
};

} // namespace bubenik
