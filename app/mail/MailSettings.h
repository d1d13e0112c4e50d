// The settings of the channels that send mail (kinds "smtp" and "eml"), taken from what people typed. Keys of smtp:
// host, port, user, from, name, security (tls, starttls, none), auth (password, xoauth2), rate (mails a minute), ca;
// for the replies imapHost, imapPort, imapSecurity, imapMailbox. Of eml: path, from, name.
#pragma once

#include "domain/ChannelConfig.h"
#include "mail/CurlEasy.h"
#include "mail/HeaderText.h"

namespace bubenik {

struct MailSettings {
    bool isFolder = false; // eml: written into `path`, nothing is sent
    QString path;
    Mailbox from;
    MailServer smtp; // without the secret
    int perMinute = 0;
    std::optional<MailServer> imap; // nullopt: replies are read elsewhere
    QString mailbox; // that replies come to
};

namespace mail {

[[nodiscard]] bool isMailKind(const QString &kind);
// Invalid with subject = the key; code "not-loopback" for security=none to another machine.
[[nodiscard]] Result<MailSettings> settingsOf(const ChannelConfig &config);

} // namespace mail

} // namespace bubenik
