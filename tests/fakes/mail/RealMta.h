// An unmodified mail server (Exim) on a loopback port, without any rights: takes mail for everybody but "refuse@…" and
// writes it into one mailbox file.
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace bubenik {

class RealMta final
{
public:
    RealMta();
    ~RealMta();

    [[nodiscard]] quint16 port() const { return m_port; }
    // The mailbox once it holds so many mails; what it holds after a while when it never does.
    [[nodiscard]] QByteArray mailbox(int mails) const;

private:
    QTemporaryDir m_folder;
    quint16 m_port;
    QProcess m_process;
};

} // namespace bubenik
