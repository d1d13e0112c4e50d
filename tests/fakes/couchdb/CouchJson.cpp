#include "fakes/couchdb/CouchJson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace bubenik {

QByteArray couchQuoted(const QByteArray &utf8)
{
    QByteArray out;
    out.reserve(utf8.size() + 2);
    out += '"';
    for (const char c : utf8) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c >= 0 && c < 0x20) {
            out += "\\u00" + QByteArray(1, c).toHex();
        } else {
            out += c;
        }
    }
    return out += '"';
}

QByteArray couchInner(const QJsonObject &object)
{
    const auto json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return json.mid(1, json.size() - 2);
}

QByteArray couchJson(const QJsonValue &value)
{
    const auto json = QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact);
    return json.mid(1, json.size() - 2);
}

QByteArray couchSaved(const QByteArray &id, const QByteArray &rev)
{
    return R"({"ok":true,"id":)" + couchQuoted(id) + R"(,"rev":")" + rev + "\"}";
}

namespace {

QByteArray revList(const CouchDocument &document, int except, bool deleted)
{
    QByteArray list;
    for (const int leaf : document.leaves()) {
        const auto &node = document.node(leaf);
        if (leaf != except && node.deleted == deleted) {
            list += (list.isEmpty() ? "\"" : ",\"") + node.rev.text() + '"';
        }
    }
    return list;
}

} // namespace

QByteArray couchDocument(const QByteArray &id, const CouchDocument &document, int index, CouchShow show)
{
    const auto &node = document.node(index);
    QByteArray out = R"({"_id":)" + couchQuoted(id) + R"(,"_rev":")" + node.rev.text() + '"';
    if (node.body && !node.body->json.isEmpty()) {
        out += ',' + node.body->json;
    }
    if (node.deleted) {
        out += R"(,"_deleted":true)";
    }
    if (show.revs) {
        out += R"(,"_revisions":{"start":)" + QByteArray::number(node.rev.pos) + R"(,"ids":[")"
            + document.history(index).join("\",\"") + R"("]})";
    }
    const auto conflicts = show.conflicts ? revList(document, index, false) : QByteArray();
    if (!conflicts.isEmpty()) {
        out += R"(,"_conflicts":[)" + conflicts + ']';
    }
    const auto deleted = show.deletedConflicts ? revList(document, index, true) : QByteArray();
    if (!deleted.isEmpty()) {
        out += R"(,"_deleted_conflicts":[)" + deleted + ']';
    }
    if (node.body && !node.body->attachments.isEmpty()) {
        out += R"(,"_attachments":)" + couchAttachments(node.body->attachments, show.attachments);
    }
    return out += '}';
}

QByteArray couchAttachments(const CouchAttachments &attachments, bool content)
{
    QByteArray out;
    for (auto it = attachments.cbegin(); it != attachments.cend(); ++it) {
        out += (out.isEmpty() ? '{' : ',') + couchQuoted(it.key()) + R"(:{"content_type":)" + couchQuoted(it->type)
            + R"(,"revpos":)" + QByteArray::number(it->revpos) + R"(,"digest":"md5-)" + it->md5 + '"';
        out += content ? R"(,"data":")" + it->data.toBase64() + "\"}"
                       : R"(,"length":)" + QByteArray::number(it->data.size()) + R"(,"stub":true})";
    }
    return out += '}';
}

} // namespace bubenik
