#include "feedback/CommentSender.h"

#include "core/CrashPoint.h"
#include "feedback/Tuning.h"
#include "net/Retry.h"

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

using State = CommentAnswer::State;

bool mayHaveBeenSent(ErrorKind kind)
{
    return kind == ErrorKind::UnknownOutcome || kind == ErrorKind::Internal;
}

void begun(CommentAnswer &answer, Instant now)
{
    answer.state = State::Sending;
    answer.startedAt = now;
    answer.nextAttempt.reset();
    answer.problem.reset();
    ++answer.attempts;
}

void sent(Comment &comment, const RemoteComment &there)
{
    auto &answer = *comment.answer;
    answer.state = State::Sent;
    answer.remoteId = there.id;
    answer.unknownSince.reset();
    answer.nextAttempt.reset();
    answer.problem.reset();
}

void unknown(CommentAnswer &answer, Instant now)
{
    answer.state = State::Unconfirmed;
    answer.unknownSince = now;
    answer.absent = 0;
}

// Nothing is wrong with the answer: the way there is closed, for all of them.
bool concernsTheWay(ErrorKind kind)
{
    return kind == ErrorKind::Offline || kind == ErrorKind::Auth || kind == ErrorKind::RateLimited
        || kind == ErrorKind::NoKeychain;
}

// It goes out when the way is open again, however long that takes.
void postponed(CommentAnswer &answer, const Error &error)
{
    answer.state = State::Planned;
    answer.problem = error;
    --answer.attempts;
}

void refused(CommentAnswer &answer, const Error &error, Instant now)
{
    const auto delay
        = answer.attempts < feedback::mostAttempts ? retryDelay(error, answer.attempts, 0.5) : std::nullopt;
    answer.problem = error;
    answer.state = delay ? State::Planned : State::Failed;
    answer.nextAttempt = delay ? std::optional(now + *delay) : std::nullopt;
}

void absent(CommentAnswer &answer, Instant now)
{
    ++answer.absent;
    const bool isSettled = answer.unknownSince && now - *answer.unknownSince >= feedback::answerSettle;
    if (isSettled && answer.absent >= 2) {
        answer.state = State::Planned;
        answer.unknownSince.reset();
        answer.nextAttempt.reset();
        answer.absent = 0;
        if (answer.attempts >= feedback::mostAttempts) {
            answer.state = State::Failed;
            answer.problem = Error { .kind = ErrorKind::UnknownOutcome, .detail = u"answers keep getting lost"_s };
        }
    } else {
        answer.nextAttempt = now + feedback::answerSettle;
    }
}

void cannotTell(CommentAnswer &answer, const Error &error, Instant now)
{
    answer.nextAttempt = now + feedback::answerSettle;
    if (error.kind != ErrorKind::Offline && ++answer.attempts > feedback::looksBeforeAsking) {
        answer.problem = Error { .kind = ErrorKind::UnknownOutcome, .detail = error.detail, .code = u"cannot-tell"_s };
    }
}

} // namespace

CommentSender::CommentSender(Stores &stores, Clock &clock)
    : m_stores(stores)
    , m_clock(clock)
{
}

Result<void> CommentSender::change(const CommentId &id, const std::function<void(Comment &, Instant)> &apply)
{
    return m_stores.database->transaction([&]() -> Result<void> {
        auto comment = m_stores.comments.load(id);
        if (!comment) {
            return fail(comment.error());
        }
        apply(*comment, m_clock.now());
        return m_stores.comments.save(*comment, m_clock.now());
    });
}

Task<bool> CommentSender::work(Conversation &conversation, CommentId id)
{
    const auto comment = m_stores.comments.load(id);
    if (!comment) {
        co_return fail(comment.error());
    }
    const auto desk = m_stores.settings.deskId();
    if (comment->answer && comment->answer->desk == desk) {
        const auto &answer = *comment->answer;
        const bool isTime = !answer.nextAttempt || *answer.nextAttempt <= m_clock.now();
        if (answer.state == State::Planned && isTime) {
            auto sending = send(conversation, *comment);
            co_return co_await std::move(sending);
        }
        const bool isOpen = answer.state == State::Sending || answer.state == State::Unconfirmed;
        if (isOpen && isTime) {
            auto looking = lookUp(conversation, *comment);
            co_return co_await std::move(looking);
        }
    }
    const bool hides = comment->hiding && comment->hiding->desk == desk && !comment->hiding->problem
        && comment->hiding->hidden != comment->isHidden;
    if (hides) {
        auto hiding = hide(conversation, *comment);
        co_return co_await std::move(hiding);
    }
    co_return false;
}

Task<bool> CommentSender::send(Conversation &conversation, Comment comment)
{
    bool isOurs = false; // and not another process's that works here too
    BUBENIK_CO_TRY(change(comment.id, [&isOurs](Comment &fresh, Instant now) {
        isOurs = fresh.answer && fresh.answer->state == State::Planned;
        if (isOurs) {
            begun(*fresh.answer, now);
        }
    }));
    if (!isOurs) {
        co_return false;
    }
    crashPoint("answer.intent-written");
    auto answering = conversation.answer(comment.remoteId, comment.answer->text);
    const auto answer = co_await std::move(answering);
    crashPoint("answer.call-returned");
    BUBENIK_CO_TRY(change(comment.id, [&answer](Comment &fresh, Instant now) {
        if (!fresh.answer || fresh.answer->state != State::Sending) {
            return;
        }
        if (answer) {
            sent(fresh, *answer);
        } else if (mayHaveBeenSent(answer.error().kind)) {
            unknown(*fresh.answer, now);
        } else if (concernsTheWay(answer.error().kind)) {
            postponed(*fresh.answer, answer.error());
        } else {
            refused(*fresh.answer, answer.error(), now);
        }
    }));
    if (!answer && concernsTheWay(answer.error().kind)) {
        co_return fail(answer.error());
    }
    co_return true;
}

// Found in the middle of sending: the process died there.
Task<bool> CommentSender::lookUp(Conversation &conversation, Comment comment)
{
    if (comment.answer->state == State::Sending) {
        BUBENIK_CO_TRY(change(comment.id, [](Comment &fresh, Instant now) { unknown(*fresh.answer, now); }));
    }
    auto finding = conversation.findAnswer(comment.remoteId, comment.answer->text, comment.answer->startedAt);
    const auto found = co_await std::move(finding);
    BUBENIK_CO_TRY(change(comment.id, [&found](Comment &fresh, Instant now) {
        if (!fresh.answer || fresh.answer->state != State::Unconfirmed) {
            return;
        }
        if (!found) {
            cannotTell(*fresh.answer, found.error(), now);
        } else if (*found) {
            sent(fresh, **found);
        } else {
            absent(*fresh.answer, now);
        }
    }));
    co_return true;
}

Task<bool> CommentSender::hide(Conversation &conversation, Comment comment)
{
    const auto wanted = comment.hiding->hidden;
    auto hiding = conversation.setHidden(comment.remoteId, wanted);
    const auto done = co_await std::move(hiding);
    if (!done && retryDelay(done.error(), 1, 0.5)) {
        co_return fail(done.error()); // it passes; doing it twice does no harm
    }
    BUBENIK_CO_TRY(change(comment.id, [&done, wanted](Comment &fresh, Instant) {
        if (done) {
            fresh.isHidden = wanted;
        } else if (fresh.hiding) {
            fresh.hiding->problem = done.error();
        }
    }));
    co_return true;
}

} // namespace bubenik
