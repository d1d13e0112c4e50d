#include "fakes/graph/GraphForm.h"

#include "core/Json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace bubenik {

using namespace Qt::StringLiterals;

GraphForm urlEncodedForm(const QByteArray &text)
{
    GraphForm form;
    for (const auto &pair : text.split('&')) {
        const auto equals = pair.indexOf('=');
        auto name = equals < 0 ? pair : pair.left(equals);
        auto value = equals < 0 ? QByteArray() : pair.mid(equals + 1);
        if (!name.isEmpty()) {
            form.pairs.append({ QString::fromUtf8(QByteArray::fromPercentEncoding(name.replace('+', ' '))),
                QString::fromUtf8(QByteArray::fromPercentEncoding(value.replace('+', ' '))) });
        }
    }
    return form;
}

namespace {

QString quotedIn(const QByteArray &head, const QByteArray &name)
{
    const QRegularExpression expression(u"[;\\s]%1=\"([^\"]*)\""_s.arg(QString::fromLatin1(name)));
    return expression.match(QString::fromUtf8(head)).captured(1);
}

} // namespace

GraphResult<GraphForm> multipartForm(const QByteArray &body, const QByteArray &contentType)
{
    static const QRegularExpression boundaryForm(u"boundary=\"?([^\";]+)\"?"_s);
    const auto boundary = boundaryForm.match(QString::fromLatin1(contentType)).captured(1).toLatin1();
    const auto broken = [] { return graphFail(100, u"(#100) The multipart body cannot be read"_s); };
    if (boundary.isEmpty() || !body.startsWith("--" + boundary)) {
        return broken();
    }
    GraphForm form;
    const auto delimiter = "\r\n--" + boundary;
    auto at = boundary.size() + 2;
    while (body.mid(at, 2) == "\r\n") {
        const auto headEnd = body.indexOf("\r\n\r\n", at);
        const auto end = body.indexOf(delimiter, headEnd + 2);
        if (headEnd < 0 || end < 0) {
            return broken();
        }
        const auto head = body.mid(at, headEnd - at);
        const auto content = body.mid(headEnd + 4, end - headEnd - 4);
        const auto name = quotedIn(head, "name");
        if (name.isEmpty()) {
            return broken();
        }
        if (head.contains("filename=")) {
            form.files.append({ name, quotedIn(head, "filename"), content });
        } else {
            form.pairs.append({ name, QString::fromUtf8(content) });
        }
        at = end + delimiter.size();
    }
    return body.mid(at, 2) == "--" ? GraphResult<GraphForm>(std::move(form)) : broken();
}

QString graphText(const QJsonValue &value)
{
    if (value.isString()) {
        return value.toString();
    }
    const auto json = QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(1, json.size() - 2));
}

GraphResult<GraphForm> jsonForm(const QByteArray &body)
{
    const auto json = parseObject(body);
    if (!json) {
        return graphFail(100, u"(#100) The JSON body cannot be read"_s);
    }
    GraphForm form;
    for (auto it = json->begin(); it != json->end(); ++it) {
        form.pairs.append({ it.key(), graphText(it.value()) });
    }
    return form;
}

namespace {

QJsonValue valueOf(const QString &text)
{
    const auto json = QJsonDocument::fromJson(text.toUtf8());
    return json.isObject() ? QJsonValue(json.object()) : json.isArray() ? QJsonValue(json.array()) : QJsonValue(text);
}

} // namespace

QMap<QString, QString> paramsOf(const QList<QPair<QString, QString>> &pairs)
{
    static const QRegularExpression indexed(u"^([^\\[]+)\\[(\\d*)\\]$"_s);
    static const QRegularExpression keyed(u"^([^\\[]+)\\[([^\\]]+)\\]$"_s);
    QMap<QString, QString> params;
    QMap<QString, QJsonArray> lists;
    QMap<QString, QJsonObject> maps;
    for (const auto &[name, value] : pairs) {
        if (const auto match = indexed.match(name); match.hasMatch()) {
            lists[match.captured(1)].append(valueOf(value));
        } else if (const auto keyedMatch = keyed.match(name); keyedMatch.hasMatch()) {
            maps[keyedMatch.captured(1)].insert(keyedMatch.captured(2), valueOf(value));
        } else {
            params.insert(name, value);
        }
    }
    for (auto it = lists.cbegin(); it != lists.cend(); ++it) {
        params.insert(it.key(), graphText(it.value()));
    }
    for (auto it = maps.cbegin(); it != maps.cend(); ++it) {
        params.insert(it.key(), graphText(it.value()));
    }
    return params;
}

} // namespace bubenik
