#include "channels/sms/GoSms.h"

#include "broadcast/SmsText.h"
#include "core/Json.h"
#include "net/Retry.h"

#include <algorithm>
#include <cmath>

namespace bubenik::smschannel {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int created = 201;
constexpr int badRequest = 400;
constexpr int unauthorised = 401;
constexpr int paymentRequired = 402;
constexpr int forbidden = 403;
constexpr int notFound = 404;
constexpr int tooMany = 429;
constexpr int firstServerError = 500;
constexpr qsizetype numbersAtOnce = 500; // of a dry run

Error goSmsError(const HttpAnswer &answer, Instant now)
{
    const auto body = parseObject(answer.body).value_or(QJsonObject {});
    const auto said = body[u"detail"_s].toString(body[u"error_description"_s].toString(body[u"title"_s].toString()));
    Error error { .kind = ErrorKind::Rejected,
        .detail = u"HTTP %1: %2"_s.arg(answer.status).arg(said.left(300)),
        .code = u"sms-refused"_s };
    error.retryAfter = parseRetryAfter(answer.header("retry-after"), now);
    if (answer.status == unauthorised || (answer.status == badRequest && body[u"error"_s] == u"invalid_client"_s)) {
        error.kind = ErrorKind::Auth;
        error.code = u"sms-sign-in"_s;
    } else if (answer.status == paymentRequired) {
        error.code = u"no-credit"_s;
    } else if (answer.status == forbidden) {
        error.kind = ErrorKind::Forbidden;
        error.code = u"sms-address"_s;
    } else if (answer.status == tooMany) {
        error.kind = ErrorKind::RateLimited;
        error.code = u"sms-gateway"_s;
    } else if (answer.status >= firstServerError) {
        error.kind = ErrorKind::UnknownOutcome;
        error.code = u"sms-gateway"_s;
    }
    return error;
}

// What was asked for, not sent, can be asked for again.
Error ofGoSmsQuestion(Error error)
{
    if (error.kind == ErrorKind::UnknownOutcome) {
        error.kind = error.code == "sms-gateway"_L1 ? ErrorKind::Server : ErrorKind::Offline;
    }
    return error;
}

qint64 thousandths(const QJsonValue &crowns)
{
    constexpr double thousand = 1000.0;
    return crowns.isDouble() ? std::llround(crowns.toDouble() * thousand) : noMoney;
}

// "api/v1/messages/1" -> "1"
QString idIn(const QString &link)
{
    return link.section(u'/', -1, -1, QString::SectionSkipEmpty);
}

// delivery.recipients holds three objects by number: delivered and undelivered with the time, delivering.
SmsDeliveryReport messageReport(const QJsonObject &message, const SmsRecipient &recipient)
{
    SmsDeliveryReport report { .recipient = recipient.id };
    const auto stats = message[u"stats"_s].toObject();
    report.parts = stats[u"smsCount"_s].toInt();
    report.price = thousandths(stats[u"price"_s]);
    const auto numbers = message[u"delivery"_s].toObject()[u"recipients"_s].toObject();
    for (const auto &[key, state] :
        { std::pair(u"delivered"_s, SmsReport::Delivered), std::pair(u"undelivered"_s, SmsReport::Undelivered) }) {
        const QJsonValue at = numbers[key].toObject().value(recipient.number);
        if (at.isString()) {
            report.report = state;
            report.at = toInstant(QDateTime::fromString(at.toString(), Qt::ISODate));
        }
    }
    const auto recipients = message[u"recipients"_s].toObject();
    const bool isFailed = message[u"sendingInfo"_s].toObject()[u"status"_s] == u"FAILED"_s;
    report.isNotSent = isFailed || recipients[u"notSent"_s].toArray().contains(recipient.number)
        || recipients[u"invalid"_s].toArray().contains(recipient.number);
    return report;
}

} // namespace

GoSms::GoSms(Settings settings, const ChannelContext &context, QString secretKey)
    : m_settings(std::move(settings))
    , m_http(context.http)
    , m_secrets(context.secrets)
    , m_clock(context.clock)
    , m_secretKey(std::move(secretKey))
{
}

Result<void> GoSms::check(const QString &text) const
{
    const auto parts = sms::count(text).parts.size();
    if (parts == 0) {
        return fail(ErrorKind::Invalid, u"empty text"_s, u"sms-empty"_s);
    }
    return parts > mostParts ? fail(ErrorKind::TooLarge, u"more than three parts"_s, u"sms-long"_s) : Result<void> {};
}

HttpRequest GoSms::requestTo(const QByteArray &method, const QString &path) const
{
    HttpRequest request { .method = method, .url = m_settings.api, .timeout = patience };
    request.url.setPath(m_settings.api.path() + path);
    request.headers = { { "Accept", "application/json" } };
    return request;
}

Task<void> GoSms::signIn()
{
    if (m_token.until && m_clock.elapsed() < *m_token.until) {
        co_return {};
    }
    auto reading = m_secrets.read(m_secretKey);
    const auto secret = co_await std::move(reading);
    BUBENIK_CO_TRY(secret);
    auto request = requestTo("POST", u"/oauth/v2/token"_s);
    request.headers.append(qMakePair(QByteArray("Content-Type"), QByteArray("application/x-www-form-urlencoded")));
    request.body = "client_id=" + QUrl::toPercentEncoding(m_settings.user)
        + "&client_secret=" + QUrl::toPercentEncoding(*secret) + "&grant_type=client_credentials";
    auto sending = m_http.send(std::move(request), {});
    const auto answer = co_await std::move(sending);
    if (!answer) {
        co_return fail(ofGoSmsQuestion(answer.error()));
    }
    const auto body = parseObject(answer->body).value_or(QJsonObject {});
    m_token.text = body[u"access_token"_s].toString();
    if (m_token.text.isEmpty()) {
        auto error = ofGoSmsQuestion(goSmsError(*answer, m_clock.now()));
        if (answer->status == badRequest || answer->status == 200) {
            error.kind = ErrorKind::Auth;
            error.code = u"sms-sign-in"_s;
        }
        co_return fail(error);
    }
    constexpr int usualHour = 3600;
    const std::chrono::seconds lifetime { body[u"expires_in"_s].toInt(usualHour) };
    m_token.until = m_clock.elapsed() + std::max<Millis>(lifetime - 60s, 1s);
    co_return {};
}

Task<HttpAnswer> GoSms::exchange(HttpRequest request)
{
    Result<HttpAnswer> answer = fail(ErrorKind::Internal);
    for (int attempt = 0; attempt < 2; ++attempt) {
        auto signing = signIn();
        const auto signedIn = co_await std::move(signing);
        BUBENIK_CO_TRY(signedIn);
        auto withToken = request;
        withToken.headers.append(
            qMakePair(QByteArray("Authorization"), QByteArray("Bearer " + m_token.text.toLatin1())));
        auto sending = m_http.send(std::move(withToken), {});
        answer = co_await std::move(sending);
        if (!answer || answer->status != unauthorised) {
            break;
        }
        m_token = {}; // it was taken back before its time
    }
    co_return answer;
}

Task<QJsonObject> GoSms::askAbout(QByteArray method, QString path, QJsonObject body)
{
    auto request = requestTo(method, path);
    if (!body.isEmpty()) {
        request.headers.append(qMakePair(QByteArray("Content-Type"), QByteArray("application/json")));
        request.body = toCompact(body);
    }
    auto exchanging = exchange(std::move(request));
    const auto answer = co_await std::move(exchanging);
    if (!answer) {
        co_return fail(ofGoSmsQuestion(answer.error()));
    }
    if (answer->status == notFound) {
        co_return fail(ErrorKind::NotFound, u"HTTP 404"_s, u"sms-gone"_s);
    }
    const auto json = parseObject(answer->body);
    if (answer->status >= badRequest || !json) {
        co_return fail(ofGoSmsQuestion(answer->status >= badRequest
                ? goSmsError(*answer, m_clock.now())
                : Error { .kind = ErrorKind::Server, .detail = u"no JSON"_s, .code = u"sms-gateway"_s }));
    }
    co_return *json;
}

QJsonObject GoSms::bodyOf(const QString &text, const QStringList &numbers) const
{
    return { { u"message"_s, text }, { u"recipients"_s, QJsonArray::fromStringList(numbers) },
        { u"channel"_s, m_settings.sender.toInt() } };
}

Task<SmsReceipt> GoSms::send(ShortMessage message)
{
    BUBENIK_CO_TRY(check(message.text));
    auto request = requestTo("POST", u"/api/v1/messages"_s);
    request.headers.append(qMakePair(QByteArray("Content-Type"), QByteArray("application/json")));
    request.body = toCompact(bodyOf(message.text, { message.number }));
    auto exchanging = exchange(std::move(request));
    const auto answer = co_await std::move(exchanging);
    BUBENIK_CO_TRY(answer);
    if (answer->status == badRequest) {
        // Nothing in the refusal says by a code that money is missing; the account does.
        const auto error = goSmsError(*answer, m_clock.now());
        auto asking = credit();
        const auto left = co_await std::move(asking);
        co_return left &&*left <= 0 ? fail(ErrorKind::Rejected, error.detail, u"no-credit"_s) : fail(error);
    }
    if (answer->status != created) {
        auto error = goSmsError(*answer, m_clock.now());
        if (answer->status < badRequest) {
            error.kind = ErrorKind::UnknownOutcome;
        }
        co_return fail(error);
    }
    const auto body = parseObject(answer->body).value_or(QJsonObject {});
    if (!body[u"recipients"_s].toObject()[u"invalid"_s].toArray().isEmpty()) {
        co_return fail(ErrorKind::Rejected, u"recipients.invalid"_s, u"sms-number"_s);
    }
    co_return SmsReceipt { .remoteId = idIn(body[u"link"_s].toString()) };
}

Task<SmsQuote> GoSms::quote(QString text, QStringList numbers)
{
    BUBENIK_CO_TRY(check(text));
    SmsQuote all { .price = 0, .isByGateway = true };
    for (qsizetype from = 0; from < numbers.size(); from += numbersAtOnce) {
        auto asking = askAbout("POST", u"/api/v1/messages/test"_s, bodyOf(text, numbers.mid(from, numbersAtOnce)));
        const auto told = co_await std::move(asking);
        BUBENIK_CO_TRY(told);
        all.price += std::max<qint64>(0, thousandths((*told)[u"stats"_s].toObject()[u"price"_s]));
        all.invalid += toStringList((*told)[u"recipients"_s].toObject()[u"invalid"_s]);
    }
    auto asking = credit();
    const auto left = co_await std::move(asking);
    BUBENIK_CO_TRY(left);
    all.credit = *left;
    co_return all;
}

Task<qint64> GoSms::credit()
{
    auto asking = askAbout("GET", u"/api/v1/"_s, {});
    const auto told = co_await std::move(asking);
    BUBENIK_CO_TRY(told);
    const auto money = thousandths((*told)[u"currentCredit"_s]);
    co_return money == noMoney ? fail(ErrorKind::Server, u"no credit told"_s, u"sms-gateway"_s) : Result<qint64>(money);
}

Task<QList<SmsDeliveryReport>> GoSms::reports(QList<SmsRecipient> sent)
{
    QList<SmsDeliveryReport> told;
    for (const auto &recipient : sent) {
        if (recipient.remoteId.isEmpty()) {
            continue;
        }
        auto asking = askAbout("GET", u"/api/v1/messages/"_s + recipient.remoteId, {});
        const auto message = co_await std::move(asking);
        if (!message && message.error().kind == ErrorKind::NotFound) {
            continue;
        }
        BUBENIK_CO_TRY(message);
        told.append(messageReport(*message, recipient));
    }
    co_return told;
}

} // namespace bubenik::smschannel
