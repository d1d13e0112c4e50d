#include "fakes/graph/GraphSpec.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

QJsonDocument specFile(const QString &name)
{
    QFile file(QStringLiteral(BUBENIK_FACEBOOK_SPEC) + u'/' + name);
    const auto json = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
    if (json.isNull()) {
        qFatal("Cannot read %s", qPrintable(file.fileName()));
    }
    return json;
}

QString keyOf(const QString &node, const QByteArray &method, const QString &edge)
{
    return node + u' ' + QString::fromLatin1(method) + u' ' + edge;
}

bool isGlobal(const QString &name)
{
    static const QSet<QString> names { u"access_token"_s, u"fields"_s, u"limit"_s, u"after"_s, u"before"_s, u"since"_s,
        u"until"_s, u"locale"_s, u"format"_s, u"pretty"_s, u"debug"_s, u"method"_s, u"summary"_s };
    return names.contains(name);
}

QString globalType(const QString &name)
{
    static const QMap<QString, QString> types { { u"limit"_s, u"unsigned int"_s }, { u"since"_s, u"datetime"_s },
        { u"until"_s, u"datetime"_s }, { u"pretty"_s, u"bool"_s } };
    return types.value(name, u"string"_s);
}

} // namespace

std::optional<qint64> graphSeconds(const QString &text)
{
    static const QRegularExpression digits(u"^\\d{1,12}$"_s);
    if (digits.match(text).hasMatch()) {
        return text.toLongLong();
    }
    static const QRegularExpression iso(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d)?(Z|[+-]\\d\\d:?\\d\\d)$"_s);
    const auto time = QDateTime::fromString(text, Qt::ISODate);
    return iso.match(text).hasMatch() && time.isValid() ? std::optional(time.toSecsSinceEpoch()) : std::nullopt;
}

std::shared_ptr<const GraphSpec> GraphSpec::load()
{
    static std::weak_ptr<const GraphSpec> kept;
    if (auto shared = kept.lock()) {
        return shared;
    }
    std::shared_ptr<GraphSpec> spec(new GraphSpec);
    for (const auto &node : { u"Page"_s, u"PagePost"_s, u"Photo"_s, u"Comment"_s, u"User"_s, u"InsightsResult"_s }) {
        spec->addNode(node, node + ".json"_L1);
    }
    spec->addEnums(u"enum_types.json"_s);
    spec->addUnlisted();
    kept = spec;
    return spec;
}

void GraphSpec::addNode(const QString &node, const QString &file)
{
    const auto json = specFile(file).object();
    for (const auto value : json[u"fields"_s].toArray()) {
        m_fields[node].insert(value.toObject()[u"name"_s].toString());
    }
    for (const auto value : json[u"apis"_s].toArray()) {
        const auto api = value.toObject();
        const auto method = api[u"method"_s].toString().toLatin1();
        const auto edge = api[u"endpoint"_s].toString(); // the object's own calls have a name instead
        auto &params = m_params[keyOf(node, method, edge)];
        for (const auto param : api[u"params"_s].toArray()) {
            params.insert(param.toObject()[u"name"_s].toString(), param.toObject()[u"type"_s].toString());
        }
    }
}

void GraphSpec::addEnums(const QString &file)
{
    for (const auto value : specFile(file).array()) {
        auto &values = m_enums[value.toObject()[u"name"_s].toString()];
        for (const auto each : value.toObject()[u"values"_s].toArray()) {
            values.insert(each.toString());
        }
    }
}

void GraphSpec::addUnlisted()
{
    // Meta's SDKs send the picture as the file `source`.
    m_params[keyOf(u"Page"_s, "POST", u"photos"_s)].insert(u"source"_s, u"file"_s);
    m_params[keyOf(u"Root"_s, "GET", u"debug_token"_s)] = { { u"input_token"_s, u"string"_s } };
    m_params[keyOf(u"Root"_s, "GET", u"oauth/access_token"_s)]
        = { { u"client_id"_s, u"string"_s }, { u"client_secret"_s, u"string"_s }, { u"redirect_uri"_s, u"string"_s },
              { u"code"_s, u"string"_s }, { u"code_verifier"_s, u"string"_s }, { u"grant_type"_s, u"string"_s },
              { u"fb_exchange_token"_s, u"string"_s } };
    m_params[keyOf(u"Root"_s, "POST", u"oauth/access_token"_s)]
        = m_params.value(keyOf(u"Root"_s, "GET", u"oauth/access_token"_s));
    m_fields[u"Page"_s].insert(u"tasks"_s); // in the list of a user's Pages
    m_fields[u"StoryAttachment"_s] = { u"description"_s, u"description_tags"_s, u"media"_s, u"media_type"_s,
        u"subattachments"_s, u"target"_s, u"title"_s, u"type"_s, u"unshimmed_url"_s, u"url"_s };
    m_fields[u"AttachmentTarget"_s] = { u"id"_s, u"url"_s };
    m_fields[u"AttachmentMedia"_s] = { u"image"_s, u"source"_s };
    m_fields[u"Image"_s] = { u"height"_s, u"src"_s, u"width"_s };
    m_fields[u"Profile"_s] = { u"id"_s, u"name"_s, u"picture"_s, u"link"_s };
    m_fields[u"Application"_s] = { u"id"_s, u"name"_s, u"link"_s, u"category"_s };
}

QString GraphSpec::typeOf(const QString &node, const QString &field)
{
    static const QMap<QString, QString> types { { u"PagePost.from"_s, u"Profile"_s },
        { u"Comment.from"_s, u"Profile"_s }, { u"Photo.from"_s, u"Profile"_s }, { u"Comment.parent"_s, u"Comment"_s },
        { u"Comment.object"_s, u"PagePost"_s }, { u"PagePost.application"_s, u"Application"_s },
        { u"Comment.application"_s, u"Application"_s }, { u"StoryAttachment.media"_s, u"AttachmentMedia"_s },
        { u"StoryAttachment.target"_s, u"AttachmentTarget"_s }, { u"AttachmentMedia.image"_s, u"Image"_s },
        { u"StoryAttachment.subattachments"_s, u"StoryAttachment"_s },
        { u"PagePost.attachments"_s, u"StoryAttachment"_s }, { u"User.accounts"_s, u"Page"_s },
        { u"PagePost.comments"_s, u"Comment"_s }, { u"Comment.comments"_s, u"Comment"_s } };
    return types.value(node + u'.' + field);
}

bool GraphSpec::hasField(const QString &node, const QString &field) const
{
    return m_fields.value(node).contains(field) || isEdge(node, field);
}

bool GraphSpec::isEdge(const QString &node, const QString &name) const
{
    return !name.isEmpty() && m_params.contains(keyOf(node, "GET", name));
}

std::optional<GraphError> GraphSpec::refusal(
    const QString &node, const QString &edge, const GraphRequest &request) const
{
    const auto found = m_params.constFind(keyOf(node, request.method, edge));
    if (found == m_params.constEnd()) {
        return request.method == "GET" && !edge.isEmpty()
            ? GraphError { 100, u"(#100) Tried accessing nonexisting field (%1) on node type (%2)"_s.arg(edge, node) }
            : graphMissing(request.method, request.path.value(0));
    }
    for (auto it = request.params.cbegin(); it != request.params.cend(); ++it) {
        const bool isListed = found->contains(it.key());
        if (!isListed && !isGlobal(it.key())) {
            return GraphError { 100,
                u"(#100) Param %1 is not listed for %2 %3/%4"_s.arg(
                    it.key(), QString::fromLatin1(request.method), node, edge) };
        }
        const auto type = isListed ? found->value(it.key()) : globalType(it.key());
        if (!fits(type, it.value())) {
            return GraphError { 100, u"(#100) Param %1 must be of type %2"_s.arg(it.key(), type) };
        }
    }
    for (const auto &file : request.files) {
        if (found->value(file.name) != "file"_L1) {
            return GraphError { 100, u"(#100) No file is taken as %1"_s.arg(file.name) };
        }
    }
    return std::nullopt;
}

} // namespace bubenik
