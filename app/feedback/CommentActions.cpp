#include "feedback/CommentActions.h"

#include <algorithm>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

using State = CommentAnswer::State;
using Change = std::function<Result<void>(Comment &)>;

Result<Comment> changed(Stores &stores, const CommentId &id, Instant now, const Change &change)
{
    Comment result;
    const auto written = stores.database->transaction([&]() -> Result<void> {
        auto comment = stores.comments.load(id);
        if (!comment) {
            return fail(comment.error());
        }
        BUBENIK_TRY(change(*comment));
        BUBENIK_TRY(stores.comments.save(*comment, now));
        result = *std::move(comment);
        return {};
    });
    return written ? Result<Comment>(result) : fail(written.error());
}

tl::unexpected<Error> refused(const QString &code)
{
    return fail(ErrorKind::Invalid, {}, code);
}

} // namespace

Result<Comment> answerComment(Stores &stores, const CommentId &id, const QString &text, const Who &who)
{
    const auto words = text.trimmed();
    if (words.isEmpty()) {
        return refused(u"empty-answer"_s);
    }
    const auto desk = stores.settings.deskId();
    return changed(stores, id, who.now, [&](Comment &comment) -> Result<void> {
        if (comment.answer && comment.answer->state != State::Failed) {
            return refused(u"answered"_s);
        }
        if (!comment.canAnswer || comment.isGone) {
            return refused(u"no-answers"_s);
        }
        comment.answer = CommentAnswer { .text = words, .by = who.by, .desk = desk, .askedAt = who.now };
        return {};
    });
}

Result<Comment> dropAnswer(Stores &stores, const CommentId &id, const Who &who)
{
    return changed(stores, id, who.now, [&](Comment &comment) -> Result<void> {
        if (!comment.answer) {
            return refused(u"no-answer"_s);
        }
        if (comment.answer->state != State::Planned && comment.answer->state != State::Failed) {
            return refused(u"not-waiting"_s);
        }
        comment.answer.reset();
        return {};
    });
}

Result<Comment> retryAnswer(Stores &stores, const CommentId &id, const Who &who)
{
    const auto desk = stores.settings.deskId();
    return changed(stores, id, who.now, [&](Comment &comment) -> Result<void> {
        if (!comment.answer) {
            return refused(u"no-answer"_s);
        }
        const bool isAsked = comment.answer->state == State::Unconfirmed && comment.answer->problem;
        if (comment.answer->state != State::Failed && !isAsked) {
            return refused(u"not-waiting"_s);
        }
        comment.answer = CommentAnswer { .text = comment.answer->text, .by = who.by, .desk = desk, .askedAt = who.now };
        return {};
    });
}

namespace {

// Among what was read since: the town's own words below that comment.
QString idOfAnswer(Stores &stores, const Comment &comment)
{
    const auto all = stores.comments.ofPost(comment.post);
    const auto found = all ? std::ranges::find_if(*all,
                           [&](const Comment &one) {
                               return one.isOurs && one.channel == comment.channel && one.parent == comment.remoteId
                                   && one.text.simplified() == comment.answer->text.simplified();
                           })
                           : QList<Comment>::const_iterator {};
    return all && found != all->end() ? found->remoteId : QString();
}

} // namespace

Result<Comment> settleAnswer(Stores &stores, const CommentId &id, const Who &who)
{
    return changed(stores, id, who.now, [&](Comment &comment) -> Result<void> {
        if (!comment.answer) {
            return refused(u"no-answer"_s);
        }
        if (comment.answer->state != State::Unconfirmed) {
            return refused(u"not-waiting"_s);
        }
        auto &answer = *comment.answer;
        answer.state = State::Sent;
        answer.remoteId = idOfAnswer(stores, comment);
        answer.unknownSince.reset();
        answer.nextAttempt.reset();
        answer.problem.reset();
        return {};
    });
}

Result<Comment> setDealtWith(Stores &stores, const CommentId &id, bool done, const Who &who)
{
    return changed(stores, id, who.now, [&](Comment &comment) -> Result<void> {
        comment.dealtWith = done ? std::optional(DealtWith { who.by, who.now }) : std::nullopt;
        return {};
    });
}

Result<Comment> hideComment(Stores &stores, const CommentId &id, bool hidden, const QString &reason, const Who &who)
{
    const auto desk = stores.settings.deskId();
    return changed(stores, id, who.now, [&](Comment &comment) -> Result<void> {
        if (hidden && !comment.canHide) {
            return refused(u"cannot-hide"_s);
        }
        comment.hiding = HidingWish { hidden, reason.trimmed(), who.by, desk, who.now, {} };
        return {};
    });
}

} // namespace bubenik
