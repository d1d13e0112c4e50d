// What sync needs of the cache: which documents wait to be sent, what the server last said of each, how far each of its
// databases was read, and writing what came from there together with rows, search and versions.
//
// A document's row holds: body (ours); server_rev; server_body (NULL while nothing is pending: then it is the body);
// pending; sent (digests of what was sent at server_rev and not answered yet); past (revisions that were server_rev
// before, the newest 20); refused (why the server would not take this body; cleared by the next edit). Deletions that
// were synced once are remembered for good (table tombstone), so that a restored server cannot bring them back.
// Callers hold one transaction over everything that belongs together (Database::transaction); each call joins it.
#pragma once

#include "core/Error.h"
#include "domain/ServerDocument.h"
#include "storage/DeliveryStore.h"
#include "storage/DocumentStore.h"
#include "storage/PostStore.h"

#include <QSet>

namespace bubenik {

// How far one of the server's databases was read, and which one that was.
struct SyncCursor {
    QString since; // opaque; empty = from the beginning
    QString checkedSince; // the same when the last checkpoint was written on the server
    QString identity; // of the newsroom there (backend/Setup.h); empty = never connected
    qint64 round = 0; // grows with every checkpoint written on the server
    bool isRescan = false; // reads everything again, because the server was restored from a backup

    friend bool operator==(const SyncCursor &, const SyncCursor &) = default;
};

// A document that waits to be sent: its body as of now, or its deletion.
struct Unsent {
    QString id;
    QString rev; // the revision it is based on; empty: the server has none
    bool deleted = false;
    QByteArray body; // compact JSON in clear; empty for a deletion
    QString digest; // SHA-256 of the body, of a sealed document a keyed digest; "deleted" for a deletion
    qint64 row = 0; // the cache's own key of a document; 0 for a deletion
    bool isUnanswered = false; // was sent before, and the answer never came: look it up first
};

// What the cache holds of one document, for merging.
struct LocalVersion {
    QJsonObject body;
    bool exists = false; // false: nothing here, or only the memory of its deletion
    bool isDeleted = false; // it was deleted here (rev: the last known revision)
    bool pending = false;
    QString rev;
    std::optional<QJsonObject> base; // the last common version
    QStringList sent; // digests of unanswered sendings
    QStringList past; // earlier revisions known here
    std::optional<Error> refused;
};

struct Refusal {
    QString id;
    Error error;
    Instant at {};
};

class SyncStore final
{
public:
    SyncStore(Database &database, DocumentStore &documents, PostStore &posts, DeliveryStore &deliveries);

    [[nodiscard]] Result<SyncCursor> cursor(Audience audience);
    [[nodiscard]] Result<void> setCursor(Audience audience, const SyncCursor &cursor);
    // Forgets every cursor and revision: all documents count as never sent. Their bodies stay.
    [[nodiscard]] Result<void> forgetServer();

    // --- pull ---
    // Writes what needs no thought: documents new here, and those with nothing pending here whose revision there is of
    // a higher generation (deletions too). Leaves out those already known at that revision and stale ones (a lower
    // generation). The others are left to the caller, in order: pending or deleted here, or a fork of the same
    // generation; in a rescan all that are known here at another revision. Replacing a post's content keeps what was
    // here as a version.
    struct Applied {
        int changed = 0; // documents that are now otherwise than they were
        QList<ServerDocument> left; // for the caller to bring together
    };
    [[nodiscard]] Result<Applied> applyPlain(const QList<ServerDocument> &documents, bool isRescan, Instant now);
    [[nodiscard]] Result<LocalVersion> local(const QString &id);
    // `body` becomes ours, `theirs` the last common version; pending when they differ. Whatever was deleted here lives
    // again.
    [[nodiscard]] Result<void> writeMerged(const ServerDocument &theirs, const QJsonObject &body, Instant now);
    // Ours stays and is (still) to be sent, based on `theirs` (deleted or missing there: as a new document).
    [[nodiscard]] Result<void> keepMine(const ServerDocument &theirs, Instant now);
    // Nothing of it is wanted here: a deletion is to be sent.
    [[nodiscard]] Result<void> deleteThere(const ServerDocument &theirs);
    // Gone on both sides; remembered.
    [[nodiscard]] Result<void> acceptDeletion(const ServerDocument &theirs);

    // --- push ---
    // At least one when any waits, at most `maxDocuments` and about `maxBytes`. Refused ones are left out. In the order
    // of their rows, deletions last; behind `afterRow` (0: all) deletions are left out.
    [[nodiscard]] Result<QList<Unsent>> unsent(Audience audience, int maxDocuments, qint64 maxBytes, qint64 afterRow = 0);
    [[nodiscard]] Result<QList<Unsent>> unsentOf(const QStringList &ids); // those of them that wait
    // As Unsent::digest and LocalVersion::sent have it.
    [[nodiscard]] Result<QString> digestOf(const QString &id, const QJsonObject &body);
    // Written down before the request.
    [[nodiscard]] Result<void> noteSending(const QList<Unsent> &documents);
    // The server holds what was sent, as `rev`. Still pending when it was edited meanwhile.
    [[nodiscard]] Result<void> acknowledge(const Unsent &sent, const QString &rev);
    // Taken by the server since its last checkpoint: a server restored in between does not know them and cannot tell.
    [[nodiscard]] Result<QStringList> unverified(Audience audience);
    [[nodiscard]] Result<void> noteVerified(Audience audience);
    // Surely not carried out: the digests of this sending are forgotten.
    [[nodiscard]] Result<void> forgetSending(const QList<Unsent> &documents);
    // Not sent again until it is edited, or retryRefused().
    [[nodiscard]] Result<void> refuse(const Unsent &sent, const Error &why, Instant now);
    [[nodiscard]] Result<QList<Refusal>> refusals();
    [[nodiscard]] Result<void> retryRefused();
    [[nodiscard]] Result<qint64> countUnsent(Audience audience); // refused ones apart

    // --- a server restored from a backup ---
    // A rescan begins: nothing is seen yet.
    [[nodiscard]] Result<void> beginRescan(Audience audience);
    // Its end: what was not among the pages (a table kept by applyPlain while isRescan) and was on the server once is
    // to be sent again as new; deletions too where it lives there again. Returns how many documents go back up.
    [[nodiscard]] Result<int> finishRescan(Audience audience);

    // --- leaving nothing behind ---
    // Removes documents and what belongs to them (belongingTo) with versions, search, conflicts and sync state so that
    // no byte stays in the file (secure_delete), and refuses to take them in again. Ids are remembered as SHA-256 only,
    // once the server has answered. Seconds for 100,000 posts when posts are among them. Inside a caller's transaction
    // the journal beside the file keeps bytes until it is next emptied.
    [[nodiscard]] Result<void> erase(const QStringList &ids);
    // The same with a notice, of one transaction, by which all desks and the server follow at their next sync. `told`: what
    // else the notice says.
    [[nodiscard]] Result<void> eraseEverywhere(
        Audience audience, const QStringList &ids, const QJsonObject &told, Instant now);
    // These ids and those of what holds words of theirs: their activity (but of contacts, where it names nobody), of
    // posts their deliveries, of contacts their invitations with what they answered, and what they said at meetings.
    [[nodiscard]] Result<QStringList> belongingTo(const QStringList &ids);
    [[nodiscard]] Result<bool> isErased(const QString &id);
    // How many sealed documents (domain/ServerDocument.h) are here, and how many of them only here; needs no key.
    struct SealedCount {
        qint64 all = 0;
        qint64 unsent = 0;
    };
    [[nodiscard]] Result<SealedCount> countSealed();
    // Gives up every sealed document of this cache, so that the server's are read anew: for a key that is lost for good.
    [[nodiscard]] Result<void> dropSealed();
    // A person lost the right to a database: what of it is not waiting to be sent leaves this cache.
    [[nodiscard]] Result<int> dropAudience(Audience audience);

    // --- files (attachments) ---
    [[nodiscard]] Result<bool> isUploaded(const QString &digest);
    [[nodiscard]] Result<void> noteUploaded(const QString &digest);
    [[nodiscard]] Result<void> forgetUploads();

    // While thousands come at once: search indexes are fed in bulk. To be taken back afterwards.
    [[nodiscard]] Result<void> prepareForBulk(bool on);
    // Not taken back yet, perhaps because the process ended: for the next pull to make up.
    [[nodiscard]] Result<bool> isPreparedForBulk();

private:
    enum class Plain { Known, Written, Left };
    [[nodiscard]] Result<QSet<QString>> knownOf(const QList<ServerDocument> &documents);
    [[nodiscard]] Result<Plain> writeNew(ServerDocument theirs, Instant now);
    [[nodiscard]] Result<Plain> applyOne(const ServerDocument &theirs, bool isRescan, Instant now);
    [[nodiscard]] Result<void> writeFromServer(const ServerDocument &theirs, const QJsonObject &body, Instant now);
    [[nodiscard]] Result<void> removeDocument(const QString &id);
    [[nodiscard]] Result<void> eraseOne(const QString &id);
    [[nodiscard]] Result<Unsent> unsentOf(const Row &row);
    [[nodiscard]] Result<QList<Unsent>> unsentWhere(const QString &condition, const QVariantList &values, qint64 maxBytes);

    Database &m_database;
    DocumentStore &m_documents;
    PostStore &m_posts;
    DeliveryStore &m_deliveries;
};

// Digests (SHA-256 hex) of the files that a document (compact JSON) refers to, wherever they stand in it.
[[nodiscard]] QStringList digestsIn(const QByteArray &body);

} // namespace bubenik
