#include "fakes/oauth/OAuthStandIn.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QUrlQuery>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

QMap<QString, QString> fieldsOf(const QString &query)
{
    QMap<QString, QString> fields;
    const auto items = QUrlQuery(query).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        fields[name] = value;
    }
    return fields;
}

bool isVerifier(const QString &text)
{
    static const QRegularExpression shape(u"^[A-Za-z0-9._~-]{43,128}$"_s); // RFC 7636, 4.1
    return shape.match(text).hasMatch();
}

QString challengeOf(const QString &verifier)
{
    return QString::fromLatin1(QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256)
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

OAuthStandIn::OAuthStandIn(FakeHttpClient &http, const QString &base, Rules rules)
    : m_rules(std::move(rules))
{
    http.on("POST", u"^%1/token$"_s.arg(QRegularExpression::escape(base)),
        [this](const HttpRequest &request) -> Result<HttpAnswer> { return answer(request); });
}

void OAuthStandIn::visit(const QUrl &address, bool agrees)
{
    const auto fields = fieldsOf(address.query(QUrl::FullyEncoded));
    const QUrl back(fields[u"redirect_uri"_s]);
    const auto demand = [&](bool isRight, const QString &what) {
        if (!isRight) {
            m_problems.append(u"dialog: "_s + what);
        }
    };
    demand(address.path().endsWith("/authorize"_L1), u"path"_s);
    demand(fields[u"response_type"_s] == "code"_L1, u"response_type"_s);
    demand(fields[u"client_id"_s] == m_rules.clientId, u"client_id"_s);
    demand(m_rules.scope.isEmpty() || fields[u"scope"_s] == m_rules.scope, u"scope"_s);
    demand(fields[u"state"_s].size() >= 22, u"state"_s); // 128 bits at least
    demand(fields[u"code_challenge_method"_s] == "S256"_L1, u"code_challenge_method"_s);
    demand(fields[u"code_challenge"_s].size() == 43, u"code_challenge"_s);
    const bool isOurs = back.scheme() == "http"_L1 && (back.host() == "localhost"_L1 || back.host() == "127.0.0.1"_L1)
        && back.port() > 0;
    demand(isOurs, u"redirect_uri"_s);
    if (!isOurs) {
        return;
    }
    QUrlQuery query;
    query.addQueryItem(u"state"_s, fields[u"state"_s]);
    if (agrees) {
        const auto code = u"code-%1"_s.arg(++m_code);
        m_codes[code] = fields;
        query.addQueryItem(u"code"_s, code);
    } else {
        query.addQueryItem(u"error"_s, u"access_denied"_s);
    }
    auto target = back;
    target.setQuery(query);
    goBack(target);
}

void OAuthStandIn::goBack(const QUrl &address)
{
    auto *socket = new QTcpSocket;
    QObject::connect(socket, &QTcpSocket::connected, socket, [socket, address] {
        socket->write("GET " + address.path().toLatin1() + '?' + address.query(QUrl::FullyEncoded).toLatin1()
            + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    });
    QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    socket->connectToHost(address.host(), static_cast<quint16>(address.port()));
}

QString OAuthStandIn::access() const
{
    return m_issued == 0 ? QString() : u"access-%1"_s.arg(m_issued);
}

HttpAnswer OAuthStandIn::refuse(int status, const QString &error, const QString &why)
{
    m_problems.append(error + u": "_s + why);
    const QJsonObject body { { u"error"_s, error }, { u"error_description"_s, why } };
    return { .status = status,
        .headers = { { "content-type", "application/json" } },
        .body = QJsonDocument(body).toJson(QJsonDocument::Compact) };
}

HttpAnswer OAuthStandIn::answer(const HttpRequest &request)
{
    if (m_isDown) {
        return { .status = 503, .body = "try later" };
    }
    if (!request.headers.contains({ "Content-Type", "application/x-www-form-urlencoded" })) {
        return refuse(400, u"invalid_request"_s, u"content type"_s);
    }
    if (request.url.hasQuery()) {
        return refuse(400, u"invalid_request"_s, u"nothing belongs into the address"_s);
    }
    const auto fields = fieldsOf(QString::fromLatin1(request.body));
    if (fields[u"client_id"_s] != m_rules.clientId) {
        return refuse(401, u"invalid_client"_s, u"client_id"_s);
    }
    if (fields.value(u"client_secret"_s) != m_rules.clientSecret) {
        return refuse(401, u"invalid_client"_s, u"client_secret"_s);
    }
    if (fields[u"grant_type"_s] == "authorization_code"_L1) {
        return exchange(fields);
    }
    if (fields[u"grant_type"_s] == "refresh_token"_L1) {
        return renew(fields);
    }
    return refuse(400, u"unsupported_grant_type"_s, fields[u"grant_type"_s]);
}

HttpAnswer OAuthStandIn::exchange(const Fields &fields)
{
    if (!m_codes.contains(fields[u"code"_s])) {
        return refuse(400, u"invalid_grant"_s, u"code"_s);
    }
    const auto asked = m_codes.take(fields[u"code"_s]); // once
    if (fields[u"redirect_uri"_s] != asked[u"redirect_uri"_s]) {
        return refuse(400, u"invalid_grant"_s, u"redirect_uri"_s);
    }
    const auto verifier = fields[u"code_verifier"_s];
    if (!isVerifier(verifier) || challengeOf(verifier) != asked[u"code_challenge"_s]) {
        return refuse(400, u"invalid_grant"_s, u"code_verifier"_s);
    }
    return issue();
}

HttpAnswer OAuthStandIn::renew(const Fields &fields)
{
    if (m_refresh.isEmpty() || fields[u"refresh_token"_s] != m_refresh) {
        return refuse(400, u"invalid_grant"_s, u"refresh_token"_s);
    }
    return issue();
}

HttpAnswer OAuthStandIn::issue()
{
    ++m_issued;
    const bool isFirst = m_refresh.isEmpty();
    if (isFirst || m_rules.rotates) {
        m_refresh = u"refresh-%1"_s.arg(m_issued);
    }
    QJsonObject body { { u"token_type"_s, u"Bearer"_s }, { u"access_token"_s, access() },
        { u"expires_in"_s, m_rules.lifeSeconds } };
    if (isFirst || m_rules.rotates) {
        body[u"refresh_token"_s] = m_refresh;
    }
    return { .status = 200,
        .headers = { { "content-type", "application/json" } },
        .body = QJsonDocument(body).toJson(QJsonDocument::Compact) };
}

} // namespace bubenik
