// The way of a mail out of the house, whichever the channel's kind: an SMTP server or a folder of files.
#pragma once

#include "mail/EmlFolder.h"
#include "mail/MailSettings.h"
#include "mail/OAuth.h"
#include "mail/SmtpSender.h"
#include "secrets/SecretStore.h"

namespace bubenik {

class MailTransport
{
public:
    MailTransport() = default;
    MailTransport(const MailTransport &) = delete;
    MailTransport &operator=(const MailTransport &) = delete;
    virtual ~MailTransport() = default;

    // Exactly one attempt. Errors as mail::outcomeOf() says, and of the secret store and the disk.
    [[nodiscard]] virtual Task<SmtpReceipt> send(WrittenMail mail, Progress progress) = 0;
    // Whether a mail that was begun has been carried out; nullopt: nobody but a person can tell.
    [[nodiscard]] virtual std::optional<bool> wasSent(const QString &messageId) const = 0;
    // Signs in and sends nothing; what to show of it: who, or where.
    [[nodiscard]] virtual Task<QString> check() = 0;
    // Nothing more to send for now.
    virtual void rest() = 0;
};

// The secret is read when it is first needed, under the channel's key; an access token is renewed with `http` (null: is
// not) when it is over, and once when the server refuses it.
[[nodiscard]] Result<std::unique_ptr<MailTransport>> mailTransport(
    const ChannelConfig &config, SecretStore &secrets, Clock &clock, HttpClient *http = nullptr);

} // namespace bubenik
