// What a person can ask of a comment. Pure store work, one transaction each; FeedbackEngine carries it out. Refusals
// are Invalid with a code that words/ explains: "empty-answer", "answered" (there is an answer already), "no-answers"
// (the channel takes none here), "cannot-hide", "not-waiting" (it is on its way, or sent), "no-answer".
#pragma once

#include "domain/Comment.h"
#include "storage/Stores.h"

namespace bubenik {

struct Who {
    QString by; // the person
    Instant now {};
};

// The desk that asks is the one that sends.
[[nodiscard]] Result<Comment> answerComment(Stores &stores, const CommentId &id, const QString &text, const Who &who);
// An answer that is not on its way yet, or has failed, is taken away.
[[nodiscard]] Result<Comment> dropAnswer(Stores &stores, const CommentId &id, const Who &who);
// A failed answer is tried again; of an unconfirmed one a person says that it is not there.
[[nodiscard]] Result<Comment> retryAnswer(Stores &stores, const CommentId &id, const Who &who);
// A person says that an answer of unknown outcome is there.
[[nodiscard]] Result<Comment> settleAnswer(Stores &stores, const CommentId &id, const Who &who);
[[nodiscard]] Result<Comment> setDealtWith(Stores &stores, const CommentId &id, bool done, const Who &who);
[[nodiscard]] Result<Comment> hideComment(
    Stores &stores, const CommentId &id, bool hidden, const QString &reason, const Who &who);

} // namespace bubenik
