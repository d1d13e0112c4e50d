#include "mail/MailSettings.h"

#include "net/SafeForSecrets.h"

#include <QHash>

namespace bubenik::mail {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> wrong(const QString &key, const QString &why, const QString &code = {})
{
    return fail(Error { .kind = ErrorKind::Invalid, .detail = why, .code = code, .subject = key });
}

std::optional<MailSecurity> securityOf(const QString &name)
{
    static const QHash<QString, MailSecurity> names { { QString(), MailSecurity::Tls }, { u"tls"_s, MailSecurity::Tls },
        { u"starttls"_s, MailSecurity::StartTls }, { u"none"_s, MailSecurity::None } };
    const auto found = names.constFind(name);
    return found == names.cend() ? std::nullopt : std::optional(*found);
}

Result<int> numberIn(const ChannelConfig &config, const QString &key, int fallback, int least, int most)
{
    const auto text = config.settings.value(key).trimmed();
    bool isNumber = true;
    const int number = text.isEmpty() ? fallback : text.toInt(&isNumber);
    if (!isNumber || number < least || number > most) {
        return wrong(key, u"a whole number from %1 to %2"_s.arg(least).arg(most));
    }
    return number;
}

// host, port and security under keys that begin with `prefix` ("", "imap").
Result<MailServer> serverOf(const ChannelConfig &config, const QString &prefix, const QHash<MailSecurity, int> &ports)
{
    const auto key = [&prefix](const QString &name) {
        return prefix.isEmpty() ? name : prefix + name.left(1).toUpper() + name.mid(1);
    };
    MailServer server;
    server.host = config.settings.value(key(u"host"_s)).trimmed();
    const bool isName = !server.host.isEmpty() && !server.host.contains(u'/') && !server.host.contains(u'@')
        && !server.host.contains(u' ');
    if (!isName) {
        return wrong(key(u"host"_s), u"the name of a mail server"_s);
    }
    const auto security = securityOf(config.settings.value(key(u"security"_s)).trimmed());
    if (!security) {
        return wrong(key(u"security"_s), u"tls, starttls or none"_s);
    }
    server.security = *security;
    if (server.security == MailSecurity::None && !isLoopback(server.host)) {
        return wrong(key(u"security"_s), u"none is for a server on this computer only"_s, u"not-loopback"_s);
    }
    constexpr int lastPort = 65535;
    const auto port = numberIn(config, key(u"port"_s), ports.value(*security), 1, lastPort);
    if (!port) {
        return fail(port.error());
    }
    server.port = static_cast<quint16>(*port);
    server.user = config.settings.value(u"user"_s).trimmed();
    server.caFile = config.settings.value(u"ca"_s).trimmed();
    server.isToken = config.settings.value(u"auth"_s) == "xoauth2"_L1;
    return server;
}

Result<void> readServers(const ChannelConfig &config, MailSettings &settings)
{
    static const QHash<MailSecurity, int> smtpPorts { { MailSecurity::Tls, 465 }, { MailSecurity::StartTls, 587 },
        { MailSecurity::None, 25 } };
    static const QHash<MailSecurity, int> imapPorts { { MailSecurity::Tls, 993 }, { MailSecurity::StartTls, 143 },
        { MailSecurity::None, 143 } };
    const auto auth = config.settings.value(u"auth"_s).trimmed();
    if (!auth.isEmpty() && auth != "password"_L1 && auth != "xoauth2"_L1) {
        return wrong(u"auth"_s, u"password or xoauth2"_s);
    }
    const auto smtp = serverOf(config, {}, smtpPorts);
    if (!smtp) {
        return fail(smtp.error());
    }
    settings.smtp = *smtp;
    constexpr int fastest = 100000;
    const auto rate = numberIn(config, u"rate"_s, 0, 0, fastest);
    if (!rate) {
        return fail(rate.error());
    }
    settings.perMinute = *rate;
    if (!config.settings.value(u"imapHost"_s).trimmed().isEmpty()) {
        const auto imap = serverOf(config, u"imap"_s, imapPorts);
        if (!imap) {
            return fail(imap.error());
        }
        settings.imap = *imap;
    }
    return {};
}

} // namespace

bool isMailKind(const QString &kind)
{
    return kind == "smtp"_L1 || kind == "eml"_L1;
}

Result<MailSettings> settingsOf(const ChannelConfig &config)
{
    MailSettings settings;
    settings.isFolder = config.kind == "eml"_L1;
    settings.from = { config.settings.value(u"name"_s), config.settings.value(u"from"_s).trimmed() };
    if (settings.from.address.isEmpty() && settings.isFolder) {
        settings.from.address = u"obec@localhost"_s;
    }
    if (!wireAddress(settings.from.address)) {
        return wrong(u"from"_s, u"an e-mail address"_s);
    }
    settings.mailbox = config.settings.value(u"imapMailbox"_s).trimmed();
    if (settings.mailbox.isEmpty()) {
        settings.mailbox = u"INBOX"_s;
    }
    if (!settings.isFolder) {
        BUBENIK_TRY(readServers(config, settings));
        return settings;
    }
    settings.path = config.settings.value(u"path"_s);
    if (settings.path.isEmpty()) {
        return wrong(u"path"_s, u"a folder"_s);
    }
    return settings;
}

} // namespace bubenik::mail
