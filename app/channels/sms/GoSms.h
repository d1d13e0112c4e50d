// GoSMS.cz (https://doc.gosms.cz): OAuth 2 client credentials, JSON. POST /api/v1/messages sends, …/messages/test is a
// dry run, GET …/messages/{id} tells what became of a message, GET /api/v1/ the credit. It has no place for a mark and
// no list of what was sent: whether a message whose answer was lost got there, only a person can tell.
#pragma once

#include "channels/Descriptor.h"
#include "channels/sms/Settings.h"

#include <QJsonObject>

namespace bubenik::smschannel {

class GoSms final : public ShortMessages
{
public:
    GoSms(Settings settings, const ChannelContext &context, QString secretKey);

    [[nodiscard]] bool knowsMarks() const override { return false; }
    [[nodiscard]] Result<void> check(const QString &text) const override;
    [[nodiscard]] Task<SmsReceipt> send(ShortMessage message) override;
    [[nodiscard]] Task<SmsQuote> quote(QString text, QStringList numbers) override;
    [[nodiscard]] Task<qint64> credit() override;
    [[nodiscard]] Task<QList<SmsDeliveryReport>> reports(QList<SmsRecipient> sent) override;

private:
    struct Token {
        QString text;
        std::optional<Millis> until; // by Clock::elapsed()
    };

    [[nodiscard]] HttpRequest requestTo(const QByteArray &method, const QString &path) const;
    [[nodiscard]] Task<void> signIn();
    // With a token; asks for a new one, once, when it is refused.
    [[nodiscard]] Task<HttpAnswer> exchange(HttpRequest request);
    [[nodiscard]] Task<QJsonObject> askAbout(QByteArray method, QString path, QJsonObject body);
    [[nodiscard]] QJsonObject bodyOf(const QString &text, const QStringList &numbers) const;

    Settings m_settings;
    HttpClient &m_http;
    SecretStore &m_secrets;
    Clock &m_clock;
    QString m_secretKey;
    Token m_token;
};

} // namespace bubenik::smschannel
