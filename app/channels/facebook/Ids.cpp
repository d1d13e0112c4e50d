#include "channels/facebook/Ids.h"

#include <QDateTime>
#include <QRegularExpression>

namespace bubenik::facebook {

using namespace Qt::StringLiterals;

Result<void> validId(const QString &id)
{
    static const QRegularExpression form(uR"(^[A-Za-z0-9][A-Za-z0-9._-]*$)"_s);
    return form.match(id).hasMatch() ? Result<void> {}
                                     : fail(ErrorKind::Invalid, u"not an id of Facebook"_s, u"remote-id"_s);
}

std::optional<Instant> timeOf(const QJsonValue &value)
{
    if (value.isDouble()) {
        return Instant { std::chrono::seconds(static_cast<qint64>(value.toDouble())) };
    }
    bool isNumber = false;
    const auto seconds = value.toString().toLongLong(&isNumber);
    if (isNumber) {
        return Instant { std::chrono::seconds(seconds) };
    }
    const auto date = QDateTime::fromString(value.toString(), Qt::ISODate);
    return date.isValid() ? std::optional(toInstant(date)) : std::nullopt;
}

} // namespace bubenik::facebook
