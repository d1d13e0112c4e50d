// What a channel for short messages is told.
#pragma once

#include "channels/ShortMessages.h"

#include <QUrl>

namespace bubenik::smschannel {

inline constexpr qsizetype mostParts = 3; // that either service takes
inline constexpr std::chrono::seconds patience { 30 }; // with an answer

enum class Service { SmsBrana, GoSms };

struct Settings {
    Service service = Service::SmsBrana;
    QUrl api; // without a slash at its end
    QString user; // SMSbrana: login of SMS Connect; GoSMS: client id
    QString sender; // SMSbrana: sender_id, may be empty; GoSMS: number of the channel
    SmsRules rules;
};

// Invalid with subject "service", "api" ("not-a-url", "https-required"), "user", "sender" ("missing",
// "not-a-number"), "price", "limit" ("not-a-number") or "quietFrom", "quietTo" ("not-a-time").
[[nodiscard]] Result<Settings> settingsOf(const ChannelConfig &config);
// "1.10", "1,1" -> 1100; nullopt: no sum.
[[nodiscard]] std::optional<qint64> moneyFromText(const QString &text);
[[nodiscard]] QString moneyText(qint64 money); // "1523.32 Kč"

} // namespace bubenik::smschannel
