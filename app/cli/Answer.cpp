#include "cli/Answer.h"

#include "cli/Arguments.h"
#include "words/Words.h"

#include <QJsonDocument>

namespace bubenik::cli {

using namespace Qt::StringLiterals;

Answer answer(const QJsonObject &json, const QString &text)
{
    return { QJsonDocument(json).toJson(QJsonDocument::Compact), text };
}

Answer answer(const QJsonArray &json, const QString &text)
{
    return { QJsonDocument(json).toJson(QJsonDocument::Compact), text };
}

Exit exitOf(const Error &error)
{
    static const QStringList badArguments { u"usage"_s, u"bad-time"_s, u"skipped-hour"_s };
    switch (error.kind) {
    case ErrorKind::Invalid:
        return badArguments.contains(error.code) ? Exit::Usage : Exit::Failed;
    case ErrorKind::Auth:
    case ErrorKind::Forbidden:
        return Exit::Refused;
    case ErrorKind::Offline:
        return Exit::Offline;
    case ErrorKind::Missed:
    case ErrorKind::UnknownOutcome:
        return Exit::Person;
    case ErrorKind::Conflict:
        // "exists", "channel-exists": nobody has to decide, the name is simply taken.
        return error.code.endsWith("exists"_L1) ? Exit::Failed : Exit::Person;
    default:
        return Exit::Failed;
    }
}

QJsonObject problemJson(const Error &error, const QString &channelName)
{
    QJsonObject json = toJson(error);
    if (isUsageError(error)) {
        json[u"kind"_s] = u"usage"_s;
        json.remove(u"code"_s);
        return json;
    }
    json[u"message"_s] = words::explain(error, channelName).title;
    if (!error.detail.isEmpty()) {
        json[u"detail"_s] = error.detail;
    }
    return json;
}

QString problemText(const Error &error, const QString &channelName)
{
    if (isUsageError(error)) {
        return error.detail;
    }
    const auto message = words::explain(error, channelName);
    QStringList lines { message.title, message.meaning, message.advice };
    lines.removeAll(QString());
    if (!error.detail.isEmpty()) {
        lines.append(u"(%1: %2)"_s.arg(toString(error.kind), error.detail));
    }
    return lines.join(u'\n');
}

} // namespace bubenik::cli
