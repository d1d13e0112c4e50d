// An error as a value: what kind it is (which decides what the program does next and which words the user
// reads, see words/ErrorWords.h), and a technical detail for the log and the folded-away part of a message.
// The detail is English, never shown alone, and never holds a secret or personal data.
#pragma once

#include <QJsonObject>
#include <QString>
#include <chrono>
#include <optional>

namespace bubenik {

enum class ErrorKind {
    Offline, // surely not carried out: no network, refused, name not found
    UnknownOutcome, // a write was sent and its answer never came; look it up before doing anything else
    Auth, // sign-in refused: wrong, revoked or missing secret
    Forbidden, // signed in, but a right is missing (code names it)
    RateLimited, // come back after retryAfter
    NotYet, // surely not carried out: the other side takes this item only from retryAfter on
    Server, // the other side failed (5xx) and surely did nothing lasting
    Rejected, // the other side refused this content; repeating it is useless
    TooLarge, // an attachment is larger than the other side takes
    NotFound, // the item is gone there, or an id is unknown here
    Conflict, // somebody changed the same thing meanwhile; both sides are kept
    Invalid, // what the user gave cannot be used as it is (subject says which part)
    Missed, // its time passed while nothing could send it; a person chooses what now
    WrongClock, // this machine's clock disagrees with the server's
    CronDead, // the site took the schedule but does not publish on time
    Mismatch, // what is public differs from what was sent
    Storage, // the local database or a file could not be read or written
    DiskFull,
    ReadOnly, // no right to write where the workspace is
    Busy, // another process holds the workspace
    NewerSchema, // made by a newer Bubeník
    Damaged, // the local database is broken; a backup is offered
    NoKeychain, // the system has no keychain, or it is locked
    Unsupported, // this channel cannot do that
    Cancelled, // the user stopped it
    Internal // a bug: an invariant does not hold
};

struct Error {
    ErrorKind kind = ErrorKind::Internal;
    QString detail = {}; // technical, English
    QString code = {}; // the other side's own code, e.g. rest_cannot_create; or a machine name of the case
    QString subject = {}; // what it concerns: a file name, a field, a setting
    std::optional<std::chrono::seconds> retryAfter = {};
    bool isOfServer
        = false; // the town's shared server said it, or could not be reached; else a channel or this computer

    friend bool operator==(const Error &, const Error &) = default;
};

// The kind's stable machine name ("unknown-outcome"), used in JSON.
[[nodiscard]] QString toString(ErrorKind kind);
[[nodiscard]] std::optional<ErrorKind> errorKindFromString(const QString &name);

// Trying again later is all it needs; everything else waits for a person.
[[nodiscard]] bool passesByItself(ErrorKind kind);

[[nodiscard]] QJsonObject toJson(const Error &error);
[[nodiscard]] Error errorFromJson(const QJsonObject &json);

} // namespace bubenik
