#include "mail/MailTransport.h"

#include <QCoro/QCoroFuture>

namespace bubenik {

using namespace Qt::StringLiterals;

// Named, because they are fields of coroutines' frames, which have linkage.
namespace mail {

class SmtpTransport final : public MailTransport
{
public:
    SmtpTransport(MailSettings settings, QString key, SecretStore &secrets, Clock &clock)
        : m_settings(std::move(settings))
        , m_key(std::move(key))
        , m_secrets(secrets)
        , m_clock(clock)
    {
    }

    Task<SmtpReceipt> send(WrittenMail written, Progress progress) override
    {
        auto preparing = prepare();
        const auto prepared = co_await std::move(preparing);
        BUBENIK_CO_TRY(prepared);
        auto sending = m_sender->send(std::move(written), std::move(progress));
        co_return co_await std::move(sending);
    }

    std::optional<bool> wasSent(const QString & /*messageId*/) const override { return std::nullopt; }

    Task<QString> check() override
    {
        auto preparing = prepare();
        const auto prepared = co_await std::move(preparing);
        BUBENIK_CO_TRY(prepared);
        auto greeting = m_sender->greet();
        const auto greeted = co_await std::move(greeting);
        BUBENIK_CO_TRY(greeted);
        // A copy: QCoro moves out of what it is given.
        co_return QString(m_settings.smtp.user.isEmpty() ? m_settings.from.address : m_settings.smtp.user);
    }

    void rest() override
    {
        if (m_sender) {
            m_sender->rest();
        }
    }

private:
    Task<void> prepare()
    {
        if (m_sender) {
            co_return {};
        }
        if (!m_settings.smtp.user.isEmpty()) {
            auto reading = m_secrets.read(m_key);
            const auto secret = co_await std::move(reading);
            if (!secret && secret.error().kind == ErrorKind::NotFound) {
                co_return fail(ErrorKind::Auth, u"no password is saved for this channel"_s, u"mail-sign-in"_s);
            }
            BUBENIK_CO_TRY(secret);
            m_settings.smtp.secret = *secret;
        }
        m_sender = std::make_unique<SmtpSender>(m_settings.smtp, m_settings.perMinute, m_clock);
        co_return {};
    }

    MailSettings m_settings;
    QString m_key;
    SecretStore &m_secrets;
    Clock &m_clock;
    std::unique_ptr<SmtpSender> m_sender;
};

class FolderTransport final : public MailTransport
{
public:
    explicit FolderTransport(const MailSettings &settings)
        : m_path(settings.path)
        , m_folder(settings.path)
    {
    }

    Task<SmtpReceipt> send(WrittenMail written, Progress /*progress*/) override
    {
        const std::function<Result<SmtpReceipt>()> work = [folder = m_folder, written]() -> Result<SmtpReceipt> {
            const auto path = folder.write(written);
            return path ? Result<SmtpReceipt>(SmtpReceipt { *path }) : fail(path.error());
        };
        co_return co_await m_thread.run(work);
    }

    std::optional<bool> wasSent(const QString &messageId) const override { return m_folder.holds(messageId); }

    Task<QString> check() override
    {
        const std::function<Result<QString>()> work = [folder = m_folder, path = m_path]() -> Result<QString> {
            BUBENIK_TRY(folder.prepare());
            return path;
        };
        co_return co_await m_thread.run(work);
    }

    void rest() override { }

private:
    QString m_path;
    EmlFolder m_folder;
    WorkThread m_thread { u"eml"_s };
};

} // namespace mail

Result<std::unique_ptr<MailTransport>> mailTransport(const ChannelConfig &config, SecretStore &secrets, Clock &clock)
{
    if (!mail::isMailKind(config.kind)) {
        return fail(Error { .kind = ErrorKind::Unsupported,
            .detail = u"not a channel for mail"_s,
            .code = u"not-mail"_s,
            .subject = config.id.value });
    }
    auto settings = mail::settingsOf(config);
    if (!settings) {
        return fail(settings.error());
    }
    if (settings->isFolder) {
        return std::make_unique<mail::FolderTransport>(*settings);
    }
    return std::make_unique<mail::SmtpTransport>(std::move(*settings), secretKey(config.id), secrets, clock);
}

} // namespace bubenik
