// aiosmtpd on a loopback port, told by smtp_server.py how to misbehave.
#pragma once

#include "fakes/mail/Certificates.h"

#include <QProcess>
#include <QTemporaryDir>

namespace bubenik {

class SmtpServer final
{
public:
    struct Options {
        QString tls = QStringLiteral("none"); // starttls, tls
        QString auth = {}; // "user:password"
        int perSession = 0; // mails on one connection; 0: any number
        std::optional<int> faultSeed = {};
        double faultShare = 0.2;
        QString faultKinds = {};
        bool keepsMails = true; // false: only whom they were for
        bool hasForeignCertificate = false; // for another host
    };

    explicit SmtpServer(Options options);
    SmtpServer()
        : SmtpServer(Options {})
    {
    }
    ~SmtpServer();

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString caFile() const { return m_certificates.caFile(); }
    // Comes back on the same port with what it had.
    void start();
    void stop();

    // Recipients of the mails it took, in their order.
    [[nodiscard]] QStringList taken() const;
    // The mails it took, in their order; of one recipient when that is not empty.
    [[nodiscard]] QList<QByteArray> mails(const QString &recipient = {}) const;
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    Options m_options;
    Certificates m_certificates;
    QTemporaryDir m_folder;
    quint16 m_port;
    QProcess m_process;
};

} // namespace bubenik
