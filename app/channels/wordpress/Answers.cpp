#include "channels/wordpress/Answers.h"

#include "channels/wordpress/Text.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace bubenik::wordpress {

using namespace Qt::StringLiterals;

namespace {

// WordPress's refusal -> the right that would have allowed it.
QString rightOf(const QString &code)
{
    static const QHash<QString, QString> rights {
        { u"rest_cannot_publish"_s, u"publish_posts"_s },
        { u"rest_cannot_edit"_s, u"edit_others_posts"_s },
        { u"rest_cannot_edit_others"_s, u"edit_others_posts"_s },
        { u"rest_cannot_delete"_s, u"delete_published_posts"_s },
        { u"rest_cannot_create"_s, u"edit_posts"_s },
        { u"rest_cannot_assign_term"_s, u"assign_categories"_s },
    };
    return rights.value(code, code);
}

std::optional<std::chrono::seconds> retryAfterOf(const HttpAnswer &answer)
{
    bool isNumber = false;
    const int seconds = answer.header("retry-after").trimmed().toInt(&isNumber);
    return isNumber && seconds >= 0 ? std::optional(std::chrono::seconds(seconds)) : std::nullopt;
}

struct Refusal {
    QString code;
    QString detail;
    bool byWordPress = false;
};

Refusal refusalOf(const HttpAnswer &answer)
{
    Refusal refusal { {}, "HTTP %1"_L1.arg(QString::number(answer.status)) };
    const auto json = jsonOf(answer.body);
    if (json && json->isObject() && json->object()[u"code"_s].isString()) {
        refusal.byWordPress = true;
        refusal.code = json->object()[u"code"_s].toString();
        const auto message = visibleText(json->object()[u"message"_s].toString()).simplified().left(300);
        refusal.detail += " %1: %2"_L1.arg(refusal.code, message);
        if (const auto term = json->object()[u"data"_s][u"term_id"_s].toInteger(); term > 0) {
            refusal.detail += " #%1"_L1.arg(QString::number(term));
        }
    }
    return refusal;
}

ErrorKind kindOfRefusal(int status, const Refusal &refusal)
{
    switch (status) {
    case 401:
        return ErrorKind::Auth;
    case 403:
        return ErrorKind::Forbidden;
    case 404:
        return refusal.code.endsWith("_invalid_id"_L1) ? ErrorKind::NotFound : ErrorKind::Rejected;
    case 410:
        return ErrorKind::NotFound;
    case 408:
    case 425:
    case 429:
        return ErrorKind::RateLimited;
    case 413:
        return ErrorKind::TooLarge;
    default:
        return ErrorKind::Rejected;
    }
}

Error errorOfRefusal(const HttpAnswer &answer)
{
    const auto refusal = refusalOf(answer);
    Error error { .kind = kindOfRefusal(answer.status, refusal), .detail = refusal.detail, .code = refusal.code };
    if (answer.status >= 300 && answer.status < 400) {
        error.code = u"redirected"_s;
        error.detail += " to %1"_L1.arg(QString::fromLatin1(answer.header("location")));
    } else if (error.kind == ErrorKind::Forbidden) {
        // Without WordPress's own code it was a firewall or the web server that refused.
        error.code = refusal.byWordPress ? rightOf(refusal.code) : u"blocked"_s;
    } else if (error.kind == ErrorKind::Auth && !refusal.byWordPress) {
        error.code = u"blocked"_s;
    } else if (error.kind == ErrorKind::RateLimited) {
        error.retryAfter = retryAfterOf(answer);
    }
    return error;
}

} // namespace

std::optional<QJsonDocument> jsonOf(const QByteArray &body)
{
    constexpr int attempts = 16;
    qsizetype from = 0;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const auto object = body.indexOf('{', from);
        const auto array = body.indexOf('[', from);
        const auto start = object < 0 ? array : array < 0 ? object : qMin(object, array);
        if (start < 0) {
            return std::nullopt;
        }
        const auto json = QJsonDocument::fromJson(body.mid(start));
        if (!json.isNull()) {
            return json;
        }
        from = start + 1;
    }
    return std::nullopt;
}

Error errorOfRead(const HttpAnswer &answer)
{
    if (answer.status < 500) {
        return errorOfRefusal(answer);
    }
    const auto refusal = refusalOf(answer);
    return { .kind = ErrorKind::Server, .detail = refusal.detail, .code = refusal.code, .retryAfter = retryAfterOf(answer) };
}

Error errorOfWrite(const HttpAnswer &answer)
{
    if (answer.status < 500) {
        return errorOfRefusal(answer);
    }
    const auto refusal = refusalOf(answer);
    if (answer.status == 501 && refusal.byWordPress) {
        return { .kind = ErrorKind::Unsupported, .detail = refusal.detail, .code = refusal.code };
    }
    // wp_die() of the maintenance mode comes before anything is done; so does a database that does not answer.
    const bool maintenance = answer.status == 503 && retryAfterOf(answer).has_value();
    if (maintenance || refusal.code == "db_insert_error"_L1) {
        return { .kind = ErrorKind::Server, .detail = refusal.detail, .code = refusal.code, .retryAfter = retryAfterOf(answer) };
    }
    return { .kind = ErrorKind::UnknownOutcome, .detail = refusal.detail, .code = refusal.code };
}

qint64 existingTermOf(const Error &error)
{
    return error.code == "term_exists"_L1 ? error.detail.section(u'#', -1).toLongLong() : 0;
}

} // namespace bubenik::wordpress
