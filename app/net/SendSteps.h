// What happens to a message to one person as it goes out, whatever carries it: pure changes of a document that has
// state, startedAt, nextAttempt, attempts, problem and addHistory(), with a state enum that knows Planned, Sending,
// Unconfirmed and Failed. Shared by invitations (meetings/) and short messages (sms/), so that both mean the same by
// "begun", "unknown" and "again".
#pragma once

#include "core/Clock.h"
#include "net/Retry.h"

#include <algorithm>

namespace bubenik::sendstep {

template <class Document>
using StateOf = decltype(Document::state);

template <class Document>
void settle(Document &document, StateOf<Document> state)
{
    document.state = state;
    document.startedAt.reset();
    document.nextAttempt.reset();
}

template <class Document>
void begin(Document &document, Instant now)
{
    document.state = StateOf<Document>::Sending;
    document.startedAt = now;
    document.nextAttempt.reset();
    document.problem.reset();
    ++document.attempts;
}

template <class Document>
void unknown(Document &document, const Error &error, Instant now)
{
    document.state = StateOf<Document>::Unconfirmed;
    document.nextAttempt.reset();
    document.problem = error;
    addHistory(document, now, QStringLiteral("unconfirmed"), error.detail);
}

// Surely not sent, through no fault of its own: it waits, and costs no attempt.
template <class Document>
void held(Document &document, const Error &error)
{
    document.state = StateOf<Document>::Planned;
    document.startedAt.reset();
    document.attempts = std::max(0, document.attempts - 1);
    document.problem = error.kind == ErrorKind::Cancelled ? std::nullopt : std::optional(error);
}

// Surely not sent: tried again after `delay`, or failed.
template <class Document>
void refused(Document &document, const Error &error, std::optional<std::chrono::seconds> delay, Instant now)
{
    document.problem = error;
    document.startedAt.reset();
    document.state = delay ? StateOf<Document>::Planned : StateOf<Document>::Failed;
    document.nextAttempt = delay ? std::optional<Instant>(now + *delay) : std::nullopt;
    addHistory(document, now, delay ? QStringLiteral("later") : QStringLiteral("failed"), error.detail);
}

// To be sent once more, by a person's word.
template <class Document>
void again(Document &document, Instant now)
{
    settle(document, StateOf<Document>::Planned);
    document.due = now;
    document.attempts = 0;
    document.problem.reset();
}

// What stands in the way of all messages of a channel, not of this one.
[[nodiscard]] inline bool isOfThisComputer(const Error &error)
{
    return error.kind == ErrorKind::DiskFull || error.kind == ErrorKind::ReadOnly || error.kind == ErrorKind::Storage;
}

} // namespace bubenik::sendstep
