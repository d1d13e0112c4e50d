// One post on its way to one channel. The document is the intent: it is on disk before anything is sent, and it
// says at any moment what is wanted, what the other side has acknowledged, and what is under way between the two.
//
// planned      waits for its time, for the network or for the channel's window
// sending      an operation was begun; after a crash it becomes unconfirmed
// handed-over  the channel holds it and will show it at `due` by itself
// live         read back as an anonymous reader and found right
// unconfirmed  an operation's outcome is unknown: look up by the mark before anything else
// failed       needs a person: `problem` says why
// cancelled    withdrawn, and surely not (or no longer) there
#pragma once

#include "core/Error.h"
#include "core/Ids.h"
#include "domain/Content.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace bubenik {

enum class DeliveryState { Planned, Sending, HandedOver, Live, Unconfirmed, Failed, Cancelled };
enum class Wish { Publish, Withdraw };
enum class OperationKind { Create, Update, Withdraw };

// What this channel gets instead of the post's own: the editor's working copy. It goes out only when released.
struct OwnContent {
    std::optional<QString> title;
    std::optional<QString> lead;
    std::optional<QString> body;
    std::optional<QStringList> attachments; // digests of the post's attachments that go out; nullopt = all
    QMap<QString, Crop> crops = {}; // by the picture's digest: shown in another part than elsewhere
    QJsonObject unknown = {}; // fields of a newer Bubeník, kept as they came

    friend bool operator==(const OwnContent &, const OwnContent &) = default;
};

// An operation that was begun: written in the same transaction as state = sending, removed when its outcome is known.
struct Operation {
    OperationKind kind = OperationKind::Create;
    Instant startedAt {};
    QString contentDigest; // of the content that was sent
    Content sent = {}; // the content itself: people may release another one before the outcome is known
    Instant due {}; // that was sent
    DeliveryState from = DeliveryState::Planned; // to go back to when it surely did nothing
    std::optional<Instant> unknownSince
        = {}; // when its outcome became unknown: the channel's settle time runs from here
    int absent = 0; // look-ups that answered "not carried out"
    int lookupErrors = 0; // look-ups in a row that could not tell, connectivity aside

    friend bool operator==(const Operation &, const Operation &) = default;
};

// What the other side is known to hold.
struct Acknowledged {
    QString remoteId; // empty = nothing
    QString permalink;
    QString contentDigest; // of the content that it holds
    Instant due {};
    QString fingerprint; // the channel's own digest of the remote item as last seen, to notice foreign changes

    friend bool operator==(const Acknowledged &, const Acknowledged &) = default;
};

// The channel cannot change what lies there as it is wanted now: it is taken away and made anew, at once if it was out.
struct Replacing {
    Instant since {};
    QString contentDigest; // of the content that asked for it; another one may do without

    friend bool operator==(const Replacing &, const Replacing &) = default;
};

struct HistoryEntry {
    Instant at {};
    QString what; // a machine word: scheduled, rescheduled, sent, adopted, handed-over, live, failed, …
    QString detail; // technical

    friend bool operator==(const HistoryEntry &, const HistoryEntry &) = default;
};

// A foreign change met when updating: what the channel shows now, for the person who decides.
struct Theirs {
    QString title;
    QString body; // as text, for comparing
    QString fingerprint;

    friend bool operator==(const Theirs &, const Theirs &) = default;
};

struct Delivery {
    DeliveryId id;
    PostId post;
    ChannelId channel;
    Wish wish = Wish::Publish;
    Instant due {};
    bool asap = false; // "now": due is the moment of asking
    OwnContent own;
    // What is to go out: fixed by the person who schedules or publishes changes, never by autosave, so a sentence
    // half typed never reaches citizens.
    Content released;
    QString mark; // a UUID, sent along hidden
    QString
        articleLink; // where the town's website has the same, as it was known when this was sent first; may be empty
    DeliveryState state = DeliveryState::Planned;
    std::optional<Operation> operation;
    Acknowledged acknowledged;
    std::optional<Replacing> replacing;
    int attempts = 0; // since the last success
    std::optional<Instant> nextAttempt; // not before
    std::optional<Error> problem;
    std::optional<Theirs> theirs;
    QList<HistoryEntry> history; // oldest first, bounded to 200
    QJsonObject unknown;
};

[[nodiscard]] QString toString(DeliveryState state);
[[nodiscard]] std::optional<DeliveryState> deliveryStateFromString(const QString &name);
[[nodiscard]] QString toString(OperationKind kind);

[[nodiscard]] QJsonObject toJson(const OwnContent &own);
[[nodiscard]] OwnContent ownContentFromJson(const QJsonObject &json);
[[nodiscard]] QJsonArray historyToJson(const QList<HistoryEntry> &history);
[[nodiscard]] QList<HistoryEntry> historyFromJson(const QJsonArray &array);
[[nodiscard]] QJsonObject toJson(const Delivery &delivery);
[[nodiscard]] Delivery deliveryFromJson(const DeliveryId &id, const QJsonObject &json);

void addHistory(Delivery &delivery, Instant at, const QString &what, const QString &detail = {});

// A new delivery, planned, with a fresh mark; `released` is still empty.
[[nodiscard]] Delivery newDelivery(const PostId &post, const ChannelId &channel, Instant due, bool asap, Instant now);
// Whether the other side already is as wanted (nothing for the engine to do but to watch it appear).
[[nodiscard]] bool isAcknowledged(const Delivery &delivery);

} // namespace bubenik
