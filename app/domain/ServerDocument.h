// A document as the shared server has it, and which of the server's databases a document belongs to.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace bubenik {

// The server's databases, one an audience: the only unit for which it can refuse reading.
//   newsroom  posts, deliveries, claims, channels (without secrets), announcements, meetings, activity, presence, files,
//             comments, figures, chats, questions asked in public, templates, the dictionary
//   people    contacts, groups, invitations, replies, consents, who came to a meeting and what was said there, minutes
//   office    visits, follow-ups and inquiries: the assistant and the mayor only
enum class Audience { Newsroom, People, Office };

[[nodiscard]] const QList<Audience> &allAudiences();
[[nodiscard]] QString toString(Audience audience); // "newsroom", "people", "office"
[[nodiscard]] std::optional<Audience> audienceFromString(const QString &name);
// By the kind in the id ("post:…"); nullopt: documents of this kind never leave this desk.
[[nodiscard]] std::optional<Audience> audienceOf(const QString &documentId);
// Of citizens' visits and inquiries: its body, and everything kept of it, stands in the cache encrypted only (storage/DocumentCodec.h).
[[nodiscard]] bool isSealed(const QString &documentId);
// The kinds whose documents isSealed() says of.
[[nodiscard]] QStringList sealedKinds();
// The kinds of an audience's documents.
[[nodiscard]] QStringList kindsOf(Audience audience);

// Notices of what was erased are documents of their audience's own kind: "erasure", "people-erasure", "office-erasure".
[[nodiscard]] QString erasureKindOf(Audience audience);

struct ServerDocument {
    QString id;
    QString rev; // "<generation>-<hash>"; empty = the server has none
    bool deleted = false;
    QJsonObject body; // without _id, _rev, _deleted, _attachments, _conflicts
    QStringList losingRevs
        = {}; // other leaves, when two nodes of a cluster took different writes (CouchDB "_conflicts")

    QByteArray text = {}; // the body as compact JSON, where somebody made it already; says nothing new
    bool isUnread = false; // a page of thousands: the body stands in `text` alone until readBody() is called

    friend bool operator==(const ServerDocument &a, const ServerDocument &b)
    {
        return a.id == b.id && a.rev == b.rev && a.deleted == b.deleted && a.body == b.body
            && a.losingRevs == b.losingRevs;
    }
};

// Makes the body of what is unread; otherwise nothing.
void readBody(ServerDocument &document);

// The number before the dash; 0 when there is none. A later version of a document has a higher one.
[[nodiscard]] int generationOf(const QString &rev);

} // namespace bubenik
