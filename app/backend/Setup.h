// Making a CouchDB 3 server ready for a town, and saying what is wrong with one. Everything is idempotent: running it
// again repairs and upgrades. What it makes:
//   databases newsroom, people, office (with an optional prefix), members by role, administrators by role
//   "administrator"; in each a design document "_design/bubenik" with the rules (resources/backend/*.js), their
//   version, and the identity of this newsroom (a UUID made once), by which a desk notices that a server was replaced.
// Roles: editor, approver, deputy (may stand in for an approver who says so), assistant, mayor, administrator.
#pragma once

#include "backend/BackendDatabase.h"

namespace bubenik {

struct SetupReport {
    QStringList created; // databases
    QStringList updated; // design documents and rights that were brought up to date
    QString identity;
};

struct BackendProblem {
    Error error; // kind + code: "no-tls", "open-to-all", "too-old", "wrong-clock", "missing-database", "missing-right",
                 // "no-rules", "old-rules", "newer-rules", "not-couchdb"
    bool isFatal = false; // must not be used like this
};

struct BackendCheck {
    ServerInfo server;
    SignedIn account;
    QList<Audience> readable; // the databases this person may use
    QString identity;
    QList<BackendProblem> problems;
};

namespace backend {

inline constexpr int rulesVersion = 4;
[[nodiscard]] QStringList roles();
[[nodiscard]] QString databaseName(const QString &prefix, Audience audience);

// Signed in as a server administrator.
[[nodiscard]] Task<SetupReport> setUp(CouchSession &session, QString prefix, Instant now);
// Adds a person or changes roles and password; an empty password keeps the old one of a person who exists.
[[nodiscard]] Task<void> setUser(CouchSession &session, QString name, QString password, QStringList roles);
[[nodiscard]] Task<void> removeUser(CouchSession &session, QString name);
// What can be seen with this sign-in. Changes nothing.
[[nodiscard]] Task<BackendCheck> check(CouchSession &session, QString prefix);
// The identity in a database's design document; NotFound when the rules are not there.
[[nodiscard]] Task<QString> identity(BackendDatabase &database);
// "https://host[:port][/path]" of what a person typed; Invalid code "url", "no-tls" (http to another machine).
[[nodiscard]] Result<QUrl> normalisedUrl(const QString &typed);

} // namespace backend

} // namespace bubenik
