#include "fakes/couchdb/CouchDatabase.h"

#include "fakes/couchdb/CouchJson.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestDocument = 8'000'000;

std::optional<CouchError> takeAttachments(CouchEdit &edit, const QJsonObject &given)
{
    for (auto it = given.begin(); it != given.end(); ++it) {
        const auto name = it.key().toUtf8();
        const auto properties = it->toObject();
        if (properties[u"stub"].toBool()) {
            edit.stubs.append(name);
        } else if (properties.contains(u"data"_s)) {
            auto data = QByteArray::fromBase64(properties[u"data"].toString().toLatin1());
            const auto md5 = QCryptographicHash::hash(data, QCryptographicHash::Md5).toBase64();
            const auto type = properties[u"content_type"].toString(u"application/octet-stream"_s).toUtf8();
            edit.attachments.insert(name, { type, std::move(data), md5, 0 });
        } else {
            return CouchError { 400, "bad_request", "Attachments in multipart bodies are not known here" };
        }
        if (name.startsWith('_')) {
            return CouchError { 400, "bad_request",
                "Attachment name '" + name + "' starts with prohibited character '_'" };
        }
    }
    return {};
}

std::optional<CouchError> takeRevisions(CouchEdit &edit, const QJsonObject &given)
{
    if (!given[u"start"].isDouble() || !given[u"ids"].isArray()) {
        return CouchError { 400, "doc_validation", "_revisions.start isn't an integer." };
    }
    for (const auto &hash : given[u"ids"].toArray()) {
        edit.path.append(hash.toString().toUtf8());
    }
    if (!edit.path.isEmpty()) {
        edit.rev = { given[u"start"].toInt(), edit.path.first() };
    }
    return {};
}

std::optional<CouchError> takeMeta(CouchEdit &edit, const QString &key, const QJsonValue &value)
{
    static const QStringList ignored { u"_id"_s, u"_revisions"_s, u"_revs_info"_s, u"_local_seq"_s, u"_conflicts"_s,
        u"_deleted_conflicts"_s };
    if (key == "_rev"_L1 && edit.rev.pos == 0) {
        edit.rev = parseCouchRev(value.toString().toUtf8());
        if (edit.rev.pos == 0 && !edit.id.startsWith("_local/")) {
            return CouchError { 400, "bad_request", "Invalid rev format" };
        }
        edit.path = { edit.rev.hash };
    } else if (key == "_deleted"_L1 && value.isBool()) {
        edit.deleted = value.toBool();
    } else if (key == "_attachments"_L1) {
        return takeAttachments(edit, value.toObject());
    } else if (key != "_rev"_L1 && !ignored.contains(key)) {
        return CouchError { 400, "doc_validation", "Bad special document member: " + key.toUtf8() };
    }
    return {};
}

bool isListed(const QJsonObject &security, const QString &group, const CouchUser &user)
{
    const auto who = security[group].toObject();
    const auto roles = who[u"roles"].toArray();
    const bool byRole = std::any_of(
        roles.begin(), roles.end(), [&](const QJsonValue &role) { return user.roles.contains(role.toString()); });
    return byRole || (!user.name.isEmpty() && who[u"names"].toArray().contains(QString::fromUtf8(user.name)));
}

} // namespace

std::optional<CouchError> illegalCouchId(const QByteArray &id)
{
    if (id.isEmpty()) {
        return CouchError { 400, "illegal_docid", "Document id must not be empty" };
    }
    if (id.startsWith('_') && !id.startsWith("_design/") && !id.startsWith("_local/")) {
        return CouchError { 400, "illegal_docid", "Only reserved document ids may start with underscore." };
    }
    return {};
}

CouchResult<CouchEdit> parseCouchEdit(const QJsonObject &json)
{
    CouchEdit edit;
    edit.fields = json;
    edit.id = json[u"_id"].toString().toUtf8();
    if (json.contains(u"_id"_s)) {
        if (const auto illegal = illegalCouchId(edit.id)) {
            return tl::unexpected(*illegal);
        }
    }
    if (json.contains(u"_revisions"_s)) {
        if (const auto bad = takeRevisions(edit, json[u"_revisions"].toObject())) {
            return tl::unexpected(*bad);
        }
    }
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (!it.key().startsWith(u'_')) {
            continue;
        }
        if (const auto bad = takeMeta(edit, it.key(), it.value())) {
            return tl::unexpected(*bad);
        }
        edit.fields.remove(it.key());
    }
    edit.json = couchInner(edit.fields);
    if (edit.json.size() > largestDocument) {
        return couchFail(413, "document_too_large", edit.id);
    }
    return edit;
}

void CouchDatabase::put(const QByteArray &id, CouchDocument document)
{
    if (const auto before = find(id)) {
        bySeq.remove(before->seq);
    }
    document.seq = ++seq;
    if (document.empty()) {
        documents.remove(id);
    } else {
        bySeq.insert(seq, id);
        documents.insert(id, std::make_shared<const CouchDocument>(std::move(document)));
    }
    if (id.startsWith("_design/")) {
        validators.clear();
        for (auto it = documents.lowerBound("_design/"); it != documents.end() && it.key().startsWith("_design/");
             ++it) {
            const auto function
                = (*it)->deleted() ? QJsonValue() : (*it)->winner().body->fields[u"validate_doc_update"];
            if (function.isString()) {
                validators.append(function.toString());
            }
        }
    }
}

QByteArray CouchDatabase::seqText(qint64 at, quint32 salt) const
{
    return QByteArray::number(at) + "-g1AAAA" + instance + char('A' + salt % 26) + QByteArray::number(at, 16);
}

std::optional<qint64> CouchDatabase::place(const QByteArray &since) const
{
    if (since.isEmpty() || since == "0") {
        return 0;
    }
    if (since == "now") {
        return seq;
    }
    const auto opaque = since.mid(since.indexOf('-') + 1);
    bool number = false;
    const auto at = opaque.mid(15).toLongLong(&number, 16);
    if (!opaque.startsWith("g1AAAA") || opaque.size() < 16 || !number) {
        return {};
    }
    return opaque.mid(6, 8) == instance ? at : 0;
}

bool CouchDatabase::isAdmin(const CouchUser &user) const
{
    return user.isAdmin() || isListed(security, u"admins"_s, user);
}

bool CouchDatabase::isMember(const CouchUser &user) const
{
    const auto members = security[u"members"].toObject();
    const bool open = members[u"names"].toArray().isEmpty() && members[u"roles"].toArray().isEmpty();
    return isAdmin(user) || open || isListed(security, u"members"_s, user);
}

QJsonObject CouchDatabase::info(quint32 salt) const
{
    const auto deleted = std::count_if(
        documents.begin(), documents.end(), [](const CouchDocumentPtr &document) { return document->deleted(); });
    return { { u"db_name"_s, QString::fromUtf8(name) }, { u"update_seq"_s, QString::fromUtf8(seqText(seq, salt)) },
        { u"purge_seq"_s, u"0-g1AAAA"_s + QString::fromUtf8(instance) }, { u"doc_count"_s, documents.size() - deleted },
        { u"doc_del_count"_s, qint64(deleted) }, { u"compact_running"_s, false }, { u"disk_format_version"_s, 8 },
        { u"instance_start_time"_s, u"0"_s }, { u"props"_s, QJsonObject() },
        { u"cluster"_s, QJsonObject { { u"q"_s, 2 }, { u"n"_s, 1 }, { u"w"_s, 1 }, { u"r"_s, 1 } } },
        { u"sizes"_s, QJsonObject { { u"file"_s, 0 }, { u"external"_s, 0 }, { u"active"_s, 0 } } } };
}

} // namespace bubenik
