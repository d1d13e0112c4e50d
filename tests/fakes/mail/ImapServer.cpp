#include "fakes/mail/ImapServer.h"

#include "fakes/ports/FreePort.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTcpSocket>

#include <pwd.h>
#include <unistd.h>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

// Dovecot refuses to serve mail as root, so then the mail belongs to nobody.
QString mailUser()
{
    const auto *account = getuid() == 0 ? getpwnam("nobody") : getpwuid(getuid());
    return QString::fromLocal8Bit(account->pw_name);
}

QString mailGroup()
{
    const auto *account = getuid() == 0 ? getpwnam("nobody") : getpwuid(getuid());
    return QString::number(account->pw_gid);
}

QString accountName()
{
    return QString::fromLocal8Bit(getpwuid(getuid())->pw_name);
}

} // namespace

ImapServer::ImapServer()
    : m_port(freePort())
    , m_tlsPort(freePort())
{
    start();
}

ImapServer::~ImapServer()
{
    stop();
}

QString ImapServer::configuration() const
{
    const auto login = getuid() == 0 ? u"dovenull"_s : accountName();
    const auto internal = getuid() == 0 ? u"dovecot"_s : accountName();
    return uR"(
base_dir = %1/run
state_dir = %1/state
log_path = %1/log
protocols = imap
listen = 127.0.0.1
default_login_user = %2
default_internal_user = %3
default_internal_group = %8
first_valid_uid = 1
mail_location = maildir:%1/mail
auth_mechanisms = plain
disable_plaintext_auth = no
ssl = yes
ssl_cert = <%4
ssl_key = <%5
passdb {
  driver = static
  args = password=%6
}
userdb {
  driver = static
  args = uid=%7 gid=%9 home=%1/mail
}
service imap-login {
  chroot =
  inet_listener imap {
    port = %10
  }
  inet_listener imaps {
    port = %11
    ssl = yes
  }
}
service anvil {
  chroot =
}
service stats {
  chroot =
}
)"_s.arg(m_folder.path(), login, internal, m_certificates.file(u"server.crt"_s), m_certificates.file(u"server.key"_s),
        password(), mailUser(), getuid() == 0 ? u"dovecot"_s : QString::number(getgid()), mailGroup())
        .arg(m_port)
        .arg(m_tlsPort);
}

void ImapServer::start()
{
    QFile file(m_folder.filePath(u"dovecot.conf"_s));
    if (!file.open(QIODevice::WriteOnly)) {
        qFatal("cannot write Dovecot's configuration");
    }
    file.write(configuration().toUtf8());
    file.close();
    for (const auto &name : { u"mail/new"_s, u"mail/cur"_s, u"mail/tmp"_s, u"run"_s, u"state"_s }) {
        QDir(m_folder.path()).mkpath(name);
    }
    if (getuid() == 0) {
        QFile::setPermissions(m_folder.path(),
            QFile::permissions(m_folder.path()) | QFile::ExeOther | QFile::ReadOther | QFile::ExeGroup
                | QFile::ReadGroup);
        QProcess::execute(u"chown"_s, { u"-R"_s, mailUser(), m_folder.filePath(u"mail"_s) });
    }
    // Ends with the test, however that ends.
    m_process.start(u"setpriv"_s,
        { u"--pdeathsig"_s, u"TERM"_s, u"dovecot"_s, u"-F"_s, u"-c"_s, m_folder.filePath(u"dovecot.conf"_s) });
    QElapsedTimer timer;
    timer.start();
    QTcpSocket socket;
    while (timer.elapsed() < 20000) {
        socket.connectToHost(u"127.0.0.1"_s, m_port);
        if (socket.waitForConnected(1000) && socket.waitForReadyRead(5000)) {
            return;
        }
        socket.abort();
        usleep(100000);
    }
    QFile log(m_folder.filePath(u"log"_s));
    (void)log.open(QIODevice::ReadOnly);
    qFatal("Dovecot does not start: %s %s", m_process.readAllStandardError().constData(), log.readAll().constData());
}

void ImapServer::stop()
{
    m_process.terminate();
    if (!m_process.waitForFinished(10000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

void ImapServer::deliver(const QByteArray &mail)
{
    const auto name
        = u"%1.%2.test"_s.arg(QDateTime::currentSecsSinceEpoch()).arg(++m_delivered, 6, 10, QLatin1Char('0'));
    QFile file(m_folder.filePath(u"mail/tmp/"_s + name));
    if (!file.open(QIODevice::WriteOnly)) {
        qFatal("cannot deliver into the maildir");
    }
    file.write(mail);
    file.close();
    if (getuid() == 0) {
        const auto *account = getpwnam("nobody");
        if (chown(QFile::encodeName(file.fileName()).constData(), account->pw_uid, account->pw_gid) != 0) {
            qFatal("cannot give a mail away");
        }
    }
    file.rename(m_folder.filePath(u"mail/new/"_s + name));
}

int ImapServer::unread() const
{
    const QDir mail(m_folder.filePath(u"mail"_s));
    int count = static_cast<int>(QDir(mail.filePath(u"new"_s)).entryList(QDir::Files).size());
    const auto seen = QDir(mail.filePath(u"cur"_s)).entryList(QDir::Files);
    for (const auto &name : seen) { // "…:2,S": S means seen
        count += name.section(u":2,"_s, 1).contains(u'S') ? 0 : 1;
    }
    return count;
}

void ImapServer::renumber()
{
    stop();
    const QDir mail(m_folder.filePath(u"mail"_s));
    for (const auto &name : mail.entryList({ u"dovecot*"_s }, QDir::Files)) {
        QFile::remove(mail.filePath(name));
    }
    usleep(1100000); // validity is a time in seconds
    start();
}

} // namespace bubenik
