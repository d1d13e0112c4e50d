// The database of users: what couch_users_db makes of a password, and the rules of its design document _auth.
#include "fakes/couchdb/CouchCore.h"
#include "fakes/couchdb/CouchJson.h"

#include <QJsonArray>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

std::optional<CouchError> forbidden(const QByteArray &reason)
{
    return CouchError { 403, "forbidden", reason };
}

std::optional<CouchError> badRoles(const QJsonValue &roles)
{
    if (!roles.isArray()) {
        return forbidden("doc.roles must exist");
    }
    for (const auto &role : roles.toArray()) {
        if (!role.isString()) {
            return forbidden("doc.roles can only contain strings");
        }
        if (role.toString().startsWith(u'_')) {
            return forbidden("No system roles (starting with underscore) in users db.");
        }
    }
    return {};
}

} // namespace

std::optional<CouchError> CouchCore::prepareUser(CouchEdit &edit, const CouchDocument *before, const CouchUser &user)
{
    if (edit.id.startsWith("_design/") || edit.deleted) {
        return {};
    }
    const auto name = edit.fields.value(u"name"_s).toString();
    if (edit.fields[u"type"].toString() != "user"_L1) {
        return forbidden("doc.type must be user");
    }
    if (name.isEmpty()) {
        return forbidden("doc.name is required");
    }
    if (auto bad = badRoles(edit.fields[u"roles"])) {
        return bad;
    }
    if (edit.id != "org.couchdb.user:" + name.toUtf8()) {
        return forbidden("Doc ID must be of the form org.couchdb.user:name");
    }
    if (!user.isAdmin() && before && !before->deleted()
        && before->winner().body->fields[u"roles"] != edit.fields[u"roles"]) {
        return forbidden("You are not permitted to edit roles.");
    }
    if (const auto password = edit.fields.value(u"password"_s); password.isString()) {
        const auto made = makeCouchPassword(password.toString().toUtf8(), newId());
        edit.fields.remove(u"password"_s);
        edit.fields.insert(u"password_scheme"_s, u"pbkdf2"_s);
        edit.fields.insert(u"pbkdf2_prf"_s, u"sha256"_s);
        edit.fields.insert(u"iterations"_s, 10);
        edit.fields.insert(u"salt"_s, QString::fromLatin1(made.salt));
        edit.fields.insert(u"derived_key"_s, QString::fromLatin1(made.hash));
    }
    edit.json = couchInner(edit.fields);
    return {};
}

} // namespace bubenik
