// HTTPS in front of a plain loopback server, with certificates of an authority that exists for this test only: good
// ones and the bad ones of real life. Works on the event loop of its thread; `openssl` and `faketime` make the
// certificates, and the program ends with a message when they cannot.
#pragma once

#include <QSslConfiguration>
#include <QSslServer>
#include <QTemporaryDir>
#include <QUrl>

namespace bubenik {

class TlsFront final
{
public:
    enum class Certificate {
        Good,
        Expired, // years ago
        OtherName, // good, but of another server
        Unknown // of an authority that nobody trusts
    };

    explicit TlsFront(quint16 upstreamPort);
    ~TlsFront();
    TlsFront(const TlsFront &) = delete;
    TlsFront &operator=(const TlsFront &) = delete;

    // What the next connections are shown.
    void show(Certificate certificate);
    [[nodiscard]] QUrl url() const; // https://127.0.0.1:PORT
    [[nodiscard]] qint64 received() const { return m_received; } // bytes that came through, decrypted

private:
    void makeAuthority(const QString &name) const;
    void makeCertificate(Certificate which) const;
    void forward(QTcpSocket *client);
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QSslConfiguration m_before; // the program's, put back at the end
    QSslServer m_server;
    quint16 m_upstream;
    qint64 m_received = 0;
};

} // namespace bubenik
