// People who may sign in: documents of CouchDB's database "_users", which server administrators alone may write.
#include "backend/Setup.h"

#include "core/Json.h"

namespace bubenik::backend {

using namespace Qt::StringLiterals;

namespace {

constexpr int clashes = 3; // with another administrator

// A colon would end the name within the session's cookie, and CouchDB keeps what begins with "_" to itself.
Result<void> checkName(const QString &name)
{
    const bool isGood = !name.isEmpty() && name == name.trimmed() && !name.contains(u':') && !name.startsWith(u'_');
    return isGood ? Result<void>()
                  : fail(Error { .kind = ErrorKind::Invalid,
                      .detail = u"a name has no colon and no _ or space at its start"_s,
                      .code = u"user-name"_s,
                      .subject = name });
}

Result<void> checkRoles(const QStringList &wanted)
{
    for (const auto &role : wanted) {
        if (!roles().contains(role)) {
            return fail(Error { .kind = ErrorKind::Invalid,
                .detail = u"roles: %1"_s.arg(roles().join(u", "_s)),
                .code = u"role"_s,
                .subject = role });
        }
    }
    return wanted.isEmpty() ? fail(ErrorKind::Invalid, u"no role"_s, u"role"_s) : Result<void>();
}

QString documentOf(const QString &name)
{
    return u"org.couchdb.user:"_s + name;
}

// Roles that Bubeník does not know are of other programs: they stay.
QJsonArray mergedRoles(const QJsonArray &present, const QStringList &wanted)
{
    auto merged = wanted;
    for (const auto &role : present) {
        if (!roles().contains(role.toString()) && !merged.contains(role.toString())) {
            merged.append(role.toString());
        }
    }
    return QJsonArray::fromStringList(merged);
}

// Empty: there is no such person.
Task<QJsonObject> person(BackendDatabase &users, QString name)
{
    auto reading = users.document(documentOf(name));
    const auto present = co_await std::move(reading);
    const bool isMissing = !present && present.error().kind == ErrorKind::NotFound;
    co_return isMissing &&present.error().code != "no-database"_L1 ? Result<QJsonObject>(QJsonObject {}) : present;
}

Task<void> writePerson(BackendDatabase &users, QString name, QString password, QStringList wanted)
{
    auto reading = person(users, name);
    const auto present = co_await std::move(reading);
    if (!present) {
        co_return fail(present.error());
    }
    if (present->isEmpty() && password.isEmpty()) {
        co_return fail(ErrorKind::Invalid, u"a new person needs a password"_s, u"no-password"_s);
    }
    auto body = *present;
    body[u"name"_s] = name;
    body[u"type"_s] = u"user"_s;
    body[u"roles"_s] = mergedRoles((*present)[u"roles"_s].toArray(), wanted);
    if (!password.isEmpty()) {
        body[u"password"_s] = password; // CouchDB keeps a salted hash of it
    }
    auto writing = users.put(documentOf(name), body);
    const auto written = co_await std::move(writing);
    co_return written ? Result<void>() : fail(written.error());
}

Task<void> removePerson(CouchSession &session, BackendDatabase &users, QString name)
{
    auto reading = person(users, name);
    const auto present = co_await std::move(reading);
    if (!present) {
        co_return fail(present.error());
    }
    if (present->isEmpty()) {
        co_return fail(Error {
            .kind = ErrorKind::NotFound, .detail = u"no such person"_s, .code = u"no-user"_s, .subject = name });
    }
    const auto rev = (*present)[u"_rev"_s].toString();
    auto removing = session.send(
        "DELETE", "/_users/" + QUrl::toPercentEncoding(documentOf(name)) + "?rev=" + QUrl::toPercentEncoding(rev));
    const auto removed = co_await std::move(removing);
    co_return removed ? Result<void>() : fail(removed.error());
}

bool isClash(const Result<void> &outcome)
{
    return !outcome && outcome.error().kind == ErrorKind::Conflict;
}

} // namespace

Task<void> setUser(CouchSession &session, QString name, QString password, QStringList wanted)
{
    BUBENIK_CO_TRY(checkName(name));
    BUBENIK_CO_TRY(checkRoles(wanted));
    BackendDatabase users(session, u"_users"_s);
    Result<void> outcome;
    for (int count = 0; count == 0 || (isClash(outcome) && count < clashes); ++count) {
        auto writing = writePerson(users, name, password, wanted);
        outcome = co_await std::move(writing);
    }
    co_return outcome;
}

Task<void> removeUser(CouchSession &session, QString name)
{
    BUBENIK_CO_TRY(checkName(name));
    BackendDatabase users(session, u"_users"_s);
    Result<void> outcome;
    for (int count = 0; count == 0 || (isClash(outcome) && count < clashes); ++count) {
        auto removing = removePerson(session, users, name);
        outcome = co_await std::move(removing);
    }
    co_return outcome;
}

} // namespace bubenik::backend
