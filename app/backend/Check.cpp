// Looking at a server before anything is trusted to it, and the address that a person types.
#include "backend/Rules.h"
#include "backend/Setup.h"
#include "net/SafeForSecrets.h"

namespace bubenik::backend {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int oldestMajor = 3;
constexpr Millis tolerableSkew = 2min;

bool isInTheOpen(const QUrl &url)
{
    return url.scheme() != "https"_L1 && !isLoopback(url.host());
}

BackendProblem problem(
    ErrorKind kind, const QString &code, const QString &detail, bool isFatal, const QString &subject = {})
{
    return { Error { .kind = kind, .detail = detail, .code = code, .subject = subject, .isOfServer = true }, isFatal };
}

void lookAtServer(const CouchSession &session, BackendCheck &found)
{
    if (isInTheOpen(session.server())) {
        found.problems.append(problem(ErrorKind::Invalid, u"no-tls"_s, u"http to another machine"_s, true));
    }
    const auto &version = found.server.version;
    if (found.server.vendor.isEmpty() && !version.isEmpty() && version.section(u'.', 0, 0).toInt() < oldestMajor) {
        found.problems.append(problem(ErrorKind::Unsupported, u"too-old"_s, u"CouchDB "_s + version, true, version));
    }
    const auto skew = session.clockSkew().value_or(Millis { 0 });
    if (std::chrono::abs(skew) > tolerableSkew) {
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(skew).count();
        found.problems.append(problem(
            ErrorKind::WrongClock, u"wrong-clock"_s, u"the server's clock minus ours: %1 s"_s.arg(seconds), false));
    }
}

// What a database's design document says of itself.
void lookAtRules(const QJsonObject &rules, const QString &name, BackendCheck &found)
{
    const auto version = rules[u"version"_s].toInt();
    const auto identity = rules[u"identity"_s].toString();
    if (identity.isEmpty()) {
        found.problems.append(problem(ErrorKind::NotFound, u"no-rules"_s, u"no rules in "_s + name, true, name));
    } else if (version < rulesVersion) {
        found.problems.append(problem(ErrorKind::Unsupported, u"old-rules"_s,
            u"%1: version %2 of %3"_s.arg(name).arg(version).arg(rulesVersion), false, name));
    } else if (version > rulesVersion) {
        found.problems.append(problem(ErrorKind::NewerSchema, u"newer-rules"_s,
            u"%1: version %2, this program knows %3"_s.arg(name).arg(version).arg(rulesVersion), false, name));
    }
    if (found.identity.isEmpty()) {
        found.identity = identity;
    }
}

// Anybody at all gets an answer: nothing there is only the newsroom's.
Task<bool> isOpenToAll(CouchSession &session, QString name)
{
    auto asking = session.askAsNobody('/' + QUrl::toPercentEncoding(name));
    const auto answer = co_await std::move(asking);
    co_return answer ? Result<bool>(answer->status == 200) : fail(answer.error());
}

Task<void> lookAtDatabase(CouchSession &session, QString prefix, Audience audience, BackendCheck *found)
{
    const auto name = databaseName(prefix, audience);
    BackendDatabase database(session, name);
    auto asking = database.info();
    const auto info = co_await std::move(asking);
    if (!info && info.error().kind == ErrorKind::Forbidden) {
        co_return {}; // not for this person
    }
    if (!info && info.error().kind == ErrorKind::NotFound) {
        found->problems.append(problem(
            ErrorKind::NotFound, u"missing-database"_s, info.error().detail, audience == Audience::Newsroom, name));
        co_return {};
    }
    BUBENIK_CO_TRY(info);
    found->readable.append(audience);
    auto knocking = isOpenToAll(session, name);
    const auto isOpen = co_await std::move(knocking);
    BUBENIK_CO_TRY(isOpen);
    if (*isOpen) {
        found->problems.append(
            problem(ErrorKind::Invalid, u"open-to-all"_s, u"GET without signing in: 200"_s, true, name));
    }
    auto reading = database.document(QString(rules::documentId));
    const auto rules = co_await std::move(reading);
    if (!rules && rules.error().kind != ErrorKind::NotFound) {
        co_return fail(rules.error());
    }
    lookAtRules(rules.value_or(QJsonObject {}), name, *found);
    co_return {};
}

} // namespace

Task<BackendCheck> check(CouchSession &session, QString prefix)
{
    BackendCheck found;
    auto greeting = session.hello();
    const auto server = co_await std::move(greeting);
    if (!server) {
        co_return fail(server.error());
    }
    found.server = *server;
    lookAtServer(session, found);
    if (isInTheOpen(session.server())) {
        co_return found; // the password would be for all to read
    }
    auto signing = session.signIn();
    const auto account = co_await std::move(signing);
    if (!account) {
        co_return fail(account.error());
    }
    found.account = *account;
    for (const auto audience : allAudiences()) {
        auto looking = lookAtDatabase(session, prefix, audience, &found);
        const auto looked = co_await std::move(looking);
        if (!looked) {
            co_return fail(looked.error());
        }
    }
    const bool isMissing = std::ranges::any_of(found.problems, &BackendProblem::isFatal);
    if (found.readable.isEmpty() && !isMissing) {
        found.problems.append(problem(ErrorKind::Forbidden, u"not-a-member"_s, u"no database may be read"_s, true));
    }
    co_return found;
}

Result<QUrl> normalisedUrl(const QString &typed)
{
    auto text = typed.trimmed();
    const auto bad = [&](const QString &code, const QString &detail) {
        return fail(Error { .kind = ErrorKind::Invalid, .detail = detail, .code = code, .isOfServer = true });
    };
    if (!text.contains("://"_L1)) {
        const auto host = QUrl(u"http://"_s + text).host();
        text.prepend(isLoopback(host) ? u"http://"_s : u"https://"_s);
    }
    QUrl url(text, QUrl::StrictMode);
    const auto scheme = url.scheme();
    if (!url.isValid() || url.host().isEmpty() || (scheme != "https"_L1 && scheme != "http"_L1)) {
        return bad(u"url"_s, url.errorString());
    }
    if (!url.userInfo().isEmpty()) {
        return bad(u"url"_s, u"name and password have no place in the address"_s);
    }
    if (isInTheOpen(url)) {
        return bad(u"no-tls"_s, u"http to another machine"_s);
    }
    // What people copy out of the browser: the pages of CouchDB's own administration.
    auto path = url.path().section("/_utils"_L1, 0, 0);
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    url.setPath(path);
    url.setQuery(QString());
    url.setFragment(QString());
    return url;
}

} // namespace bubenik::backend
