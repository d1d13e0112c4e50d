#include "backend/Answers.h"

#include "backend/CouchErrors.h"
#include "core/Json.h"

namespace bubenik::answers {

using namespace Qt::StringLiterals;

namespace {

// A row that is no object (written by nobody we know) counts, and tells nothing.
std::optional<ServerDocument> changeOf(const QJsonObject &row)
{
    const auto id = row[u"id"_s].toString();
    if (id.isEmpty() || id.startsWith(u'_')) {
        return std::nullopt;
    }
    auto change = document(row[u"doc"_s].toObject());
    change.id = id;
    change.rev = row[u"changes"_s][0][u"rev"_s].toString(change.rev);
    change.deleted = change.deleted || row[u"deleted"_s].toBool();
    if (change.rev.isEmpty()) {
        return std::nullopt;
    }
    change.text = toCompact(change.body); // here, because pages may be read off the thread that writes them
    return change;
}

} // namespace

QString sequence(const QJsonValue &value)
{
    if (value.isString()) {
        return value.toString();
    }
    if (value.isDouble()) {
        return QString::number(value.toInteger());
    }
    return {};
}

ServerDocument document(QJsonObject json)
{
    ServerDocument parsed {
        .id = json[u"_id"_s].toString(), .rev = json[u"_rev"_s].toString(), .deleted = json[u"_deleted"_s].toBool()
    };
    for (const auto &rev : json[u"_conflicts"_s].toArray()) {
        parsed.losingRevs.append(rev.toString());
    }
    // Keys are in order, and "_" sorts before small letters, behind capitals: none of ours begin with either.
    for (auto it = json.begin(); it != json.end();) {
        it = it.key().startsWith(u'_') ? json.erase(it) : std::next(it);
    }
    parsed.body = std::move(json);
    return parsed;
}

QString lastSequence(const QByteArray &text)
{
    static const QByteArray key = "\"last_seq\":";
    constexpr qsizetype tail = 4096; // an opaque sequence of a large cluster has some hundred characters
    const auto at = text.lastIndexOf(key);
    if (at < 0 || at < text.size() - tail) {
        return {};
    }
    return sequence(QJsonDocument::fromJson('{' + text.mid(at).trimmed()).object()[u"last_seq"_s]);
}

ChangesPage changesPage(const QJsonDocument &json)
{
    const auto object = json.object();
    const auto rows = object[u"results"_s].toArray();
    ChangesPage page { .lastSeq = sequence(object[u"last_seq"_s]),
        .pending = object[u"pending"_s].toInteger(-1),
        .rows = static_cast<int>(rows.size()) };
    page.documents.reserve(rows.size());
    for (const auto &row : rows) {
        if (auto change = changeOf(row.toObject())) {
            page.documents.append(*std::move(change));
        }
    }
    return page;
}

QList<ServerDocument> fetched(const QStringList &ids, const QJsonArray &rows)
{
    QHash<QString, ServerDocument> found;
    for (const auto &value : rows) {
        const auto row = value.toObject();
        auto one = document(row[u"doc"_s].toObject());
        one.id = row[u"key"_s].toString(row[u"id"_s].toString());
        one.rev = row[u"value"_s][u"rev"_s].toString();
        one.deleted = row[u"value"_s][u"deleted"_s].toBool();
        found.insert(one.id, one);
    }
    QList<ServerDocument> documents;
    documents.reserve(ids.size());
    for (const auto &id : ids) {
        documents.append(found.value(id, ServerDocument { .id = id }));
    }
    return documents;
}

QByteArray bulkBody(const QList<WriteRequest> &documents)
{
    QByteArray body = "{\"docs\":[";
    for (const auto &document : documents) {
        QJsonObject head { { u"_id"_s, document.id } };
        if (!document.rev.isEmpty()) {
            head[u"_rev"_s] = document.rev;
        }
        if (document.deleted) {
            head[u"_deleted"_s] = true;
        }
        body += body.endsWith('[') ? "" : ",";
        body += toCompact(head);
        if (!document.deleted && document.body.size() > 2) { // more than {}: goes on in the same braces
            body.back() = ',';
            body += QByteArrayView(document.body).sliced(1);
        }
    }
    return body + "]}";
}

QList<WriteAnswer> writeAnswers(const QList<WriteRequest> &documents, const QJsonArray &rows)
{
    QHash<QString, QJsonObject> byId;
    for (const auto &row : rows) {
        byId.insert(row[u"id"_s].toString(), row.toObject());
    }
    QList<WriteAnswer> written;
    written.reserve(documents.size());
    for (const auto &document : documents) {
        const auto row = byId.value(document.id);
        WriteAnswer one { .id = document.id, .rev = row[u"rev"_s].toString() };
        if (row.isEmpty()) {
            one.error = Error { .kind = ErrorKind::UnknownOutcome, .detail = u"no answer for this document"_s };
        } else if (row.contains(u"error"_s) || one.rev.isEmpty()) {
            one.error = coucherrors::ofRow(row);
        }
        written.append(one);
    }
    return written;
}

QStringList revisions(const QJsonObject &json)
{
    QStringList revs;
    auto generation = json[u"start"_s].toInteger();
    for (const auto &id : json[u"ids"_s].toArray()) {
        revs.append(QString::number(generation--) + u'-' + id.toString());
    }
    return revs;
}

} // namespace bubenik::answers
