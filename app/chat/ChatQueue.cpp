#include "chat/ChatQueue.h"

#include <QSet>

#include <algorithm>

namespace bubenik::chat {

using namespace Qt::StringLiterals;

namespace {

struct Below {
    QHash<QString, Comment> byId;
    QSet<QString> ours; // remote ids of the town's own words that are there
};

Result<Below> commentsBelow(Stores &stores, const PostId &post)
{
    const auto comments = stores.comments.ofPost(post);
    if (!comments) {
        return fail(comments.error());
    }
    Below below;
    for (const auto &comment : *comments) {
        below.byId.insert(comment.id.value, comment);
        if (comment.isOurs && !comment.isGone) {
            below.ours.insert(comment.remoteId);
        }
    }
    return below;
}

QuestionEntry entryFrom(const Question &question, const Chat &chat, const Below &below, Instant now)
{
    QuestionEntry entry { .question = question, .state = stateOf(question, chat, now) };
    if (const auto comment = below.byId.constFind(question.comment.value); comment != below.byId.cend()) {
        entry.comment = *comment;
        const bool isOnThePage = question.answer && question.answer->by.isEmpty() && question.answeredAt;
        entry.isSeen = isOnThePage || (comment->answer && below.ours.contains(comment->answer->remoteId));
    }
    return entry;
}

void count(ChatCounts &counts, const QuestionEntry &entry)
{
    ++counts.all;
    counts.open += isOpen(entry.state) ? 1 : 0;
    counts.proposed += entry.state == QuestionState::Proposed ? 1 : 0;
    counts.onTheWay += entry.state == QuestionState::Approved ? 1 : 0;
    counts.answered += entry.state == QuestionState::Answered ? 1 : 0;
    counts.problems += entry.problem() ? 1 : 0;
}

} // namespace

std::optional<Error> QuestionEntry::problem() const
{
    if (!comment) {
        return std::nullopt;
    }
    if (comment->hiding && comment->hiding->problem) {
        return comment->hiding->problem;
    }
    if (state != QuestionState::Approved) {
        return std::nullopt;
    }
    if (!comment->answer) {
        return comment->canAnswer ? std::nullopt
                                  : std::optional(Error { .kind = ErrorKind::Invalid, .code = u"no-answers"_s });
    }
    return comment->answer->problem;
}

Result<ChatQueue> queueOf(Stores &stores, const ChatId &id, Instant now)
{
    const auto chat = stores.chats.load(id);
    const auto questions = chat ? stores.chats.questionsOf(id) : fail(chat.error());
    const auto below = questions ? commentsBelow(stores, chat->post) : fail(questions.error());
    if (!below) {
        return fail(below.error());
    }
    ChatQueue queue { .chat = *chat,
        .phase = phaseOf(*chat, now),
        .sendsHere = chat->desk == stores.settings.deskId(),
        .entries = {},
        .counts = {} };
    QHash<QuestionId, int> members;
    for (const auto &question : *questions) {
        ++members[question.groupedUnder];
    }
    for (const auto &question : *questions) {
        queue.entries.append(entryFrom(question, *chat, *below, now));
        queue.entries.last().members = members.value(question.id);
        count(queue.counts, queue.entries.last());
    }
    return queue;
}

Result<QuestionEntry> entryOf(Stores &stores, const QuestionId &id, Instant now)
{
    const auto question = stores.chats.loadQuestion(id);
    const auto queue = question ? queueOf(stores, question->chat, now) : fail(question.error());
    if (!queue) {
        return fail(queue.error());
    }
    const auto found
        = std::ranges::find(queue->entries, id, [](const QuestionEntry &entry) { return entry.question.id; });
    return found != queue->entries.end()
        ? Result<QuestionEntry>(*found)
        : fail(Error { .kind = ErrorKind::NotFound, .code = u"question"_s, .subject = id.value });
}

} // namespace bubenik::chat
