// SMS Connect of SMSbrana (https://www.smsbrana.cz/dokumentace): an HTTP request a message, an XML answer with an error
// number and status 200 whatever happened. A message's mark goes along as its user_id, of which the service takes each
// only once (err -1): so a repetition after a lost answer sends nothing twice.
#pragma once

#include "channels/Descriptor.h"
#include "channels/sms/Settings.h"

#include <QHash>

namespace bubenik::smschannel {

class SmsBrana final : public ShortMessages
{
public:
    SmsBrana(Settings settings, const ChannelContext &context, QString secretKey);

    [[nodiscard]] bool knowsMarks() const override { return true; }
    [[nodiscard]] Result<void> check(const QString &text) const override;
    [[nodiscard]] Task<SmsReceipt> send(ShortMessage message) override;
    [[nodiscard]] Task<SmsQuote> quote(QString text, QStringList numbers) override;
    [[nodiscard]] Task<qint64> credit() override;
    [[nodiscard]] Task<QList<SmsDeliveryReport>> reports(QList<SmsRecipient> sent) override;

private:
    using Parameters = QList<QPair<QString, QString>>;
    // The answer's body, when it is one of theirs.
    [[nodiscard]] Task<QByteArray> ask(Parameters parameters);
    // The elements below <result>, err 0.
    [[nodiscard]] Task<QHash<QString, QString>> askForResult(Parameters parameters);

    Settings m_settings;
    HttpClient &m_http;
    SecretStore &m_secrets;
    Clock &m_clock;
    QString m_secretKey;
    QString m_password; // read once
};

// What an error number means: 0 none, -1 value (the mark was there already).
[[nodiscard]] Error smsBranaError(int number);

} // namespace bubenik::smschannel
