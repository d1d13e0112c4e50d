#include "backend/CouchErrors.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace bubenik::coucherrors {

using namespace Qt::StringLiterals;

namespace {

// CouchDB says so with 401 to people who are signed in, too ("You are not a server admin.", "… db or server admin.").
bool asksForAdministrator(const QString &reason)
{
    return reason.contains("You are not a"_L1) && reason.contains("admin"_L1);
}

// CouchDB: 403 "You are not allowed to access this db."; PouchDB's server to people who are signed in, and CouchDB to
// nobody: 401 "You are not authorized to access this db."
bool asksForMember(const QString &reason)
{
    return reason.contains("to access this db"_L1);
}

// "approval: only an approver may approve" -> code "rule-approval", detail the sentence (resources/backend/*.js).
Error ofRule(const QString &reason)
{
    const auto code = reason.section(u':', 0, 0);
    const bool isCode = reason.contains(u':') && !code.contains(u' ');
    return { .kind = ErrorKind::Forbidden,
        .detail = isCode ? reason.section(u':', 1).trimmed() : reason,
        .code = isCode ? u"rule-"_s + code : u"rule"_s };
}

Error forbidden(const QString &reason)
{
    if (asksForAdministrator(reason)) {
        return { .kind = ErrorKind::Forbidden, .detail = reason, .code = u"not-administrator"_s };
    }
    if (asksForMember(reason)) {
        return { .kind = ErrorKind::Forbidden, .detail = reason, .code = u"not-a-member"_s };
    }
    return ofRule(reason);
}

QString codeOfMissing(const QString &reason)
{
    if (reason.contains("Database"_L1) || reason == "no_db_file"_L1) {
        return u"no-database"_s;
    }
    return reason == "deleted"_L1 ? u"deleted"_s : u"missing"_s;
}

Error meaningOf(const HttpAnswer &answer, bool isWrite)
{
    const auto json = QJsonDocument::fromJson(answer.body).object();
    const auto reason = json[u"reason"_s].toString();
    Error error { .kind = ErrorKind::Rejected,
        .detail = u"%1 %2"_s.arg(answer.status).arg(reason).trimmed(),
        .code = json[u"error"_s].toString() };
    switch (answer.status) {
    case 401:
        if (asksForAdministrator(reason) || asksForMember(reason)) {
            return forbidden(reason);
        }
        error.kind = ErrorKind::Auth;
        break;
    case 403:
        return forbidden(reason);
    case 404:
        error.kind = ErrorKind::NotFound;
        error.code = codeOfMissing(reason);
        break;
    case 409:
    case 412:
        error.kind = ErrorKind::Conflict;
        break;
    case 413:
        error.kind = ErrorKind::TooLarge;
        break;
    case 429:
        error.kind = ErrorKind::RateLimited;
        break;
    default:
        if (answer.status >= 500) {
            error.kind = isWrite ? ErrorKind::UnknownOutcome : ErrorKind::Server;
        }
    }
    return error;
}

Error meaningOf(const QJsonObject &row)
{
    const auto name = row[u"error"_s].toString();
    const auto reason = row[u"reason"_s].toString();
    if (name == "conflict"_L1) {
        return { .kind = ErrorKind::Conflict, .detail = reason, .code = name };
    }
    if (name == "forbidden"_L1 || name == "unauthorized"_L1) {
        return forbidden(reason);
    }
    if (name == "document_too_large"_L1 || name == "too_large"_L1) {
        return { .kind = ErrorKind::TooLarge, .detail = reason, .code = name };
    }
    const bool isOfContent = name == "bad_request"_L1 || name == "doc_validation"_L1 || name == "illegal_docid"_L1;
    return { .kind = isOfContent ? ErrorKind::Rejected : ErrorKind::UnknownOutcome, .detail = reason, .code = name };
}

} // namespace

Error ofAnswer(const HttpAnswer &answer, bool isWrite)
{
    return ofServer(meaningOf(answer, isWrite));
}

Error ofRow(const QJsonObject &row)
{
    return ofServer(meaningOf(row));
}

Error ofServer(Error error)
{
    error.isOfServer = true;
    return error;
}

Error ofRead(Error error)
{
    error.isOfServer = true;
    error.kind = error.kind == ErrorKind::UnknownOutcome ? ErrorKind::Offline : error.kind;
    return error;
}

Error notCouch(const HttpAnswer &answer)
{
    const auto type = QString::fromLatin1(answer.header("content-type"));
    return ofServer({ .kind = ErrorKind::Offline,
        .detail = u"status %1, %2: no answer of a CouchDB"_s.arg(answer.status).arg(type),
        .code = u"not-couchdb"_s });
}

} // namespace bubenik::coucherrors
