#include "chat/Catching.h"

#include "feedback/CommentActions.h"

#include <QHash>

namespace bubenik::chat {

using namespace Qt::StringLiterals;

namespace {

// The town's own words below each comment, by the comment's remote id: the first ones.
QHash<QString, Comment> repliesBelow(const QList<Comment> &comments)
{
    QHash<QString, Comment> replies;
    for (const auto &comment : comments) {
        if (comment.isOurs && !comment.isGone && !comment.parent.isEmpty() && !replies.contains(comment.parent)) {
            replies.insert(comment.parent, comment);
        }
    }
    return replies;
}

void takeAnswer(Question &question, const Comment &comment, const QHash<QString, Comment> &replies)
{
    if (comment.answer) {
        const auto &sent = *comment.answer;
        const bool isKnown = question.answer && question.answer->text == sent.text;
        if (!isKnown) { // given on another page of the window, or another wording was faster
            question.answer = QuestionAnswer { sent.text, sent.by, sent.by, sent.askedAt };
        }
        if (sent.state == CommentAnswer::State::Sent) {
            question.answeredAt = question.answeredAt.value_or(sent.startedAt);
        }
        return;
    }
    const auto reply = replies.constFind(comment.remoteId);
    if (reply != replies.cend() && !question.answer) {
        question.answer = QuestionAnswer { reply->text, {}, {}, reply->at };
        question.answeredAt = reply->at;
    }
}

Question follow(Question question, const Comment &comment, const QHash<QString, Comment> &replies)
{
    if (!question.text.isEmpty() && question.text != comment.text) {
        question.earlierTexts.append(question.text);
    }
    question.text = comment.text;
    const auto name = firstNameOf(comment.author);
    question.name = name.isEmpty() ? question.name : name;
    question.isGone = comment.isGone;
    if (comment.isHidden && !question.hidden && !comment.hiding) {
        question.hidden = QuestionWord {}; // on the Page itself
    }
    const bool isShown = !comment.isHidden && (!comment.hiding || comment.hiding->problem);
    if (question.hidden && isShown) {
        question.hidden.reset();
    }
    if (comment.dealtWith && !question.dismissed) {
        question.dismissed = QuestionWord { comment.dealtWith->by, {}, comment.dealtWith->at };
    }
    takeAnswer(question, comment, replies);
    return question;
}

Result<Caught> follow(Stores &stores, const Chat &chat, const QList<Comment> &comments, Instant now)
{
    const auto stored = stores.chats.questionsOf(chatId(chat.day));
    if (!stored) {
        return fail(stored.error());
    }
    QHash<QuestionId, Question> known;
    for (const auto &question : *stored) {
        known.insert(question.id, question);
    }
    const auto replies = repliesBelow(comments);
    Caught caught;
    for (const auto &comment : comments) {
        const auto id = questionId(comment.id);
        if (comment.isOurs || (comment.isGone && !known.contains(id))) {
            continue;
        }
        const auto before = known.value(id,
            Question { .id = id,
                .chat = chatId(chat.day),
                .source = QuestionSource::Comment,
                .comment = comment.id,
                .at = comment.at });
        const auto after = follow(before, comment, replies);
        if (after != before || !known.contains(id)) {
            ++(known.contains(id) ? caught.changed : caught.added);
            BUBENIK_TRY(stores.chats.save(after, now));
        }
    }
    return caught;
}

} // namespace

Result<Caught> catchQuestions(Stores &stores, const Chat &chat, Instant now)
{
    Caught caught;
    const auto written = stores.database->transaction([&]() -> Result<void> {
        const auto comments = stores.comments.ofPost(chat.post);
        const auto followed = comments ? follow(stores, chat, *comments, now) : fail(comments.error());
        if (!followed) {
            return fail(followed.error());
        }
        caught = *followed;
        return {};
    });
    return written ? Result<Caught>(caught) : fail(written.error());
}

Result<void> handOver(Stores &stores, const Chat &chat, Instant now)
{
    if (chat.desk != stores.settings.deskId()) {
        return {};
    }
    const auto questions = stores.chats.questionsOf(chatId(chat.day));
    if (!questions) {
        return fail(questions.error());
    }
    for (const auto &question : *questions) {
        const bool isReady = question.answer && !question.answer->by.isEmpty() && !question.answeredAt
            && !question.comment.isNull() && !question.isGone && !question.hidden;
        if (!isReady) {
            continue;
        }
        const auto comment = stores.comments.load(question.comment);
        // One that has an answer already keeps it; one that takes none says so in the queue.
        if (comment && !comment->answer && comment->canAnswer && !comment->isGone) {
            BUBENIK_TRY(answerComment(stores, comment->id, question.answer->text, { question.answer->by, now }));
        }
    }
    return {};
}

} // namespace bubenik::chat
