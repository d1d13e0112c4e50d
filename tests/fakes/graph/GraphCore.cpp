#include "fakes/graph/GraphCore.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QRegularExpression>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

constexpr double oldestVersion = 19.0;

QString traceIdOf(quint64 number)
{
    const auto digest = QCryptographicHash::hash("trace" + QByteArray::number(number), QCryptographicHash::Md5);
    return u'A' + QString::fromLatin1(digest.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QByteArray usageOf(int percent)
{
    const auto number = QByteArray::number(percent);
    return R"("call_count":)" + number + R"(,"total_cputime":)" + number + R"(,"total_time":)" + number;
}

} // namespace

QString graphTime(Instant time)
{
    return toQDateTime(time).toString(u"yyyy-MM-ddTHH:mm:ss'+0000'"_s);
}

qint64 graphUnix(Instant time)
{
    return std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count();
}

GraphCore::GraphCore(std::function<Instant()> now)
    : m_spec(GraphSpec::load())
    , m_now(std::move(now))
{
}

GraphReply GraphCore::handle(const HttpRequest &request)
{
    return handle(parseGraphRequest(request));
}

GraphReply GraphCore::handle(const GraphResult<GraphRequest> &request)
{
    settle();
    if (request && isPublic(*request)) {
        auto page = publicPage(*request);
        finish(page);
        return page;
    }
    if (request && isDialog(*request)) {
        return dialog(*request);
    }
    const auto answer = request ? route(*request) : Reply(tl::unexpected(request.error()));
    if (!answer) {
        return refuse(answer.error());
    }
    auto reply = graphReply(*answer);
    reply.headers.emplaceBack(
        "facebook-api-version", request->version.isEmpty() ? "v26.0" : request->version.toLatin1());
    finish(reply);
    return reply;
}

GraphReply GraphCore::refuse(const GraphError &error)
{
    auto reply = graphReply(error, traceIdOf(++m_answers));
    finish(reply);
    return reply;
}

void GraphCore::finish(GraphReply &reply)
{
    auto usage = state.usage;
    if (state.throttledUntil && *state.throttledUntil > now()) {
        usage.regainMinutes = int(std::chrono::ceil<std::chrono::minutes>(*state.throttledUntil - now()).count());
    }
    reply.headers.emplaceBack("x-app-usage", '{' + usageOf(usage.appPercent) + '}');
    const auto page = state.pages.isEmpty() ? QByteArray() : state.pages.firstKey().toLatin1();
    reply.headers.emplaceBack("x-business-use-case-usage",
        R"({")" + page + R"(":[{"type":"pages",)" + usageOf(usage.pagePercent)
            + R"(,"estimated_time_to_regain_access":)" + QByteArray::number(usage.regainMinutes) + "}]}");
    reply.headers.emplaceBack(
        "date", QLocale::c().toString(toQDateTime(now()), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1());
}

void GraphCore::settle()
{
    for (auto &post : state.posts) {
        const bool isDue = post.state == GraphPost::State::Scheduled && *post.scheduledFor <= now();
        if (isDue && !state.settings.schedulerDead) {
            post.state = GraphPost::State::Published;
            post.createdAt = state.settings.keepCreatedTime ? post.createdAt : *post.scheduledFor;
        }
    }
    std::erase_if(state.photos, [this](const auto &entry) {
        const auto &photo = entry.second;
        return !photo.published && photo.post.isEmpty() && photo.createdAt + state.settings.photoLife <= now();
    });
}

std::optional<GraphError> GraphCore::globalRefusal(const GraphRequest &request) const
{
    if (!request.version.isEmpty() && request.version.mid(1).toDouble() < oldestVersion) {
        return GraphError { 2635,
            u"(#2635) You are calling a deprecated version of the API: %1"_s.arg(request.version) };
    }
    if (request.path.isEmpty()) {
        return GraphError { 100, u"(#100) Batches are not supported"_s };
    }
    if (state.throttledUntil && *state.throttledUntil > now()) {
        return throttleError(state.throttleCode);
    }
    return std::nullopt;
}

GraphError GraphCore::throttleError(int code)
{
    static const QMap<int, QString> words { { 4, u"(#4) Application request limit reached"_s },
        { 17, u"(#17) User request limit reached"_s }, { 32, u"(#32) Page request limit reached"_s },
        { 341, u"(#341) Feed action request limit reached"_s },
        { 613, u"(#613) Calls to this api have exceeded the rate limit."_s },
        { 80001, u"(#80001) There have been too many calls to this Page account. Wait a bit and try again."_s } };
    return { code, words.value(code, u"(#%1) Too many calls"_s.arg(code)) };
}

GraphCore::Reply GraphCore::route(const GraphRequest &request)
{
    if (const auto refusal = globalRefusal(request)) {
        return tl::unexpected(*refusal);
    }
    const auto path = request.path.join(u'/');
    if (path == "oauth/access_token"_L1) {
        const auto refusal = m_spec->refusal(u"Root"_s, path, request);
        return refusal ? Reply(tl::unexpected(*refusal)) : accessToken(request);
    }
    const auto token = authenticate(request);
    if (!token) {
        return tl::unexpected(token.error());
    }
    if (path == "debug_token"_L1) {
        const auto refusal = m_spec->refusal(u"Root"_s, path, request);
        return refusal ? Reply(tl::unexpected(*refusal)) : debugToken(request, *token);
    }
    if (state.settings.blocked && request.method != "GET") {
        return tl::unexpected(GraphError { 368,
            u"The action attempted has been deemed abusive or is otherwise disallowed"_s, 1'390'008,
            u"You're temporarily blocked"_s, u"It looks like you were misusing this feature by going too fast."_s });
    }
    return routeObject(request, *token);
}

GraphCore::Reply GraphCore::routeObject(const GraphRequest &request, const GraphToken &token)
{
    const auto id = request.path.first() == "me"_L1 ? token.profile : request.path.first();
    const Asked asked { request, token, request.path.mid(1).join(u'/') };
    QString node;
    std::function<Reply()> handler;
    if (const auto *page = state.page(id)) {
        node = u"Page"_s;
        handler = [&, page] { return routePage(asked, *page); };
    } else if (state.users.contains(id) && id == token.profile) {
        node = u"User"_s;
        handler = [&] { return userNode(asked); };
    } else if (state.post(id) != nullptr) {
        node = u"PagePost"_s;
        handler = [&] { return routePost(asked, id); };
    } else if (state.comment(id) != nullptr) {
        node = u"Comment"_s;
        handler = [&] { return routeComment(asked, id); };
    } else if (state.photos.contains(id)) {
        node = u"Photo"_s;
        handler = [&] { return routePhoto(asked, id); };
    } else {
        static const QRegularExpression numeric(u"^[\\d_]+$"_s);
        return numeric.match(id).hasMatch()
            ? Reply(tl::unexpected(graphMissing(request.method, id)))
            : Reply(tl::unexpected(GraphError { .code = 803,
                .message = u"(#803) Some of the aliases you requested do not exist: %1"_s.arg(id),
                .status = 404 }));
    }
    const auto refusal = m_spec->refusal(node, asked.edge, request);
    return refusal ? Reply(tl::unexpected(*refusal)) : handler();
}

GraphCore::Reply GraphCore::routePage(const Asked &asked, const GraphPage &page)
{
    const auto what = asked.request.method + ' ' + asked.edge.toLatin1();
    if (what == "GET ") {
        return pageNode(asked, page);
    }
    if (what == "GET scheduled_posts" || what == "GET published_posts" || what == "GET feed" || what == "GET posts") {
        return postList(asked, page);
    }
    if (what == "POST feed") {
        return createPost(asked, page);
    }
    if (what == "POST photos") {
        return createPhoto(asked, page);
    }
    if (what == "GET insights") {
        return insights(asked, u"Page"_s, page.id);
    }
    return graphUnknown(u"%1 of a Page"_s.arg(QString::fromLatin1(what)));
}

GraphCore::Reply GraphCore::routePost(const Asked &asked, const QString &id)
{
    auto &post = *state.post(id);
    const auto what = asked.request.method + ' ' + asked.edge.toLatin1();
    if (what == "POST ") {
        return updatePost(asked, post);
    }
    if (what == "DELETE ") {
        return deletePost(asked, post);
    }
    if (what == "POST comments") {
        return createComment(asked, id, {});
    }
    if (what == "GET insights") {
        return insights(asked, u"PagePost"_s, id);
    }
    return what.startsWith("GET ") ? readPost(asked, post)
                                   : Reply(graphUnknown(u"%1 of a post"_s.arg(QString::fromLatin1(what))));
}

GraphCore::Reply GraphCore::routeComment(const Asked &asked, const QString &id)
{
    auto &comment = *state.comment(id);
    const auto what = asked.request.method + ' ' + asked.edge.toLatin1();
    if (what == "POST comments") {
        return createComment(asked, comment.post, id);
    }
    if (what == "POST " || what == "DELETE ") {
        return updateComment(asked, comment);
    }
    if (what == "GET " || what == "GET comments") {
        return readComment(asked, comment);
    }
    return graphUnknown(u"%1 of a comment"_s.arg(QString::fromLatin1(what)));
}

GraphCore::Reply GraphCore::routePhoto(const Asked &asked, const QString &id)
{
    const auto what = asked.request.method + ' ' + asked.edge.toLatin1();
    if (what == "GET ") {
        return photoNode(asked, state.photos.at(id));
    }
    return what == "DELETE " ? deletePhoto(asked, id)
                             : Reply(graphUnknown(u"%1 of a photo"_s.arg(QString::fromLatin1(what))));
}

} // namespace bubenik
