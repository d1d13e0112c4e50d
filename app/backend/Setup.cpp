#include "backend/Setup.h"

#include "backend/Rules.h"
#include "core/Ids.h"
#include "core/Json.h"

#include <QRegularExpression>

namespace bubenik::backend {

using namespace Qt::StringLiterals;

namespace {

QStringList membersOf(Audience audience)
{
    QStringList office { u"assistant"_s, u"mayor"_s, u"administrator"_s };
    switch (audience) {
    case Audience::Newsroom:
        return QStringList { u"editor"_s, u"approver"_s, u"deputy"_s } + office;
    case Audience::People:
        return QStringList { u"editor"_s } + office;
    case Audience::Office:
        break;
    }
    return office;
}

// Roles exactly as they must be; names that a person added stay.
QJsonObject withRoles(const QJsonObject &side, const QStringList &roles)
{
    auto repaired = side;
    repaired[u"roles"_s] = QJsonArray::fromStringList(roles);
    repaired[u"names"_s] = side[u"names"_s].toArray();
    return repaired;
}

QJsonObject repairedSecurity(const QJsonObject &present, Audience audience)
{
    auto repaired = present;
    repaired[u"members"_s] = withRoles(present[u"members"_s].toObject(), membersOf(audience));
    repaired[u"admins"_s] = withRoles(present[u"admins"_s].toObject(), { u"administrator"_s });
    return repaired;
}

Result<void> checkPrefix(const QString &prefix)
{
    static const QRegularExpression good(u"^([a-z][a-z0-9_-]{0,60})?$"_s);
    if (good.match(prefix).hasMatch()) {
        return {};
    }
    return fail(Error { .kind = ErrorKind::Invalid,
        .detail = u"small letters, digits, - and _, a letter first"_s,
        .code = u"prefix"_s,
        .subject = prefix });
}

// True: it was not there before.
Task<bool> makeDatabase(CouchSession &session, QString name)
{
    auto making = session.send("PUT", '/' + QUrl::toPercentEncoding(name));
    const auto made = co_await std::move(making);
    if (made) {
        co_return true;
    }
    if (made.error().code == "file_exists"_L1) {
        co_return false;
    }
    co_return fail(made.error());
}

Task<bool> repairSecurity(BackendDatabase &database, Audience audience)
{
    auto reading = database.document(u"_security"_s);
    const auto present = co_await std::move(reading);
    if (!present) {
        co_return fail(present.error());
    }
    const auto wanted = repairedSecurity(*present, audience);
    if (wanted == *present) {
        co_return false;
    }
    auto writing = database.put(u"_security"_s, wanted);
    const auto written = co_await std::move(writing);
    co_return written ? Result<bool>(true) : fail(written.error());
}

Task<QJsonObject> presentRules(BackendDatabase &database)
{
    auto reading = database.document(QString(rules::documentId));
    const auto present = co_await std::move(reading);
    if (!present && present.error().kind == ErrorKind::NotFound && present.error().code != "no-database"_L1) {
        co_return QJsonObject {};
    }
    co_return present;
}

Task<bool> writeRules(BackendDatabase &database, Audience audience, QString identity)
{
    auto reading = presentRules(database);
    const auto present = co_await std::move(reading);
    if (!present) {
        co_return fail(present.error());
    }
    if ((*present)[u"version"_s].toInt() > rulesVersion) {
        co_return false; // a newer Bubeník was here
    }
    const auto own = (*present)[u"identity"_s].toString(identity);
    const auto wanted = rules::designDocument(audience, own);
    if (!wanted) {
        co_return fail(wanted.error());
    }
    auto document = *wanted;
    if (present->contains(u"_rev"_s)) {
        document[u"_rev"_s] = (*present)[u"_rev"_s];
    }
    if (document == *present) {
        co_return false;
    }
    auto writing = database.put(QString(rules::documentId), document);
    const auto written = co_await std::move(writing);
    co_return written ? Result<bool>(true) : fail(written.error());
}

// That of the first database that has one, else a new one.
Task<QString> identityFor(CouchSession &session, QString prefix, Instant now)
{
    for (const auto audience : allAudiences()) {
        BackendDatabase database(session, databaseName(prefix, audience));
        auto reading = presentRules(database);
        const auto present = co_await std::move(reading);
        if (!present) {
            co_return fail(present.error());
        }
        if (const auto known = (*present)[u"identity"_s].toString(); !known.isEmpty()) {
            co_return known;
        }
    }
    co_return newUuid(now);
}

Task<void> prepare(BackendDatabase &database, Audience audience, QString identity, SetupReport *report)
{
    // Rights first: nobody must be able to write what the rules would have refused.
    auto repairing = repairSecurity(database, audience);
    const auto repaired = co_await std::move(repairing);
    BUBENIK_CO_TRY(repaired);
    auto writing = writeRules(database, audience, identity);
    const auto written = co_await std::move(writing);
    BUBENIK_CO_TRY(written);
    if (*repaired) {
        report->updated.append(database.name() + u"/_security"_s);
    }
    if (*written) {
        report->updated.append(database.name() + u'/' + rules::documentId);
    }
    co_return {};
}

} // namespace

QStringList roles()
{
    return { u"editor"_s, u"approver"_s, u"deputy"_s, u"assistant"_s, u"mayor"_s, u"administrator"_s };
}

QString databaseName(const QString &prefix, Audience audience)
{
    const bool isJoined = prefix.isEmpty() || prefix.endsWith(u'-') || prefix.endsWith(u'_');
    return prefix + (isJoined ? QString() : u"-"_s) + toString(audience);
}

Task<SetupReport> setUp(CouchSession &session, QString prefix, Instant now)
{
    BUBENIK_CO_TRY(checkPrefix(prefix));
    SetupReport report;
    // A single node that was never set up has no database of users yet.
    QStringList names { u"_users"_s };
    for (const auto audience : allAudiences()) {
        names.append(databaseName(prefix, audience));
    }
    for (const auto &name : std::as_const(names)) {
        auto making = makeDatabase(session, name);
        const auto made = co_await std::move(making);
        BUBENIK_CO_TRY(made);
        if (*made) {
            report.created.append(name);
        }
    }
    auto choosing = identityFor(session, prefix, now);
    const auto chosen = co_await std::move(choosing);
    BUBENIK_CO_TRY(chosen);
    report.identity = *chosen;
    for (const auto audience : allAudiences()) {
        BackendDatabase database(session, databaseName(prefix, audience));
        auto preparing = prepare(database, audience, report.identity, &report);
        const auto prepared = co_await std::move(preparing);
        BUBENIK_CO_TRY(prepared);
    }
    co_return report;
}

Task<QString> identity(BackendDatabase &database)
{
    auto reading = presentRules(database);
    const auto present = co_await std::move(reading);
    if (!present) {
        co_return fail(present.error());
    }
    const auto known = (*present)[u"identity"_s].toString();
    co_return known.isEmpty() ? fail(ErrorKind::NotFound, u"no rules in %1"_s.arg(database.name()), u"no-rules"_s)
                              : Result<QString>(known);
}

} // namespace bubenik::backend
