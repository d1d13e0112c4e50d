// Taking an edit in: couch_db's prep_and_validate_updates and couch_db_updater's merge_rev_tree.
#include "fakes/couchdb/CouchCore.h"
#include "fakes/couchdb/CouchJson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

QJsonObject attachmentStubs(const CouchAttachments &attachments)
{
    return QJsonDocument::fromJson(couchAttachments(attachments, false)).object();
}

// The document as a script sees it.
QJsonObject forScript(const CouchEdit &edit)
{
    auto json = edit.fields;
    json.insert(u"_id"_s, QString::fromUtf8(edit.id));
    if (edit.rev.pos > 0) {
        json.insert(u"_rev"_s, QString::fromUtf8(edit.rev.text()));
    }
    QJsonArray ids;
    for (const auto &hash : edit.path) {
        ids.append(QString::fromUtf8(hash));
    }
    json.insert(u"_revisions"_s, QJsonObject { { u"start"_s, edit.rev.pos }, { u"ids"_s, ids } });
    if (edit.deleted) {
        json.insert(u"_deleted"_s, true);
    }
    if (!edit.attachments.isEmpty()) {
        json.insert(u"_attachments"_s, attachmentStubs(edit.attachments));
    }
    return json;
}

QJsonValue forScript(const QByteArray &id, const CouchDocument *document, int index)
{
    if (!document || index < 0 || !document->node(index).body) {
        return QJsonValue::Null;
    }
    const auto &node = document->node(index);
    auto json = node.body->fields;
    json.insert(u"_id"_s, QString::fromUtf8(id));
    json.insert(u"_rev"_s, QString::fromUtf8(node.rev.text()));
    if (node.deleted) {
        json.insert(u"_deleted"_s, true);
    }
    if (!node.body->attachments.isEmpty()) {
        json.insert(u"_attachments"_s, attachmentStubs(node.body->attachments));
    }
    return json;
}

// Puts the attachments in the place of their stubs; new ones get the number of the revision that brings them.
std::optional<CouchError> fillStubs(CouchEdit &edit, const CouchDocument *document, int parent, int newPos)
{
    for (auto &attachment : edit.attachments) {
        attachment.revpos = attachment.revpos == 0 ? newPos : attachment.revpos;
    }
    const auto body = document && parent >= 0 ? document->node(parent).body : CouchBodyPtr();
    for (const auto &name : std::as_const(edit.stubs)) {
        if (!body || !body->attachments.contains(name)) {
            return CouchError { 412, "missing_stub", "Invalid attachment stub in " + edit.id + " for " + name };
        }
        edit.attachments.insert(name, body->attachments[name]);
    }
    return {};
}

CouchBodyPtr bodyOf(CouchEdit &edit)
{
    return std::make_shared<const CouchBody>(
        CouchBody { std::move(edit.fields), std::move(edit.json), std::move(edit.attachments) });
}

} // namespace

std::optional<CouchError> CouchCore::refusal(const CouchDatabase &database, const CouchEdit &edit,
    const CouchDocument *document, int before, const CouchUser &user)
{
    if (edit.id.startsWith("_design/")) {
        if (database.isAdmin(user)) {
            return {};
        }
        const bool nobody = user.name.isEmpty();
        return CouchError { nobody ? 401 : 403, nobody ? "unauthorized" : "forbidden",
            "You are not a db or server admin." };
    }
    if (database.validators.isEmpty()) {
        return {};
    }
    const CouchScripts::Arguments arguments { forScript(edit), forScript(edit.id, document, before),
        { { u"db"_s, QString::fromUtf8(database.name) },
            { u"name"_s, user.name.isEmpty() ? QJsonValue() : QJsonValue(QString::fromUtf8(user.name)) },
            { u"roles"_s, QJsonArray::fromStringList(user.roles) } },
        database.security };
    for (const auto &function : database.validators) {
        if (auto refused = m_scripts->refusal(function, arguments)) {
            return refused;
        }
    }
    return {};
}

CouchResult<CouchRev> CouchCore::save(CouchDatabase &database, const CouchEdit &wanted, const CouchUser &user)
{
    auto edit = wanted;
    const auto known = database.find(edit.id);
    int parent = -1;
    if (edit.rev.pos > 0) {
        parent = known ? known->find(edit.rev) : -1;
        if (parent < 0 || !known->node(parent).leaf) {
            return tl::unexpected(couchConflict());
        }
    } else if (known && (!known->deleted() || edit.deleted)) {
        return tl::unexpected(couchConflict());
    }
    // Made again after a deletion, it follows the tombstone.
    const int onto = parent >= 0 || !known ? parent : known->leaves().front();
    const auto ontoRev = onto >= 0 ? known->node(onto).rev : CouchRev {};
    if (const auto missing = fillStubs(edit, known.get(), parent, ontoRev.pos + 1)) {
        return tl::unexpected(*missing);
    }
    const auto refused = database.name == "_users" ? prepareUser(edit, known.get(), user) : std::optional<CouchError>();
    if (refused) {
        return tl::unexpected(*refused);
    }
    if (const auto no = refusal(database, edit, known.get(), parent, user)) {
        return tl::unexpected(*no);
    }
    const auto body = bodyOf(edit);
    const auto rev = nextCouchRev(ontoRev, edit.deleted, *body);
    auto document = known ? *known : CouchDocument();
    document.add(onto, rev, edit.deleted, body);
    database.put(edit.id, std::move(document));
    ++changes;
    return rev;
}

CouchResult<CouchRev> CouchCore::replicate(CouchDatabase &database, const CouchEdit &wanted, const CouchUser &user)
{
    auto edit = wanted;
    const auto known = database.find(edit.id);
    if (known && known->find(edit.rev) >= 0) {
        return edit.rev; // there already, and so a success
    }
    int before = -1;
    for (qsizetype i = 1; known && before < 0 && i < edit.path.size(); ++i) {
        before = known->find({ edit.rev.pos - int(i), edit.path[i] });
    }
    if (const auto missing = fillStubs(edit, known.get(), before, edit.rev.pos)) {
        return tl::unexpected(*missing);
    }
    if (const auto no = refusal(database, edit, known.get(), before, user)) {
        return tl::unexpected(*no);
    }
    const auto rev = edit.rev;
    auto document = known ? *known : CouchDocument();
    document.merge(rev, edit.path, edit.deleted, bodyOf(edit));
    database.put(wanted.id, std::move(document));
    ++changes;
    return rev;
}

} // namespace bubenik
