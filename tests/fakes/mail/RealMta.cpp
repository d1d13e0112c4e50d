#include "fakes/mail/RealMta.h"

#include "fakes/ports/FreePort.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTcpSocket>

#include <grp.h>
#include <pwd.h>
#include <unistd.h>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

const QString configuration = uR"(
keep_environment =
spool_directory = %1/spool
log_file_path = %1/log/%slog
exim_user = %2
exim_group = %3
never_users =
primary_hostname = mail.test
local_interfaces = 127.0.0.1
daemon_smtp_ports = %4
tls_advertise_hosts =
host_lookup =
rfc1413_hosts =
acl_smtp_rcpt = acl_rcpt
deliver_drop_privilege = true
begin acl
acl_rcpt:
  deny local_parts = refuse
       message = no such user here
  accept
begin routers
all:
  driver = accept
  transport = box
begin transports
box:
  driver = appendfile
  file = %1/box
  user = %2
  group = %3
  mode = 0644
)"_s;

} // namespace

RealMta::RealMta()
    : m_port(freePort())
{
    // Never as root: then Exim would look after its own rights.
    const auto *account = getuid() == 0 ? getpwnam("nobody") : getpwuid(getuid());
    const auto user = QString::fromLocal8Bit(account->pw_name);
    const auto group = QString::fromLocal8Bit(getgrgid(account->pw_gid)->gr_name);
    QFile file(m_folder.filePath(u"exim.conf"_s));
    if (!file.open(QIODevice::WriteOnly)) {
        qFatal("cannot write Exim's configuration");
    }
    file.write(configuration.arg(m_folder.path(), user, group).arg(m_port).toUtf8());
    file.close();
    QDir(m_folder.path()).mkpath(u"spool"_s);
    QDir(m_folder.path()).mkpath(u"log"_s);
    QStringList command { u"setpriv"_s, u"--pdeathsig"_s, u"TERM"_s };
    if (getuid() == 0) {
        QFile::setPermissions(
            m_folder.path(), QFile::permissions(m_folder.path()) | QFile::ExeOther | QFile::ReadOther);
        QProcess::execute(u"chown"_s, { u"-R"_s, user + u':' + group, m_folder.path() });
        command += { u"--reuid"_s, user, u"--regid"_s, group, u"--clear-groups"_s };
    }
    command += { u"/usr/sbin/exim4"_s, u"-bdf"_s, u"-C"_s, file.fileName() };
    m_process.start(command.first(), command.mid(1));
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
    qFatal("Exim does not start: %s", m_process.readAllStandardError().constData());
}

RealMta::~RealMta()
{
    m_process.terminate();
    if (!m_process.waitForFinished(5000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

QByteArray RealMta::mailbox(int mails) const
{
    QElapsedTimer timer;
    timer.start();
    QByteArray bytes;
    while (timer.elapsed() < 20000) {
        QFile file(m_folder.filePath(u"box"_s));
        if (file.open(QIODevice::ReadOnly)) {
            bytes = file.readAll();
        }
        if (bytes.count("\nEnvelope-to:") + bytes.count("\nMessage-ID: ") >= mails && bytes.endsWith("\n\n")) {
            return bytes;
        }
        usleep(50000);
    }
    return bytes;
}

} // namespace bubenik
