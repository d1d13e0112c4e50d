#include "channels/sms/SmsBrana.h"

#include "broadcast/SmsText.h"
#include "core/Zone.h"
#include "net/Retry.h"

#include <QCryptographicHash>
#include <QUuid>
#include <QXmlStreamReader>
#include <algorithm>

namespace bubenik::smschannel {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int markIsKnown = -1;
constexpr int saltWasUsed = 7;
constexpr qsizetype mostCharacters = 459; // of a text in GSM 7 bit: three parts
const QString stampFormat = u"yyyyMMdd'T'HHmmss"_s;

// Their clock is the one on the wall in Prague.
const Zone &pragueZone()
{
    static const Zone zone("Europe/Prague");
    return zone;
}

QByteArray smsQuery(const QList<QPair<QString, QString>> &parameters)
{
    QByteArray text;
    for (const auto &[name, value] : parameters) {
        text += (text.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return text;
}

// A dropped answer to a mere question was no outcome.
Error ofQuestion(Error error)
{
    if (error.kind == ErrorKind::UnknownOutcome) {
        error.kind = ErrorKind::Offline;
    }
    return error;
}

// The elements below <result>; nullopt: not their XML.
std::optional<QHash<QString, QString>> flatResult(const QByteArray &body)
{
    QHash<QString, QString> values;
    QXmlStreamReader xml(body);
    if (!xml.readNextStartElement() || xml.name() != "result"_L1) {
        return std::nullopt;
    }
    while (xml.readNextStartElement()) {
        const auto name = xml.name().toString();
        values.insert(name, xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed());
    }
    return xml.hasError() ? std::nullopt : std::optional(values);
}

Instant stamped(const QString &text)
{
    const auto local = QDateTime::fromString(text, stampFormat);
    return local.isValid() ? pragueZone().fromLocal(local.date(), local.time()).value_or(Instant {}) : Instant {};
}

// 0 unknown, 1 delivered, 2 stored (the phone is off), 3 not delivered, 5 expired.
SmsReport reportOf(const QString &status)
{
    return status == "1"_L1                    ? SmsReport::Delivered
        : status == "3"_L1 || status == "5"_L1 ? SmsReport::Undelivered
                                               : SmsReport::Waiting;
}

struct InboxReport {
    QString remoteId;
    QString number;
    SmsReport report = SmsReport::Waiting;
    Instant at {};
};

// <result><inbox>…<delivery_report><item><idsms/><number/><time/><status/></item>
QList<InboxReport> inboxReports(const QByteArray &body)
{
    QList<InboxReport> reports;
    QXmlStreamReader xml(body);
    bool isReport = false;
    QHash<QString, QString> item;
    while (!xml.atEnd()) {
        xml.readNext();
        const auto name = xml.name();
        if (xml.isStartElement() && name == "delivery_report"_L1) {
            isReport = true;
        } else if (xml.isEndElement() && name == "delivery_report"_L1) {
            isReport = false;
        } else if (xml.isStartElement() && name == "item"_L1) {
            item.clear();
        } else if (xml.isEndElement() && name == "item"_L1 && isReport) {
            reports.append({ item.value(u"idsms"_s), item.value(u"number"_s), reportOf(item.value(u"status"_s)),
                stamped(item.value(u"time"_s)) });
        } else if (xml.isStartElement() && isReport) {
            const auto key = name.toString();
            item.insert(key, xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed());
        }
    }
    return reports;
}

// A report without the id we know (a lost answer) is told apart by the number and the time.
bool fitsByTime(const InboxReport &report, const SmsRecipient &recipient)
{
    const auto began = recipient.startedAt.value_or(recipient.sentAt.value_or(recipient.due));
    return report.at + 1min >= began && report.at - began < 72h;
}

QList<SmsDeliveryReport> reportsIn(const QByteArray &body, const QList<SmsRecipient> &sent)
{
    QHash<QString, InboxReport> byId;
    QMultiHash<QString, InboxReport> byNumber;
    for (const auto &report : inboxReports(body)) {
        byId.insert(report.remoteId, report);
        byNumber.insert(report.number, report);
    }
    QList<SmsDeliveryReport> told;
    for (const auto &recipient : sent) {
        auto found = byId.value(recipient.remoteId);
        if (recipient.remoteId.isEmpty()) {
            const auto ofNumber = byNumber.values(recipient.number);
            const auto fitting = std::ranges::find_if(
                ofNumber, [&](const InboxReport &report) { return fitsByTime(report, recipient); });
            found = fitting == ofNumber.cend() ? InboxReport {} : *fitting;
        }
        if (found.report != SmsReport::Waiting) {
            told.append({ .recipient = recipient.id, .report = found.report, .at = found.at });
        }
    }
    return told;
}

} // namespace

Error smsBranaError(int number)
{
    switch (number) {
    case 2:
    case 3:
        return {
            .kind = ErrorKind::Auth, .detail = u"err %1: login or password"_s.arg(number), .code = u"sms-sign-in"_s
        };
    case 4:
        return { .kind = ErrorKind::WrongClock, .detail = u"err 4: time"_s, .code = u"sms-clock"_s };
    case 5:
        return {
            .kind = ErrorKind::Forbidden, .detail = u"err 5: address of this computer"_s, .code = u"sms-address"_s
        };
    case 6:
        return { .kind = ErrorKind::Unsupported, .detail = u"err 6: action"_s, .code = u"sms-action"_s };
    case saltWasUsed:
        return { .kind = ErrorKind::Server, .detail = u"err 7: salt used"_s, .code = u"sms-salt"_s };
    case 8:
        return { .kind = ErrorKind::Server, .detail = u"err 8: database"_s, .code = u"sms-gateway"_s };
    case 9:
        return { .kind = ErrorKind::Rejected, .detail = u"err 9: credit"_s, .code = u"no-credit"_s };
    case 10:
        return { .kind = ErrorKind::Rejected, .detail = u"err 10: number"_s, .code = u"sms-number"_s };
    case 11:
        return { .kind = ErrorKind::Invalid, .detail = u"err 11: empty text"_s, .code = u"sms-empty"_s };
    case 12:
        return { .kind = ErrorKind::TooLarge, .detail = u"err 12: length"_s, .code = u"sms-long"_s };
    default: // 1 is "unknown error": whether it was taken is unknown too
        return { .kind = ErrorKind::UnknownOutcome, .detail = u"err %1"_s.arg(number), .code = u"sms-gateway"_s };
    }
}

SmsBrana::SmsBrana(Settings settings, const ChannelContext &context, QString secretKey)
    : m_settings(std::move(settings))
    , m_http(context.http)
    , m_secrets(context.secrets)
    , m_clock(context.clock)
    , m_secretKey(std::move(secretKey))
{
}

Result<void> SmsBrana::check(const QString &text) const
{
    const auto counted = sms::count(text);
    if (counted.parts.isEmpty()) {
        return fail(smsBranaError(11));
    }
    return counted.characters > mostCharacters || counted.parts.size() > mostParts ? fail(smsBranaError(12))
                                                                                   : Result<void> {};
}

Task<QByteArray> SmsBrana::ask(Parameters parameters)
{
    if (m_password.isEmpty()) {
        auto reading = m_secrets.read(m_secretKey);
        const auto password = co_await std::move(reading);
        BUBENIK_CO_TRY(password);
        m_password = *password;
    }
    const auto time = pragueZone().toLocal(m_clock.now()).toString(stampFormat);
    const auto salt = QUuid::createUuid().toString(QUuid::Id128);
    const auto proof = QCryptographicHash::hash((m_password + time + salt).toUtf8(), QCryptographicHash::Md5).toHex();
    Parameters all { { u"login"_s, m_settings.user }, { u"time"_s, time }, { u"sul"_s, salt },
        { u"auth"_s, QString::fromLatin1(proof) } };
    all += parameters;
    HttpRequest request { .method = "GET", .url = m_settings.api, .timeout = patience };
    request.url.setQuery(QString::fromLatin1(smsQuery(all)), QUrl::StrictMode);
    auto sending = m_http.send(std::move(request), {});
    const auto answer = co_await std::move(sending);
    BUBENIK_CO_TRY(answer);
    constexpr int ok = 200;
    constexpr int firstServerError = 500;
    if (answer->status == ok) {
        co_return answer->body;
    }
    Error error { .kind = answer->status >= firstServerError ? ErrorKind::UnknownOutcome : ErrorKind::Rejected,
        .detail = u"HTTP %1"_s.arg(answer->status),
        .code = u"sms-gateway"_s };
    error.retryAfter = parseRetryAfter(answer->header("retry-after"), m_clock.now());
    co_return fail(error);
}

Task<QHash<QString, QString>> SmsBrana::askForResult(Parameters parameters)
{
    auto asking = ask(std::move(parameters));
    const auto body = co_await std::move(asking);
    BUBENIK_CO_TRY(body);
    const auto values = flatResult(*body);
    bool isNumber = false;
    const int number = values ? values->value(u"err"_s).toInt(&isNumber) : 0;
    if (!isNumber) { // a page of a proxy, half an answer: nobody can tell
        co_return fail(ErrorKind::UnknownOutcome, u"not an answer of SMS Connect"_s, u"sms-gateway"_s);
    }
    if (number != 0) {
        auto error = smsBranaError(number);
        error.subject = QString::number(number);
        co_return fail(error);
    }
    co_return *values;
}

Task<SmsReceipt> SmsBrana::send(ShortMessage message)
{
    BUBENIK_CO_TRY(check(message.text));
    const bool isPlain = sms::count(message.text).alphabet == sms::Alphabet::Gsm7;
    Parameters parameters { { u"action"_s, u"send_sms"_s }, { u"number"_s, message.number },
        { u"message"_s, message.text }, { u"data_code"_s, isPlain ? u"7bit"_s : u"ucs2"_s },
        { u"delivery_report"_s, u"1"_s }, { u"user_id"_s, message.mark } };
    if (!m_settings.sender.isEmpty()) {
        parameters.append({ u"sender_id"_s, m_settings.sender });
    }
    auto asking = askForResult(parameters);
    auto result = co_await std::move(asking);
    if (!result && result.error().subject == QString::number(saltWasUsed)) {
        auto again = askForResult(parameters);
        result = co_await std::move(again);
    }
    if (!result && result.error().subject == QString::number(markIsKnown)) {
        co_return SmsReceipt {};
    }
    BUBENIK_CO_TRY(result);
    co_return SmsReceipt { .remoteId = result->value(u"sms_id"_s),
        .parts = result->value(u"sms_count"_s).toInt(),
        .price = moneyFromText(result->value(u"price"_s)).value_or(noMoney),
        .credit = moneyFromText(result->value(u"credit"_s)).value_or(noMoney) };
}

Task<SmsQuote> SmsBrana::quote(QString text, QStringList numbers)
{
    BUBENIK_CO_TRY(check(text));
    auto asking = credit();
    const auto left = co_await std::move(asking);
    BUBENIK_CO_TRY(left);
    const auto each = m_settings.rules.pricePerPart;
    co_return SmsQuote { .price = each == noMoney ? noMoney : each * sms::count(text).parts.size() * numbers.size(),
        .credit = *left };
}

Task<qint64> SmsBrana::credit()
{
    auto asking = askForResult({ { u"action"_s, u"credit_info"_s } });
    const auto result = co_await std::move(asking);
    if (!result) {
        co_return fail(ofQuestion(result.error()));
    }
    const auto money = moneyFromText(result->value(u"credit"_s));
    co_return money ? Result<qint64>(*money) : fail(ErrorKind::Server, u"no credit told"_s, u"sms-gateway"_s);
}

Task<QList<SmsDeliveryReport>> SmsBrana::reports(QList<SmsRecipient> sent)
{
    auto asking = ask({ { u"action"_s, u"inbox"_s } });
    const auto body = co_await std::move(asking);
    if (!body) {
        co_return fail(ofQuestion(body.error()));
    }
    const auto refused = flatResult(*body);
    if (const int number = refused ? refused->value(u"err"_s).toInt() : 0; number != 0) {
        co_return fail(smsBranaError(number));
    }
    co_return reportsIn(*body, sent);
}

} // namespace bubenik::smschannel
