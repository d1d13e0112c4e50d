#include "channels/mail/Descriptors.h"

#include "channels/mail/MailChannel.h"
#include "mail/MailSettings.h"
#include "mail/OAuth.h"

namespace bubenik::mailchannel {

using namespace Qt::StringLiterals;

namespace {

Result<void> validateSettings(const ChannelConfig &config)
{
    const auto settings = mail::settingsOf(config);
    return settings ? Result<void> {} : fail(settings.error());
}

std::unique_ptr<Channel> makeMailChannel(const ChannelConfig &config, const ChannelContext &context)
{
    return std::make_unique<MailChannel>(config, context);
}

QString noPreview(const Outgoing & /*outgoing*/, const ChannelConfig & /*config*/, const ChannelContext & /*context*/)
{
    return {};
}

SettingField choice(const QString &key, const QString &fallback, const char *label)
{
    return { .key = key,
        .type = SettingField::Type::Choice,
        .fallback = fallback,
        .choices = { u"tls"_s, u"starttls"_s, u"none"_s },
        .choiceLabels = { QT_TRANSLATE_NOOP("Channel", "TLS from the beginning"),
            QT_TRANSLATE_NOOP("Channel", "STARTTLS"), QT_TRANSLATE_NOOP("Channel", "none (this computer only)") },
        .label = label };
}

QList<SettingField> senderFields(bool isRequired)
{
    return { { .key = u"from"_s,
                 .required = isRequired,
                 .label = QT_TRANSLATE_NOOP("Channel", "Sender's address"),
                 .hint = QT_TRANSLATE_NOOP("Channel", "Answers come back to it") },
        { .key = u"name"_s,
            .label = QT_TRANSLATE_NOOP("Channel", "Sender's name"),
            .hint = QT_TRANSLATE_NOOP("Channel", "Empty: the town's name") } };
}

QList<SettingField> smtpFields()
{
    QList<SettingField> fields {
        { .key = u"host"_s,
            .required = true,
            .label = QT_TRANSLATE_NOOP("Channel", "Mail server"),
            .hint = QT_TRANSLATE_NOOP("Channel", "For sending, for example smtp.town.cz") },
        { .key = u"port"_s,
            .type = SettingField::Type::Integer,
            .label = QT_TRANSLATE_NOOP("Channel", "Port"),
            .hint = QT_TRANSLATE_NOOP("Channel", "Empty: 465 for TLS, 587 for STARTTLS") },
        choice(u"security"_s, u"tls"_s, QT_TRANSLATE_NOOP("Channel", "Protection")),
        { .key = u"user"_s,
            .label = QT_TRANSLATE_NOOP("Channel", "User name"),
            .hint = QT_TRANSLATE_NOOP("Channel", "Empty: the server takes mail without signing in") },
    };
    fields += senderFields(true);
    fields += {
        { .key = u"auth"_s,
            .type = SettingField::Type::Choice,
            .fallback = u"password"_s,
            .choices = { u"password"_s, u"xoauth2"_s },
            .choiceLabels
            = { QT_TRANSLATE_NOOP("Channel", "password"), QT_TRANSLATE_NOOP("Channel", "access token (XOAUTH2)") },
            .label = QT_TRANSLATE_NOOP("Channel", "Signing in with") },
        { .key = u"rate"_s,
            .type = SettingField::Type::Integer,
            .label = QT_TRANSLATE_NOOP("Channel", "Mails a minute"),
            .hint = QT_TRANSLATE_NOOP("Channel", "As many as the server's keeper allows; empty: any number") },
        { .key = u"ca"_s,
            .type = SettingField::Type::Path,
            .label = QT_TRANSLATE_NOOP("Channel", "Certificate authority"),
            .hint
            = QT_TRANSLATE_NOOP("Channel", "A file, when the server's certificate is signed by the town itself") },
        { .key = u"imapHost"_s,
            .label = QT_TRANSLATE_NOOP("Channel", "Server of the mailbox"),
            .hint = QT_TRANSLATE_NOOP("Channel", "IMAP; from there answers are read. Empty: they are not") },
        { .key = u"imapPort"_s,
            .type = SettingField::Type::Integer,
            .label = QT_TRANSLATE_NOOP("Channel", "Port of the mailbox"),
            .hint = QT_TRANSLATE_NOOP("Channel", "Empty: 993 for TLS, 143 for STARTTLS") },
        choice(u"imapSecurity"_s, u"tls"_s, QT_TRANSLATE_NOOP("Channel", "Protection of the mailbox")),
        { .key = u"imapMailbox"_s,
            .label = QT_TRANSLATE_NOOP("Channel", "Mailbox folder"),
            .hint = QT_TRANSLATE_NOOP("Channel", "Empty: INBOX") },
    };
    return fields;
}

QList<SettingField> emlFields()
{
    QList<SettingField> fields { { .key = u"path"_s,
        .type = SettingField::Type::Path,
        .required = true,
        .label = QT_TRANSLATE_NOOP("Channel", "Folder"),
        .hint = QT_TRANSLATE_NOOP("Channel", "Each mail becomes a file that any mail program opens") } };
    return fields + senderFields(false);
}

// What only the sign-in by the browser needs.
QList<SettingField> signInFields()
{
    return { { .key = u"provider"_s,
                 .type = SettingField::Type::Choice,
                 .fallback = u"microsoft"_s,
                 .choices = { u"microsoft"_s, u"google"_s },
                 .choiceLabels
                 = { QT_TRANSLATE_NOOP("Channel", "Microsoft 365"), QT_TRANSLATE_NOOP("Channel", "Google Workspace") },
                 .label = QT_TRANSLATE_NOOP("Channel", "Whose mailbox it is"),
                 .isForSignIn = true },
        { .key = u"clientId"_s,
            .label = QT_TRANSLATE_NOOP("Channel", "Id of the town's app"),
            .hint = QT_TRANSLATE_NOOP("Channel", "Microsoft calls it the application's ID, Google the client's"),
            .isForSignIn = true },
        { .key = u"oauth"_s,
            .type = SettingField::Type::Url,
            .label = QT_TRANSLATE_NOOP("Channel", "Another sign-in server"),
            .hint = QT_TRANSLATE_NOOP("Channel", "Empty: that of Microsoft or Google"),
            .isForSignIn = true } };
}

} // namespace

namespace signing {

Task<QList<SignInOffer>> signInToMailbox(SignInRequest request, ChannelContext context)
{
    const auto config = request.config;
    auto signing = mail::signInByBrowser({ .config = config,
                                             .openBrowser = request.openBrowser,
                                             .donePage = request.donePage,
                                             .failedPage = request.failedPage,
                                             .stop = request.stop,
                                             .atMost = request.atMost },
        context.http, context.secrets, context.clock);
    const auto tokens = co_await std::move(signing);
    BUBENIK_CO_TRY(tokens);
    const auto user = config.settings.value(u"user"_s).trimmed();
    QList<SignInOffer> offers { { user, { { u"auth"_s, u"xoauth2"_s } }, mail::toText(*tokens), true } };
    co_return offers;
}

} // namespace signing

ChannelDescriptor smtpDescriptor()
{
    return {
        .kind = u"smtp"_s,
        .name = QT_TRANSLATE_NOOP("Channel", "E-mail"),
        .summary = QT_TRANSLATE_NOOP(
            "Channel", "Invitations to meetings by the town's mail server; answers come back by themselves."),
        .icon = u"mail"_s,
        .needsSecret = true,
        .isSecretOptional = true,
        .takesPosts = false,
        .secretLabel = QT_TRANSLATE_NOOP("Channel", "Password"),
        .secretHelp = QT_TRANSLATE_NOOP(
            "Channel", "Ask the keeper of the mail server for an account that may send and read its mailbox."),
        .fields = smtpFields() + signInFields(),
        .validate = validateSettings,
        .make = makeMailChannel,
        .preview = noPreview,
        .signIn = signing::signInToMailbox,
        .signInLabel = QT_TRANSLATE_NOOP("Channel", "Sign in by the browser"),
        .signInSecretLabel = QT_TRANSLATE_NOOP("Channel", "Secret of the app, if it has one"),
        .signInHelp = QT_TRANSLATE_NOOP("Channel",
            "Register an app of the town with Microsoft (Entra ID) or Google (Cloud Console), as a program for "
            "computers.\nLet it send mail and read the mailbox, and allow http://localhost as its way back.\nCopy its "
            "id "
            "here, then sign in with the account of the mailbox."),
    };
}

ChannelDescriptor emlDescriptor()
{
    return {
        .kind = u"eml"_s,
        .name = QT_TRANSLATE_NOOP("Channel", "Mails in a folder"),
        .summary = QT_TRANSLATE_NOOP("Channel",
            "Invitations are written into a folder instead of being sent: to try it out, or to send them by another "
            "program."),
        .icon = u"mail"_s,
        .needsSecret = false,
        .isOnThisComputer = true,
        .takesPosts = false,
        .fields = emlFields(),
        .validate = validateSettings,
        .make = makeMailChannel,
        .preview = noPreview,
    };
}

} // namespace bubenik::mailchannel
