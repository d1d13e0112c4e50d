#include "comments/CommentLooks.h"

namespace bubenik::ui {

using namespace Qt::StringLiterals;

CommentLooks::Look CommentLooks::of(const CommentAnswer &answer)
{
    using State = CommentAnswer::State;
    switch (answer.state) {
    case State::Planned:
        return { { u"clock"_s, Token::Accent }, tr("the answer waits to be sent") };
    case State::Sending:
        return { { u"sync"_s, Token::Accent }, tr("the answer is being sent") };
    case State::Sent:
        return { { u"check"_s, Token::Good }, tr("answered") };
    case State::Unconfirmed:
        return answer.problem ? Look { { u"question"_s, Token::Warn }, tr("unsure whether the answer is there – look") }
                              : Look { { u"question"_s, Token::Warn }, tr("looking whether the answer is there") };
    case State::Failed:
        return { { u"error"_s, Token::Bad }, tr("the answer was not sent") };
    }
    return {};
}

CommentLooks::Look CommentLooks::of(const Comment &comment)
{
    if (comment.isGone) {
        return { { u"trash"_s, Token::Muted }, tr("deleted there") };
    }
    if (comment.hiding && comment.hiding->problem) {
        return { { u"error"_s, Token::Bad },
            comment.hiding->hidden ? tr("could not be hidden") : tr("could not be shown again") };
    }
    if (comment.hiding && comment.hiding->hidden != comment.isHidden) {
        return { { u"sync"_s, Token::Accent }, comment.hiding->hidden ? tr("being hidden") : tr("being shown again") };
    }
    if (comment.isHidden) {
        return { { u"lock"_s, Token::Muted }, tr("hidden") };
    }
    if (comment.answer) {
        return of(*comment.answer);
    }
    if (comment.dealtWith) {
        return { { u"check"_s, Token::Muted }, tr("dealt with by %1").arg(comment.dealtWith->by) };
    }
    if (comment.isOurs) {
        return {};
    }
    return { { u"mail"_s, Token::Accent }, tr("waits for an answer") };
}

QString CommentLooks::author(const Comment &comment)
{
    if (comment.author.isEmpty()) {
        return comment.isOurs ? tr("The town") : tr("name not told");
    }
    return comment.author;
}

} // namespace bubenik::ui
