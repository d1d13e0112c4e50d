#include "channels/facebook/GraphErrors.h"

#include "net/Retry.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace bubenik::facebook {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Refusal {
    int code = 0;
    int subcode = 0;
    bool isTransient = false;
    QString text;
};

std::optional<Refusal> refusalOf(const HttpAnswer &answer)
{
    const auto json = QJsonDocument::fromJson(answer.body).object();
    if (!json[u"error"_s].isObject()) {
        return std::nullopt;
    }
    const auto error = json[u"error"_s].toObject();
    Refusal refusal { error[u"code"_s].toInt(), error[u"error_subcode"_s].toInt(), error[u"is_transient"_s].toBool(),
        {} };
    auto message = error[u"error_user_msg"_s].toString();
    if (message.isEmpty()) {
        message = error[u"message"_s].toString();
    }
    refusal.text = u"HTTP %1, code %2/%3: %4"_s.arg(QString::number(answer.status), QString::number(refusal.code),
        QString::number(refusal.subcode), message.left(300));
    return refusal;
}

QString tokenCode(int subcode)
{
    switch (subcode) {
    case 458:
        return u"fb-deauthorised"_s;
    case 459:
        return u"fb-checkpoint"_s;
    case 460:
        return u"fb-password"_s;
    case 463:
        return u"fb-expired"_s;
    case 492:
        return u"fb-role"_s;
    default:
        return u"fb-token"_s; // 467 and whatever is to come
    }
}

bool isThrottling(int code)
{
    return code == 4 || code == 17 || code == 32 || code == 341 || code == 613 || (code >= 80000 && code <= 80014);
}

Error withCode(ErrorKind kind, const QString &code, const Refusal &refusal)
{
    return { .kind = kind, .detail = refusal.text, .code = code };
}

Error throttled(const HttpAnswer &answer, const Refusal &refusal)
{
    auto error = withCode(ErrorKind::RateLimited, u"fb-throttled"_s, refusal);
    const auto regain = usageOf(answer).regain;
    if (regain > 0min) {
        error.retryAfter = regain;
    }
    return error;
}

// What the code alone decides; nullopt: whether it may have been carried out is another question.
std::optional<Error> decided(const HttpAnswer &answer, const Refusal &refusal)
{
    const auto code = refusal.code;
    if (isThrottling(code)) {
        return throttled(answer, refusal);
    }
    if (code == 190 || code == 102) {
        return withCode(ErrorKind::Auth, tokenCode(refusal.subcode), refusal);
    }
    if (code == 368) {
        return withCode(ErrorKind::Auth, u"fb-blocked"_s, refusal);
    }
    if (code == 10 || (code >= 200 && code <= 299)) {
        return withCode(ErrorKind::Forbidden, u"fb-permission"_s, refusal);
    }
    if (code == 506) {
        return withCode(ErrorKind::Rejected, u"fb-duplicate"_s, refusal);
    }
    if ((code == 100 && refusal.subcode == 33) || code == 803) {
        return withCode(ErrorKind::NotFound, u"fb-gone"_s, refusal);
    }
    if (code == 324) {
        return withCode(ErrorKind::Rejected, u"fb-photo"_s, refusal);
    }
    if (code == 100) {
        return withCode(ErrorKind::Rejected, u"fb-parameter"_s, refusal);
    }
    return std::nullopt;
}

Error withoutEnvelope(const HttpAnswer &answer, ErrorKind whenFaulty)
{
    Error error { .kind = whenFaulty,
        .detail = u"HTTP %1, and not by Facebook's interface"_s.arg(answer.status),
        .code = u"not-json"_s };
    if (answer.status == 429) {
        error.kind = ErrorKind::RateLimited;
    } else if (answer.status == 413) {
        error.kind = ErrorKind::TooLarge;
    } else if (answer.status >= 400 && answer.status < 500) {
        error.kind = ErrorKind::Server; // a proxy on the way: it did not get there
    }
    return error;
}

Error errorOf(const HttpAnswer &answer, ErrorKind whenFaulty)
{
    const auto refusal = refusalOf(answer);
    if (!refusal) {
        return withoutEnvelope(answer, whenFaulty);
    }
    if (const auto error = decided(answer, *refusal)) {
        return *error;
    }
    const bool isFault = refusal->code <= 2 || refusal->isTransient || answer.status >= 500;
    return withCode(isFault ? whenFaulty : ErrorKind::Rejected, u"fb-%1"_s.arg(refusal->code), *refusal);
}

void take(Usage &usage, const QJsonObject &figures)
{
    for (const auto &key : { u"call_count"_s, u"total_time"_s, u"total_cputime"_s }) {
        usage.percent = std::max(usage.percent, figures[key].toInt());
    }
    usage.regain = std::max(usage.regain, std::chrono::minutes(figures[u"estimated_time_to_regain_access"_s].toInt()));
}

} // namespace

Error errorOfRead(const HttpAnswer &answer)
{
    return errorOf(answer, ErrorKind::Server);
}

Error errorOfWrite(const HttpAnswer &answer)
{
    return errorOf(answer, ErrorKind::UnknownOutcome);
}

bool isRefusal(const HttpAnswer &answer)
{
    return answer.status < 200 || answer.status > 299 || refusalOf(answer).has_value();
}

Usage usageOf(const HttpAnswer &answer)
{
    Usage usage;
    take(usage, QJsonDocument::fromJson(answer.header("x-app-usage")).object());
    const auto cases = QJsonDocument::fromJson(answer.header("x-business-use-case-usage")).object();
    for (const auto &list : cases) {
        for (const auto figures : list.toArray()) {
            take(usage, figures.toObject());
        }
    }
    return usage;
}

} // namespace bubenik::facebook
