#include "core/Error.h"

#include <array>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

struct KindName {
    ErrorKind kind;
    QLatin1StringView name;
};

constexpr std::array kindNames {
    KindName { ErrorKind::Offline, "offline"_L1 },
    KindName { ErrorKind::UnknownOutcome, "unknown-outcome"_L1 },
    KindName { ErrorKind::Auth, "auth"_L1 },
    KindName { ErrorKind::Forbidden, "forbidden"_L1 },
    KindName { ErrorKind::RateLimited, "rate-limited"_L1 },
    KindName { ErrorKind::NotYet, "not-yet"_L1 },
    KindName { ErrorKind::Server, "server"_L1 },
    KindName { ErrorKind::Rejected, "rejected"_L1 },
    KindName { ErrorKind::TooLarge, "too-large"_L1 },
    KindName { ErrorKind::NotFound, "not-found"_L1 },
    KindName { ErrorKind::Conflict, "conflict"_L1 },
    KindName { ErrorKind::Invalid, "invalid"_L1 },
    KindName { ErrorKind::Missed, "missed"_L1 },
    KindName { ErrorKind::WrongClock, "wrong-clock"_L1 },
    KindName { ErrorKind::CronDead, "cron-dead"_L1 },
    KindName { ErrorKind::Mismatch, "mismatch"_L1 },
    KindName { ErrorKind::Storage, "storage"_L1 },
    KindName { ErrorKind::DiskFull, "disk-full"_L1 },
    KindName { ErrorKind::ReadOnly, "read-only"_L1 },
    KindName { ErrorKind::Busy, "busy"_L1 },
    KindName { ErrorKind::NewerSchema, "newer-schema"_L1 },
    KindName { ErrorKind::Damaged, "damaged"_L1 },
    KindName { ErrorKind::NoKeychain, "no-keychain"_L1 },
    KindName { ErrorKind::Unsupported, "unsupported"_L1 },
    KindName { ErrorKind::Cancelled, "cancelled"_L1 },
    KindName { ErrorKind::Internal, "internal"_L1 },
};

} // namespace

QString toString(ErrorKind kind)
{
    for (const auto &entry : kindNames) {
        if (entry.kind == kind) {
            return entry.name;
        }
    }
    return u"internal"_s;
}

std::optional<ErrorKind> errorKindFromString(const QString &name)
{
    for (const auto &entry : kindNames) {
        if (entry.name == name) {
            return entry.kind;
        }
    }
    return std::nullopt;
}

QJsonObject toJson(const Error &error)
{
    QJsonObject json { { u"kind"_s, toString(error.kind) }, { u"message"_s, error.detail } };
    if (!error.code.isEmpty()) {
        json[u"code"_s] = error.code;
    }
    if (!error.subject.isEmpty()) {
        json[u"subject"_s] = error.subject;
    }
    if (error.retryAfter) {
        json[u"retryAfter"_s] = static_cast<qint64>(error.retryAfter->count());
    }
    if (error.isOfServer) {
        json[u"server"_s] = true;
    }
    return json;
}

Error errorFromJson(const QJsonObject &json)
{
    Error error;
    error.kind = errorKindFromString(json[u"kind"_s].toString()).value_or(ErrorKind::Internal);
    error.detail = json[u"message"_s].toString();
    error.code = json[u"code"_s].toString();
    error.subject = json[u"subject"_s].toString();
    if (json.contains(u"retryAfter"_s)) {
        error.retryAfter = std::chrono::seconds(json[u"retryAfter"_s].toInteger());
    }
    error.isOfServer = json[u"server"_s].toBool();
    return error;
}

bool passesByItself(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
    case ErrorKind::UnknownOutcome:
    case ErrorKind::RateLimited:
    case ErrorKind::NotYet:
    case ErrorKind::Server:
    case ErrorKind::Busy:
    case ErrorKind::Cancelled:
        return true;
    default:
        return false;
    }
}

} // namespace bubenik
