// Tokens: who asks, with which rights, and how tokens come to be.
#include "fakes/graph/GraphCore.h"

#include <QCryptographicHash>

namespace bubenik {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto shortLife = 2h;
constexpr auto longLife = 60 * 24h;
constexpr auto dataAccessLife = 90 * 24h;

QString kindName(GraphToken::Kind kind)
{
    return kind == GraphToken::Kind::Page ? u"PAGE"_s : kind == GraphToken::Kind::User ? u"USER"_s : u"APP"_s;
}

GraphError tokenError(const QString &message, int subcode = 0)
{
    return { 190, message, subcode };
}

} // namespace

GraphError GraphCore::deathOf(int subcode)
{
    static const QMap<int, QString> words {
        { 458, u"Error validating access token: The user has not authorized application."_s },
        { 459,
            u"Error validating access token: You cannot access the app till you log in to www.facebook.com and follow the instructions given."_s },
        { 460,
            u"Error validating access token: The session has been invalidated because the user changed their password or Facebook has changed the session for security reasons."_s },
        { 463, u"Error validating access token: Session has expired."_s },
        { 467, u"Error validating access token: The session was invalidated."_s },
        { 492, u"Error validating access token: The user does not have a role on the Page any more."_s }
    };
    return tokenError(words.value(subcode, u"Error validating access token"_s), subcode);
}

std::optional<GraphError> GraphCore::deathOf(const GraphToken &token) const
{
    if (token.death != 0) {
        return deathOf(token.death);
    }
    return token.expires && *token.expires <= now() ? std::optional(deathOf(463)) : std::nullopt;
}

GraphResult<GraphToken> GraphCore::authenticate(const GraphRequest &request) const
{
    if (request.token.isEmpty()) {
        return request.path.first() == "me"_L1
            ? graphFail(2500, u"An active access token must be used to query information about the current user."_s)
            : graphFail(104, u"An access token is required to request this resource."_s);
    }
    if (const auto app = state.apps.value(request.token.section(u'|', 0, 0));
        !app.id.isEmpty() && request.token == app.id + u'|' + app.secret) {
        return GraphToken { .text = request.token, .kind = GraphToken::Kind::App, .profile = app.id, .app = app.id };
    }
    const auto found = state.tokens.constFind(request.token);
    if (found == state.tokens.constEnd()) {
        return tl::unexpected(tokenError(u"Invalid OAuth access token - Cannot parse access token"_s));
    }
    if (const auto death = deathOf(*found)) {
        return tl::unexpected(*death);
    }
    return *found;
}

std::optional<GraphError> GraphCore::writeRefusal(
    const GraphToken &token, const QString &page, const QString &scope) const
{
    if (token.kind == GraphToken::Kind::Page && token.profile == page && token.scopes.contains(scope)) {
        return std::nullopt;
    }
    return GraphError { 200,
        u"(#200) If posting to a page, requires both pages_read_engagement and %1 as an admin with sufficient "
        "administrative permission"_s.arg(scope) };
}

std::optional<GraphError> GraphCore::readRefusal(
    const GraphToken &token, const QString &page, const QString &scope) const
{
    const bool isOfPage = token.kind != GraphToken::Kind::Page || token.profile == page;
    if (isOfPage && token.scopes.contains(scope)) {
        return std::nullopt;
    }
    return GraphError { 10,
        u"(#10) This endpoint requires the '%1' permission or the 'Page Public Content Access' feature."_s.arg(scope) };
}

GraphCore::Reply GraphCore::debugToken(const GraphRequest &request, const GraphToken &asker) const
{
    const auto input = request.param(u"input_token"_s);
    if (input.isEmpty()) {
        return graphFail(100, u"(#100) The parameter input_token is required"_s);
    }
    const auto found = state.tokens.constFind(input);
    if (found == state.tokens.constEnd()) {
        return QJsonObject { { u"data"_s,
            QJsonObject { { u"is_valid"_s, false }, { u"scopes"_s, QJsonArray {} },
                { u"error"_s,
                    QJsonObject { { u"code"_s, 190 }, { u"message"_s, u"Invalid OAuth access token."_s } } } } } };
    }
    if (asker.app != found->app) {
        return graphFail(100,
            u"(#100) You must provide an app access token, or a user access token that is an owner or developer of the app"_s);
    }
    const auto unix = [](const std::optional<Instant> &time) { return time ? graphUnix(*time) : 0; };
    QJsonObject data { { u"app_id"_s, found->app }, { u"application"_s, state.apps.value(found->app).name },
        { u"type"_s, kindName(found->kind) }, { u"issued_at"_s, graphUnix(found->issued) },
        { u"expires_at"_s, unix(found->expires) }, { u"data_access_expires_at"_s, unix(found->dataAccessUntil) },
        { u"is_valid"_s, true }, { u"scopes"_s, QJsonArray::fromStringList(found->scopes) },
        { u"user_id"_s, found->user } };
    if (found->kind == GraphToken::Kind::Page) {
        data.insert(u"profile_id"_s, found->profile);
    }
    if (const auto death = deathOf(*found)) {
        data.insert(u"is_valid"_s, false);
        data.insert(u"error"_s,
            QJsonObject { { u"code"_s, 190 }, { u"message"_s, death->message }, { u"subcode"_s, death->subcode } });
    }
    return QJsonObject { { u"data"_s, data } };
}

GraphCore::Reply GraphCore::accessToken(const GraphRequest &request)
{
    const auto app = state.apps.value(request.param(u"client_id"_s));
    if (app.id.isEmpty()) {
        return graphFail(101, u"Error validating application. Cannot get application info due to a system error."_s);
    }
    if (request.param(u"client_secret"_s) != app.secret) {
        return tl::unexpected(GraphError { .code = 1, .message = u"Error validating client secret."_s, .status = 400 });
    }
    const auto grant = request.param(u"grant_type"_s);
    if (grant == "client_credentials"_L1) {
        return QJsonObject { { u"access_token"_s, QString(app.id + u'|' + app.secret) },
            { u"token_type"_s, u"bearer"_s } };
    }
    if (grant != "fb_exchange_token"_L1) {
        return exchangeCode(request);
    }
    const auto found = state.tokens.constFind(request.param(u"fb_exchange_token"_s));
    if (found == state.tokens.constEnd() || found->kind != GraphToken::Kind::User || found->app != app.id) {
        return tl::unexpected(tokenError(u"Invalid OAuth access token."_s));
    }
    if (const auto death = deathOf(*found)) {
        return tl::unexpected(*death);
    }
    return issue(*found, longLife);
}

GraphCore::Reply GraphCore::exchangeCode(const GraphRequest &request)
{
    const auto code = state.codes.take(request.param(u"code"_s)); // once only
    if (code.user.isEmpty() || code.app != request.param(u"client_id"_s)) {
        return graphFail(100, u"This authorization code has been used or has expired."_s, 36'009);
    }
    if (code.redirectUri != request.param(u"redirect_uri"_s)) {
        return graphFail(100,
            u"Error validating verification code. Please make sure your redirect_uri is identical to the one you used in the OAuth dialog request"_s,
            36'008);
    }
    GraphToken token {
        .kind = GraphToken::Kind::User, .profile = code.user, .user = code.user, .app = code.app, .scopes = code.scopes
    };
    return issue(std::move(token), shortLife);
}

GraphCore::Reply GraphCore::issue(GraphToken token, Millis life)
{
    const auto digest = QCryptographicHash::hash(state.nextNumber().toLatin1(), QCryptographicHash::Sha256).toHex();
    token.text = u"EAAG"_s + QString::fromLatin1(digest);
    token.issued = now();
    token.expires = now() + life;
    token.dataAccessUntil = now() + dataAccessLife;
    state.tokens.insert(token.text, token);
    return QJsonObject { { u"access_token"_s, token.text }, { u"token_type"_s, u"bearer"_s },
        { u"expires_in"_s, qint64(life / 1s) } };
}

GraphCore::Reply GraphCore::userNode(const Asked &asked)
{
    const bool listsPages = asked.edge == "accounts"_L1;
    const auto fields
        = listsPages ? fieldsOf(asked, u"Page"_s, {}) : fieldsOf(asked, u"User"_s, { u"name"_s, u"id"_s });
    if (!fields) {
        return tl::unexpected(fields.error());
    }
    if (listsPages) {
        return accounts(asked, *fields);
    }
    const QJsonObject all { { u"id"_s, asked.token.profile }, { u"name"_s, state.users.value(asked.token.profile) } };
    return project(u"User"_s, all, *fields, [&](const GraphField &field) -> GraphResult<QJsonValue> {
        const auto listed = accounts(asked, field.fields);
        return listed ? GraphResult<QJsonValue>(*listed) : tl::unexpected(listed.error());
    });
}

// A Page's token made from a person's long-lived one has no end.
GraphCore::Reply GraphCore::accounts(const Asked &asked, QList<GraphField> fields)
{
    const QStringList usual { u"access_token"_s, u"category"_s, u"name"_s, u"id"_s, u"tasks"_s };
    fields = fields.isEmpty() ? graphFields(usual) : fields;
    QJsonArray data;
    const bool mayList = asked.token.scopes.contains(u"pages_show_list"_s);
    for (const auto &page : mayList ? state.pages : QMap<QString, GraphPage>()) {
        auto token = asked.token;
        token.kind = GraphToken::Kind::Page;
        token.profile = page.id;
        const bool isLong = !token.expires || *token.expires - token.issued > 24h;
        const auto end = isLong ? std::nullopt : token.expires;
        const auto made = issue(token, shortLife).value()[u"access_token"_s].toString();
        state.tokens[made].expires = end;
        const QJsonObject all { { u"access_token"_s, made }, { u"category"_s, u"City"_s }, { u"name"_s, page.name },
            { u"id"_s, page.id }, { u"username"_s, page.username },
            { u"tasks"_s,
                QJsonArray { u"MODERATE"_s, u"MESSAGING"_s, u"ANALYZE"_s, u"CREATE_CONTENT"_s, u"MANAGE"_s } } };
        const auto shown = project(u"Page"_s, all, fields);
        if (!shown) {
            return tl::unexpected(shown.error());
        }
        data.append(*shown);
    }
    return QJsonObject { { u"data"_s, data } };
}

} // namespace bubenik
