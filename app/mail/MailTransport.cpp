#include "mail/MailTransport.h"

#include <QCoro/QCoroFuture>

namespace bubenik {

using namespace Qt::StringLiterals;

// Named, because they are fields of coroutines' frames, which have linkage.
namespace mail {

class SmtpTransport final : public MailTransport
{
public:
    SmtpTransport(MailSettings settings, ChannelConfig config, SecretStore &secrets, Clock &clock, HttpClient *http)
        : m_settings(std::move(settings))
        , m_config(std::move(config))
        , m_secrets(secrets)
        , m_clock(clock)
        , m_http(http)
    {
    }

    Task<SmtpReceipt> send(WrittenMail written, Progress progress) override
    {
        auto preparing = prepare(false);
        const auto prepared = co_await std::move(preparing);
        BUBENIK_CO_TRY(prepared);
        auto sending = m_sender->send(written, progress);
        auto sent = co_await std::move(sending);
        if (sent || !mayRenew(sent.error())) {
            co_return sent;
        }
        // Refused at the sign-in, before anything of the mail was said.
        auto renewing = prepare(true);
        const auto renewed = co_await std::move(renewing);
        BUBENIK_CO_TRY(renewed);
        auto again = m_sender->send(std::move(written), std::move(progress));
        co_return co_await std::move(again);
    }

    std::optional<bool> wasSent(const QString & /*messageId*/) const override { return std::nullopt; }

    Task<QString> check() override
    {
        auto preparing = prepare(false);
        const auto prepared = co_await std::move(preparing);
        BUBENIK_CO_TRY(prepared);
        auto greeting = m_sender->greet();
        auto greeted = co_await std::move(greeting);
        if (!greeted && mayRenew(greeted.error())) {
            auto renewing = prepare(true);
            const auto renewed = co_await std::move(renewing);
            BUBENIK_CO_TRY(renewed);
            auto again = m_sender->greet();
            greeted = co_await std::move(again);
        }
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
    [[nodiscard]] bool mayRenew(const Error &error) const
    {
        return error.kind == ErrorKind::Auth && m_settings.smtp.isToken && m_http != nullptr;
    }

    Task<void> prepare(bool renew)
    {
        if (m_sender && !renew) {
            co_return {};
        }
        if (!m_settings.smtp.user.isEmpty()) {
            auto reading = secretFor(m_config, m_secrets, m_http, m_clock, renew);
            const auto secret = co_await std::move(reading);
            BUBENIK_CO_TRY(secret);
            m_settings.smtp.secret = *secret;
        }
        m_sender = std::make_unique<SmtpSender>(m_settings.smtp, m_settings.perMinute, m_clock);
        co_return {};
    }

    MailSettings m_settings;
    ChannelConfig m_config;
    SecretStore &m_secrets;
    Clock &m_clock;
    HttpClient *m_http;
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

Result<std::unique_ptr<MailTransport>> mailTransport(
    const ChannelConfig &config, SecretStore &secrets, Clock &clock, HttpClient *http)
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
    return std::make_unique<mail::SmtpTransport>(std::move(*settings), config, secrets, clock, http);
}

} // namespace bubenik
